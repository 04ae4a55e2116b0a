/**
 * Turns a picture alone in a paragraph into a figure: `![alt](file "caption")`. The caption is read as a text of its
 * own, so that marks and names in it are resolved and checked as anywhere else.
 */
import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Figure } from './nodes.ts';

/** @param read makes a tree of the caption */
export function remarkFigures(read: (caption: string) => Root) {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [image, ...others] = paragraph.children;
      if (!parent || index === undefined || image?.type !== 'image' || others.length > 0) return;
      const { position } = paragraph;
      const caption = image.title?.trim() ? read(image.title) : undefined;
      const words = caption ? captionOf(caption, position) : [];
      const strange = caption?.data?.lookalikes?.map((fault) => ({ ...fault, line: position?.start.line ?? 1 }));
      if (strange) tree.data = { ...tree.data, lookalikes: [...(tree.data?.lookalikes ?? []), ...strange] };
      const figure: Figure = {
        type: 'figure',
        children: [
          { ...image, title: null },
          ...(words.length > 0
            ? [{ type: 'figureCaption' as const, children: words, ...(position && { position }) }]
            : []),
        ],
        ...(position && { position }),
      };
      parent.children[index] = figure;
    });
  };
}

/** The words of a caption, which all stand where the figure does. */
function captionOf(tree: Root, position: Figure['position']): PhrasingContent[] {
  visit(tree, (node) => {
    if (position) node.position = position;
  });
  return tree.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}
