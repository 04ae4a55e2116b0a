/** Which pages differ in kind rather than in text: looking at those shows everything that pages are made of. */
import type { Element } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { BuiltSite } from '../build-sites.ts';
import { pagesOf, type BuiltPage } from '../site/built-pages.ts';

/**
 * Of each site some pages, by path below the base, that together hold every shape of an element in every shape of what
 * it stands in: whatever the content, and whatever components come to be, none is left out. Where short pages hold what
 * a long one does, they are taken, for the time that a look takes grows with a page.
 */
export function pagesOfEachKind(...sites: BuiltSite[]): { site: BuiltSite; path: string }[] {
  const pages = sites.flatMap((site) => pagesOf(site).map((page) => ({ site, page, shapes: shapesOn(page) })));
  const holders = new Map<string, number>();
  for (const { shapes } of pages) for (const shape of shapes) holders.set(shape, (holders.get(shape) ?? 0) + 1);
  const spared = new Set<BuiltPage>();
  for (const { page, shapes } of pages.toSorted((one, other) => other.page.html.length - one.page.html.length)) {
    if ([...shapes].some((shape) => holders.get(shape) === 1)) continue;
    spared.add(page);
    for (const shape of shapes) holders.set(shape, (holders.get(shape) ?? 0) - 1);
  }
  return pages
    .filter(({ page }) => !spared.has(page))
    .map(({ site, page }) => ({ site, path: page.file.replace(/index\.html$/, '') }));
}

function shapesOn({ tree }: BuiltPage): Set<string> {
  const shapes = new Set<string>();
  visitParents(tree, 'element', (element, ancestors) => {
    const around = ancestors.at(-1);
    shapes.add(shapeOf(element) + (around?.type === 'element' ? shapeOf(around) : ''));
  });
  return shapes;
}

/** What an element looks like to a style sheet and to a screen reader, without its words. */
function shapeOf({ tagName, properties }: Element): string {
  const { className, role } = properties;
  // Numbers, ids and words differ from page to page and look alike.
  const data = Object.entries(properties)
    .filter(([name]) => name.startsWith('data'))
    .map(([name, value]) => (/^data(?:Verdict|Kind|Align|Can|Theme)$/.test(name) ? [name, value] : [name]));
  return JSON.stringify([tagName, className, role, data]);
}
