/** Rules about blocks: each is of a kind that there is and holds what its kind needs; what looks like one is one. */
import type { Node, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAddress } from '../content/addresses.ts';
import type { Report } from '../content/problems.ts';
import type { Content } from '../content/read.ts';
import { blockKinds, type Block } from '../markdown/nodes.ts';
import { plainText } from '../markdown/plain-text.ts';
import { blockKindOf, kindTyped } from '../markdown/remark-blocks.ts';
import { proseIn } from './prose.ts';

type ReportNode = (node: Node, wrong: string, mend: string) => void;

const known = blockKinds.map((kind) => `[!${kind.toUpperCase()}]`).join(', ');

export function checkBlocks({ files }: Content, report: Report): void {
  for (const file of files) {
    const texts = [...(file.body ? [{ tree: file.body, atNode: file.atNode }] : []), ...proseIn(file)];
    for (const { tree, atNode } of texts) {
      const at: ReportNode = (node, wrong, mend) => {
        report(atNode(node), wrong, mend);
      };
      reportLookalikes(tree, at);
      reportBlocks(tree, at);
      reportCaptions(tree, at);
    }
  }
}

/** What is written like a block, here or in other software, and would be printed as it was typed. */
function reportLookalikes(tree: Root, report: ReportNode): void {
  visit(tree, 'paragraph', (paragraph, _index, parent) => {
    const [first] = paragraph.children;
    if (first?.type === 'link' && plainText(first).toLowerCase() === '!video') {
      report(paragraph, 'The video stands in no block.', 'Put > and a space before each of its lines.');
      return;
    }
    if (first?.type !== 'text') return;
    const fence = /(?:^|\n)[ \t]*((?::::+|!!!)[ \t]*\S*)/.exec(first.value);
    const [, typed = ''] = fence ?? [];
    if (fence)
      report(
        paragraph,
        `A block cannot be written with ${typed.trim()}.`,
        'Write > [!NOTE], and > before each line that is in it.',
      );
    const kind = kindTyped(first.value);
    if (kind === undefined) return;
    if (blockKindOf(kind) === undefined)
      report(paragraph, `There are no blocks of the kind [!${kind}].`, `Known are ${known}.`);
    else if (blockKindOf(kind) === 'video')
      report(paragraph, 'The video has no address.', 'Write > [!VIDEO](https://example.org/video) and its title.');
    else if (parent?.type !== 'blockquote')
      report(paragraph, `The mark [!${kind}] stands in no block.`, 'Put > and a space before each of its lines.');
    else report(paragraph, `The mark [!${kind}] does not begin its block.`, 'Put it on the first line, behind >.');
  });
  visit(tree, 'blockquote', (quote) => {
    const last = quote.children.at(-1);
    if (last && /(?:^|\n)[ \t]*(?:—|–|―|--)[ \t]*$/.test(plainText(last)))
      report(last, 'The quotation ends with a dash that nobody stands behind.', 'Write > — Name, role, or remove it.');
  });
}

function reportBlocks(tree: Root, report: ReportNode): void {
  visit(tree, 'block', (block) => {
    const name = `[!${block.kind.toUpperCase()}]`;
    const [title] = block.children;
    const told = block.children.filter(({ type }) => type !== 'blockTitle');
    if (told.length === 0 && block.kind !== 'video')
      report(block, `The block ${name} is empty.`, 'Write its text on the lines below, each behind >.');
    if (title?.type === 'blockTitle') reportTitle(block, title, report);
    visit(block, 'block', (inner) => {
      if (inner !== block) report(inner, `A block stands inside ${name}.`, 'End the one before the other begins.');
    });
    if (block.kind === 'pullquote') reportPullQuote(block, tree, report);
    if (block.kind === 'details' && title?.type !== 'blockTitle')
      report(block, 'The details have no title.', 'Write > [!DETAILS] and behind it what they are about.');
    if (block.kind === 'steps' && told.length > 0 && !isOneNumberedList(told))
      report(
        block,
        'The steps are no numbered list.',
        'Write > 1. before the first, > 2. before the next, nothing else.',
      );
    if (block.kind === 'video') reportVideo(block, report);
  });
}

const isOneNumberedList = ([list, ...others]: Node[]) =>
  list?.type === 'list' && 'ordered' in list && list.ordered === true && others.length === 0;

/** A title is plain words: that of details is a button, that of a video a link. */
function reportTitle(block: Block, title: Parent, report: ReportNode): void {
  const link = block.kind === 'video' ? title.children[0] : undefined;
  visit(title, ['link', 'mention', 'footnoteReference', 'forecastMark', 'image'], (node: Node) => {
    if (node !== link)
      report(block, 'A mark, link or picture stands in the title of a block.', 'Move it to the text below.');
  });
}

function reportVideo(block: Block, report: ReportNode): void {
  visit(block, 'blockTitle', (title) => {
    const [link] = title.children;
    if (plainText(title).trim() === '')
      report(block, 'The video has no title.', 'Write it behind the address: > [!VIDEO](https://…) Its title.');
    if (link?.type === 'link' && (!isAddress(link.url) || !/^https?:/i.test(link.url)))
      report(block, `The video ${link.url} has no address on the web.`, 'Write it as https://example.org/video.');
  });
}

/** It lifts words out of the text: then they stand there, with their source. */
function reportPullQuote(block: Block, tree: Root, report: ReportNode): void {
  visit(block, ['link', 'mention', 'footnoteReference', 'forecastMark', 'image', 'heading'], () => {
    report(
      block,
      'A mark, link, picture or heading stands in a pull quote.',
      'Write plain words; the text that they are taken from has the marks.',
    );
  });
  const words = wordsOf(plainText(block));
  const text = wordsOf(
    tree.children
      .filter((child) => child !== block)
      .map((child) => plainText(child))
      .join(' '),
  );
  if (words !== '' && !text.includes(words))
    report(block, 'The words of the pull quote stand nowhere in the text.', 'Repeat words of this text as they are.');
}

/** Letters and digits alone: punctuation, spaces and lines may be others. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** A picture in a line has no place for a caption. */
function reportCaptions(tree: Root, report: ReportNode): void {
  visit(tree, 'image', (image) => {
    if (image.title?.trim())
      report(
        image,
        `The caption of the picture ${image.url} is shown nowhere: the picture stands in a line of text.`,
        'Put the picture alone between two empty lines.',
      );
  });
}
