/** How much YAML may hold: looked at before it is parsed, and in what it says before that is held against a schema. */
import type { Unwanted } from './characters.ts';

export const most = {
  lines: 20_000,
  /** Characters. */
  line: 10_000,
  /** Columns that a line is indented. */
  indent: 60,
  /** Lists that one line begins inside each other. */
  compact: 5,
  /** Brackets and braces that are open at a time. */
  open: 50,
  /** Entries of a list, keys of a mapping. */
  entries: 2_000,
} as const;

const COMPACT = /^[ \t]*(?:[-?:][ \t]+)*/;

/** The first limit that the text goes beyond. */
export function excessOfYaml(yaml: string): Unwanted | undefined {
  let open = 0;
  const lines = yaml.split('\n', most.lines + 2);
  for (const [index, text] of lines.entries()) {
    const excess = (wrong: string, mend: string): Unwanted => ({ line: index + 1, wrong, mend });
    if (index >= most.lines && text !== '')
      return excess(`The data has more than ${most.lines} lines.`, 'Leave something out.');
    if (text.length > most.line)
      return excess(`The line has ${text.length} characters; ${most.line} are the most.`, 'Write it on several lines.');
    const [start] = COMPACT.exec(text) ?? [''];
    const lists = start.match(/[-?:]/g)?.length ?? 0;
    if (lists > most.compact)
      return excess(
        `The line begins ${lists} lists inside each other; ${most.compact} are the most.`,
        'Write one list.',
      );
    if (start.length > most.indent && start.length < text.length)
      return excess(
        `The line is indented by ${start.length} columns; ${most.indent} are the most.`,
        'Nothing here stands so deep inside something else.',
      );
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > most.open)
        return excess(`More than ${most.open} brackets and braces are open.`, 'Close them, or put the text in quotes.');
    }
  }
  return undefined;
}

/** Where the data holds a list or a mapping with too many entries. */
export function overlong(data: unknown, keys: PropertyKey[] = []): { keys: PropertyKey[]; count: number } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const entries = Object.entries(data);
  if (entries.length > most.entries) return { keys, count: entries.length };
  for (const [key, value] of entries) {
    const found = overlong(value, [...keys, Array.isArray(data) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
