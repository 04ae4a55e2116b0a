/** Data that is well written and makes no sense: dates and numbers that contradict each other, names and keys that trick. */
import { expect, test } from 'vitest';
import { barsOf } from '../../src/charts/bars.ts';
import { isBefore } from '../../src/content/dates.ts';
import { z } from 'astro/zod';
import { readYaml } from '../../src/content/yaml.ts';
import { check, followedBy, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const timeline = 'content/id/timeline.yaml';
const facts = 'content/explainer.yaml';
const charts = 'content/id/charts.yaml';
const inFacts = (from: string, to: string): Mistakes => ({ 'explainer.yaml': replaced(from, to) });
const inTimeline = (from: string, to: string): Mistakes => ({ 'id/timeline.yaml': replaced(from, to) });
const inCharts = (value: string): Mistakes => ({ 'id/charts.yaml': replaced('value: 10', `value: ${value}`) });
const event = (id: string, date: string, until = '') =>
  `      - id: ${id}\n        date: ${date}\n${until && `        until: ${until}\n`}        title: Lagi\n        text: Lagi.[^warta]\n`;
const more = (...events: string[]): Mistakes => ({ 'id/timeline.yaml': followedBy(events.join('')) });
const next = linesOf('id/timeline.yaml') + 1;
const change = (date: string): Mistakes => ({
  'id/corrections.yaml': replaced(
    'changes: []',
    `changes:\n  - id: ubah\n    date: ${date}\n    section: sections/1-jembatan.md\n    before: Lama.\n    after: Baru.\n    why: Salah.\n    severity: typo`,
  ),
});
const distance = (line: string): Mistakes => ({ 'explainer.yaml': followedBy(line) });
const lastFact = linesOf('explainer.yaml') + 1;
const inGlossary = (from: string, to: string): Mistakes => ({ 'id/glossary.yaml': replaced(from, to) });
const quoting = 'Mend the line; quote a text that holds ": " or begins with a sign, and indent with spaces.';

const cases: [string, Mistakes, string[]][] = [
  [
    'an event that ends before it begins',
    inTimeline('date: 2020-01-02', 'date: 2020-01-02\n        until: 2019-12-31'),
    [`${timeline}:7: The event ends in 2019-12-31, before it begins in 2020-01-02. Mend one of the two.`],
  ],
  [
    'an event that ends in an earlier year',
    inTimeline('date: 2020-01-02', 'date: 2020\n        until: 2019-12-31'),
    [`${timeline}:7: The event ends in 2019-12-31, before it begins in 2020. Mend one of the two.`],
  ],
  [
    'an event that ends when it begins',
    inTimeline('date: 2020-01-02', 'date: 2020-01-02\n        until: 2020-01-02'),
    [`${timeline}:7: The event ends when it begins, in 2020-01-02. Leave \`until\` out.`],
  ],
  [
    'an event that ends some time in the year it begins',
    inTimeline('date: 2020-01-02', 'date: 2020-01-02\n        until: 2020'),
    [],
  ],
  [
    'events out of order',
    more(event('kedua', '2020-03-01'), event('ketiga', '2020-02-01')),
    [
      `${timeline}:${next + 5}: The event of 2020-02-01 stands after one of 2020-03-01. Put events in the order of their dates.`.replace(
        'Put events',
        'Put the events of a period',
      ),
    ],
  ],
  [
    'events of one day, month and year, as far as each is known',
    more(event('dua', '2020-01-02'), event('tiga', '2020-01'), event('empat', '2020')),
    [],
  ],
  [
    'periods side by side',
    { 'id/timeline.yaml': followedBy(`  - id: lain\n    title: Lain\n    events:\n${event('dua', '2019-01-02')}`) },
    [],
  ],
  [
    'a change dated before publication',
    change('2020-01-31'),
    [
      'content/id/corrections.yaml:9: The change is dated 2020-01-31, before the publication on 2020-02-01. Mend the date, or `published` in explainer.yaml.',
    ],
  ],
  ['a change on the day of publication', change('2020-02-01'), []],
  [
    'facts followed until before the event',
    inFacts('checked: 2020-01-31', 'checked: 2020-01-01'),
    [
      `${facts}:6: Facts were followed until 2020-01-01, before the event of 2020-01-02. Mend \`checked\` or the date of the event.`,
    ],
  ],
  ['facts followed until after publication', inFacts('checked: 2020-01-31', 'checked: 2020-06-01'), []],
  [
    'a language listed twice',
    inFacts('  - id\n', '  - id\n  - id\n'),
    [`${facts}:4: The language id is listed twice. Remove one of them.`],
  ],
  ['a negative number', inCharts('-0.4'), []],
  [
    'an infinite number',
    inCharts('.inf'),
    [`${charts}:9: \`charts.0.rows.0.value\` is no number that anything can be counted with. Write it in digits.`],
  ],
  [
    'a negative infinite number',
    inCharts('-.inf'),
    [`${charts}:9: \`charts.0.rows.0.value\` is no number that anything can be counted with. Write it in digits.`],
  ],
  [
    'what is no number',
    inCharts('.nan'),
    [`${charts}:9: \`charts.0.rows.0.value\` is no number that anything can be counted with. Write it in digits.`],
  ],
  [
    'a number beyond counting',
    inCharts('1e300'),
    [
      `${charts}:9: \`charts.0.rows.0.value\` is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor \`none\`. Mend it.`,
    ],
  ],
  ['a chart of nothing', inCharts('0'), []],
  [
    'a latitude beyond the pole',
    inFacts('lat: 1,', 'lat: 91,'),
    [`${facts}:11: \`places.0.lat\` is more than 90. Write 90 or less.`],
  ],
  [
    'a longitude beyond the circle',
    inFacts('lon: 2,', 'lon: -181,'),
    [`${facts}:11: \`places.0.lon\` is less than -180. Write -180 or more.`],
  ],
  [
    'a distance of nothing',
    inFacts('km: 300', 'km: 0'),
    [`${facts}:14: \`distances.0.km\` is not more than 0. Write a number above 0.`],
  ],
  [
    'a distance longer than half around the Earth',
    inFacts('km: 300, how: computed', 'km: 30000, how: reported'),
    [`${facts}:14: \`distances.0.km\` is more than 20038. Write 20038 or less.`],
  ],
  [
    'a distance that its points contradict',
    inFacts('lat: 3, lon: 4', 'lat: 4, lon: 30'),
    [
      `${facts}:14: The distance from desa to kota is 300 km, but 3128 km lie between their points. Mend the distance or a point, or say \`how: reported\`.`,
    ],
  ],
  [
    'a way that is longer than the line, as it was reported',
    inFacts('km: 300, how: computed', 'km: 900, how: reported'),
    [],
  ],
  [
    'a distance from a place to itself',
    distance('  - { from: desa, to: desa, km: 1, how: reported }\n'),
    [`${facts}:${lastFact}: The distance leads from desa to itself. Name another place.`],
  ],
  [
    'a distance that stands twice',
    distance('  - { from: kota, to: desa, km: 310, how: reported }\n'),
    [`${facts}:${lastFact}: The distance between kota and desa stands twice. Keep one of them.`],
  ],
  [
    'a source named __proto__',
    { 'sources.yaml': replaced('arsip:\n', '__proto__:\n') },
    ['content/sources.yaml:9: The YAML cannot be read: __proto__ cannot be a key. Write another word.'],
  ],
  [
    'a key of frontmatter named __proto__',
    { 'id/sections/1-jembatan.md': replaced('aliases: [titian]', '__proto__: { aliases: [titian] }') },
    ['content/id/sections/1-jembatan.md:6: The YAML cannot be read: __proto__ cannot be a key. Write another word.'],
  ],
  [
    'a list as a key',
    { 'id/sections/1-jembatan.md': replaced('description: Singkat saja', '[a, b]: Singkat saja') },
    [
      `content/id/sections/1-jembatan.md:3: The YAML cannot be read: a list or a table stands where a key belongs. ${quoting}`,
    ],
  ],
  [
    'nothing as a key',
    { 'id/sections/1-jembatan.md': replaced('description: Singkat saja', ': Singkat saja') },
    [`content/id/sections/1-jembatan.md:3: The YAML cannot be read: nothing stands where a key belongs. ${quoting}`],
  ],
  [
    'an alias as a key',
    inGlossary('term: Titian', 'term: &a Titian\n    *a : x'),
    [`content/id/glossary.yaml:4: The YAML cannot be read: an alias (*) stands where a key belongs. ${quoting}`],
  ],
  [
    'a text that is named and used again',
    inGlossary(
      'text: Jembatan kecil dari kayu.',
      'text: &teks Jembatan kecil dari kayu.\n  - id: dua\n    term: Dua\n    text: *teks',
    ),
    [],
  ],
  [
    'a text whose first word YAML would swallow as a name',
    inGlossary('text: Jembatan', 'text: &Jembatan'),
    [`content/id/glossary.yaml:5: The YAML cannot be read: &Jembatan is a name that no *Jembatan uses. ${quoting}`],
  ],
  [
    'an alias before what it names',
    inGlossary('aliases: [titi]', 'aliases: *nama\n    more: &nama [titi]'),
    [
      `content/id/glossary.yaml:4: The YAML cannot be read: *nama names nothing. ${quoting}`,
      `content/id/glossary.yaml:5: The YAML cannot be read: &nama is a name that no *nama uses. ${quoting}`,
    ],
  ],
  [
    'an alias inside what it names, which has no end',
    inGlossary('aliases: [titi]', 'aliases: &nama [*nama]'),
    [`content/id/glossary.yaml:4: The YAML cannot be read: *nama stands in what it names. ${quoting}`],
  ],
  [
    'aliases that name aliases that name aliases',
    {
      'id/glossary.yaml': [
        'a: &a [x,x,x,x,x,x,x,x,x,x]',
        ...Array.from({ length: 9 }, (_, index) => {
          const [here, before] = [index + 1, index].map((place) => 'abcdefghij'[place]);
          return `${here}: &${here} [${Array.from({ length: 10 }, () => `*${before}`).join(',')}]`;
        }),
        'terms: *j',
      ].join('\n'),
    },
    [
      'content/id/glossary.yaml:2: The YAML cannot be read: its aliases (*) stand for more than 100 copies. Write out what is named so often.',
    ],
  ],
  [
    'more aliases than anybody writes',
    { 'id/glossary.yaml': Array.from({ length: 1001 }, (_, index) => `- &a${index} x\n- *a${index}`).join('\n') },
    [
      'content/id/glossary.yaml:2002: The YAML cannot be read: more than 1000 aliases (*) stand in it. Write out what they name.',
    ],
  ],
  [
    'a number and a text that are one key',
    inGlossary('    term: Titian', '    1: x\n    "1": y\n    term: Titian'),
    [`content/id/glossary.yaml:4: The YAML cannot be read: a key stands twice. ${quoting}`],
  ],
  [
    'lists in lists without end',
    { 'id/glossary.yaml': `terms: ${'['.repeat(20_000)}` },
    ['content/id/glossary.yaml:1: The line has 20007 characters; 10000 are the most. Write it on several lines.'],
  ],
];

test.each(cases)('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toEqual(expected);
});

