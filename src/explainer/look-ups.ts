/** Resolves what the content refers to (sources, names, forecasts, files) and finds who refers to what. */
import { posix } from 'node:path';
import type { Node, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { sourceOfMark } from '../markdown/parse.ts';
import { embedItems, type EmbedName } from '../embeds/embeds.ts';
import type { Entry, Explainer, Forecast, Page, Source } from './model.ts';

/** A place on a page that can be linked to. */
export interface Place {
  page: Page;
  /** Id on the page; absent for its top. */
  anchor?: string;
  label: string;
}

/** A place where somebody says something, with the sentence. */
export interface Passage extends Place {
  sentence: string;
}

export interface References {
  source: (id: string) => Source | undefined;
  /** By name or alias, whatever the case of its letters. */
  entry: (name: string) => Entry | undefined;
  entryById: (id: string) => Entry | undefined;
  forecast: (id: string) => Forecast | undefined;
  /** Where a link written in the file leads: a page of this explainer, or undefined. */
  link: (fromFile: string, href: string) => { page: Page; anchor?: string } | undefined;
  /** The page that shows an embed of this name. */
  pageWith: (embed: EmbedName) => Page | undefined;
  /** Ids on a page that can be linked to, in order; an id that is there twice is listed twice. */
  anchors: (page: Page) => string[];
  citations: (sourceId: string) => Place[];
  passages: (entryId: string) => Passage[];
  forecastPassage: (forecastId: string) => Place | undefined;
}

export function createReferences(explainer: Omit<Explainer, 'find'>): References {
  const { front, navigation } = explainer;
  const pages = [front, ...navigation];
  const names = new Map<string, Entry>();
  for (const entry of explainer.entries) {
    for (const name of [entry.name, ...entry.aliases]) names.set(name.toLowerCase(), entry);
  }
  const entry = (name: string) => names.get(name.toLowerCase());

  const citations = new Map<string, Place[]>();
  const passages = new Map<string, Passage[]>();
  const forecastPassages = new Map<string, Place>();
  const anchors = new Map<Page, string[]>();

  const cite = (tree: Node, place: Place) => {
    visit(tree, 'footnoteReference', (reference: { identifier: string; label?: string | null }) => {
      const { id } = sourceOfMark(reference.label ?? reference.identifier);
      const places = listIn(citations, id);
      if (!places.some(({ page, anchor }) => page === place.page && anchor === place.anchor)) places.push(place);
    });
  };

  for (const page of pages) {
    const ids = listIn(anchors, page);
    const mentioned = new Map<string, number>();
    let place: Place = { page, label: page.title };
    for (const block of page.body.children) {
      if (block.type === 'heading') {
        const id = block.data?.id ?? '';
        place = { page, anchor: id, label: toString(block) };
      }
      visit(block, 'heading', (heading) => void ids.push(heading.data?.id ?? ''));
      if (block.type === 'embed') {
        for (const item of embedItems(explainer, block.name, block.option)) {
          ids.push(item.id);
          for (const text of item.texts) cite(text, { page, anchor: item.id, label: item.label });
        }
      }
      cite(block, place);
      if (page.kind !== 'section') continue;
      visitParents(block, (node, ancestors) => {
        if (node.type === 'forecastMark') {
          ids.push(node.forecast);
          if (!forecastPassages.has(node.forecast))
            forecastPassages.set(node.forecast, { ...place, anchor: node.forecast });
        }
        const found = node.type === 'mention' ? entry(node.name) : undefined;
        if (node.type !== 'mention' || !found || found.kind === 'term') return;
        const count = (mentioned.get(found.id) ?? 0) + 1;
        mentioned.set(found.id, count);
        const anchor = `${found.id}-${count}`;
        ids.push(anchor);
        node.data = { href: '', anchor };
        const paragraph = ancestors.findLast((parent): parent is Paragraph => parent.type === 'paragraph');
        const sentence = sentenceAround(paragraph ?? node, node, explainer.language);
        listIn(passages, found.id).push({ page, anchor, label: place.label, sentence });
      });
    }
  }

  const pageOfFile = (file: string) => pages.find((page) => page.file === file);
  return {
    source: (id) => explainer.sources.find((source) => source.id === id),
    entry,
    entryById: (id) => explainer.entries.find((candidate) => candidate.id === id),
    forecast: (id) => explainer.forecasts.find((forecast) => forecast.id === id),
    link: (fromFile, href) => {
      const [file = '', anchor] = href.split('#');
      const page = pageOfFile(file === '' ? fromFile : posix.join(posix.dirname(fromFile), decoded(file)));
      return page && { page, ...(anchor && { anchor }) };
    },
    pageWith: (embed) =>
      explainer.references.find((page) =>
        page.body.children.some((node) => node.type === 'embed' && node.name === embed),
      ),
    anchors: (page) => anchors.get(page) ?? [],
    citations: (sourceId) => citations.get(sourceId) ?? [],
    passages: (entryId) => passages.get(entryId) ?? [],
    forecastPassage: (forecastId) => forecastPassages.get(forecastId),
  };
}

/** A path as the disk has it; a stray percent sign stays. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}

/** The sentence of the paragraph in which the node stands, as plain words. */
function sentenceAround(paragraph: Node, node: Node, language: string): string {
  const words = toString(paragraph);
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)];
  const before = offsetIn(paragraph, node);
  const sentence = sentences.findLast(({ index }) => index <= before)?.segment ?? words;
  return sentence.trim();
}

/** How many characters of the paragraph's plain words stand before the node. */
function offsetIn(paragraph: Node, node: Node): number {
  let offset = 0;
  let found = false;
  visit(paragraph, (candidate) => {
    if (candidate === node) found = true;
    if (!found && 'value' in candidate && candidate.type !== 'html') offset += String(candidate.value).length;
    return !found;
  });
  return offset;
}
