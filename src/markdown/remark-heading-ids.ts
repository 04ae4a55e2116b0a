/** Gives every heading an id: the one set by hand as `## Words {#id}`, or one made from its words. */
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { visit } from 'unist-util-visit';

const BY_HAND = /\s*\{#([^\s{}]+)\}\s*$/;

export function remarkHeadingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      const byHand = last?.type === 'text' ? BY_HAND.exec(last.value) : null;
      if (byHand && last?.type === 'text') last.value = last.value.slice(0, byHand.index);
      heading.data = { ...heading.data, id: byHand?.[1] ?? slugger.slug(plainText(heading)) };
    });
  };
}
