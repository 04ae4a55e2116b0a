/** Rules of the editors' guide that a machine can hold the real texts against. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  countOf,
  elementsIn,
  english,
  explainer,
  markedText,
  problems,
  sentencesOf,
  treeOf,
  wordsIn,
} from './story.ts';

test('the checker finds no mistakes', () => {
  expect(problems.filter(({ isReminder }) => !isReminder)).toEqual([]);
});

test('there are six sections, each with a question for a title', () => {
  expect(explainer.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(explainer.sections.filter(({ title }) => !title.endsWith('?')).map(({ file }) => file)).toEqual([]);
});

test.each(explainer.sections)('$file has 350 to 800 words and headings inside', (page) => {
  const words = countOf(wordsIn(treeOf(page)));
  expect(words).toBeGreaterThanOrEqual(350);
  expect(words).toBeLessThanOrEqual(800);
  expect(page.headings.filter(({ depth }) => depth === 2).length).toBeGreaterThanOrEqual(2);
});

/** The paragraphs and list items of a section; its last says what it rests on. */
const blocksOf = (page: (typeof explainer.sections)[number]) =>
  elementsIn(treeOf(page), 'p', 'li').filter((block) => elementsIn(block, 'p').every((inner) => inner === block));

test.each([...explainer.sections, ...english.sections])(
  '$file says once, in a last paragraph of one sentence, what it rests on and where errors are corrected',
  (page) => {
    const leading = blocksOf(page).filter((block) =>
      elementsIn(block, 'a').some(({ properties }) => /#(?:ralat|corrections)$/.test(String(properties['href']))),
    );
    expect(leading.map(wordsIn)).toEqual(blocksOf(page).slice(-1).map(wordsIn));
    const line = leading.map(wordsIn).join(' ');
    expect(sentencesOf(line)).toHaveLength(1);
    expect(line).toMatch(/^(?:Bagian ini bertumpu pada|This section rests on) .*(?:BBC|24 April 2019)/);
  },
);

test.each(explainer.sections)('every paragraph and list item of $file shows who says so', (page) => {
  const blocks = blocksOf(page).slice(0, -1);
  const bare = blocks.filter(
    (block) => !elementsIn(block, 'a').some(({ properties }) => properties['role'] === 'doc-noteref'),
  );
  expect(blocks.length).toBeGreaterThan(4);
  expect(bare.map(wordsIn)).toEqual([]);
});

test.each(explainer.sections)(
  'every table of $file has a source in its caption or cells, or right before it',
  (page) => {
    const { children } = treeOf(page);
    const notesIn = (node: (typeof children)[number] | undefined) => (node ? elementsIn(node, 'sup').length : 0);
    for (const [index, block] of children.entries()) {
      if (elementsIn(block, 'table').length === 0) continue;
      const before = children.slice(0, index).findLast(({ type }) => type === 'element');
      expect(notesIn(block) + notesIn(before)).toBeGreaterThan(0);
    }
  },
);

const proseOf = (page: (typeof explainer.sections)[number]) =>
  elementsIn(treeOf(page), 'p')
    .filter((paragraph) => elementsIn(paragraph, 'p').every((inner) => inner === paragraph))
    .map(markedText);

test.each(explainer.sections)('sentences of $file are of 12 to 16 words on average', (page) => {
  const lengths = proseOf(page).flatMap(sentencesOf).map(countOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(average).toBeGreaterThanOrEqual(12);
  expect(average).toBeLessThanOrEqual(16);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(42);
});

test.each(explainer.sections)('no sentence of $file has source marks in two places', (page) => {
  const sentences = proseOf(page).flatMap(sentencesOf);
  expect(sentences.filter((sentence) => sentence.split('†').length > 2)).toEqual([]);
});

test('the founding report is not named from sentence to sentence', () => {
  const names = explainer.sections.flatMap(
    (page) => `${page.standfirst} ${wordsIn(treeOf(page))}`.match(/\bBBC\b/g) ?? [],
  );
  expect(names.length).toBeLessThanOrEqual(15);
});

test.each(explainer.sections)('no paragraph of $file names one speaker twice as saying something', (page) => {
  const twice = elementsIn(treeOf(page), 'p')
    .map(wordsIn)
    .filter((paragraph) => {
      const said = paragraph.matchAll(/(?<!\p{L})(?:menurut|tulis|kata) ((?:\p{Lu}\S*|laporan|para) ?[\p{L}-]*)/giu);
      const speakers = [...said].map(([, speaker]) => speaker);
      return new Set(speakers).size < speakers.length;
    });
  expect(twice).toEqual([]);
});

test.each(explainer.sections)('$file spells an abbreviation out where it first stands', (page) => {
  const text = `${page.standfirst} ${wordsIn(treeOf(page))}`;
  const names = {
    AS: 'Amerika Serikat',
    PBB: 'Perserikatan Bangsa-Bangsa',
    KTT: 'onferensi tingkat tinggi',
    MSMT: 'Tim Pemantau Sanksi Multilateral',
  };
  for (const [short, long] of Object.entries(names)) {
    const first = text.search(new RegExp(`\\b${short}\\b`));
    if (first !== -1) expect(text.slice(0, first), short).toContain(long);
  }
});

test('quotations are of seven words at most', () => {
  const quoted = explainer.sections.flatMap((page) => wordsIn(treeOf(page)).match(/“[^”]+”/g) ?? []);
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((words) => countOf(words) > 7)).toEqual([]);
});

test('the standfirst and the six questions with their answers tell the whole story in 500 to 600 words', () => {
  const { front, points, sections } = explainer;
  const texts = [
    front.standfirst,
    wordsIn(treeOf(front)),
    ...points.map(({ text }) => text),
    ...sections.map(({ title }) => title),
  ];
  const words = countOf(texts.join(' '));
  expect(words).toBeGreaterThanOrEqual(500);
  expect(words).toBeLessThanOrEqual(600);
  expect(points.map(({ to }) => to.split('#')[0])).toEqual(sections.map(({ file }) => file));
});

test('every address of a source is well-formed and stands in the register', () => {
  const normal = (address: string) => new URL(address).href.replace(/\/amp$/, '');
  const lines = readFileSync(new URL('register.txt', import.meta.url), 'utf8').split('\n');
  const register = new Set(lines.filter((line) => line && !line.startsWith('#')).map(normal));
  expect(register.size).toBeGreaterThan(100);
  const urls = explainer.sources.flatMap(({ url }) => url ?? []);
  expect(urls.length).toBeGreaterThan(70);
  expect(urls.filter((url) => !register.has(normal(url)))).toEqual([]);
  expect(new Set(urls).size).toBe(urls.length);
});

test('no source is dated after the day until which facts were followed', () => {
  const late = explainer.sources.filter(({ date }) => date && date > explainer.facts.checked);
  expect(late.map(({ id }) => id)).toEqual([]);
});
