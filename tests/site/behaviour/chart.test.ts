/** The chart: counts at dates, each with its bounds, its bar, what was counted and by whom. */
import { expect, test } from 'vitest';
import { all, only, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** Each row as its id, date, when and what, count, kind and width of its bar, and by whom. */
const rowsIn = (address: string) =>
  all(tinyPage(address), '.text > figure.chart > ol > li').map((row) => [
    row.id,
    only(row, '.when > time').getAttribute('datetime'),
    textOf(only(row, '.when')),
    textOf(only(row, '.count')),
    only(row, 'svg.bar').getAttribute('data-measure'),
    only(row, 'svg.bar > rect').getAttribute('width'),
    proseOf(only(row, '.by')),
  ]);

test('every count says its date, its measure, how sure it is, and who counted', () => {
  expect(rowsIn('/biaya/')).toEqual([
    [
      ...['izin-2020', '2020', '2020 · Izin kerja', '3', 'permits', '0.5'],
      'Dewan Desa Watu Ijo. Izin menyeberang dengan rakit.',
    ],
    [
      ...['orang-mei', '2021-05', 'Mei 2021 · Orang', 'hingga 250 orang', 'people', '19.9'],
      'Radio Wungu. Sebelum rakitnya hanyut.',
    ],
    [
      ...['orang-agustus', '2021-08-17', '17 Agustus 2021 · Orang', 'lebih dari 1.250 orang', 'people', '99.5'],
      'Kantor Berita Angin. Pada hari pembukaan.',
    ],
    [
      ...['kira-september', '2021-09', 'September 2021 · Perkiraan', 'sekitar 40 orang', 'estimate', '3.2'],
      'Warta Kambing. Kambing tidak dihitung.',
    ],
  ]);
  expect(rowsIn('/en/cost/')).toEqual([
    [
      ...['people-may', '2021-05', 'May 2021 · People', 'up to 250 people', 'people', '19.9'],
      'Radio Wungu. Before the raft was lost.',
    ],
    [
      ...['people-august', '2021-08-17', '17 August 2021 · People', 'over 1,250 people', 'people', '99.5'],
      'Wind News Agency. On the day of the opening.',
    ],
    [
      ...['guess-september', '2021-09', 'September 2021 · Estimate', 'about 40 people', 'estimate', '3.2'],
      'Goat Gazette. Goats were not counted.',
    ],
    [
      ...['permits-2020', '2020', '2020 · Work permits', '6', 'permits', '0.5'],
      'Village council of Watu Ijo. Permits to cross by raft.',
    ],
  ]);
});

test('the chart is named by its title and says how it was made', () => {
  const chart = only(tinyPage('/biaya/'), 'figure.chart');
  expect(chart.getAttribute('aria-labelledby')).toBe('penyeberang');
  expect(rowsOf(chart, 'figcaption > b', 'id')).toEqual([['Penyeberang sungai sehari', 'penyeberang']]);
  expect(proseOf(only(chart, 'figcaption > span'))).toBe('Tiap angka dihitung dengan cara lain.');
  expect([...chart.children].map(({ tagName }) => tagName)).toEqual(['FIGCAPTION', 'OL']);
  expect(rowsOf(tinyPage('/en/cost/'), 'figure.chart > figcaption > b', 'id')).toEqual([
    ['Crossings in a day', 'crossings'],
  ]);
});

test('the unit is read out with what is counted in it, and bars are for the eye alone', () => {
  const units = all(tinyPage('/biaya/'), '.chart .count').map((count) => all(count, '.visually-hidden').map(textOf));
  expect(units).toEqual([[], ['orang'], ['orang'], ['orang']]);
  for (const bar of all(tinyPage('/biaya/'), '.chart svg.bar')) {
    expect(bar.getAttribute('viewBox')).toBe('0 0 100 6');
    expect(bar.getAttribute('aria-hidden')).toBe('true');
    expect(only(bar, 'rect').getAttribute('x')).toBe('0');
  }
});

test('the chart stands where the text puts it', () => {
  const before = only(tinyPage('/biaya/'), 'figure.chart').previousElementSibling;
  const after = only(tinyPage('/biaya/'), 'figure.chart').nextElementSibling;
  expect(before && textOf(before)).toBe('Siapa yang menyeberang');
  expect(after?.id).toBe('di-atas-seribu');
});
