/** Where the sections mention people and institutions and tell forecasts: found by the build, never kept by hand. */
import type { Node, Paragraph } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { Mention } from '../markdown/nodes.ts';
import type { Contents, Entry, Page, Passage, Point } from './model.ts';

export interface Passages {
  /** By the entry's id, in the order of the text. */
  ofEntries: Map<string, Passage[]>;
  /** By the forecast's id: where it is told first. */
  ofForecasts: Map<string, Point>;
  /** The id that a mention has on its page; terms have none. */
  anchors: Map<Mention, string>;
}

/** @param entryOf finds a person, institution or term by one of its names */
export function passagesIn({ sections, language }: Contents, entryOf: (name: string) => Entry | undefined): Passages {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  /** Those of the paragraph that was asked for last: it is asked for once for each name in it. */
  let last: { paragraph: Node; sentences: Sentences } | undefined;
  const sentencesOf = (paragraph: Node) => {
    if (last?.paragraph !== paragraph) last = { paragraph, sentences: sentencesIn(paragraph, segmenter) };
    return last.sentences;
  };
  const found: Passages = { ofEntries: new Map(), ofForecasts: new Map(), anchors: new Map() };
  for (const page of sections) {
    const mentioned = new Map<string, number>();
    for (const { block, point } of blocksOf(page)) {
      visitParents(block, (node, ancestors) => {
        if (node.type === 'forecastMark' && !found.ofForecasts.has(node.forecast))
          found.ofForecasts.set(node.forecast, { ...point, anchor: node.forecast });
        const entry = node.type === 'mention' ? entryOf(node.name) : undefined;
        if (node.type !== 'mention' || !entry || entry.kind === 'term') return;
        const count = (mentioned.get(entry.id) ?? 0) + 1;
        mentioned.set(entry.id, count);
        const anchor = `${entry.id}-${count}`;
        found.anchors.set(node, anchor);
        const paragraph = ancestors.findLast((parent): parent is Paragraph => parent.type === 'paragraph');
        const sentence = sentenceAround(paragraph ?? node, node, sentencesOf);
        const passages = found.ofEntries.get(entry.id) ?? [];
        passages.push({ page, anchor, label: point.label, sentence });
        found.ofEntries.set(entry.id, passages);
      });
    }
  }
  return found;
}

/** The blocks of a page's text, each with the heading under which it stands, or the page itself before the first. */
export function blocksOf(page: Page): { block: Page['body']['children'][number]; point: Point }[] {
  let point: Point = { page, label: page.title };
  return page.body.children.map((block) => {
    if (block.type === 'heading') point = { page, anchor: block.data?.id ?? '', label: plainText(block) };
    return { block, point };
  });
}

/** The sentences of a paragraph, and how many characters of its plain words stand before each of its nodes. */
interface Sentences {
  all: { index: number; segment: string }[];
  before: Map<Node, number>;
}

function sentencesIn(paragraph: Node, segmenter: Intl.Segmenter): Sentences {
  const before = new Map<Node, number>();
  let offset = 0;
  visit(paragraph, (node) => {
    before.set(node, offset);
    if ('value' in node && node.type !== 'html') offset += String(node.value).length;
  });
  return { all: [...segmenter.segment(plainText(paragraph))], before };
}

/** The sentence of the paragraph in which the node stands, as plain words. */
function sentenceAround(paragraph: Node, node: Node, sentencesOf: (paragraph: Node) => Sentences): string {
  const { all, before } = sentencesOf(paragraph);
  const offset = before.get(node) ?? 0;
  return all.findLast(({ index }) => index <= offset)?.segment.trim() ?? '';
}
