/** Takes the space away before a source mark, which a line break in the source leaves there. */
import type { Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function remarkTightNotes() {
  return (tree: Root) => {
    visit(tree, ['footnoteReference', 'unsourced'], (_mark, index, parent) => {
      const before = (parent as Parents | undefined)?.children[(index ?? 0) - 1];
      if (before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}
