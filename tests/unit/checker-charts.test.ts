/** What is wrong with a chart's data is told with its file and line, and how to mend it. */
import { expect, test } from 'vitest';
import { problemsWith, replaced, followedBy, linesOf } from './content-folder.ts';

const file = 'content/id/charts.yaml';
const row = (more: string) => ({ 'id/charts.yaml': followedBy(`      - { ${more} }\n`) });
const next = linesOf('id/charts.yaml') + 1;
const csv = 'content/id/charts/hujan.csv';

/** A second chart, shown, whose figures stand in a CSV file. */
function withTable(table: string | undefined, { x = 'x: tahun', kind = 'lines', series = '' } = {}) {
  const chart = `  - id: hujan
    kind: ${kind}
    title: Hujan
    text: Hujan setahun.[^arsip]
    measures:
      air: { label: Air, unit: mm }
${series}    data: hujan.csv
    ${x}
`;
  return {
    'id/charts.yaml': followedBy(chart),
    'id/pages/5-ralat.md': followedBy('\n![[chart:hujan]]\n'),
    ...(table !== undefined && { 'id/charts/hujan.csv': () => table }),
  };
}

test.each([
  [
    'a measure',
    'date: 2021, value: 1, measure: permits',
    `${next}: The measure permits is not in \`measures\` of the chart. Add it there or mend the id.`,
  ],
  [
    'a series',
    'date: 2021, value: 1, series: satu',
    `${next}: The series satu is not in \`series\` of the chart. Add it there or mend the id.`,
  ],
  [
    'no x',
    'value: 1',
    `${next}: The row needs a date or a name, and not both. Say when its figure was counted, or of what.`,
  ],
  [
    'two xs',
    'date: 2021, name: a, value: 1',
    `${next}: The row needs a date or a name, and not both. Say when its figure was counted, or of what.`,
  ],
  [
    'the same x',
    'date: 2020, value: 1, by: Arsip Desa',
    `${next}: There is a figure for 2020 already. Keep one of them, or give them different series.`,
  ],
  [
    'a name among dates',
    'name: Lama, value: 1',
    `${next}: Among dates stands Lama, which is none. Write only dates, as 2019 or 2019-04, or only names.`,
  ],
])('a row with %s that cannot be', (_what, more, told) => {
  expect(problemsWith(row(more))).toEqual([`${file}:${told}`]);
});

test('a figure of someone else for the same date may stand in a list', () => {
  expect(problemsWith(row('date: 2020, value: 8.0, by: Bu Sari'))).toEqual([]);
});

test('several tables stand beside each other, and one may be called as a page is', () => {
  const rain = withTable('tahun,air\n2019,8.0\n2020,1\n');
  const biaya = `  - id: ongkos
    kind: lines
    title: Ongkos
    text: Ongkos setahun.[^arsip]
    measures: { uang: { label: Uang } }
    data: biaya.csv
    x: tahun
`;
  const second = {
    'id/charts.yaml': (text: string) => rain['id/charts.yaml'](text) + biaya,
    'id/pages/5-ralat.md': (text: string) => `${rain['id/pages/5-ralat.md'](text)}\n![[chart:ongkos]]\n`,
    'id/charts/biaya.csv': () => 'tahun,uang\n2019,1\n2020,2\n',
  };
  expect(problemsWith({ ...rain, ...second })).toEqual([]);
});

test('figures from a CSV file, with commas or semicolons, gaps, and signs for what is not sure', () => {
  expect(problemsWith(withTable('tahun,air\n2019,8.0\n2020,\n2021,~-0.4\n2022,>3\n'))).toEqual([]);
  expect(problemsWith(withTable('tahun;air\r\n2019;8.0\r\n\r\n2020;<7\r\n'))).toEqual([]);
});

