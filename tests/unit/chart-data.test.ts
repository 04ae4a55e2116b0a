/** A chart's figures as its rows or its CSV file have them, and which of its series a row belongs to. */
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/explainer/charts.ts';
import { loaded, problemsWith, type Mistakes } from './content-folder.ts';

/** Instead of the chart that is right: two measures, and as many series as are asked for; the rest begins on line 8. */
const chart = (series: string, rest: string): Mistakes => ({
  'id/charts.yaml': `charts:
  - id: biaya
    title: Biaya
    text: Biaya setahun.[^arsip]
    measures: { uang: { label: Uang, unit: juta }, hari: { label: Hari } }
    ${series ? `series: ${series}` : '# Tanpa deret.'}
    kind: bars
${rest}
`,
});
const two = '{ satu: { label: Satu, measure: uang }, dua: { label: Dua, measure: uang, column: kedua } }';
const row = (more: string) => `    rows:\n      - { ${more} }`;
const table = (cells: string, series = two): Mistakes => ({
  ...chart(series, '    data: hujan.csv\n    x: tahun'),
  'id/charts/hujan.csv': cells,
});

const drawn = (mistakes: Mistakes): Chart => loaded(mistakes).explainers[0]?.charts[0] ?? expect.fail();
const at = (line: number, sentence: string) => `content/id/charts.yaml:${line}: ${sentence}`;

describe('a row', () => {
  test.each([
    ['of the measure that it names', '', 'measure: hari', 1],
    ['of the series that it names', two, 'series: dua', 1],
    ['of both', two, 'series: dua, measure: uang', 1],
    [
      'of the one series of its measure',
      '{ a: { label: A, measure: uang }, b: { label: B, measure: hari } }',
      'measure: hari',
      1,
    ],
    ['of the only series', '{ a: { label: A, measure: hari } }', '', 0],
  ])('%s', (_what, series, more, place) => {
    const content = chart(series, row(`date: 2020, value: 1, ${more}`));
    expect(problemsWith(content)).toEqual([]);
    expect(drawn(content).figures).toEqual([{ x: '2020', series: place, value: '1', approximate: false }]);
  });

  test('has what is written of it, and no more', () => {
    const rows = `    rows:
      - { id: a, name: Desa, value: 8.0, approximate: true, bound: over, measure: uang, by: Arsip, text: Kata. }
      - { name: Kota, value: 8.25, measure: uang }
      - { name: Pasar, value: none, measure: uang }`;
    expect(drawn(chart('', rows)).figures).toStrictEqual([
      {
        ...{ id: 'a', x: 'Desa', series: 0, value: '8.0', approximate: true, bound: 'over', by: 'Arsip' },
        text: expect.objectContaining({ type: 'root' }),
      },
      { x: 'Kota', series: 0, value: '8.25', approximate: false },
      { x: 'Pasar', series: 0, approximate: false },
    ]);
  });

  test('without a date and a name is not drawn', () => {
    expect(drawn(chart('', row('value: 1, measure: uang'))).figures).toEqual([]);
  });

  test.each(['1 juta', 'US$1', '.5', '1.'])('whose figure is %s is drawn as a gap: that is no number', (value) => {
    const { figures } = drawn(chart('', row(`date: 2020, value: ${value}, measure: uang`)));
    expect(figures).toStrictEqual([{ x: '2020', series: 0, approximate: false }]);
  });

  test.each([
    ['of several measures', '', '', 'The row does not say which of several it belongs to. Add `measure`: uang, hari.'],
    ['of several series', two, '', 'The row does not say which of several it belongs to. Add `series`: satu, dua.'],
    [
      'of several series of its measure',
      two,
      'measure: uang',
      'The row does not say which of several it belongs to. Add `series`: satu, dua.',
    ],
    ['of a measure without a series', two, 'measure: hari', 'No series is of the measure hari. Leave out `measure`.'],
    [
      'of a series of another measure',
      two,
      'series: dua, measure: hari',
      'The series dua is not of the measure hari. Leave out `measure`.',
    ],
    [
      'of a series that there is not',
      two,
      'series: tiga, measure: uang',
      'The series tiga is not in `series` of the chart. Add it there or mend the id.',
    ],
  ])('%s is told, and not drawn', (_what, series, more, told) => {
    const content = chart(series, row(`date: 2020, value: 1, ${more}`));
    expect(problemsWith(content)).toEqual([at(9, told)]);
    expect(drawn(content).figures).toEqual([]);
  });
});

