/**
 * Makes a paragraph that begins with `: ` and stands right before a table that table's caption: its first
 * child, before the rows, so that marks and links in it are resolved and checked as anywhere else.
 */
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { TableCaption } from './nodes.ts';

export function remarkTableCaptions() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const first = paragraph.children[0];
      const table = parent.children[index + 1];
      if (first?.type !== 'text' || !first.value.startsWith(': ') || table?.type !== 'table') return undefined;
      first.value = first.value.slice(2);
      const caption: TableCaption = { ...paragraph, type: 'tableCaption' };
      table.children.unshift(caption);
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
