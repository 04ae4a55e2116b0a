/** What the schemas of the content take, fill in and refuse. */
import { expect, test } from 'vitest';
import { chartsSchema, correctionsSchema, explainerSchema, sourcesSchema } from '../../src/content/schemas.ts';
import { wrongIn } from './wrong-in.ts';

const facts = {
  name: 'A',
  languages: ['id'],
  event: { date: '2020-01-02', place: 'desa' },
  published: '2020-01-02',
  checked: '2020-01-02',
  licence: { text: 'x', code: 'y' },
};

test('facts of a story that says little are filled in', () => {
  for (const publisher of [undefined, null, {}])
    expect(explainerSchema.parse({ ...facts, publisher })).toMatchObject({
      publisher: {},
      sides: {},
      places: [],
      areas: [],
      distances: [],
    });
});

test.each([
  [{ languages: [] }, 'languages'],
  [{ languages: ['ind'] }, 'languages.0'],
  [{ published: '2020-01' }, 'published'],
  [{ publisher: { email: 'nobody' } }, 'publisher.email'],
  ...['mailto:', 'mailto:nobody', 'mailto:a@example.com?subject=x', 'http://example.com', 'a@example.com', 'tel:1'].map(
    (corrections): [object, string] => [{ publisher: { corrections } }, 'publisher.corrections'],
  ),
  ...['Asia/Atlantis', '+07:00', 'WIB!', ''].map((timezone): [object, string] => [{ timezone }, 'timezone']),
  [{ event: { place: 'desa' } }, 'event.date'],
  [{ event: { date: '2020-02-30' } }, 'event.date'],
  [{ authors: [{}] }, 'authors.0.name'],
  [{ authors: [{ name: 'A', url: 'mailto:a@example.com' }] }, 'authors.0.url'],
  [{ authors: Array.from({ length: 21 }, () => ({ name: 'A' })) }, 'authors'],
  [{ places: [{ id: 'a', lat: 91, lon: 0, name: {} }] }, 'places.0.lat'],
  [{ places: [{ id: 'a', lat: 0, lon: -181, name: {} }] }, 'places.0.lon'],
  [{ distances: [{ from: 'a', to: 'b', km: 0, how: 'computed' }] }, 'distances.0.km'],
  [{ areas: [{ id: 'a', name: {}, at: [] }] }, 'areas.0.at'],
])('facts with %j are wrong at %s', (change, at) => {
  expect(wrongIn(explainerSchema, { ...facts, ...change }).map((line) => line.split(': ')[0])).toEqual([at]);
});

test('facts of an event as far as it is known, and ways to write to the publisher', () => {
  for (const event of [undefined, { date: '2020' }, { date: '2020-01' }, { date: '2020-01-02', place: 'desa' }])
    expect(wrongIn(explainerSchema, { ...facts, event })).toEqual([]);
  for (const corrections of ['https://example.com/tell', 'mailto:a@example.com'])
    expect(explainerSchema.parse({ ...facts, publisher: { corrections } }).publisher.corrections).toBe(corrections);
  expect(explainerSchema.parse(facts)).toMatchObject({ timezone: 'UTC', authors: [] });
  expect(explainerSchema.parse({ ...facts, timezone: 'America/New_York' }).timezone).toBe('America/New_York');
});

test('a source has a title or a description; a bare year is a date', () => {
  const source = { publisher: 'A', language: 'id', kind: 'agency' };
  expect(wrongIn(sourcesSchema, { a: { ...source, title: 'x', date: 2020 } })).toEqual([]);
  expect(wrongIn(sourcesSchema, { a: { ...source, description: { id: 'x' } } })).toEqual([]);
  for (const more of [{}, { title: 'x', description: { id: 'x' } }])
    expect(wrongIn(sourcesSchema, { a: { ...source, ...more } })).toHaveLength(1);
  expect(wrongIn(sourcesSchema, { a: { ...source, title: 'x', date: true } })).toEqual([
    'a.date: `a.date` is of the wrong type. Mend it.',
  ]);
  expect(sourcesSchema.parse({ a: { ...source, title: 'x', date: 2020 } })['a']?.date).toBe('2020');
});

test('changes have a full date, and values of a chart are numbers as they are typed', () => {
  const change = { id: 'a', section: 's', before: 'b', after: 'c', why: 'd', severity: 'typo' };
  expect(wrongIn(correctionsSchema, { changes: [{ ...change, date: '2020-01' }] })).toHaveLength(1);
  const row = { id: 'a', date: '2020', measure: 'people', by: 'x', text: 'y' };
  const chart = (value: unknown) => ({
    charts: [{ id: 'c', title: 't', text: 'u', measures: { people: { label: 'v' } }, rows: [{ ...row, value }] }],
  });
  for (const value of ['0', '8.0', '-0.4', '+3', '123456789012345', 'none'])
    expect(wrongIn(chartsSchema, chart(value)), value).toEqual([]);
  for (const value of ['ten', '1,5', '1e3', '.5', '1234567890123456', '', 8])
    expect(wrongIn(chartsSchema, chart(value)), String(value)).toHaveLength(1);
});
