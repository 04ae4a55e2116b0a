/** The head of every page: what previews, search engines and feed readers find there, and the picture it names. */
import type { Element } from 'hast';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { elementsIn, explainersOf, isWhole, pagesOf, type BuiltPage } from './built-pages.ts';

const { root, other, third } = inject('sites');

const value = (element: Element | undefined, name: string) => String(element?.properties[name] ?? '');

/** The contents of a page's meta elements by property or name, in order. */
function metaOf(page: BuiltPage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of elementsIn(page.tree, 'meta')) {
    const name = value(element, 'property') || value(element, 'name');
    found.set(name, [...(found.get(name) ?? []), value(element, 'content')]);
  }
  return found;
}

const linksIn = (page: BuiltPage, rel: string) =>
  elementsIn(page.tree, 'link').filter((link) => String(link.properties['rel']) === rel);

describe.each([
  { ...root, name: 'the root' },
  { ...other, name: 'the other explainer' },
  { ...third, name: 'the third explainer' },
])('at $name', (site) => {
  const pages = pagesOf(site);
  const whole = pages.filter((page) => isWhole(page) && page.file !== '404.html');
  const explainers = explainersOf(site.content);
  const written = explainers.flatMap(({ language, pages: own, forecastPages }) =>
    [...own, ...forecastPages].map((page) => ({ ...page, language })),
  );
  const home = site.site + site.base;
  const fileOf = (address: string) => join(site.folder, address.slice(home.length));

  test.each(whole)('$file says what previews need, in their lengths', (page) => {
    const meta = metaOf(page);
    const one = (name: string) => {
      expect(meta.get(name), name).toHaveLength(1);
      return meta.get(name)?.[0] ?? '';
    };
    const title = elementsIn(page.tree, 'title').map(({ children }) => (children[0] as { value: string }).value);
    const said = written.find(({ path }) => home + path === page.address);
    expect(one('og:title')).toBe(said?.title);
    expect(one('og:site_name')).toBe(explainers[0]?.facts.name);
    expect(title).toEqual([`${one('og:title')} – ${one('og:site_name')}`]);
    expect(one('og:title').length).toBeLessThanOrEqual(60);
    expect(one('og:description')).toBe(said?.description);
    expect(one('og:description').length).toBeLessThanOrEqual(80);
    expect(one('description')).toBe(said?.summary);
    expect(one('description').length).toBeGreaterThan(80);
    expect(one('description').length).toBeLessThanOrEqual(170);
    expect(one('og:url')).toBe(page.address);
    expect(linksIn(page, 'canonical').map((link) => value(link, 'href'))).toEqual([page.address]);
    const isFront = one('og:type') === 'website';
    expect(isFront).toBe(said?.kind === 'front');
    expect(one('og:locale')).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
    expect(one('twitter:card')).toBe('summary_large_image');
    for (const property of isFront ? [] : ['article:published_time', 'article:modified_time']) {
      expect(one(property)).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:Z|[+-]\d\d:\d\d)$/);
    }
  });

  test.each(whole)('$file names a picture that exists as it is said to be', async (page) => {
    const meta = metaOf(page);
    const address = meta.get('og:image')?.[0] ?? '';
    expect(address.startsWith(`${home}share/`)).toBe(true);
    const { format, width, height } = await sharp(fileOf(address)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(meta.get('og:image:type')).toEqual(['image/jpeg']);
    expect(meta.get('og:image:width')).toEqual(['1200']);
    expect(meta.get('og:image:height')).toEqual(['630']);
    const said = written.find(({ path }) => home + path === page.address);
    expect(meta.get('og:image:alt')?.[0]).toContain(said?.picture?.alt ?? said?.title);
    expect(statSync(fileOf(address)).size).toBeLessThanOrEqual(150_000);
  });

  test('pages with different titles have different pictures', () => {
    const [titles, pictures] = ['og:title', 'og:image'].map((name) => whole.map((page) => metaOf(page).get(name)?.[0]));
    expect(new Set(pictures).size).toBeGreaterThanOrEqual(new Set(titles).size);
  });

  test.each(pages)('$file puts what previews read before its style and script', ({ html }) => {
    const places = ['charset=', 'viewport', 'content-security-policy', '<title', 'og:type', '<script>', '<style>'];
    const found = places.map((place) => html.indexOf(place)).filter((index) => index >= 0);
    expect(found).toEqual([...found].sort((one, next) => one - next));
    expect(html.indexOf('<script>')).toBeGreaterThan(html.lastIndexOf('property="og:'));
  });

  test.each(pages)(
    '$file lets browsers fetch the page that a reader is about to open, of this site alone',
    ({ tree }) => {
      const isRules = (script: Element) => value(script, 'type') === 'speculationrules';
      // Kept, until the script hands it over: read at once, it would make the first paint later.
      expect(elementsIn(tree, 'script').filter(isRules)).toEqual([]);
      const kept = elementsIn(tree, 'template').flatMap(({ content }) =>
        content ? elementsIn(content, 'script') : [],
      );
      expect(kept.filter(isRules).map(({ children }) => JSON.parse((children[0] as { value: string }).value))).toEqual([
        { prefetch: [{ where: { href_matches: `${site.base}*` }, eagerness: 'moderate' }] },
      ]);
      expect(kept).toHaveLength(1);
    },
  );

  test.each(pages)('$file leads to icons, manifest and feeds that exist', (page) => {
    const links = [
      ...linksIn(page, 'icon').filter((link) => !value(link, 'href').startsWith('data:')),
      ...linksIn(page, 'apple-touch-icon'),
      ...linksIn(page, 'manifest'),
      ...linksIn(page, 'alternate'),
    ];
    const hrefs = links
      .filter((link) => !link.properties['hrefLang'])
      .map((link) => new URL(value(link, 'href'), page.address).href);
    expect(hrefs.length).toBeGreaterThanOrEqual(4);
    for (const href of hrefs) expect(statSync(fileOf(href)).isFile(), href).toBe(true);
    const manifest = JSON.parse(
      readFileSync(fileOf(hrefs.find((href) => href.endsWith('.webmanifest')) ?? ''), 'utf8'),
    );
    expect(manifest.start_url.startsWith(site.base)).toBe(true);
    for (const { src } of manifest.icons) expect(statSync(fileOf(new URL(src, page.address).href)).isFile()).toBe(true);
  });

  test('pages in several languages name each other, and only those', () => {
    /** Pages of one folder and number are one page, whatever a language calls it, unless they have a name. */
    const placeOf = (language: string, file: string) =>
      (file.endsWith('.md') && /^pair: (.*)$/m.exec(readFileSync(join(site.content, language, file), 'utf8'))?.[0]) ||
      file.replace(/(\d+)-.*/, '$1');
    for (const page of whole) {
      const { language: spoken = '', file = '' } = written.find(({ path }) => home + path === page.address) ?? {};
      const expected = explainers.flatMap(({ language, pages: own, forecastPages }) =>
        [...own, ...forecastPages]
          .filter((candidate) => placeOf(language, candidate.file) === placeOf(spoken, file))
          .map(({ path }) => [language, home + path]),
      );
      const named = linksIn(page, 'alternate')
        .filter((link) => link.properties['hrefLang'] && value(link, 'hrefLang') !== 'x-default')
        .map((link) => [value(link, 'hrefLang'), value(link, 'href')]);
      expect(named, page.file).toEqual(expected.length > 1 ? expected : []);
    }
  });
});

test('a former address shows the data of the page it leads to, and keeps out of search engines', () => {
  const moved = pagesOf(other).filter((page) => !isWhole(page));
  expect(moved.map(({ file }) => file)).toEqual(['en/price/index.html', 'ongkos/index.html']);
  for (const page of moved) {
    const meta = metaOf(page);
    const refresh = elementsIn(page.tree, 'meta').find((element) => value(element, 'httpEquiv') === 'refresh');
    const target = new URL(value(refresh, 'content').replace(/^0; url=/, ''), page.address).href;
    expect(meta.get('og:url')).toEqual([target]);
    expect(linksIn(page, 'canonical').map((link) => value(link, 'href'))).toEqual([target]);
    expect(meta.get('robots')).toEqual(['noindex']);
    expect(elementsIn(page.tree, 'a').map((link) => new URL(value(link, 'href'), page.address).href)).toEqual([target]);
  }
});
