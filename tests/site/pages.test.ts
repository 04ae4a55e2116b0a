/** What every built page has and what none has. */
import { describe, expect, inject, test } from 'vitest';
import { elementsIn, explainersOf, isWhole, linksOf, pagesOf } from './built-pages.ts';

const { root, other, third } = inject('sites');
const sites = [
  { ...root, name: 'the root' },
  { ...other, name: 'the other explainer' },
  { ...third, name: 'the third explainer' },
];

describe.each(sites)('at $name', (built) => {
  const pages = pagesOf(built);
  const explainers = explainersOf(built.content);
  /** The explainer in whose language a page is. */
  const explainerOf = (file: string) =>
    explainers.find(({ prefix }) => prefix !== '' && file.startsWith(prefix)) ?? explainers[0];

  test('there is a page for everything in the navigation', () => {
    const wanted = explainers
      .flatMap(({ pages: own, forecastPages }) => [...own, ...forecastPages])
      .map(({ path }) => built.site + built.base + path);
    expect(pages.filter(isWhole).map(({ address }) => address)).toEqual(expect.arrayContaining(wanted));
  });

  test.each(pages.map((page) => [page.file, page] as const))('%s', (file, page) => {
    const all = elementsIn(page.tree);
    const only = (tagName: string) => expect(elementsIn(page.tree, tagName), tagName).toHaveLength(1);
    ['h1', 'main', 'title'].forEach(only);
    expect(elementsIn(page.tree, 'html')[0]?.properties['lang']).toBe(explainerOf(file)?.language);

    const metas = elementsIn(page.tree, 'meta').map(({ properties }) => properties);
    const policies = metas.filter(({ httpEquiv }) => String(httpEquiv).toLowerCase() === 'content-security-policy');
    expect(policies.map(({ content: policy }) => policy)).toEqual([expect.stringMatching(/^default-src 'none';/)]);
    expect(String(policies[0]?.['content'])).not.toMatch(/unsafe|\*|https?:/);

    const canonical = elementsIn(page.tree, 'link').filter(
      ({ properties }) => String(properties['rel']) === 'canonical',
    );
    const addresses = canonical.map(({ properties }) => properties['href']);
    if (file === '404.html') expect(addresses).toEqual([]);
    else if (isWhole(page)) expect(addresses).toEqual([page.address]);
    else expect(pages.map(({ address }) => address)).toContain(addresses[0]);

    const attributes = all.flatMap(({ properties }) => Object.keys(properties));
    expect(attributes.filter((name) => name === 'style' || /^on[a-z]/i.test(name))).toEqual([]);
    expect(elementsIn(page.tree, 'svg').flatMap((svg) => elementsIn(svg, 'style', 'script'))).toEqual([]);
  });

  test.each(pages.filter(isWhole).map((page) => [page.file, page] as const))(
    '%s leads to every section in one click',
    (file, page) => {
      const sections = (explainerOf(file)?.sections ?? []).map(({ path }) => built.site + built.base + path);
      expect(sections.length).toBeGreaterThan(0);
      expect(linksOf(page)).toEqual(expect.arrayContaining(sections));
    },
  );
});
