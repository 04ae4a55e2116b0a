/** Takes the space away before a source note, which a line break in the source leaves there. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function remarkTightNotes() {
  return (tree: Root) => {
    visit(tree, 'footnoteReference', (_note, index, parent) => {
      const before = parent?.children[(index ?? 0) - 1];
      if (before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}
