/**
 * Turns quotations that begin with `[!KIND]` into blocks, and those whose last line begins with a dash into quotations
 * with who said it. What is written like a block and is none stays as it was typed, for the checker to complain of.
 */
import type { BlockContent, Blockquote, Image, Link, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blockKinds, type Attribution, type Block, type BlockKind, type BlockTitle, type Quote } from './nodes.ts';

const MARK = /^\[!([a-z]+)\][ \t]*/i;
const SPEAKER = /(?:^|\n)[ \t]*(?:—|–|―|--)[ \t]+(?=\S|$)/;

export function remarkBlocks() {
  return (tree: Root) => {
    // From the inside out, so that a quotation in a block is one before the block is made of it.
    const quotes: { quote: Blockquote; replace: (by: Block | Quote) => void }[] = [];
    visit(tree, 'blockquote', (quote, index, parent) => {
      if (parent && index !== undefined) quotes.unshift({ quote, replace: (by) => void (parent.children[index] = by) });
    });
    for (const { quote, replace } of quotes) {
      const made = blockOf(quote) ?? quoteOf(quote);
      if (made) replace(made);
    }
  };
}

/** The kind that the first words of a text ask for, as they were typed. */
export function kindTyped(text: string): string | undefined {
  return MARK.exec(text)?.[1];
}

/** A kind of blocks, in whatever letters it was typed. */
export function blockKindOf(typed: string): BlockKind | undefined {
  return blockKinds.find((kind) => kind === typed.toLowerCase());
}

function blockOf(quote: Blockquote): Block | undefined {
  const [first, ...others] = quote.children;
  const [start] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || !start) return undefined;
  if (start.type === 'link') return videoOf(quote, first, start, others as BlockContent[]);
  const kind = start.type === 'text' ? blockKindOf(kindTyped(start.value) ?? '') : undefined;
  // A video is one only with its address.
  if (!kind || kind === 'video' || start.type !== 'text') return undefined;
  const { line, rest } = atLineEnd([{ ...start, value: start.value.replace(MARK, '') }, ...first.children.slice(1)]);
  return {
    type: 'block',
    kind,
    children: [...titleOf(line, quote), ...paragraphOf(rest, first, 1), ...(others as BlockContent[])],
    ...at(quote),
  };
}

/** `[!VIDEO](address) Title`, then, in any order, a picture of ours and what is to be said of the video. */
function videoOf(quote: Blockquote, first: Paragraph, mark: Link, others: BlockContent[]): Block | undefined {
  const [word] = mark.children;
  if (word?.type !== 'text' || word.value.toLowerCase() !== '!video') return undefined;
  const { line, rest } = atLineEnd(trimmed(first.children.slice(1)));
  const link: Link = { ...mark, children: line as Link['children'] };
  const told = [...paragraphOf(rest, first, 1), ...others];
  let poster: Image | undefined;
  const kept = told.flatMap((block): BlockContent[] => {
    if (block.type === 'figure' && !poster) {
      [poster] = block.children.filter((child) => child.type === 'image');
      return [];
    }
    if (block.type !== 'paragraph') return [block];
    const children = block.children.filter((child) => {
      if (poster || child.type !== 'image') return true;
      poster = child;
      return false;
    });
    return paragraphOf(trimmed(children), block, 0);
  });
  return {
    type: 'block',
    kind: 'video',
    children: [{ type: 'blockTitle', children: [link], ...at(quote) }, ...(poster ? [poster] : []), ...kept],
    ...at(quote),
  };
}

function quoteOf(quote: Blockquote): Quote | undefined {
  const last = quote.children.at(-1);
  if (last?.type !== 'paragraph') return undefined;
  const index = last.children.findLastIndex((child) => child.type === 'text' && SPEAKER.test(child.value));
  const text = last.children[index];
  const found = text?.type === 'text' ? SPEAKER.exec(text.value) : undefined;
  // In the midst of a line a dash is a dash.
  if (text?.type !== 'text' || !found || (index > 0 && !found[0].startsWith('\n'))) return undefined;
  const before = text.value.slice(0, found.index);
  const after = text.value.slice(found.index + found[0].length);
  if (after.includes('\n') || (after === '' && index === last.children.length - 1)) return undefined;
  const words = [...last.children.slice(0, index), ...(before ? [{ ...text, value: before }] : [])];
  const lines = words.length > 0 ? 1 : 0;
  const attribution: Attribution = {
    type: 'attribution',
    children: [{ ...text, value: after }, ...last.children.slice(index + 1)],
    ...at(last, lines),
  };
  const said = [...quote.children.slice(0, -1), ...paragraphOf(words, last, 0)] as BlockContent[];
  return said.length === 0 ? undefined : { type: 'quote', children: [...said, attribution], ...at(quote) };
}

/** What stands on the first line, and what follows. */
function atLineEnd(nodes: PhrasingContent[]): { line: PhrasingContent[]; rest: PhrasingContent[] } {
  const index = nodes.findIndex((node) => (node.type === 'text' && node.value.includes('\n')) || node.type === 'break');
  const node = nodes[index];
  if (!node) return { line: trimmed(nodes), rest: [] };
  if (node.type !== 'text') return { line: trimmed(nodes.slice(0, index)), rest: nodes.slice(index + 1) };
  const end = node.value.indexOf('\n');
  const line = [...nodes.slice(0, index), { ...node, value: node.value.slice(0, end) }];
  return {
    line: trimmed(line),
    rest: trimmed([{ ...node, value: node.value.slice(end + 1) }, ...nodes.slice(index + 1)]),
  };
}

/** Without the space before the first words, and without words that are none. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = others.length === 0 ? first.value.trim() : first.value.trimStart();
  return value === '' ? trimmed(others) : [{ ...first, value }, ...others];
}

function titleOf(children: PhrasingContent[], quote: Blockquote): BlockTitle[] {
  return children.length === 0 ? [] : [{ type: 'blockTitle', children, ...at(quote) }];
}

/** A paragraph of what is left of one, unless nothing is. */
function paragraphOf(children: PhrasingContent[], of: Paragraph, below: number): Paragraph[] {
  const words = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return words.length === 0 ? [] : [{ type: 'paragraph', children, ...at(of, below) }];
}

/** The position of another node, or so many lines below its beginning. */
function at({ position }: Blockquote | Paragraph | List, below = 0): Pick<Paragraph, 'position'> {
  if (!position) return {};
  return below === 0
    ? { position }
    : { position: { ...position, start: { line: position.start.line + below, column: 1 } } };
}