describe('a table', () => {
  test('has a figure for each series in each row, a gap where a cell is empty, and its signs', () => {
    const content = table('tahun,satu,kedua\n2019,8.0,~1\n2020,,>2\n2021,<+3,-4\n');
    expect(problemsWith(content)).toEqual([]);
    expect(drawn(content).figures).toStrictEqual([
      { x: '2019', series: 0, value: '8.0', approximate: false },
      { x: '2019', series: 1, value: '1', approximate: true },
      { x: '2020', series: 0, approximate: false },
      { x: '2020', series: 1, value: '2', approximate: false, bound: 'over' },
      { x: '2021', series: 0, value: '+3', approximate: false, bound: 'up-to' },
      { x: '2021', series: 1, value: '-4', approximate: false },
    ]);
  });

  test('without the column of a series: told at the series, and the others are drawn', () => {
    const content = table('tahun,satu,dua\n2019,8,9\n');
    expect(problemsWith(content)).toEqual([
      at(
        6,
        'The table charts/hujan.csv has no column kedua. Mend the name, or say `column` of a series. The table has tahun, satu, dua.',
      ),
    ]);
    expect(drawn(content).figures).toEqual([{ x: '2019', series: 0, value: '8', approximate: false }]);
  });

  test('a row without an x is told once and not drawn', () => {
    const content = table('tahun,satu,kedua\n,8,9\n2020,1,2\n');
    expect(problemsWith(content)).toEqual([
      'content/id/charts/hujan.csv:2: The row has no tahun. Write a date or a name into the cell.',
    ]);
    expect(drawn(content).figures.map(({ x }) => x)).toEqual(['2020', '2020']);
  });

  test('that is not there, or has no rows, has no figures', () => {
    expect(drawn({ ...table(''), 'id/charts/hujan.csv': null }).figures).toEqual([]);
    expect(drawn(table('tahun,satu,kedua\n')).figures).toEqual([]);
  });
});

describe('a chart', () => {
  test('without any data, or without measures, is told once, where it stands', () => {
    expect(drawn(chart('', '    x: tahun')).figures).toEqual([]);
    expect(problemsWith(chart('', '    x: tahun'))).toEqual([
      at(2, 'The chart needs `rows` or `data`, and not both. Write its rows here or name its CSV file.'),
    ]);
    const empty = chart('', row('date: 2020, value: 1'))['id/charts.yaml'] as string;
    expect(problemsWith({ 'id/charts.yaml': empty.replace(/measures: .*/, 'measures: {}') })).toEqual([
      at(5, '`measures` is empty. Say what is counted, as `people: { label: People, unit: people }`.'),
    ]);
  });

  test('has a series for each measure, or those that it names, each with what is counted', () => {
    const { series } = drawn(chart('', row('date: 2020, value: 1, measure: uang')));
    expect(series).toStrictEqual([
      { id: 'uang', label: 'Uang', measure: 'uang', counted: 'Uang', unit: 'juta' },
      { id: 'hari', label: 'Hari', measure: 'hari', counted: 'Hari' },
    ]);
    expect(drawn(chart(two, row('date: 2020, value: 1, series: satu'))).series).toEqual([
      { id: 'satu', label: 'Satu', measure: 'uang', counted: 'Uang', unit: 'juta' },
      { id: 'dua', label: 'Dua', measure: 'uang', counted: 'Uang', unit: 'juta' },
    ]);
  });
});
