/**
 * The third explainer: about no event and no place, in a language of a region, two of its five sections in another
 * language too. Its pages say what is known of it, and nothing else.
 */
import { expect, inject, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
import { builtDocuments } from './built-documents.ts';

const { third } = inject('sites');
const { pageAt, addresses } = builtDocuments(third);
const home = third.site + third.base;
const written = addresses.filter((address) => !address.endsWith('404.html'));
const graphOf = (address: string) => {
  const text = single(pageAt(address), 'script[type="application/ld+json"]').textContent ?? '';
  return (JSON.parse(text.replace(/share\/[\da-f]{16}\.jpg/, 'share/….jpg')) as { '@graph': object[] })['@graph'];
};

test('every page is there, in both languages', () => {
  expect(written.sort()).toEqual(
    [
      ...[
        '',
        'why-dearer/',
        'where-from/',
        'in-the-jar/',
        'who-keeps/',
        'see-it/',
        'words/',
        'sources/',
        'everything/',
      ],
      ...['id/', 'id/mengapa-naik/', 'id/siapa-pemelihara/', 'id/sumber/'],
    ]
      .map((path) => third.base + path)
      .sort(),
  );
});

test.each(written)('%s tells machines of a thing, and of no event, place or time', (address) => {
  const [article] = graphOf(address);
  const name = address.startsWith(`${third.base}id/`) ? 'harga madu' : 'the price of honey';
  expect(article).toMatchObject({ about: { '@type': 'Thing', name } });
  expect(JSON.stringify(graphOf(address))).not.toMatch(/"Event"|"Place"|startDate|location|temporalCoverage/);
});

test.each(addresses)('%s tells readers of no event: its days are those of the text', (address) => {
  const page = pageAt(address);
  const days = new Set(
    all(page, 'header time, footer time, .article-head time, .age-notice time').map((time) =>
      time.getAttribute('datetime'),
    ),
  );
  expect([...days].filter((day) => day !== '2025-06-10' && day !== '2025-05-31')).toEqual([]);
  expect(textOf(single(page, 'body'))).not.toMatch(/\b(?:undefined|null|NaN)\b/);
  expect(all(page, '.map, .timeline, a[href*="#map"]')).toEqual([]);
});

test('a section says who wrote it, where its trail leads and what it cites', () => {
  const address = `${home}why-dearer/`;
  expect(graphOf('/honey/why-dearer/')).toEqual([
    {
      '@type': 'BackgroundNewsArticle',
      '@id': address,
      url: address,
      headline: 'Why does honey cost more each year?',
      description:
        'Honey in the invented Reedmark grew dearer in eight of the last ten years, and cheaper in two. Sugar went its own way.',
      image: `${home}share/….jpg`,
      inLanguage: 'en-GB',
      datePublished: '2025-06-10T00:00:00+01:00',
      dateModified: '2025-06-10T00:00:00+01:00',
      author: [{ '@type': 'Person', name: 'Perpetua Linden', jobTitle: 'words and figures' }],
      publisher: {
        '@type': 'Organization',
        '@id': `${home}#publication`,
        name: 'The Honey Ledger',
        url: home,
        legalName: 'Hollow Lane Press',
      },
      about: { '@type': 'Thing', name: 'the price of honey' },
      isPartOf: { '@id': home },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Why is honey so dear?', item: home },
        { '@type': 'ListItem', position: 2, name: 'Why does honey cost more each year?', item: address },
      ],
    },
  ]);
});

test.each(written)('%s names its author in the language of the page', (address) => {
  const role = address.startsWith(`${third.base}id/`) ? 'naskah dan angka' : 'words and figures';
  const byline = textOf(single(pageAt(address), 'body'));
  if (all(pageAt(address), '.numeral').length > 0) expect(byline).toContain('Perpetua Linden');
  if (byline.includes('Perpetua Linden (')) expect(byline).toContain(role);
});

/** Where the switch in the masthead leads, and what it says before. */
const switchOn = (address: string) => {
  const nav = single(pageAt(address), '.languages');
  const link = single(nav, 'a');
  return [textOf(nav), link.getAttribute('href'), link.getAttribute('lang')];
};

test.each([
  ['why-dearer/', 'id/mengapa-naik/'],
  ['who-keeps/', 'id/siapa-pemelihara/'],
  ['sources/', 'id/sumber/'],
  ['', 'id/'],
])('/%s and /%s lead to each other, though their numbers differ', (english, indonesian) => {
  expect(switchOn(third.base + english)).toEqual(['Bahasa Indonesia', third.base + indonesian, 'id']);
  expect(switchOn(third.base + indonesian)).toEqual(['British English', third.base + english, 'en-GB']);
});

test.each(['where-from/', 'in-the-jar/', 'see-it/', 'words/', 'everything/'])(
  '/%s says that it is not translated, and leads to what is',
  (path) => {
    const [told, href, language] = switchOn(third.base + path);
    expect(told).toMatch(/not available in Indonesian/);
    expect([href, language]).toEqual([`${third.base}id/`, 'id']);
  },
);

test.each([
  ['why-dearer/', '1'],
  ['who-keeps/', '4'],
  ['id/mengapa-naik/', '1'],
  ['id/siapa-pemelihara/', '4'],
])('/%s has one number at its head, in the contents and on the front page', (path, number) => {
  const page = pageAt(third.base + path);
  expect(textOf(single(page, '.article-head .numeral'))).toMatch(new RegExp(`^(?:Section |Bagian )?${number}$`));
  expect(single(page, '.contents [aria-current="page"]').getAttribute('data-n')).toBe(number);
  const front = pageAt(third.base + (path.startsWith('id/') ? 'id/' : ''));
  const listed = rowsOf(front, `main a[href="${third.base}${path}"]`).flat().join(' ');
  expect(listed).toContain(textOf(single(page, 'h1')));
});

test('words of a region are those of its language, its dates its own, and nothing is said to be in English', () => {
  const page = pageAt('/honey/who-keeps/');
  expect(single(page, 'html').getAttribute('lang')).toBe('en-GB');
  expect(single(page, 'meta[property="og:locale"]').getAttribute('content')).toBe('en_GB');
  expect(textOf(single(page, '.notes'))).toMatch(/12 May 2025/);
  expect(textOf(single(page, '.notes'))).not.toContain('in English');
  expect(textOf(single(pageAt('/honey/id/siapa-pemelihara/'), '.notes'))).toContain('berbahasa Inggris');
});
