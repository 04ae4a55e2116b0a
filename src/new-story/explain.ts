/**
 * Explains YAML in place: a comment above the first of each key, with its sentence and limits from the reference, and
 * what may be left out and is, as a comment that can be turned into a line.
 */
import { Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';
import { limitsOf } from '../fields/of-schema.ts';
import type { JsonSchema } from '../fields/json-schemas.ts';
import { isLanguageCode } from '../words/language-codes.ts';

const WIDTH = 110;
/** Kinds of values that the example shows well enough, with the comma before what limits them further. */
const SHOWN = /^(?:Keys with their values|A list|true or false|Plain words|Words by language|A day)(?:, (?=at )|$)/;

/**
 * YAML with its explanations.
 * @param schema of all of it, as the reference has it
 * @param words the same example words in each language of the story, from those of the reference
 */
export function explained(yaml: string, schema: JsonSchema, words: (example: unknown) => unknown): string {
  const document = parseDocument(yaml);
  explainValue(document.contents, schema, { path: '', seen: new Set(), depth: -1, words });
  return document.toString({ lineWidth: 0 });
}

interface Way {
  path: string;
  /** The fields that have been explained. */
  seen: Set<string>;
  depth: number;
  words: (example: unknown) => unknown;
}

/** @param owner what the comment of the first key stands before: in a list the whole entry, else the key */
function explainMap(map: YAMLMap, schema: JsonSchema, way: Way, owner?: { commentBefore?: string | null }): void {
  const isFirst = (key: string) => !way.seen.has(`${way.path}/${key}`);
  map.items.forEach((pair, index) => {
    if (!isScalar(pair.key)) return;
    const key = String(pair.key.value);
    const member = schema.properties?.[key];
    if (member && isFirst(key)) {
      const target = index === 0 && owner ? owner : pair.key;
      const before = target.commentBefore ? `${target.commentBefore}\n` : '';
      target.commentBefore = before + commentOf(member, isNeeded(schema, key), way.depth);
      way.seen.add(`${way.path}/${key}`);
    }
    const inner = member ?? (schema.additionalProperties || undefined);
    if (inner) explainValue(pair.value, inner, { ...way, path: `${way.path}/${member ? key : '*'}` });
  });
  const missing = Object.entries(schema.properties ?? {}).filter(([key]) => isFirst(key));
  for (const [key] of missing) way.seen.add(`${way.path}/${key}`);
  const offers = missing.map(([key, member]) => offerOf(key, member, isNeeded(schema, key), way));
  if (offers.length === 0) return;
  // At the top an empty line stands between them, and before the first.
  const gap = way.depth === 0 ? '\n\n' : '\n';
  map.comment =
    (map.comment ?? '') +
    offers
      .map((offer) => gap + offer)
      .join('')
      .slice(way.depth === 0 ? 1 : map.comment ? 0 : 1);
}

function explainValue(value: unknown, schema: JsonSchema, way: Way): void {
  const inside = schema.anyOf?.find(({ properties }) => properties) ?? schema;
  if (isMap(value) && !value.flow) explainMap(value, inside, { ...way, depth: way.depth + 1 });
  const { items } = inside;
  if (!isSeq(value) || value.flow || !items || Array.isArray(items)) return;
  const within = { ...way, path: `${way.path}/*`, depth: way.depth + 2 };
  for (const entry of value.items) if (isMap(entry) && !entry.flow) explainMap(entry, items, within, entry);
}

const isNeeded = (schema: JsonSchema, key: string) => schema.required?.includes(key) ?? false;

/** The lines of a comment, each with the space that stands behind its sign. */
function commentOf(schema: JsonSchema, needed: boolean, depth: number): string {
  const isBest = schema.description?.includes('Best ');
  const limits = limitsOf(schema)
    .replace(SHOWN, '')
    .replace(isBest ? 'at most' : '', isBest ? 'never over' : '');
  const isSaid = schema.description?.toLowerCase().includes(limits.toLowerCase());
  const limit = limits && !isSaid && `${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`;
  const said = [schema.description, limit, needed ? '' : 'Optional.'];
  return wrapped(said.filter(Boolean).join(' '), WIDTH - 2 * depth)
    .map((line) => ` ${line}`)
    .join('\n');
}

/** A key that is not there, explained, with an example that is there once the sign before each line is removed. */
function offerOf(key: string, schema: JsonSchema, needed: boolean, way: Way): string {
  const document = new Document({ [key]: way.words(exampleOf(schema)) });
  visit(document, {
    // Words by language and lists of words take one line.
    Map: (_key, node) => void (node.flow = node.items.every((item) => isLanguageCode(String(item.key)))),
    Seq: (_key, node) => void (node.flow = node.items.every((item) => !isMap(item))),
  });
  if (isMap(document.contents)) explainValue(document.contents.get(key, true), schema, { ...way, seen: new Set() });
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return [commentOf(schema, needed, way.depth), ...lines.map((line) => ` ${line}`)].join('\n');
}

/** An example in full: with every key that may stand in it. */
function exampleOf(schema: JsonSchema): unknown {
  const { properties, items, anyOf, examples } = schema;
  const inside = anyOf?.find((kind) => kind.properties)?.properties ?? properties;
  if (inside) return Object.fromEntries(Object.entries(inside).map(([key, member]) => [key, exampleOf(member)]));
  if (items && !Array.isArray(items) && items.properties && (schema.minItems ?? 1) < 2) return [exampleOf(items)];
  return examples?.[0];
}

/** Lines of at most so many characters, broken between words. */
function wrapped(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
