/** What sections open with: one drawing of data, which can be read as words. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

const drawings = '.ribbon, .marks, .columns, .route, .sides';
const opening = (address: string) => single(tinyPage(address), '.article-head > hgroup + *');

test('only sections that name a drawing have one, between question and answer', () => {
  const opened = allAddresses.filter((address) => all(tinyPage(address), `hgroup + :is(${drawings})`).length > 0);
  expect(opened.toSorted()).toEqual(['/biaya/', '/en/afterwards/', '/en/cost/', '/en/opening/', '/sesudahnya/']);
});

test('part of the timeline: a stroke for each event where its time puts it, and how many there are', () => {
  const ribbon = opening('/en/afterwards/');
  expect([ribbon.tagName, ribbon.getAttribute('href')]).toEqual(['A', '/en/timeline/']);
  expect(textOf(ribbon)).toBe('3 events, 2021');
  expect(single(ribbon, 'svg').getAttribute('aria-hidden')).toBe('true');
  // 28 July, August and, taller, 17 August.
  expect(rowsOf(ribbon, 'path', 'd', 'data-after', 'data-main').map((row) => row.slice(1))).toEqual([
    ['M0 24H1000M0 8V24M200 8V24', null, null],
    ['M1000 0V24', null, ''],
  ]);
});

test('a chart: its columns as high as its figures, the unit once, leading to where it stands whole', () => {
  const columns = opening('/biaya/');
  expect(columns.getAttribute('href')).toBe('/cara-kerja/#galah');
  expect(all(columns, 'text').map(textOf)).toEqual(['40 batang', '2019', '20', '2020', '5,5', 'Agustus 2021']);
  expect(all(columns, 'rect').map((rect) => Number(rect.getAttribute('height')))).toEqual([36, 18, 5]);
});

test('what became of the forecasts of the section: a mark each, which leads to where it is told', () => {
  const marks = opening('/sesudahnya/');
  expect(rowsOf(marks, 'li > a', 'href', 'aria-label')).toEqual([
    ['', '#ikan-kembali', 'Mbok Sinar: Terbukti'],
    ['', '#tali-kuat', 'Dewan Desa: Terbukti'],
    ['', '#gethek-laku', 'Klub Rakit Watu Ijo: Meleset'],
    ['', '#kambing-ditanya', 'Warta Kambing: Tidak dapat dinilai'],
  ]);
  expect(textOf(single(marks, 'p'))).toBe('4 perkiraan: 2\u00a0terbukti; 1\u00a0meleset; 1\u00a0tidak dapat dinilai');
  for (const link of all(marks, 'a')) {
    const target = link.getAttribute('href')?.slice(1) ?? '';
    expect(all(tinyPage('/sesudahnya/'), `.text [id="${target}"]`)).toHaveLength(1);
    expect(all(link, 'svg[aria-hidden=true]')).toHaveLength(1);
  }
});

test('a route: its stops in order, with their days', () => {
  expect(opening('/en/opening/').tagName).toBe('OL');
  expect(
    all(opening('/en/opening/'), 'li').map((stop) => [textOf(stop), ...rowsOf(stop, 'time', 'datetime').flat()]),
  ).toEqual([
    ['Randu Alas'],
    ['Old Jetty May 2021', 'May 2021', '2021-05'],
    ['Watu Ijo 17 August 2021', '17 August 2021', '2021-08-17'],
  ]);
});

test('who wants what, side by side', () => {
  expect(opening('/en/cost/').tagName).toBe('DL');
  expect(
    all(opening('/en/cost/'), 'div').map((side) => [textOf(single(side, 'dt')), ...all(side, 'dd').map(textOf)]),
  ).toEqual([
    ['Council', 'a cheap bridge'],
    ['Goats', 'to stay', 'to be asked'],
  ]);
  expect(classOf(opening('/en/cost/'))).toBe('sides');
});
