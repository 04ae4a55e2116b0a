/** A text without its marks, for names, labels and sentences that are shown as plain words. */
import type { Node } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The words of a tree; HTML, which only says of words what language they are, is none of them. */
export function plainText(node: Node): string {
  return toString(node, { includeHtml: false });
}
