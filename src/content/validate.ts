/** Holds the data of a content file against its schema. */
import type { z } from 'astro/zod';
import type { Fault } from '../markdown/fault.ts';
import { limitedTexts } from './lengths.ts';
import { problemList, type Place, type Problem, type Report } from './problems.ts';
import { localized } from './schemas.ts';
import { isA, keysAt, schemaAt, shaped } from './shape.ts';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];
type At = (keys: Keys, typed?: string) => Place;

/**
 * The data as its schema returns it, and what is wrong with it. Where something is, the data comes back in
 * the schema's shape with what is missing or unusable empty, so that one mistake does not hide the others.
 * @param at the place of a value, by the keys that lead to it, and of words typed in it
 * @returns `unread` where a text in it cannot be read, so that what it refers to is unknown
 */
export function validated(
  schema: z.ZodType,
  data: unknown,
  at: At,
): { data: unknown; problems: Problem[]; unread: boolean } {
  const result = schema.safeParse(data);
  const { problems, report } = problemList();
  if (result.success) {
    reportLengths(schema, data, at, report);
    return { data: result.data, problems, unread: false };
  }
  // Of several things wrong with one value the first explains the others: a list for a text is not also too short.
  const issues = new Map(result.error.issues.map((issue) => [issue.path.join('.'), issue] as const).reverse());
  for (const issue of [...issues.values()].reverse()) reportIssue(schema, data, issue, at, report);
  // A text that is wrong in itself has no length to speak of.
  reportLengths(schema, data, at, report, (keys) => issues.has(keys.join('.')));
  const unread = [...issues.values()].some((issue) => faultOf(issue) !== undefined);
  return { data: shaped(schema, data), problems, unread };
}

const namesOfTypes: Record<string, string> = {
  string: 'a text; put it in quotes if it looks like something else',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, as [one, other] or with - before each entry',
};

/** What a value has to be, in words. */
function typeWanted(schema: z.ZodType, path: Keys, expected: string): string {
  if (isA(localized, schemaAt(schema, path))) return 'said by language, as { en: some words }';
  if (expected === 'object' || expected === 'record')
    return `keys with their values, as { ${keysAt(schema, path)[0] ?? 'key'}: value }`;
  return namesOfTypes[expected] ?? `of type ${expected}`;
}

/** Why the Markdown of a value cannot be read. */
function faultOf(issue: Issue): Fault | undefined {
  return issue.code === 'custom' ? (issue.params?.['fault'] as Fault | undefined) : undefined;
}

function reportIssue(schema: z.ZodType, data: unknown, issue: Issue, at: At, report: Report): void {
  const fault = faultOf(issue);
  const place = at(issue.path, fault?.typed);
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The file';
  const value = valueAt(data, issue.path);
  if (fault) {
    report(place, fault.wrong, fault.mend);
  } else if (issue.code === 'unrecognized_keys') {
    const mend = `Remove it or mend its spelling; known are ${keysAt(schema, issue.path).join(', ')}.`;
    // In braces a comma ends a value: 8,0 is an 8 and a key 0.
    const comma = 'Write decimals with a point, as 8.0, and a text that holds a comma in quotes.';
    for (const key of issue.keys)
      report(at([...issue.path, key]), `\`${key}\` is not known here.`, /^\d+$/.test(key) ? comma : mend);
  } else if (issue.code !== 'custom' && issue.path.length > 0 && (value === undefined || value === null)) {
    report(place, `${name} is missing.`, `Add it${value === null ? ' after the colon' : ''}.`);
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    report(place, `${name} is no number that anything can be counted with.`, 'Write it in digits.');
  } else if (issue.code === 'invalid_type') {
    report(place, `${name} is of the wrong type.`, `It has to be ${typeWanted(schema, issue.path, issue.expected)}.`);
  } else if (issue.code === 'invalid_value') {
    report(place, `${name} is none of the values it can have.`, `Write one of ${issue.values.join(', ')}.`);
  } else if (issue.code === 'invalid_key') {
    report(place, `${name} is not an id.`, 'Use lower-case letters, digits and hyphens.');
  } else if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'number') {
    reportNumber(place, name, issue, report);
  } else if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    const wanted = issue.code === 'too_small' ? `needs ${issue.minimum}` : `may have ${issue.maximum}`;
    const wrong = count === 0 ? 'is an empty list' : `has ${count} entries and ${wanted}`;
    report(
      place,
      `${name} ${wrong}.`,
      issue.code === 'too_small' ? 'Add what is missing.' : 'Remove what is too much.',
    );
  } else {
    const length = typeof value === 'string' && /longer|shorter/.test(issue.message) ? ` (it has ${value.length})` : '';
    const mend = issue.code === 'too_big' ? 'Shorten it.' : issue.code === 'too_small' ? 'Write more.' : 'Mend it.';
    const wrong = issue.code === 'invalid_union' ? 'is of the wrong type' : issue.message;
    report(place, `${name} ${wrong}${length}.`, mend);
  }
}

/** Warns of texts that are shorter or longer than they should be, but can be shown. */
function reportLengths(
  schema: z.ZodType,
  data: unknown,
  at: At,
  report: Report,
  isWrong: (keys: Keys) => boolean = () => false,
): void {
  for (const { keys, length, least, most } of limitedTexts(schema, data)) {
    if (isWrong(keys)) continue;
    const name = `\`${keys.map(String).join('.')}\``;
    if (length > most)
      report.warn(at(keys), `${name} is longer than ${most} characters (it has ${length}).`, 'Shorten it.');
    else if (length < least)
      report.warn(at(keys), `${name} is shorter than ${least} characters (it has ${length}).`, 'Write more.');
  }
}

function reportNumber(
  place: Place,
  name: string,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  report: Report,
): void {
  const isSmall = issue.code === 'too_small';
  const limit = isSmall ? issue.minimum : issue.maximum;
  const [wrong, mend] = issue.inclusive
    ? [isSmall ? 'less than' : 'more than', isSmall ? 'or more' : 'or less']
    : [isSmall ? 'not more than' : 'not less than', undefined];
  report(
    place,
    `${name} is ${wrong} ${limit}.`,
    mend ? `Write ${limit} ${mend}.` : `Write a number ${isSmall ? 'above' : 'below'} ${limit}.`,
  );
}

function valueAt(data: unknown, path: Keys): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
