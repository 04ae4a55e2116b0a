/** Charts: bars as a list, each with its bounds, what was counted and by whom; every other kind drawn, with a table. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { all, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** Each row as its id, date, when and what, count, look and width of its bar, and by whom. */
const rowsIn = (address: string) =>
  all(tinyPage(address), '.text > figure.chart > ol > li').map((row) => [
    row.id,
    single(row, '.when > time').getAttribute('datetime'),
    textOf(single(row, '.when')),
    textOf(single(row, '.count')),
    single(row, 'svg.bar > rect').getAttribute('fill'),
    single(row, 'svg.bar > rect').getAttribute('width'),
    proseOf(single(row, '.by')),
  ]);

test('every count says its date, its measure, how sure it is, and who counted', () => {
  expect(rowsIn('/biaya/')).toEqual([
    [
      ...['izin-2020', '2020', '2020 · Izin kerja', '3', 'var(--ink)', '0.5'],
      'Dewan Desa Watu Ijo. Izin menyeberang dengan rakit.',
    ],
    [
      ...['orang-mei', '2021-05', 'Mei 2021 · Orang', 'hingga 250 orang', 'var(--accent)', '19.9'],
      'Radio Wungu. Sebelum rakitnya hanyut.',
    ],
    [
      ...['orang-agustus', '2021-08-17', '17 Agustus 2021 · Orang', 'lebih dari 1.250 orang', 'var(--accent)', '99.5'],
      'Kantor Berita Angin. Pada hari pembukaan.',
    ],
    [
      ...['kira-september', '2021-09', 'September 2021 · Perkiraan', 'sekitar 40 orang', 'var(--paper)', '3.2'],
      'Warta Kambing. Kambing tidak dihitung.',
    ],
  ]);
  expect(rowsIn('/en/cost/')).toEqual([
    [
      ...['people-may', '2021-05', 'May 2021 · People', 'up to 250 people', 'var(--accent)', '19.9'],
      'Radio Wungu. Before the raft was lost.',
    ],
    [
      ...['people-august', '2021-08-17', '17 August 2021 · People', 'over 1,250 people', 'var(--accent)', '99.5'],
      'Wind News Agency. On the day of the opening.',
    ],
    [
      ...['guess-september', '2021-09', 'September 2021 · Estimate', 'about 40 people', 'var(--paper)', '3.2'],
      'Goat Gazette. Goats were not counted.',
    ],
    [
      ...['permits-2020', '2020', '2020 · Work permits', '6', 'var(--ink)', '0.5'],
      'Village council of Watu Ijo. Permits to cross by raft.',
    ],
  ]);
});

test('the chart is named by its title and says how it was made', () => {
  const chart = single(tinyPage('/biaya/'), 'figure.chart');
  expect(chart.getAttribute('aria-labelledby')).toBe('penyeberang');
  expect(rowsOf(chart, 'figcaption > b', 'id')).toEqual([['Penyeberang sungai sehari', 'penyeberang']]);
  expect(proseOf(single(chart, 'figcaption > span'))).toBe('Tiap angka dihitung dengan cara lain.');
  expect([...chart.children].map(({ tagName }) => tagName)).toEqual(['FIGCAPTION', 'OL']);
  expect(rowsOf(tinyPage('/en/cost/'), 'figure.chart > figcaption > b', 'id')).toEqual([
    ['Crossings in a day', 'crossings'],
  ]);
});

test('bars are for the eye alone', () => {
  for (const bar of all(tinyPage('/biaya/'), '.chart svg.bar')) {
    expect(bar.getAttribute('viewBox')).toBe('0 0 100 6');
    expect(bar.getAttribute('aria-hidden')).toBe('true');
    expect(single(bar, 'rect').getAttribute('x')).toBe('0');
  }
});

test('the chart stands where the text puts it', () => {
  const before = single(tinyPage('/biaya/'), 'figure.chart').previousElementSibling;
  const after = single(tinyPage('/biaya/'), 'figure.chart').nextElementSibling;
  expect(before && textOf(before)).toBe('Siapa yang menyeberang');
  expect(after?.id).toBe('di-atas-seribu');
});

const drawn = '/cara-kerja/';
const chartOf = (id: string) => single(tinyPage(drawn), `figure.chart[aria-labelledby="${id}"]`);
const plotOf = (id: string) => single(chartOf(id), '.plot > svg[role="img"]');
const wordsIn = (id: string) => all(plotOf(id), 'text').map(textOf);
const tableOf = (id: string) =>
  all(chartOf(id), 'details > table tr').map((row) => all(row, 'th, td').map((cell) => proseOf(cell)));

