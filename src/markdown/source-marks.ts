/** What source marks say, one by one and together. */
import type { FootnoteReference, Node, Parent } from 'mdast';

/** The source that a mark names. */
export interface SourceMark {
  id: string;
  /** True where this source alone says so. */
  alone: boolean;
  /** The place in the source; empty where a colon stands with nothing behind it. */
  place?: string;
}

/** The parts of a source mark: `[^id]`, or `[^id!]` where this source alone says so; `[^id: p. 12]` with the place in it. */
export function sourceOfMark(label: string): SourceMark {
  const [named = '', place] = label.split(/:(.*)/s);
  const alone = named.endsWith('!');
  return { id: alone ? named.slice(0, -1) : named, alone, ...(place !== undefined && { place: place.trim() }) };
}

/** The marks that stand together, of which this is the first; none where another stands before it. */
export function marksTogether(mark: FootnoteReference, { children }: Parent): SourceMark[] {
  const at = children.indexOf(mark);
  if (isSourceMark(children[at - 1])) return [];
  const end = children.findIndex((node, index) => index > at && !isSourceMark(node));
  return children
    .slice(at, end < 0 ? undefined : end)
    .filter(isSourceMark)
    .map(({ label, identifier }) => sourceOfMark(label ?? identifier));
}

function isSourceMark(node: Node | undefined): node is FootnoteReference {
  return node?.type === 'footnoteReference';
}
