/** Mistakes in frontmatter and YAML: what is printed for each, with the line on which it stands. */
import { expect, test } from 'vitest';
import { followedBy, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const section = 'content/id/sections/1-jembatan.md';
const inSection = (from: string, to: string): Mistakes => ({ 'id/sections/1-jembatan.md': replaced(from, to) });
const inSources = (from: string, to: string): Mistakes => ({ 'sources.yaml': replaced(from, to) });
const title = 'title: Kapan jembatan dibuka?';
const unreadable = 'Mend the line; quote a text that holds ": " or begins with a sign, and indent with spaces.';
const text = 'It has to be a text; put it in quotes if it looks like something else.';

const cases: [string, Mistakes, string][] = [
  ['a missing key', inSection(`${title}\n`, ''), `${section}:2: \`title\` is missing. Add it.`],
  ['a key without a value', inSection(title, 'title:'), `${section}:2: \`title\` is missing. Add it after the colon.`],
  [
    'a misspelt key',
    inSection('aliases:', 'alias:'),
    `${section}:6: \`alias\` is not known here. Remove it or mend its spelling; known are title, description, summary, standfirst, picture, aliases, pair, draft, publish, opening.`,
  ],
  [
    'a misspelt key inside a list',
    { 'id/glossary.yaml': replaced('aliases:', 'alias:'), 'id/sections/1-jembatan.md': replaced('titi|', 'Titian|') },
    'content/id/glossary.yaml:4: `alias` is not known here. Remove it or mend its spelling; known are id, term, aliases, text, draft, publish.',
  ],
  [
    'a misspelt key of a source',
    inSources('kind: official', 'kind: official\n  tittle: Buku'),
    'content/sources.yaml:14: `tittle` is not known here. Remove it or mend its spelling; known are authors, publisher, via, title, description, date, note, url, archived, status, language, kind, side.',
  ],
  ['a list for a text', inSection(title, 'title: [Kapan]'), `${section}:2: \`title\` is of the wrong type. ${text}`],
  ['a number for a text', inSection(title, 'title: 2020'), `${section}:2: \`title\` is of the wrong type. ${text}`],
  [
    'a text for a list',
    inSection('aliases: [titian]', 'aliases: titian'),
    `${section}:6: \`aliases\` is of the wrong type. It has to be a list, as [one, other] or with - before each entry.`,
  ],
  [
    'an unknown kind',
    inSources('kind: official', 'kind: offical'),
    'content/sources.yaml:13: `arsip.kind` is none of the values it can have. Write one of official, law, statistics, dataset, agency, broadcaster, newspaper, video, interview, research, book, reference.',
  ],
  [
    'an unknown verdict',
    { 'id/forecasts.yaml': replaced('came-true', 'yes') },
    'content/id/forecasts.yaml:5: `forecasts.0.verdict` is none of the values it can have. Write one of came-true, at-first, later, partly, no, open.',
  ],
  [
    'a title that is too long',
    inSection(title, `title: ${'x'.repeat(61)}`),
    `${section}:2: warning: \`title\` is longer than 60 characters (it has 61). Shorten it.`,
  ],
  [
    'a description that is too long',
    inSection('Singkat saja', 'x'.repeat(81)),
    `${section}:3: warning: \`description\` is longer than 80 characters (it has 81). Shorten it.`,
  ],
  [
    'a summary that is too short',
    inSection('ringkasan yang cukup panjang untuk mesin pencari, dan yang hanya ada demi pengujian ini saja', 'x'),
    `${section}:4: warning: \`summary\` is shorter than 81 characters (it has 9). Write more.`,
  ],
  [
    'a standfirst that is too long',
    inSection('standfirst: Jawabannya.', `standfirst: ${'x'.repeat(281)}`),
    `${section}:5: warning: \`standfirst\` is longer than 280 characters (it has 281). Shorten it.`,
  ],
  [
    'a day that does not exist',
    inSources('2020-01-02', '2019-02-30'),
    'content/sources.yaml:4: `warta.date` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'a date in words',
    { 'id/timeline.yaml': replaced('2020-01-02', '2 Januari 2020') },
    'content/id/timeline.yaml:6: `periods.0.events.0.date` is not a date that exists: write 2019-04-25, 2019-04 or 2019. Mend it.',
  ],
  [
    'a month where a day is needed',
    { 'explainer.yaml': replaced('published: 2020-02-01', 'published: 2020-02') },
    'content/explainer.yaml:5: `published` is not a full date: write year, month and day, as 2019-04-25. Mend it.',
  ],
  [
    'a title and a description of one source',
    inSources('publisher: Arsip Desa', 'publisher: Arsip Desa\n  title: Buku'),
    'content/sources.yaml:9: `arsip` needs a title as printed or a description of our own, and not both. Mend it.',
  ],
  [
    'a source that nobody stands behind',
    inSources('  publisher: Arsip Desa\n', ''),
    'content/sources.yaml:9: `arsip` needs a publisher or authors. Mend it.',
  ],
  [
    'an author without a name',
    inSources('publisher: Arsip Desa', "authors: ['']"),
    'content/sources.yaml:10: `arsip.authors.0` is empty. Write more.',
  ],
  [
    'an address that is none',
    inSources('https://example.com', 'ftp://example.com'),
    'content/sources.yaml:5: `warta.url` is not an http or https address. Mend it.',
  ],
  [
    'an id that is none',
    { 'id/people.yaml': replaced('id: sari', 'id: Bu_Sari') },
    'content/id/people.yaml:2: `people.0.id` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
  [
    'a point of the front page without a link',
    { 'id/index.md': replaced('    to: sections/1-jembatan.md#pembukaan\n', '') },
    'content/id/index.md:7: `points.0.to` is missing. Add it.',
  ],
  [
    'a chart without rows',
    { 'id/charts.yaml': (all) => `${all.split('    rows:')[0] ?? ''}    rows: []\n`, 'sources.yaml': (all) => all },
    'content/id/charts.yaml:6: `charts.0.rows` is an empty list. Add what is missing.',
  ],
  [
    'a text with a colon in it',
    inSection('Singkat saja', 'Singkat: saja'),
    `${section}:3: The YAML cannot be read: a text holds ": " and stands in no quotes. ${unreadable}`,
  ],
  [
    'a quote that is never closed, at the line where it opens',
    inSection('Singkat saja', '"Singkat saja'),
    `${section}:3: The YAML cannot be read: Missing closing "quote. ${unreadable}`,
  ],
  [
    'a key that stands twice',
    inSection('standfirst:', 'title: Lagi\nstandfirst:'),
    `${section}:5: The YAML cannot be read: a key stands twice. ${unreadable}`,
  ],
  [
    'a text that begins with an asterisk',
    inSection(title, 'title: *Kapan* dibuka?'),
    `${section}:2: The YAML cannot be read: *Kapan* names nothing. ${unreadable}`,
  ],
  [
    'a text whose first word YAML would swallow',
    inSection(title, 'title: !Penting sekali'),
    `${section}:2: The YAML cannot be read: Unresolved tag: !Penting. ${unreadable}`,
  ],
];

test.each(cases)('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toEqual([expected]);
});

test.each([
  'explainer.yaml',
  'sources.yaml',
  'id/index.md',
  'id/people.yaml',
  'id/glossary.yaml',
  'id/timeline.yaml',
  'id/forecasts.yaml',
  'id/corrections.yaml',
  'id/charts.yaml',
])('an unreadable %s is told once, without guesses about what refers to it', (path) => {
  const problems = problemsWith({ [path]: (all) => all.replace(/: (\w)/, ': a: $1') });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(`content/${path}:`);
  expect(problems[0]).toMatch('The YAML cannot be read');
});

test.each([
  ['explainer.yaml', replaced('name: Contoh', 'colour: red\nname: Contoh')],
  ['explainer.yaml', replaced('published: 2020-02-01\n', '')],
  ['sources.yaml', replaced('kind: newspaper', 'kind: 1')],
  ['id/index.md', replaced('points:', 'colour: red\npoints:')],
  ['id/people.yaml', replaced('kind: person', 'kind: nobody')],
  ['id/glossary.yaml', replaced('    aliases: [titi]', '    colour: red\n    aliases: [titi]')],
  ['id/timeline.yaml', replaced('title: Awal', 'title: []')],
  ['id/forecasts.yaml', replaced('by: Bu Sari', 'by: 1')],
  ['id/corrections.yaml', replaced('changes: []\n', 'changes: 3\n')],
  ['id/charts.yaml', replaced('value: 10', 'value: ten')],
] as const)('a mistake in the data of %s hides none in the texts', (path, mistake) => {
  const problems = problemsWith({ [path]: mistake, 'id/sections/2-biaya.md': followedBy('\nSalah.[^tiada]\n') });
  expect(problems).toHaveLength(2);
  expect(problems).toContain(
    'content/id/sections/2-biaya.md:16: The source tiada is not in sources.yaml. Add it there or mend the id.',
  );
});

test('files from Windows: line ends and a byte-order mark change neither the verdict nor the lines', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const files = ['explainer.yaml', 'sources.yaml', 'id/index.md', 'id/people.yaml', 'id/sections/2-biaya.md'];
  const clean = Object.fromEntries(files.map((path) => [path, windows]));
  expect(problemsWith(clean)).toEqual([]);
  const faulty = (text: string) => windows(replaced(title, 'title: 1')(followedBy('\nSalah.[^tiada]\n')(text)));
  expect(problemsWith({ ...clean, 'id/sections/1-jembatan.md': faulty })).toEqual([
    `${section}:2: \`title\` is of the wrong type. ${text}`,
    `${section}:15: The source tiada is not in sources.yaml. Add it there or mend the id.`,
  ]);
});
