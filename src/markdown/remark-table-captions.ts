/** Makes a paragraph that begins with `: ` and stands right before a table that table's caption. */
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export function remarkTableCaptions() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const first = paragraph.children[0];
      const table = parent.children[index + 1];
      if (first?.type !== 'text' || !first.value.startsWith(': ') || table?.type !== 'table') return undefined;
      first.value = first.value.slice(2);
      table.data = { ...table.data, caption: paragraph.children };
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
