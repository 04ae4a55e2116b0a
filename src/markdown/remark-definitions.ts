/**
 * Puts the addresses of `[words][name]` and `![words][name]` where they are used: a page is composed in
 * pieces, and one kind of link is easier to check and to resolve than two.
 */
import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

declare module 'mdast' {
  interface DefinitionData {
    /** True where a link or picture has this address. */
    isUsed?: boolean;
  }
}

export function remarkDefinitions() {
  return (tree: Root) => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (definition) => {
      if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
    });
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return;
      const definition = definitions.get(node.identifier);
      const { url = '' } = definition ?? {};
      if (definition) definition.data = { isUsed: true };
      const { position } = node;
      parent.children[index] =
        node.type === 'linkReference'
          ? { type: 'link', url, children: node.children, ...(position && { position }) }
          : { type: 'image', url, alt: node.alt ?? null, ...(position && { position }) };
    });
  };
}
