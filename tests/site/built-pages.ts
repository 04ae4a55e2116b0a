/** The pages of a built site, read once, for the tests that look at files. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from '../build-sites.ts';
import { htmlFiles } from '../../src/commands/built-site.ts';
import type { Explainer } from '../../src/explainer/model.ts';
import { loadStory } from '../../src/explainer/story.ts';

export interface BuiltPage {
  file: string;
  html: string;
  tree: Root;
  /** The address that a server gives it, base included. */
  address: string;
}

const known = new Map<string, BuiltPage[]>();

export function pagesOf({ folder, site, base }: BuiltSite): BuiltPage[] {
  const pages =
    known.get(folder) ??
    htmlFiles(folder).map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, html, tree: fromHtml(html), address: site + base + file.replace(/(^|\/)index\.html$/, '$1') };
    });
  known.set(folder, pages);
  return pages;
}

/** Pages with text of their own: not what stands at a former address. */
export const isWhole = ({ html }: BuiltPage) => !html.includes('http-equiv="refresh"');

export function elementsIn(tree: Root | Element, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (tagNames.length === 0 || tagNames.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** Where the page's links lead, without what follows `#`. */
export function linksOf({ tree, address }: BuiltPage): string[] {
  return elementsIn(tree, 'a').map(({ properties }) => {
    const link = new URL(String(properties['href'] ?? ''), address);
    link.hash = '';
    return link.href;
  });
}

const loaded = new Map<string, Explainer[]>();

/** What the content of a site has to say, to hold its pages against. */
export function explainersOf(contentFolder: string): Explainer[] {
  const explainers = loaded.get(contentFolder) ?? loadStory(contentFolder).explainers;
  loaded.set(contentFolder, explainers);
  return explainers;
}
