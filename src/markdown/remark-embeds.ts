/** Turns a paragraph that holds nothing but `![[name]]` or `![[name:option]]` into an embed. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Embed } from './nodes.ts';

const EMBED = /^!\[\[([a-z]+)(?::([a-z0-9-]+))?\]\]$/;

export function remarkEmbeds() {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph, index, parent) => {
      const [only, ...others] = paragraph.children;
      if (!parent || index === undefined || others.length > 0 || only?.type !== 'text') return;
      const match = EMBED.exec(only.value);
      if (!match?.[1]) return;
      const embed: Embed = {
        type: 'embed',
        name: match[1],
        ...(paragraph.position && { position: paragraph.position }),
      };
      if (match[2]) embed.option = match[2];
      parent.children[index] = embed;
    });
  };
}