test.each(['constructor', 'hasown', 'valueof', 'prototype'])('a source may be called %s, and a side', (id) => {
  const { problems, explainers } = check({
    'sources.yaml': (text) => text.replace('warta:', `${id}:`).replace('side: desa', `side: ${id}`),
    'explainer.yaml': replaced('  desa: {', `  ${id}: {`),
    ...Object.fromEntries(
      [
        'id/sections/1-jembatan.md',
        'id/people.yaml',
        'id/timeline.yaml',
        'id/forecasts.yaml',
        'id/corrections.yaml',
      ].map((path) => [path, (text: string) => text.replaceAll('[^warta]', `[^${id}]`)]),
    ),
  });
  expect(problems).toEqual([]);
  expect(explainers[0]?.find.source(id)?.title).toBe('Jembatan dibuka');
});

test('a source that is not there is not found in what every object has', () => {
  const { explainers } = check();
  for (const id of ['constructor', '__proto__', 'toString']) expect(explainers[0]?.find.source(id)).toBeUndefined();
});

test.each([
  [
    [0, 0],
    ['0.5', '0.5'],
  ],
  [
    [10, 0, 5],
    ['99.5', '0.5', '49.8'],
  ],
  [
    [0.0001, 1e15],
    ['0.5', '99.5'],
  ],
  [[-0], ['0.5']],
])('bars of %j are %j wide', (values, widths) => {
  const rows = values.map((value) => ({ value: String(value) }));
  const { barOf } = barsOf(rows);
  expect(rows.map((row) => barOf(row)?.width)).toEqual(widths);
});

test.each([
  ['2019', '2019-05', false],
  ['2019-05', '2019', false],
  ['2018', '2019-05', true],
  ['2019-04', '2019-05-01', true],
  ['2019-05-01', '2019-05', false],
  ['2019-05-01', '2019-05-01', false],
])('%s is before %s: %s', (one, other, expected) => {
  expect(isBefore(one, other)).toBe(expected);
});

const yamlOf = (yaml: string) => readYaml(yaml, z.unknown(), 'a.yaml', 0, true);

// Each compared with each would take minutes.
test('ten thousand keys are compared in one go', { timeout: 20_000 }, () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `k${index}: x`).join('\n');
  expect(yamlOf(`${text}\nk7: y`).problems).toMatchObject([{ line: 10_001 }]);
});

test('what is named is the same wherever it stands, up to a hundred times', () => {
  const list = (uses: number) => yamlOf(`a: &a x\nb: [${Array.from({ length: uses }, () => '*a').join(', ')}]`);
  expect(list(99)).toMatchObject({ problems: [], data: { b: Array.from({ length: 99 }, () => 'x') } });
  expect(list(100).problems).toHaveLength(1);
});
