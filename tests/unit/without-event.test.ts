/** An explainer without one event or one place, and with authors: what is said of it, in words and for machines. */
import { expect, test } from 'vitest';
import { linkedDataOf } from '../../src/head/linked-data.ts';
import { drawMap } from '../../src/map/map.ts';
import { toldInWords } from '../../src/map/told.ts';
import { cardOf } from '../../src/share-pictures/card.ts';
import { sharePictureOf } from '../../src/share-pictures/picture.ts';
import type { StoryFacts } from '../../src/content/schemas.ts';
import { check, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';
import { atTheZambezi } from './map-facts.ts';
import { mapWords } from './readable-map.ts';

const event = 'event: { date: 2020-01-02, place: desa }\n';
const withFacts = (facts: string): Mistakes => ({ 'explainer.yaml': replaced(event, facts) });

function explainerOf(facts: string) {
  const { explainers, problems } = check(withFacts(facts));
  const [explainer] = explainers;
  expect(problems).toEqual([]);
  if (!explainer) throw new Error('There is no explainer.');
  return explainer;
}

/** What machines are told of the front page, or of a page of a kind. */
function articleOf(facts: string): Record<string, unknown> {
  const explainer = explainerOf(facts);
  const { front } = explainer;
  const text = linkedDataOf(explainer, front, sharePictureOf(explainer, front));
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'][0] ?? {};
}

const footOf = (facts: string) => {
  const explainer = explainerOf(facts);
  return cardOf(explainer, explainer.front).foot;
};

test.each([
  ['an event and its place', event, 'Peristiwa: Desa, 2 Januari 2020'],
  ['an event somewhere', 'event: { date: 2020-01-02 }\n', 'Peristiwa: 2 Januari 2020'],
  ['an event of some day in a month', 'event: { date: 2020-01 }\n', 'Peristiwa: Januari 2020'],
  ['no event', '', 'Perkembangan dicatat hingga: 31 Januari 2020'],
])('the picture of a page about %s says so much', (_what, facts, foot) => {
  expect(footOf(facts)).toBe(foot);
});

test.each([
  [
    'an event and its place',
    event,
    { '@type': 'Event', name: 'Jembatan', startDate: '2020-01-02', location: { '@type': 'Place', name: 'Desa' } },
    '2020-01-02/2020-01-31',
  ],
  [
    'an event in some year',
    'event: { date: 2020 }\n',
    { '@type': 'Event', name: 'Jembatan', startDate: '2020' },
    '2020/2020-01-31',
  ],
  ['a subject', 'subject: { id: jembatan desa }\n', { '@type': 'Thing', name: 'jembatan desa' }, undefined],
  ['nothing that is named', '', undefined, undefined],
  [
    'both',
    'event: { date: 2020 }\nsubject: { id: jembatan desa }\n',
    [
      { '@type': 'Event', name: 'Jembatan', startDate: '2020' },
      { '@type': 'Thing', name: 'jembatan desa' },
    ],
    '2020/2020-01-31',
  ],
])('machines are told of %s', (_what, facts, about, coverage) => {
  const article = articleOf(facts);
  expect(article['about']).toEqual(about);
  expect(article['temporalCoverage']).toBe(coverage);
});

test('the authors are told of where they are named, else the publication', () => {
  const named = articleOf(
    'authors:\n  - { name: Ann, url: "https://example.net/ann", role: { id: penulis } }\n  - { name: Bo }\n',
  );
  expect(named['author']).toEqual([
    { '@type': 'Person', name: 'Ann', url: 'https://example.net/ann', jobTitle: 'penulis' },
    { '@type': 'Person', name: 'Bo' },
  ]);
  expect(named['publisher']).toMatchObject({ '@type': 'Organization', name: 'Contoh' });
  const unnamed = articleOf('');
  expect(unnamed['author']).toMatchObject({ '@type': 'Organization', name: 'Contoh' });
  expect(unnamed['publisher']).toEqual({
    '@type': 'Organization',
    '@id': (unnamed['author'] as Record<string, unknown>)['@id'],
  });
});

const at = (line: number, sentence: string) => `content/explainer.yaml:${line}: ${sentence}`;

test.each([
  ['an event without its date', 'event: { place: desa }\n', at(4, '`event.date` is missing. Add it.')],
  [
    'an unknown place of the event',
    'event: { date: 2020, place: laut }\n',
    at(4, 'The place laut is not in `places`. Add it there or mend the id.'),
  ],
  [
    'facts followed until before the month of the event',
    'event: { date: 2020-02 }\n',
    at(
      6,
      'Facts were followed until 2020-01-31, before the event of 2020-02. Mend `checked` or the date of the event.',
    ),
  ],
  [
    'a reason for the last day without words',
    'checkedWhy: { en: nothing later }\n',
    at(4, 'The reason for the last day followed has no label in the language id. Add it.'),
  ],
  [
    'a subject without words',
    'subject: { en: bridges }\n',
    at(4, 'The subject has no label in the language id. Add it.'),
  ],
  [
    'a role without words',
    'authors: [{ name: Ann, role: { en: writer } }]\n',
    at(4, 'The role of an author has no label in the language id. Add it.'),
  ],
  [
    'a time zone that there is not',
    'timezone: Asia/Atlantis\n',
    at(4, '`timezone` is not the name of a time zone, as Asia/Jakarta or Europe/Berlin. Mend it.'),
  ],
  [
    'a way to write to the publisher that is none',
    'publisher: { corrections: "mailto:nobody" }\n',
    at(4, '`publisher.corrections` is not an https or mailto address. Mend it.'),
  ],
])('%s', (_what, facts, expected) => {
  expect(problemsWith(withFacts(facts))).toEqual([expected]);
});

test('corrections may be left out, be empty, or be of one kind', () => {
  const page = 'id/pages/5-ralat.md';
  const nowhere = replaced('![[corrections]]\n\n', '');
  for (const file of [null, 'original: []\n', 'changes: []\n', 'original: []\nchanges: []\n']) {
    expect(problemsWith({ 'id/corrections.yaml': file })).toEqual([]);
    expect(problemsWith({ 'id/corrections.yaml': file, [page]: nowhere })).toEqual([]);
  }
  expect(problemsWith({ [page]: nowhere })).toEqual([
    'content/id/corrections.yaml:1: warning: No page shows this file. Put ![[corrections]] alone in a paragraph of a page in pages/.',
  ]);
});

test('a heading of corrections stands only over some', () => {
  const idsWith = (file: string | null) => {
    const { explainers } = check({ 'id/corrections.yaml': file });
    const [explainer] = explainers;
    return explainer && [explainer.corrections.length, explainer.changes.length, explainer.correctionsTitle];
  };
  expect(idsWith(null)).toEqual([0, 0, undefined]);
  expect(idsWith('originalTitle: Yang salah cetak\n')).toEqual([0, 0, 'Yang salah cetak']);
});

const without: StoryFacts = { ...atTheZambezi };
delete without.event;

test('a map without an event has no place that stands out, and tells all distances between its places', () => {
  for (const isSmall of [false, true]) {
    const { points, labels } = drawMap(without, mapWords, isSmall);
    expect(points.filter(({ isEvent }) => isEvent)).toEqual([]);
    expect(labels.filter(({ kind }) => kind === 'event')).toEqual([]);
    expect(points.length).toBeGreaterThan(2);
  }
  const { words } = explainerOf('');
  expect(toldInWords(without, 'id', words, true)).toEqual(toldInWords(atTheZambezi, 'id', words, true));
});

test('a map that would show no place is a mistake', () => {
  const map = (option: string): Mistakes => ({
    ...withFacts(''),
    'id/sections/2-biaya.md': (text) => `${text}\n![[map${option}]]\n`,
  });
  const line = linesOf('id/sections/2-biaya.md') + 2;
  expect(problemsWith(map(''))).toEqual([]);
  expect(problemsWith(map(':small'))).toEqual([
    expect.stringContaining(`content/id/sections/2-biaya.md:${line}: There is nothing to show for ![[map:small]].`),
  ]);
});
