/** Adds an entry to a YAML file that somebody wrote: every line that is there stays as it is. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { RequestError } from './requests.ts';

/**
 * A file with one entry more, behind those that are there.
 * @param entry block YAML, without indentation, its comments among it
 * @param list the key of the list that it is put into; left out where the file itself is the list, by ids
 * @param path how messages name the file
 */
export function inserted(file: string, entry: string, path: string, list?: string): string {
  const isWindows = file.includes('\r\n');
  const text = file.replaceAll('\r\n', '\n');
  const document = parseDocument(text);
  if (document.errors.length > 0)
    throw new RequestError(`Nothing is added: ${path} cannot be read as YAML. npm run check says where.`);
  const { contents } = document;
  const holder = list === undefined ? contents : document.get(list, true);
  const result =
    list === undefined || (contents === null && !list)
      ? withEntry(text, entry, holder, path)
      : withItem(text, entry, list, holder, path);
  return isWindows ? result.replaceAll('\n', '\r\n') : result;
}

/** Behind the last key of a file that is a map of entries. */
function withEntry(text: string, entry: string, map: unknown, path: string): string {
  if (isMap(map) && map.flow && map.items.length > 0) throw inBrackets(path);
  const before = isMap(map) && map.flow ? '' : `${text.trimEnd()}\n`;
  return before.trim() === '' ? `${entry.trimEnd()}\n` : `${before}\n${entry.trimEnd()}\n`;
}

/** Behind the last item of a list. */
function withItem(text: string, entry: string, list: string, seq: unknown, path: string): string {
  if (isSeq(seq) && seq.flow && seq.items.length > 0) throw inBrackets(path);
  const last = isSeq(seq) ? (seq.items.at(-1) as Node | undefined) : undefined;
  if (last?.range) {
    const dash = text.lastIndexOf('-', last.range[0]);
    const column = dash - (text.lastIndexOf('\n', dash) + 1);
    const end = endOfItem(text, last.range[1], column);
    return `${text.slice(0, end).trimEnd()}\n${indented(entry, column)}${text.slice(end)}`;
  }
  const [from, to] = isSeq(seq) || isScalar(seq) ? (seq.range ?? []) : [];
  // `people: []` or `people:` with nothing behind it; or the key itself is missing.
  if (from === undefined || to === undefined)
    return `${text.trimEnd()}${text.trim() === '' ? '' : '\n\n'}${list}:\n${indented(entry, 2)}`;
  const rest = text.slice(to).replace(/^[ \t]*\n?/, '');
  return `${text.slice(0, from).trimEnd()}\n${indented(entry, 2)}${rest}`;
}

/** Where the lines of an item end, comments among them that stand further in than its dash. */
function endOfItem(text: string, offset: number, column: number): number {
  const value = text.slice(0, offset).trimEnd().length;
  const newline = text.indexOf('\n', value);
  if (newline === -1) return text.length;
  const comments = new RegExp(`^(?:[ \\t]*\\n)*(?: {${column + 1},}#.*(?:\\n|$))`);
  let end = newline + 1;
  for (;;) {
    const more = comments.exec(text.slice(end))?.[0];
    if (more === undefined) return end;
    end += more.length;
  }
}

const indented = (entry: string, column: number) => `${entry.trimEnd()}\n`.replaceAll(/^(?=.)/gm, ' '.repeat(column));

const inBrackets = (path: string) =>
  new RequestError(
    `Nothing is added: the list in ${path} stands in brackets. Give each entry lines of its own first, as README.md shows.`,
  );
