/** Writes what was found into the text of `sources.yaml`: the lines of a source's `archived` and `status`, no other. */
import { Document, isMap, isNode, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { LinkStatus } from '../content/schemas/sources.ts';

export interface Found {
  status?: LinkStatus;
  archived?: string;
}

/**
 * The same text with these keys. They are put behind `url`, or where they stand already; comments, order, quotes and
 * spaces stay as they were written.
 */
export function recorded(text: string, found: ReadonlyMap<string, Found>): string {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  if (!isMap(contents)) return text;
  const edits: Edit[] = [];
  for (const [id, { archived, status }] of found) {
    const source = contents.items.find(({ key }) => nameOf(key) === id)?.value;
    if (!isMap(source)) continue;
    const values = { ...(archived !== undefined && { archived }), ...(status && { status }) };
    edits.push(...editsOf(source, values, text));
  }
  // From the end, so that places before an edit stay where they are.
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((whole, { from, to, words }) => whole.slice(0, from) + words + whole.slice(to), text);
}

interface Edit {
  from: number;
  to: number;
  words: string;
}

function editsOf(source: YAMLMap, values: Record<string, unknown>, text: string): Edit[] {
  const pairOf = (name: string) => source.items.find(({ key }) => nameOf(key) === name);
  const url = pairOf('url');
  const added: string[] = [];
  const edits: Edit[] = [];
  for (const [name, value] of Object.entries(values)) {
    const there = pairOf(name);
    if (there) edits.push({ from: startOf(there), to: endOf(there, text), words: `${name}: ${written(value)}` });
    else added.push(`${name}: ${written(value)}`);
  }
  if (!url || added.length === 0) return edits;
  const end = endOf(url, text);
  if (source.flow) return [...edits, insertion(end, added.map((words) => `, ${words}`).join(''))];
  const start = startOf(url);
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  // Behind a comment that stands in the line of the address.
  const [line = ''] = /[^\r\n]*/.exec(text.slice(end)) ?? [];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return [...edits, insertion(end + line.length, added.map((words) => newline + indent + words).join(''))];
}

const insertion = (at: number, words: string): Edit => ({ from: at, to: at, words });
const nameOf = (key: unknown) => (isScalar(key) ? String(key.value) : undefined);
const startOf = ({ key }: Pair) => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

/** A mapping of several lines ends with the space behind its last. */
function endOf({ key, value }: Pair, text: string): number {
  const [, end = 0] = (isNode(value) ? value.range : isNode(key) ? key.range : undefined) ?? [];
  return text.slice(0, end).trimEnd().length;
}

/** A value on one line, in quotes where YAML needs them. */
function written(value: unknown): string {
  const document = new Document();
  document.contents = document.createNode(value, { flow: true });
  return document.toString({ lineWidth: 0 }).trim();
}
