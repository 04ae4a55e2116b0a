/** The English edition says what the Indonesian one does: the same entries, verdicts, figures and sources. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { isCalendarDate } from '../../../src/content/dates.ts';
import { sourceOfMark } from '../../../src/markdown/source-marks.ts';
import { countOf, elementsIn, english, explainer, sentencesOf, markedText, treeOf, wordsIn } from './story.ts';

/** Where English cites the English version, or another English report, of what Indonesian cites. */
const inEnglish: Record<string, string> = {
  'kbs-id-2017-12-2397': 'mofa-kr-2397',
  'kbs-id-2024-09-27-lavrov': 'thestar-reuters-2024-09-27',
  'metrotv-afp-2023-10-17': 'moscowtimes-2023-10-17',
  'rambler-2019-04-23-dagang': 'tass-2019-04-23-ushakov',
  'tempo-2019-04-25-jaminan': 'koreaherald-yonhap-2019-04-25',
};
const sourcesOf = (tree: Root) => {
  const cited = new Set<string>();
  visit(tree, 'footnoteReference', ({ label, identifier }) => {
    const { id } = sourceOfMark(label ?? identifier);
    cited.add(inEnglish[id] ?? id);
  });
  return [...cited].sort();
};

test('every page, person, term, event, forecast and chart has its counterpart', () => {
  const countsOf = ({ sections, references }: typeof english) => [sections.length, references.length];
  expect(countsOf(english)).toEqual(countsOf(explainer));
  const idsOf = ({ entries, forecasts, charts, periods, corrections }: typeof english) => [
    ...[...entries, ...forecasts, ...charts, ...corrections].map(({ id }) => id),
    ...periods.flatMap(({ id, events }) => [id, ...events.map((event) => event.id)]),
  ];
  expect(idsOf(english)).toEqual(idsOf(explainer));
});

test('every forecast has the same verdict, people and sources', () => {
  const told = ({ forecasts }: typeof english) =>
    forecasts.map(({ id, verdict, people, evidence }) => [id, verdict, people, sourcesOf(evidence)]);
  expect(told(english)).toEqual(told(explainer));
});

/** The date of a figure; one without has a name instead, which each language writes in its own way. */
const dateOf = ({ x }: (typeof english.charts)[number]['figures'][number]) => (isCalendarDate(x) ? x : '');

test('every event has the same date and every chart the same figures', () => {
  const told = ({ periods, charts }: typeof english) => [
    ...periods.flatMap(({ events }) => events.map(({ id, date, until, main }) => [id, date, until, main])),
    ...charts.flatMap(({ id, figures }) =>
      figures.map((figure) => [id, dateOf(figure), figure.value, figure.approximate, figure.bound]),
    ),
  ];
  expect(told(english)).toEqual(told(explainer));
});

test.each(explainer.pages.map((page, index) => ({ file: page.file, page, index })))(
  '$file rests on the same sources in English',
  ({ page, index }) => {
    const other = english.pages[index];
    expect(other && sourcesOf(other.body)).toEqual(sourcesOf(page.body));
  },
);

test('every term and person rests on the same sources', () => {
  const told = ({ entries }: typeof english) => entries.map(({ id, text }) => [id, sourcesOf(text)]);
  expect(told(english)).toEqual(told(explainer));
});

test.each(english.sections)('sentences of $file are short, and each has its sources in one place', (page) => {
  const sentences = elementsIn(treeOf(page), 'p').map(markedText).flatMap(sentencesOf);
  const lengths = sentences.map(countOf);
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(18);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(45);
  expect(sentences.filter((sentence) => sentence.split('†').length > 2)).toEqual([]);
});

test('quotations are of seven words at most', () => {
  const quoted = english.sections.flatMap((page) => wordsIn(treeOf(page)).match(/“[^”]+”/g) ?? []);
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((words) => countOf(words) > 7)).toEqual([]);
});

test('the English front page tells the whole story in 500 to 650 words', () => {
  const { front, points, sections } = english;
  const texts = [
    front.standfirst,
    wordsIn(treeOf(front)),
    ...points.map(({ text }) => text),
    ...sections.map(({ title }) => title),
  ];
  const words = countOf(texts.join(' '));
  expect(words).toBeGreaterThanOrEqual(500);
  expect(words).toBeLessThanOrEqual(650);
});

test('an abbreviation is spelled out where it first stands', () => {
  const names = { US: 'United States', UN: 'United Nations', MSMT: 'Multilateral Sanctions Monitoring Team' };
  for (const page of english.sections) {
    const text = `${page.standfirst} ${wordsIn(treeOf(page))}`;
    for (const [short, long] of Object.entries(names)) {
      const first = text.search(new RegExp(`\\b${short}\\b(?!\\$)`));
      if (first !== -1) expect(text.slice(0, first), `${short} in ${page.file}`).toContain(long);
    }
  }
});
