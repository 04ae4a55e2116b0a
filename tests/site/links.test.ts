/** No link, picture or icon of a built site leaves its base path or is missing; nothing is fetched from elsewhere. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { elementsIn, pagesOf, type BuiltPage } from './built-pages.ts';

const sites = Object.entries(inject('sites')).map(([name, site]) => ({ name, ...site }));

/** Every address that the page names, whatever for: links, pictures, icons, and absolute ones in the metadata. */
function addressesIn({ tree, address }: BuiltPage): string[] {
  const found = elementsIn(tree).flatMap(({ tagName, properties }) => [
    properties['href'],
    properties['src'],
    properties['poster'],
    ...String(properties['srcSet'] ?? '')
      .split(',')
      .map((part) => part.trim().split(' ')[0]),
    ...(tagName === 'meta' && /^https?:/.test(String(properties['content'])) ? [properties['content']] : []),
    ...(tagName === 'meta' ? [/url=(.*)$/.exec(String(properties['content'] ?? ''))?.[1]] : []),
  ]);
  return found
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map((value) => new URL(value, address).href);
}

describe.each(sites)('$name', (built) => {
  const pages = pagesOf(built);
  const home = built.site + built.base;
  const ids = new Map(
    pages.map(({ file, tree }) => [file, new Set(elementsIn(tree).map(({ properties }) => properties['id']))]),
  );

  test.each(pages.map((page) => [page.file, page] as const))(
    '%s stays inside and finds what it names',
    (_file, page) => {
      const own = addressesIn(page).filter((address) => address.startsWith(`${built.site}/`));
      expect(own.length).toBeGreaterThan(2);
      const lost = own.filter((address) => {
        if (!address.startsWith(home)) return true;
        const path = decodeURIComponent(new URL(address).pathname.slice(built.base.length));
        const name = path.endsWith('/') || path === '' ? `${path}index.html` : path;
        const file = join(built.folder, name);
        if (!existsSync(file) || !statSync(file).isFile()) return true;
        const id = decodeURIComponent(new URL(address).hash.slice(1));
        return id !== '' && !ids.get(name)?.has(id);
      });
      expect(lost).toEqual([]);
    },
  );

  test('pages fetch nothing from other hosts, and neither a stylesheet nor a script from their own', () => {
    for (const page of pages) {
      const foreign = elementsIn(page.tree, 'img', 'iframe', 'video', 'audio', 'source', 'embed', 'object').flatMap(
        ({ properties }) =>
          [properties['src'], properties['data']].filter((value) => /^(?:https?:)?\/\//.test(String(value ?? ''))),
      );
      expect(foreign).toEqual([]);
      expect(elementsIn(page.tree, 'script').filter(({ properties }) => 'src' in properties)).toEqual([]);
      const sheets = elementsIn(page.tree, 'link').filter(({ properties }) =>
        /stylesheet|preload|preconnect/.test(String(properties['rel'])),
      );
      expect(sheets).toEqual([]);
      expect(page.html).not.toMatch(/@import|url\((?!["']?(?:#|data:|\/(?!\/)))/);
    }
  });
});
