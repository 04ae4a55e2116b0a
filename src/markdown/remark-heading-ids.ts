/** Gives every heading an id: the one set by hand as `## Words {#id}`, or one made from its words. */
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { plainText } from './plain-text.ts';
import { visit } from 'unist-util-visit';

export function remarkHeadingIds() {
  return (tree: Root) => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      const byHand = last?.type === 'text' ? idByHand(last.value) : undefined;
      if (byHand && last?.type === 'text') last.value = byHand.words;
      heading.data = { ...heading.data, id: byHand?.id ?? slugger.slug(plainText(heading)) };
    });
  };
}

function idByHand(text: string): { words: string; id: string } | undefined {
  const [, words, id] = /^([^]*)\{#([^\s{}]+)\}$/.exec(text.trimEnd()) ?? [];
  return words === undefined || id === undefined ? undefined : { words: words.trimEnd(), id };
}
