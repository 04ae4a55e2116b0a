/** Mistakes in the story-wide facts and in sources: places, areas, the inset, sides, words in each language. */
import { expect, test } from 'vitest';
import { followedBy, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';
import { bridge, changedInEnglish, front, inBoth, inEnglish } from './in-english.ts';

const end = linesOf('explainer.yaml');
const inset = `areas:
  - { id: utara, name: { id: Utara }, at: [{ lat: 1, lon: 2 }] }
  - { id: selatan, name: { id: Selatan }, at: [{ lat: 1, lon: 2 }] }
inset:
  height: 100
  lines:
    - { path: M10 10l50 50 }
  points: [[10, 10]]
  labels:
    - { at: [60, 60], words: [{ id: Sungai }] }
    - { at: [60, 90], words: [{ id: hulu }, { id: hilir }] }
  told: { id: Sungai di desa }
`;
const withInset = (from = '', to = ''): Mistakes => ({
  'explainer.yaml': (text) => replaced(from, to)(text + inset),
});
const at = (line: number, sentence: string) => `content/explainer.yaml:${line}: ${sentence}`;
const unknown = (line: number, name: string, id: string) =>
  at(line, `The ${name} ${id} is not in \`${name}s\`. Add it there or mend the id.`);

test('an inset whose words are all there', () => {
  expect(problemsWith(withInset())).toEqual([]);
});

test.each([
  [
    'a label without words',
    '{ id: hilir }',
    '{ en: down }',
    at(end + 11, 'A label of the inset has no label in the language id. Add it.'),
  ],
  [
    'an inset of which nothing is told',
    '{ id: Sungai di desa }',
    '{ en: A river }',
    at(end + 12, 'What the inset shows has no words in the language id. Add it.'),
  ],
  [
    'a label below the inset',
    'at: [60, 90]',
    'at: [60, 101]',
    at(end + 11, 'The point 60, 101 lies below the inset, which is 100 high. Move it up, or make `height` larger.'),
  ],
  [
    'a point below the inset',
    '[[10, 10]]',
    '[[10, 200]]',
    at(end + 8, 'The point 10, 200 lies below the inset, which is 100 high. Move it up, or make `height` larger.'),
  ],
  [
    'a line that is no path',
    'M10 10l50 50',
    'url(#x)',
    at(end + 7, '`inset.lines.0.path` is not a path of SVG: M110 90 L500 90. Mend it.'),
  ],
  [
    'a line of a look that there is not',
    'l50 50 }',
    'l50 50, look: wavy }',
    at(end + 7, '`inset.lines.0.look` is none of the values it can have. Write one of thin, broad, dashed, sleepers.'),
  ],
  [
    'a service that there is not',
    'inset:',
    'theme: { share: [email, fax] }\ninset:',
    at(
      end + 4,
      '`theme.share.1` is none of the values it can have. Write one of whatsapp, telegram, facebook, x, line, email.',
    ),
  ],
  [
    'a service that stands twice',
    'inset:',
    'theme: { share: [email, x, email] }\ninset:',
    at(end + 4, 'The service email stands twice in `share`. Remove one of them.'),
  ],
  [
    'no service',
    'inset:',
    'theme: { share: [] }\ninset:',
    at(end + 4, '`theme.share` is an empty list. Add what is missing.'),
  ],
  [
    'an area without a name',
    'name: { id: Selatan }',
    'name: { en: South }',
    at(end + 3, 'The area has no name in the language id. Add it.'),
  ],
  [
    'a place that is part of an unknown one',
    'lon: 2, name',
    'lon: 2, partOf: laut, name',
    unknown(11, 'place', 'laut'),
  ],
  ['a distance from an unknown place', 'from: desa', 'from: laut', unknown(14, 'place', 'laut')],
])('%s', (_what, from, to, expected) => {
  expect(problemsWith(withInset(from, to))).toEqual([expected]);
});

test('a place may be part of another that there is', () => {
  expect(problemsWith({ 'explainer.yaml': replaced('lon: 2, name', 'lon: 2, partOf: kota, name') })).toEqual([]);
});

test('an id that is not one is told as that alone', () => {
  expect(problemsWith({ 'explainer.yaml': replaced('place: desa', "place: ''") })).toEqual([
    at(4, '`event.place` is not an id: lower-case letters, digits and hyphens. Mend it.'),
  ]);
});

test('two languages in which all is right', () => {
  expect(problemsWith(inEnglish)).toEqual([]);
  expect(problemsWith(changedInEnglish)).toEqual([]);
});

test('what has no words in the second language is told for that one', () => {
  const problems = problemsWith({
    ...inEnglish,
    'explainer.yaml': replaced('  - id\n', '  - id\n  - en\n'),
    'sources.yaml': replaced('description: { id: catatan biaya }', 'note: { id: Catatan. }\n  title: Buku'),
  });
  expect(problems).toEqual([
    at(10, 'The side desa has no label in the language en. Add it.'),
    at(12, 'The place has no name in the language en. Add it.'),
    at(13, 'The place has no name in the language en. Add it.'),
    'content/sources.yaml:11: warning: `note` has no words in the language en. Add them.',
  ]);
});

test('a source that one language cites is cited', () => {
  const more = 'buku:\n  publisher: Penerbit\n  title: Buku\n  language: id\n  kind: research\n  side: desa\n';
  const cited: Mistakes = { ...inEnglish, 'sources.yaml': (text) => inBoth(text) + more };
  expect(problemsWith(cited)).toEqual([
    'content/sources.yaml:14: warning: The source buku is never cited. Cite it as [^buku] or remove it.',
  ]);
  expect(problemsWith({ ...cited, 'en/sections/1-bridge.md': bridge.replace('[^warta]', '[^buku]') })).toEqual([]);
});

test('each language is checked against its own files', () => {
  const problems = problemsWith({
    ...inEnglish,
    'en/people.yaml': 'people:\n  - { id: ann, name: Ann, kind: person, role: mayor, text: "She.[^tiada]" }\n',
    'en/charts.yaml': 'charts: []\n',
    'id/sections/2-biaya.md': followedBy('\nKata [[Ann]] [x](1-bridge.md).[^warta]\n'),
  });
  expect(problems).toEqual([
    'content/en/people.yaml:1: warning: No page shows this file. Put ![[people]] alone in a paragraph of a page in pages/.',
    'content/en/people.yaml:2: The source tiada is not in sources.yaml. Add it there or mend the id.',
    'content/id/sections/2-biaya.md:16: [[Ann]] names no person, institution or term. Add it to people.yaml or glossary.yaml, as a name or an alias.',
    'content/id/sections/2-biaya.md:16: The link 1-bridge.md leads to no file of this language. Write the path to a Markdown file, seen from this one.',
  ]);
});

test('two languages may use the same numbers, addresses, former names and ids', () => {
  expect(
    problemsWith({
      ...inEnglish,
      'en/sections/1-bridge.md': null,
      'en/sections/1-jembatan.md': bridge.replace('standfirst:', 'aliases: [titian]\nstandfirst:'),
      'en/index.md': front.replace('1-bridge', '1-jembatan'),
    }),
  ).toEqual([]);
});
