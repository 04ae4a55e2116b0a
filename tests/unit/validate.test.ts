/** Data held against a schema: what comes back where something is wrong, and how each mistake is told. */
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { explainerSchema, frontSchema, prose } from '../../src/content/schemas.ts';
import { shaped } from '../../src/content/shape.ts';
import { validated } from '../../src/content/validate.ts';
import { wrongIn } from './wrong-in.ts';

const schema = z.strictObject({
  name: z.string().min(2, 'is shorter than 2 characters'),
  list: z.array(z.strictObject({ id: z.string(), kind: z.enum(['a', 'b']).default('a') })).default([]),
  by: z.record(z.string().regex(/^[a-z]+$/), z.strictObject({ km: z.number() })).optional(),
});

test('data without a mistake come back as the schema returns them', () => {
  expect(validated(schema, { name: 'Ada', list: [{ id: 'x' }] }, () => ({ path: '', line: 1 }))).toEqual({
    data: { name: 'Ada', list: [{ id: 'x', kind: 'a' }] },
    problems: [],
    unread: false,
  });
});

test('data with a mistake come back in the shape of the schema, all else as it was', () => {
  const { data, problems } = validated(
    schema,
    { name: 3, list: [{ id: 'x', more: 1 }, { kind: 'c' }, 'y'], by: { here: { km: 'far' } }, more: 1 },
    () => ({ path: '', line: 1 }),
  );
  expect(problems.length).toBeGreaterThan(0);
  expect(data).toEqual({
    name: '',
    list: [
      { id: 'x', kind: 'a' },
      { id: '', kind: 'c' },
      { id: '', kind: 'a' },
    ],
    by: { here: { km: 'far' } },
  });
});

test.each([undefined, null, 'text', 3, ['list']])('%j for an object is one without anything in it', (value) => {
  expect(shaped(schema, value)).toEqual({ name: '', list: [], by: undefined });
});

test('lists, Markdown and optional values, whatever stands for them', () => {
  expect(shaped(z.array(z.string()), 'text')).toEqual([]);
  expect(shaped(z.array(z.string()), ['a', 1, null])).toEqual(['a', '', '']);
  expect(shaped(z.string().optional(), null)).toBeUndefined();
  expect(shaped(z.string().optional(), 'a')).toBe('a');
  expect(shaped(z.string().default('x'), null)).toBe('x');
  expect(shaped(z.string().default('x'), 'y')).toBe('y');
  expect(shaped(z.record(z.string(), z.string()), { a: 1, b: 'b' })).toEqual({ a: '', b: 'b' });
  expect(shaped(z.record(z.string(), z.string()), ['a'])).toEqual({});
  expect([shaped(z.number(), 'a'), shaped(z.boolean(), undefined)]).toEqual(['a', undefined]);
  expect(shaped(z.string().transform(Number), 3)).toBe('');
  expect(shaped(prose, 'Kata *miring*.')).toMatchObject({ type: 'root', children: [{ type: 'paragraph' }] });
  expect(shaped(prose, 3)).toMatchObject({ type: 'root', children: [] });
});

test.each([
  ['a text for words by language', { subject: 'honey' }, 'subject', 'said by language, as { en: some words }'],
  ['a name for an author', { authors: ['Ada'] }, 'authors.0', 'keys with their values, as { name: value }'],
  ['a text for a list', { languages: 'en' }, 'languages', 'a list, as [one, other] or with - before each entry'],
  ['a list for names with values', { sides: [] }, 'sides', 'keys with their values, as { key: value }'],
  ['a word for yes', { strict: 'yes' }, 'strict', 'true or false'],
])('%s in explainer.yaml', (_what, data, key, wanted) => {
  const told = `${key}: \`${key}\` is of the wrong type. It has to be ${wanted}.`;
  expect(wrongIn(explainerSchema, data)).toContain(told);
});

test.each<[string, unknown, string[]]>([
  [
    'nothing at all',
    undefined,
    [': The file is of the wrong type. It has to be keys with their values, as { name: value }.'],
  ],
  [
    'a list for the file',
    [],
    [': The file is of the wrong type. It has to be keys with their values, as { name: value }.'],
  ],
  ['nothing', {}, ['name: `name` is missing. Add it.']],
  ['a key without a value', { name: null }, ['name: `name` is missing. Add it after the colon.']],
  ['a short text', { name: 'a' }, ['name: `name` is shorter than 2 characters (it has 1). Write more.']],
  [
    'two unknown keys',
    { name: 'Ada', one: 1, two: 2 },
    [
      'one: `one` is not known here. Remove it or mend its spelling; known are name, list, by.',
      'two: `two` is not known here. Remove it or mend its spelling; known are name, list, by.',
    ],
  ],
  [
    'a comma for a decimal point',
    { name: 'Ada', by: { here: { km: 8, '0': null } } },
    ['by.here.0: `0` is not known here. Write decimals with a point, as 8.0, and a text that holds a comma in quotes.'],
  ],
  [
    'an unknown key inside a record',
    { name: 'Ada', by: { here: { km: 1, miles: 2 } } },
    ['by.here.miles: `miles` is not known here. Remove it or mend its spelling; known are km.'],
  ],
  [
    'a key of a record that is none',
    { name: 'Ada', by: { HERE: { km: 1 } } },
    ['by.HERE: `by.HERE` is not an id. Use lower-case letters, digits and hyphens.'],
  ],
  [
    'a number for a text',
    { name: 3 },
    ['name: `name` is of the wrong type. It has to be a text; put it in quotes if it looks like something else.'],
  ],
  [
    'a text for a number',
    { name: 'Ada', by: { here: { km: 'far' } } },
    ['by.here.km: `by.here.km` is of the wrong type. It has to be a number.'],
  ],
  [
    'a missing value in a list',
    { name: 'Ada', list: [{ id: 'x' }, {}] },
    ['list.1.id: `list.1.id` is missing. Add it.'],
  ],
  [
    'a value that is none of several',
    { name: 'Ada', list: [{ id: 'x', kind: 'c' }] },
    ['list.0.kind: `list.0.kind` is none of the values it can have. Write one of a, b.'],
  ],
])('%s', (_what, data, expected) => {
  expect(wrongIn(schema, data)).toEqual(expected);
});

test('of several things wrong with one value the first is told, and everything wrong with others', () => {
  const long = { title: '', description: 'x', summary: 'y', standfirst: [], points: {} };
  expect(wrongIn(frontSchema, long).map((line) => line.split(': ')[0])).toEqual([
    'title',
    'standfirst',
    'points',
    'summary',
  ]);
});