test.each([
  [
    'text for a number',
    'tahun,air\n2019,8.0\n2020,banyak\n',
    `${csv}:3: \`banyak\` under air is no number. Write it as 1250, 8.0 or -0.4, with ~ before it for about, > for over, < for up to, or leave the cell empty.`,
  ],
  [
    'a decimal comma',
    'tahun;air\n2019;8,0\n',
    `${csv}:2: \`8,0\` under air is no number. Write it as 1250, 8.0 or -0.4, with ~ before it for about, > for over, < for up to, or leave the cell empty.`,
  ],
  [
    'a figure for no x',
    'tahun,air\n2019,8\n,9\n',
    `${csv}:3: The row has no tahun. Write a date or a name into the cell.`,
  ],
  [
    'two rows for one x',
    'tahun,air\n2019,8\n\n2019,9\n',
    `${csv}:4: There is a figure for 2019 already. Keep one of them, or give them different series.`,
  ],
  [
    'a row that is too long',
    'tahun,air\n2019,8,1\n',
    `${csv}:2: The CSV cannot be read: Invalid Record Length. Give each line a cell for every column, and put quotes around a cell that holds a comma.`,
  ],
  [
    'a quote that is never closed',
    'tahun,air\n2019,"8\n',
    `${csv}:2: The CSV cannot be read: Quote Not Closed. Give each line a cell for every column, and put quotes around a cell that holds a comma.`,
  ],
  [
    'a column that stands twice',
    'tahun,air,air\n2019,8,9\n',
    `${csv}:1: The column air stands twice. Name each column once.`,
  ],
  ['nothing but a head', 'tahun,air\n', `${csv}:1: The table has no rows. Write the columns, then a line for each x.`],
  ['nothing at all', '', `${csv}:1: The table has no rows. Write the columns, then a line for each x.`],
  ['no figure', 'tahun,air\n2019,\n', `${file}:${next}: The chart has no figure at all. Write at least one.`],
])('a table with %s', (_what, table, told) => {
  expect(problemsWith(withTable(table))).toEqual([told]);
});

test('a missing file, column and name of a column are told where they are asked for', () => {
  expect(problemsWith(withTable(undefined))).toEqual([
    `${file}:${next + 6}: There is no file charts/hujan.csv. Put it there or mend the name.`,
  ]);
  expect(problemsWith(withTable('bulan,air\n2019,8\n'))).toEqual([
    `${file}:${next + 7}: The table charts/hujan.csv has no column tahun. Mend the name. The table has bulan, air.`,
  ]);
  expect(problemsWith(withTable('tahun,salju\n2019,8\n'))).toEqual([
    `${file}:${next + 5}: The table charts/hujan.csv has no column air. Mend the name, or say \`column\` of a series. The table has tahun, salju.`,
  ]);
  expect(problemsWith(withTable('tahun,air\n2019,8\n', { x: '' }))).toEqual([
    `${file}:${next}: \`x\` is missing. Name the column of dates or names. The table has tahun, air.`,
  ]);
});

test('a table that no chart shows', () => {
  expect(problemsWith({ 'id/charts/hujan.csv': () => 'a,b\n1,2\n' })).toEqual([
    `${csv}:1: No chart shows this file. Say \`data: hujan.csv\` in a chart of charts.yaml.`,
  ]);
});

test('a chart needs one kind of data, and no other', () => {
  expect(problemsWith({ 'id/charts.yaml': replaced('    rows:\n', '    data: hujan.csv\n    rows:\n') })).toContain(
    `${file}:2: The chart needs \`rows\` or \`data\`, and not both. Write its rows here or name its CSV file.`,
  );
});

test('a form that cannot show the figures', () => {
  expect(problemsWith(withTable('tahun,air\n2019,8\n2020,9\n2021,9\n', { kind: 'slope' }))).toEqual([
    `${file}:${next}: A slope leads from one date or name to another; there are 3. Keep two, or say \`kind: lines\`.`,
  ]);
  const towns = ['Yogyakarta', 'Banjarmasin', 'Palangkaraya', 'Lhokseumawe', 'Pematangsiantar'];
  const table = `tahun,air\n${towns.map((town) => `${town},1\n`).join('')}`;
  expect(problemsWith(withTable(table, { kind: 'columns' }))).toEqual([
    `${file}:${next}: What the chart has to name does not fit beside each other on a phone. Shorten the names, leave some out, or say \`kind: bars\`.`,
  ]);
});

test('series in different units have no common axis, and a series is of a measure that is declared', () => {
  const series =
    '      hari: { label: Hari }\n    series:\n      a: { label: A, measure: air }\n      b: { label: B, measure: hari }\n';
  expect(problemsWith(withTable('tahun,a,b\n2019,1,2\n2020,1,2\n', { series }))).toEqual([
    `${file}:${next}: The series are in different units (mm, none), which one axis cannot show. Draw a chart for each, or say \`kind: bars\`.`,
  ]);
  const wrong = '    series:\n      a: { label: A, measure: angin }\n';
  expect(problemsWith(withTable('tahun,a\n2019,1\n', { series: wrong }))).toEqual([
    `${file}:${next + 7}: The measure angin is not in \`measures\` of the chart. Add it there or mend the id.`,
  ]);
});
