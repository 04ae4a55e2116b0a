/** What Markdown reads as plain words, as it was typed: where something was meant as more, it stands there. */
import type { Nodes, Paragraph, Heading, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { MARK } from './remark-marks.ts';

/** A paragraph, heading or cell. */
export interface TypedBlock {
  type: 'paragraph' | 'heading' | 'tableCell';
  /** Its words as they were typed, with `ELSE` for all that is more than words; the lines of a quotation without `>`. */
  text: string;
  /** Line on which it begins. */
  line: number;
}

/** Stands for what Markdown understood, and for signs that were escaped because they are meant as they are. */
export const ELSE = '\uFFFC';

export function typedBlocks(tree: Root, source: string): TypedBlock[] {
  const blocks: TypedBlock[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const block = node as Paragraph | Heading | TableCell;
    if (block.position)
      blocks.push({ type: block.type, text: wordsOf(block, source), line: block.position.start.line });
  });
  return blocks;
}

function wordsOf(block: Nodes, source: string): string {
  const start = block.position?.start.offset ?? 0;
  const typed = source.slice(start, block.position?.end.offset);
  let text = '';
  const upTo = (offset: number) => typed.slice(text.length, offset - start).replaceAll(/[^\n]/g, ELSE);
  visit(block, (node) => {
    const { start: from, end } = node.position ?? {};
    if (!from || !end || from.offset === undefined || !isWords(node, source[from.offset])) return;
    // A text inside an address that was taken whole.
    if (from.offset - start < text.length) return;
    text += upTo(from.offset);
    text += source.slice(from.offset, end.offset);
  });
  text += upTo(block.position?.end.offset ?? 0);
  return text
    .replaceAll(/\\[!-/:-@[-`{-~]/g, ELSE + ELSE)
    .replaceAll(MARK, (mark) => mark.replaceAll(/[^\n]/g, ELSE))
    .replaceAll(/\n[ \t>]+/g, '\n');
}

/** Words, and an address that nobody wrote as a link. */
const isWords = ({ type }: Nodes, first: string | undefined) =>
  type === 'text' || (type === 'link' && first !== '[' && first !== '<');
