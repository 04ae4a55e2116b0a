/** Makes a chart of its rows or of a CSV file, and says what is wrong with them. */
import type { DataOf } from '../content/kinds.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import type { Chart, Figure, Series } from './charts.ts';

type ChartEntry = DataOf<'charts'>['charts'][number];
type Row = NonNullable<ChartEntry['rows']>[number];

/** What is wrong with a chart's data, in its entry or in its table. */
export interface ChartFault {
  file: 'entry' | 'table';
  keys: PropertyKey[];
  wrong: string;
  mend: string;
}

/** The CSV file of a name. */
export const tableOf = (name: string | undefined, content: Content): ContentFile<'tables'> | undefined =>
  name === undefined ? undefined : filesOf(content, 'tables').find(({ slug }) => `${slug}.csv` === name);

/** The chart, with what can be used of its data, and what cannot. */
export function chartOf(
  entry: ChartEntry,
  table?: Pick<ContentFile<'tables'>, 'data'>,
): { chart: Chart; faults: ChartFault[] } {
  const faults: ChartFault[] = [];
  const report = (keys: PropertyKey[], wrong: string, mend: string, file: ChartFault['file'] = 'entry') =>
    void faults.push({ file, keys, wrong, mend });
  const series = seriesOf(entry, report);
  const { id, kind, title, text, rows, data } = entry;
  if (Boolean(rows) === Boolean(data))
    report([], 'The chart needs `rows` or `data`, and not both.', 'Write its rows here or name its CSV file.');
  const figures = rows
    ? figuresOfRows(rows, entry, series, report)
    : figuresOfTable(entry, series, table?.data, report);
  return { chart: { id, kind, title, text, series, figures }, faults };
}

type ReportFault = (keys: PropertyKey[], wrong: string, mend: string, file?: ChartFault['file']) => void;

function seriesOf({ measures, series }: ChartEntry, report: ReportFault): Series[] {
  if (Object.keys(measures).length === 0)
    report(['measures'], '`measures` is empty.', 'Say what is counted, as `people: { label: People, unit: people }`.');
  const counted = (measure: string) => {
    const { label = '', unit } = measures[measure] ?? {};
    return { measure, counted: label, ...(unit !== undefined && { unit }) };
  };
  if (!series) return Object.entries(measures).map(([id, { label }]) => ({ id, label, ...counted(id) }));
  return Object.entries(series).map(([id, { label, measure }]) => {
    if (!Object.hasOwn(measures, measure)) unknown(['series', id, 'measure'], 'measure', measure, report);
    return { id, label, ...counted(measure) };
  });
}

function unknown(keys: PropertyKey[], what: 'measure' | 'series', id: string, report: ReportFault): void {
  const list = what === 'series' ? what : 'measures';
  report(keys, `The ${what} ${id} is not in \`${list}\` of the chart.`, 'Add it there or mend the id.');
}

function figuresOfRows(rows: Row[], entry: ChartEntry, series: Series[], report: ReportFault): Figure[] {
  return rows.flatMap((row, index) => {
    const keys = ['rows', index];
    const { id, date, name, value, approximate, bound, by, text } = row;
    if ((date === undefined) === (name === undefined))
      report(keys, 'The row needs a date or a name, and not both.', 'Say when its figure was counted, or of what.');
    const place = placeOf(row, entry, series, keys, report);
    const x = date ?? name;
    if (place === undefined || x === undefined) return [];
    return [
      {
        ...(id !== undefined && { id }),
        x,
        series: place,
        ...(isFigure(value) && { value }),
        approximate,
        ...(bound && { bound }),
        ...(by !== undefined && { by }),
        ...(text && { text }),
      },
    ];
  });
}

/** What the schema has found no number is left out, as is what is said not to be known. */
const isFigure = (value: unknown): value is string => typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value);

/** The place of a row's series. */
function placeOf(row: Row, entry: ChartEntry, series: Series[], keys: PropertyKey[], report: ReportFault) {
  const { measure } = row;
  if (measure !== undefined && !Object.hasOwn(entry.measures, measure)) {
    unknown([...keys, 'measure'], 'measure', measure, report);
    return undefined;
  }
  const fitting = series.filter(
    (one) => (row.series === undefined || one.id === row.series) && (measure === undefined || one.measure === measure),
  );
  const [found] = fitting;
  if (found && fitting.length === 1) return series.indexOf(found);
  if (row.series !== undefined && !series.some(({ id }) => id === row.series))
    unknown([...keys, 'series'], 'series', row.series, report);
  else if (measure !== undefined && fitting.length === 0)
    report(
      keys,
      `${row.series === undefined ? 'No series is' : `The series ${row.series} is not`} of the measure ${measure}.`,
      'Leave out `measure`.',
    );
  else if (series.length > 0)
    report(
      keys,
      'The row does not say which of several it belongs to.',
      `Add \`${entry.series ? 'series' : 'measure'}\`: ${series.map(({ id }) => id).join(', ')}.`,
    );
  return undefined;
}

/** A number in a cell, with `~` before it for about, `>` for over, `<` for up to; an empty cell is a gap. */
const CELL = /^([~<>]?) ?([+-]?\d{1,15}(?:\.\d{1,10})?)$/;

function figuresOfTable(
  entry: ChartEntry,
  series: Series[],
  table: DataOf<'tables'> | undefined,
  report: ReportFault,
): Figure[] {
  if (entry.data === undefined) return [];
  if (!table) {
    report(['data'], `There is no file charts/${entry.data}.`, 'Put it there or mend the name.');
    return [];
  }
  const columns = Object.keys(table[0] ?? {});
  const known = `The table has ${columns.join(', ')}.`;
  if (entry.x === undefined) report([], '`x` is missing.', `Name the column of dates or names. ${known}`);
  const x = entry.x ?? '';
  const columnOf = ({ id }: Series) => entry.series?.[id]?.column ?? id;
  if (entry.x !== undefined && !columns.includes(x))
    report(['x'], `The table charts/${entry.data} has no column ${x}.`, `Mend the name. ${known}`);
  for (const one of series) {
    if (!columns.includes(columnOf(one)))
      report(
        entry.series ? ['series', one.id] : ['measures', one.id],
        `The table charts/${entry.data} has no column ${columnOf(one)}.`,
        `Mend the name, or say \`column\` of a series. ${known}`,
      );
  }
  return table.flatMap((cells, row) => {
    const here = cells[x] ?? '';
    if (here === '' && columns.includes(x))
      report([row], `The row has no ${x}.`, 'Write a date or a name into the cell.', 'table');
    if (here === '') return [];
    return series.flatMap((one, place): Figure[] => {
      const cell = cells[columnOf(one)];
      if (cell === undefined) return [];
      const [, sign, value] = CELL.exec(cell) ?? [];
      if (cell !== '' && value === undefined)
        report(
          [row],
          `\`${cell}\` under ${columnOf(one)} is no number.`,
          'Write it as 1250, 8.0 or -0.4, with ~ before it for about, > for over, < for up to, or leave the cell empty.',
          'table',
        );
      return [
        {
          x: here,
          series: place,
          ...(value !== undefined && { value }),
          approximate: sign === '~',
          ...(sign === '>' && { bound: 'over' as const }),
          ...(sign === '<' && { bound: 'up-to' as const }),
        },
      ];
    });
  });
}
