/** The linked data of every page: one graph, in words that schema.org has, about this page and this explainer. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, inject, test } from 'vitest';
import { isWhole, pagesOf, type BuiltPage } from './built-pages.ts';

const { root, other, third } = inject('sites');

/** Every type and property of schema.org, as schema-dts was made from its vocabulary. */
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
);

const knownTypes = new Map<string, Set<string>>();

/** The properties that a type of schema.org has, those of what it extends among them. */
function propertiesOf(type: string): Set<string> {
  const known = knownTypes.get(type);
  if (known) return known;
  const names = new Set<string>();
  knownTypes.set(type, names);
  const collect = (base: string) => {
    const found = new RegExp(`interface ${base}( extends ([^{]*))?\\{([^]*?)\\n\\}`).exec(declarations);
    for (const [, name] of found?.[3]?.matchAll(/^ {4}"([A-Za-z]+)"\??:/gm) ?? []) if (name) names.add(name);
    for (const parent of found?.[2]?.match(/\w+(?:Base|Leaf)/g) ?? []) collect(parent);
  };
  collect(`${type}Leaf`);
  return names;
}

interface Node {
  '@type'?: string;
  [property: string]: unknown;
}

function nodesIn(data: unknown): Node[] {
  if (Array.isArray(data)) return data.flatMap(nodesIn);
  if (data === null || typeof data !== 'object') return [];
  return [data as Node, ...Object.values(data).flatMap(nodesIn)];
}

function graphOf({ html }: BuiltPage): Node[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.[1]).not.toContain('<');
  const data = JSON.parse(scripts[0]?.[1] ?? '') as { '@context': string; '@graph': Node[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

describe.each([
  { ...root, name: 'the root' },
  { ...other, name: 'the other explainer' },
  { ...third, name: 'the third explainer' },
])('at $name', (site) => {
  const pages = pagesOf(site).filter((page) => isWhole(page) && page.file !== '404.html');

  test.each(pages)('$file uses no word that schema.org has not', (page) => {
    for (const node of nodesIn(graphOf(page))) {
      const type = node['@type'];
      if (!type) continue;
      const known = propertiesOf(type);
      expect(known.size, type).toBeGreaterThan(0);
      expect(
        Object.keys(node).filter((name) => !name.startsWith('@') && !known.has(name)),
        type,
      ).toEqual([]);
    }
  });

  test.each(pages)('$file describes itself and its place', (page) => {
    const [article, breadcrumbs] = graphOf(page);
    expect(article).toMatchObject({ '@id': page.address, url: page.address });
    expect(page.html).toContain(`<meta property="og:image" content="${String(article?.['image'])}">`);
    for (const property of ['datePublished', 'dateModified'])
      expect(article?.[property]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:Z|[+-]\d\d:\d\d)$/);
    const parts = article?.['hasPart'] as { '@id': string }[] | undefined;
    if (parts) {
      const addresses = pages.map(({ address }) => address);
      expect(parts.map((part) => part['@id']).filter((id) => !addresses.includes(id))).toEqual([]);
      expect(breadcrumbs).toBeUndefined();
    } else {
      const steps = breadcrumbs?.['itemListElement'] as { position: number; item: string }[] | undefined;
      // A page below another one has that between the front page, which has no such list, and itself.
      const parent = pages.find(({ address }) => address === new URL('..', page.address).href);
      const between = parent && graphOf(parent).length > 1 ? [parent.address] : [];
      expect(steps?.map(({ position }) => position)).toEqual([1, 2, 3].slice(0, 2 + between.length));
      expect(steps?.slice(1).map(({ item }) => item)).toEqual([...between, page.address]);
    }
  });
});
