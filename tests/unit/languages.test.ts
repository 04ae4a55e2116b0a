/** Several languages: their codes and words, which pages are one, and what is said where nothing tells. */
import { expect, test } from 'vitest';
import { untranslatedPages } from '../../src/checker/pairs.ts';
import { dateInWords } from '../../src/content/dates.ts';
import { isLanguageCode } from '../../src/words/language-codes.ts';
import { hasWords, wordsOf } from '../../src/words/index.ts';
import { check, problemsWith, replaced, rightContent, type Mistakes } from './content-folder.ts';
import { bridge, front, inBoth } from './in-english.ts';

test('codes of languages, with and without a region', () => {
  expect(['id', 'en-GB', 'pt-BR'].map(isLanguageCode)).toEqual([true, true, true]);
  expect(['ind', 'en-gb', 'en_GB', 'EN', 'en-', 'en-GBR', ''].map(isLanguageCode)).toEqual(Array(7).fill(false));
});

test('a region has the words of its language, with dates, numbers and a name of its own', () => {
  expect(['en', 'en-US', 'id-ID', 'xx', 'xx-EN'].map(hasWords)).toEqual([true, true, true, false, false]);
  const american = wordsOf('en-US');
  expect([american.skip, american.locale, american.ogLocale, american.ownName]).toEqual([
    ...[wordsOf('en').skip, 'en-US', 'en_US', 'American English'],
  ]);
  expect(dateInWords('2019-04-25', american.locale)).toBe('April 25, 2019');
  expect(wordsOf('en-US')).toBe(american);
  expect(wordsOf('en').ownName).toBe('English');
  expect(wordsOf('id').untranslated('en-GB')).toContain('tidak ada dalam bahasa Inggris (Britania)');
  expect(() => wordsOf('xx-EN')).toThrow('no words in the language xx-EN');
});

const one = rightContent['id/sections/1-jembatan.md'] ?? '';
const named = (text: string, name: string) => text.replace('standfirst:', `pair: ${name}\nstandfirst:`);
const english = bridge.replace('Berapa biayanya?', 'When did it open?');
/** An English front page, and these English sections. */
const inEnglish = (sections: Mistakes, language = 'en'): Mistakes => ({
  'explainer.yaml': (text) =>
    inBoth(text).replaceAll(' en: ', ` ${language}: `).replace('  - id\n', `  - id\n  - ${language}\n`),
  'sources.yaml': (text) => inBoth(text).replaceAll(' en: ', ` ${language}: `),
  [`${language}/index.md`]: front,
  ...sections,
});

/** The sections in the first language, each with its address in the second. */
function pairsOf(mistakes: Mistakes) {
  const { explainers, problems } = check(mistakes);
  expect(problems).toEqual([]);
  return explainers[0]?.sections.map(({ path, translations }) => [
    path,
    translations.find(({ language }) => language !== 'id')?.path,
  ]);
}

test('pages of one number are one where both folders have the same numbers', () => {
  expect(pairsOf(inEnglish({ 'en/sections/1-bridge.md': english, 'en/sections/2-cost.md': english }))).toEqual([
    ['jembatan/', 'en/bridge/'],
    ['biaya/', 'en/cost/'],
  ]);
});

test('pages of one name are one, whatever their numbers; what has none is in one language only', () => {
  const pairs = pairsOf(
    inEnglish({
      'id/sections/2-biaya.md': (text) => named(text, 'cost'),
      'en/sections/1-bridge.md': named(english, 'cost'),
    }),
  );
  expect(pairs).toEqual([
    ['jembatan/', undefined],
    ['biaya/', 'en/bridge/'],
  ]);
});

test('those without a name are one by their number, where what is left of both folders has the same', () => {
  const pairs = pairsOf(
    inEnglish({ 'id/sections/2-biaya.md': (text) => named(text, 'cost'), 'en/sections/1-bridge.md': english }),
  );
  expect(pairs).toEqual([
    ['jembatan/', 'en/bridge/'],
    ['biaya/', undefined],
  ]);
});

