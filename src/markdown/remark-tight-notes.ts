/** Takes the space away before a source mark, which a line break in the source leaves there. */
import type { Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function remarkTightNotes() {
  return (tree: Root) => {
    visit(tree, ['footnoteReference', 'unsourced'], (_mark, index, parent) => {
      if (!parent || !index) return undefined;
      const { children } = parent as Parents;
      const before = children[index - 1];
      if (before?.type !== 'text') return undefined;
      before.value = before.value.trimEnd();
      if (before.value !== '') return undefined;
      // Marks with nothing but space between them stand together.
      children.splice(index - 1, 1);
      return index;
    });
  };
}
