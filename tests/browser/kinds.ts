/** Which pages differ in kind rather than in text: looking at those shows everything that pages are made of. */
import type { Element } from 'hast';
import type { BuiltSite } from '../build-sites.ts';
import { elementsIn, pagesOf } from '../site/built-pages.ts';

/**
 * For each site the pages that hold an element of a shape which no page before them has, by path below the base.
 * Whatever the content, and whatever components come to be, none is left out.
 */
export function pagesOfEachKind(...sites: BuiltSite[]): { site: BuiltSite; path: string }[] {
  const seen = new Set<string>();
  return sites.flatMap((site) =>
    pagesOf(site)
      .filter(({ tree }) => {
        const before = seen.size;
        for (const element of elementsIn(tree)) seen.add(shapeOf(element));
        return seen.size > before;
      })
      .map(({ file }) => ({ site, path: file.replace(/index\.html$/, '') })),
  );
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