test.each([
  [
    'a number of which nothing says whether it is the same page',
    { 'en/sections/1-bridge.md': english },
    'content/en/sections/1-bridge.md:1: Nothing says whether this is a translation of id/sections/1-jembatan.md: the two folders have different numbers. Write the same `pair: a-name` in the frontmatter of both, or, if they are two pages, of one of them.',
  ],
  [
    'a name that two pages of a language have',
    {
      'id/sections/1-jembatan.md': named(one, 'bridge'),
      'id/sections/2-biaya.md': (text: string) => named(text, 'bridge'),
      'en/sections/1-bridge.md': named(english, 'bridge'),
    },
    'content/id/sections/2-biaya.md:5: The name bridge in `pair` is taken by id/sections/1-jembatan.md. Give one of them another name; in one language, each page has its own.',
  ],
  [
    'a name that is none',
    { 'id/sections/2-biaya.md': (text: string) => named(text, 'The Cost'), 'en/sections/1-bridge.md': english },
    'content/id/sections/2-biaya.md:5: `pair` is not an id: lower-case letters, digits and hyphens. Mend it.',
  ],
] satisfies [string, Mistakes, string][])('%s', (_what, sections, expected) => {
  expect(problemsWith(inEnglish(sections))).toEqual([expected]);
});

test('a page whose frontmatter cannot be read may have a name: nothing is said of its translations', () => {
  const broken = english.replace('standfirst:', 'label: a: b\nstandfirst:');
  const told = problemsWith(inEnglish({ 'en/sections/1-bridge.md': broken }));
  expect(told).toEqual([
    expect.stringContaining('The YAML cannot be read: a text holds ": " and stands in no quotes.'),
  ]);
});

test('a name on one of two pages of a number says that they are two', () => {
  expect(problemsWith(inEnglish({ 'en/sections/1-bridge.md': named(english, 'other') }))).toEqual([]);
});

test('what is not translated can be listed', () => {
  const { content } = check(
    inEnglish({ 'id/sections/2-biaya.md': (text) => named(text, 'cost'), 'en/sections/1-bridge.md': english }),
  );
  const pages = ['1-orang', '2-istilah', '3-linimasa', '4-ramalan', '5-ralat'].map((name) => `id/pages/${name}.md`);
  expect(untranslatedPages(content, ['id', 'en'])).toEqual(
    ['id/sections/2-biaya.md', ...pages].map((path) => ({ path, missing: ['en'] })),
  );
  expect(untranslatedPages(content, ['id'])).toEqual([]);
});

test('a language of a region has its folder, its words and its addresses', () => {
  const mistakes = inEnglish({ 'en-GB/sections/1-bridge.md': named(english, 'bridge') }, 'en-GB');
  expect(problemsWith(mistakes)).toEqual([]);
  const british = check(mistakes).explainers[1];
  expect(british && [british.language, british.prefix, british.sections[0]?.path, british.words.ownName]).toEqual([
    ...['en-GB', 'en-GB/', 'en-GB/bridge/', 'British English'],
  ]);
});

test.each([
  [
    'a language of a region without words',
    { 'explainer.yaml': replaced('  - id\n', '  - id\n  - xx-YY\n') },
    'content/explainer.yaml:4: The interface has no words in the language xx-YY. Add src/words/xx.ts.',
  ],
  [
    'a code that is none',
    { 'explainer.yaml': replaced('  - id\n', '  - id\n  - en_GB\n') },
    'content/explainer.yaml:4: `languages.1` is not a language code: write id, or pt-BR with a region. Mend it.',
  ],
  [
    'an unnumbered section of a region',
    { 'en-GB/sections/bridge.md': english },
    'content/en-GB/sections/bridge.md:1: The file name has no number. Name it as 3-some-words.md; the number is its place in the order.',
  ],
] satisfies [string, Mistakes, string][])('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toContain(expected);
});

test('the address of a language of a region is kept for it', () => {
  const mistakes = inEnglish({ 'en-GB/sections/1-bridge.md': named(english, 'bridge') }, 'en-GB');
  expect(problemsWith({ ...mistakes, 'id/sections/3-en-gb.md': rightContent['id/sections/2-biaya.md'] ?? '' })).toEqual(
    ['content/id/sections/3-en-gb.md:1: The address /en-gb/ is kept for a language. Rename the file.'],
  );
});