test('a drawing has a name, and is told in words', () => {
  const told = ['kambing', 'harga', 'tinggi-air', 'pendapat'].map((id) => {
    expect(plotOf(id).getAttribute('aria-labelledby')).toBe(id);
    return textOf(single(plotOf(id), 'desc'));
  });
  expect(told).toEqual([
    'Perubahan. 2018: 8,0 ekor – 2022: hingga −1 ekor',
    'Cat ungu. 2014: 2,0% – 2023: 5,0%. Bambu. 2014: 1% – 2022: 2%',
    'Hulu. Mei 2021: 1,5 m – 17 Agustus 2021: lebih dari 3,0 m. Hilir. Mei 2021: 1,0 m – 17 Agustus 2021: 2,0 m',
    'Kambing. Sebelum: 80% – Sesudah: 12,5%. Orang. Sebelum: 30% – Sesudah: 65%. Bebek sungai. Sebelum: 31% – Sesudah: sekitar 64%',
  ]);
});

test('columns have their numbers, with the decimals that were written, and a dash where a year has none', () => {
  expect(wordsIn('kambing')).toEqual([
    ...['Perubahan, ekor', '8,0', '−3,5', '≈12', '≤−1', '–', '2018', '2019', '2020', '2021', '2022'],
  ]);
  expect(rowsOf(plotOf('kambing'), 'rect', 'fill').map(([, fill]) => fill)).toEqual([
    ...['var(--accent)', 'var(--accent)', 'var(--paper)', 'var(--paper)'],
  ]);
  expect(all(chartOf('kambing'), '.plot > p').map(textOf)).toEqual(['≈ sekitar · ≤ hingga']);
});

test('lines are named at their ends, differ without colour, and stop at gaps', () => {
  const paths = all(plotOf('harga'), 'path[vector-effect]');
  expect(paths.map((path) => path.getAttribute('stroke-dasharray'))).toEqual([null, '7 3']);
  expect(paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length)).toEqual([2, 1]);
  expect(wordsIn('harga').join(' ')).toMatch(/^Perubahan harga, % .*Cat ungu 5,0 Bambu 2/);
});

test('dots are joined by nothing', () => {
  expect(all(plotOf('tinggi-air'), 'path[vector-effect]')).toEqual([]);
  expect(all(plotOf('tinggi-air'), 'svg > path')).toHaveLength(5);
});

test('a slope has its numbers at both ends', () => {
  expect(all(plotOf('pendapat'), 'path[vector-effect]')).toHaveLength(3);
  for (const words of ['80', '12,5', 'Kambing', 'Sebelum', 'Sesudah']) expect(wordsIn('pendapat')).toContain(words);
});

test('every number of a drawing stands in a table, and who says so', () => {
  expect(textOf(single(chartOf('kambing'), 'summary'))).toBe('Semua angka');
  expect(tableOf('kambing')).toEqual([
    ['', 'Perubahan', 'Sumber'],
    ['2018', '8,0 ekor', 'Dewan Desa Watu Ijo. Sebelum jembatan.'],
    ['2019', '−3,5 ekor', ''],
    ['2021', 'sekitar 12 ekor', ''],
    ['2022', 'hingga −1 ekor', ''],
  ]);
  expect(all(chartOf('kambing'), 'table sup a[href^="#note-"]')).toHaveLength(1);
  expect(all(chartOf('kambing'), 'td[id]').map(({ id }) => id)).toEqual(['kambing-2018']);
  expect(tableOf('harga').slice(0, 5)).toEqual([
    ['', 'Cat ungu', 'Bambu'],
    ['2014', '2,0%', '1%'],
    ['2015', '3,5%', '2%'],
    ['2016', 'tidak ada angka', '2,5%'],
    ['2017', '4,0%', 'sekitar 3%'],
  ]);
});

test('a chart of twenty figures takes at most 1.5 KB', () => {
  expect(tableOf('harga').flat()).toHaveLength(33);
  for (const chart of all(tinyPage(drawn), 'figure.chart'))
    expect(brotliCompressSync(chart.outerHTML).length, chart.getAttribute('aria-labelledby') ?? '').toBeLessThan(1500);
});
