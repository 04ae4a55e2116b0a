/** Reads CSV: a table with a head, its cells by the names of their columns, and the line of each. */
import { CsvError, parse } from 'csv-parse/sync';
import { shaped } from './shape.ts';
import { tableSchema } from './schemas.ts';
import type { ReadYaml } from './yaml.ts';

/** More would not be seen on a phone. */
const MOST_ROWS = 200;

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/** The file as a YAML file would be read: the rows are its list, a row's first line the place of its cells. */
export function readCsv(source: string, path: string): ReadYaml {
  const lines: number[] = [];
  const at: ReadYaml['at'] = ([row]) => ({ path, line: typeof row === 'number' ? (lines[row] ?? 1) : 1 });
  const unreadable = (line: number, wrong: string, mend: string): ReadYaml => ({
    written: undefined,
    data: shaped(tableSchema, undefined),
    problems: [{ path, line, wrong, mend }],
    unread: true,
    at,
  });
  let columns: string[] = [];
  let rows: Row[];
  try {
    // Spreadsheets write semicolons where the comma stands before decimals.
    const delimiter = /^[^,\n]*;/.test(source) ? ';' : ',';
    rows = parse(source, {
      columns: (head: string[]) => (columns = head),
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const mend = 'Give each line a cell for every column, and put quotes around a cell that holds a comma.';
    return unreadable(line, `The CSV cannot be read: ${error.message.split(/[:\n]| (?:at|on) line/)[0]}.`, mend);
  }
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined)
    return unreadable(1, `The column ${twice || 'without a name'} stands twice.`, 'Name each column once.');
  if (columns.includes('__proto__')) return unreadable(1, '__proto__ cannot name a column.', 'Write another word.');
  if (rows.length === 0) return unreadable(1, 'The table has no rows.', 'Write the columns, then a line for each x.');
  if (rows.length > MOST_ROWS)
    return unreadable(1, `The table has ${rows.length} rows; ${MOST_ROWS} are the most.`, 'Leave some out.');
  lines.push(...rows.map(({ info }) => info.lines));
  const written = rows.map(({ record }) => record);
  return { written, data: written, problems: [], unread: false, at };
}
