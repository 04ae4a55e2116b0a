/** What search engines are told of a page, whole: a section, a reference page and the front page. */
import { expect, test } from 'vitest';
import { single } from '../documents.ts';
import { tinyPage } from './tiny.ts';

const site = 'https://example.net';
const graphOf = (address: string) => {
  const text = single(tinyPage(address), 'script[type="application/ld+json"]').textContent ?? '';
  return (JSON.parse(text.replace(/share\/[\da-f]{16}\.jpg/, 'share/….jpg')) as { '@graph': unknown[] })['@graph'];
};

const publication = {
  '@type': 'Organization',
  '@id': `${site}/#publication`,
  name: 'Kabar Lembah',
  url: `${site}/`,
  legalName: 'Penerbit Lembah Rekaan',
  publishingPrinciples: `${site}/ralat/`,
};
const event = {
  '@type': 'Event',
  name: 'Jembatan ungu di Watu Ijo',
  startDate: '2021-08-17',
  location: { '@type': 'Place', name: 'Watu Ijo' },
};
const common = {
  image: `${site}/share/….jpg`,
  inLanguage: 'id',
  datePublished: '2021-09-01T00:00:00+07:00',
  author: publication,
  publisher: { '@type': 'Organization', '@id': `${site}/#publication` },
  about: event,
};
const trail = (name: string, item: string, [frontName, front] = ['Jembatan ungu di Watu Ijo', `${site}/`]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: frontName, item: front },
    { '@type': 'ListItem', position: 2, name, item },
  ],
});

test('a section says what it is about, and where its corrections stand', () => {
  expect(graphOf('/biaya/')).toEqual([
    {
      '@type': 'BackgroundNewsArticle',
      '@id': `${site}/biaya/`,
      url: `${site}/biaya/`,
      headline: 'Berapa harga sebuah jembatan bambu?',
      description:
        'Jembatan rekaan di desa Watu Ijo menghabiskan dua ekor kambing dan sembilan kaleng cat menurut buku kas desa.',
      ...common,
      dateModified: '2021-09-20T00:00:00+07:00',
      temporalCoverage: '2021-08-17/2021-08-31',
      isPartOf: { '@id': `${site}/` },
      correction: `${site}/ralat/`,
    },
    trail('Berapa harga sebuah jembatan bambu?', `${site}/biaya/`),
  ]);
});

test('a reference page is a page of its explainer', () => {
  expect(graphOf('/peta/')).toEqual([
    {
      '@type': 'WebPage',
      '@id': `${site}/peta/`,
      url: `${site}/peta/`,
      headline: 'Watu Ijo dan sekitarnya',
      description:
        'Halaman rujukan dari penjelasan rekaan tentang jembatan ungu di Watu Ijo, Tempat-tempat dalam cerita.',
      ...common,
      dateModified: '2021-10-02T00:00:00+07:00',
      isPartOf: { '@id': `${site}/` },
    },
    trail('Watu Ijo dan sekitarnya', `${site}/peta/`),
  ]);
});

test('a front page has all pages as its parts, in order, and no trail', () => {
  expect(graphOf('/en/')).toEqual([
    expect.objectContaining({
      '@type': 'BackgroundNewsArticle',
      '@id': `${site}/en/`,
      headline: 'The purple bridge of Watu Ijo',
      inLanguage: 'en',
      dateModified: '2021-09-04T00:00:00+07:00',
      author: {
        ...publication,
        '@id': `${site}/en/#publication`,
        url: `${site}/en/`,
        publishingPrinciples: `${site}/en/corrections/`,
      },
      about: { ...event, name: 'The purple bridge of Watu Ijo' },
      hasPart: [
        ...['opening', 'cost', 'afterwards', 'timeline', 'forecasts', 'people'],
        ...['words', 'sources', 'whole', 'map', 'corrections'],
      ].map((slug) => ({ '@id': `${site}/en/${slug}/` })),
      correction: `${site}/en/corrections/`,
    }),
  ]);
  expect(graphOf('/en/people/')[1]).toEqual(
    trail('Who is who at Watu Ijo', `${site}/en/people/`, ['The purple bridge of Watu Ijo', `${site}/en/`]),
  );
});
