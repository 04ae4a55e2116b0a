/** Errors and warnings: which rule is which, how they are told, and what stops a build. */
import { expect, test } from 'vitest';
import { ContentError, isStopping, listOf, type Problem } from '../../src/content/problems.ts';
import { isStrict } from '../../src/explainer/story.ts';
import { check, followedBy, replaced, type Mistakes } from './content-folder.ts';

const section = 'id/sections/1-jembatan.md';
const inSection = (from: string, to: string): Mistakes => ({ [section]: replaced(from, to) });
const title = (length: number) => inSection('Kapan jembatan dibuka?', 'x'.repeat(length));
const description = (length: number) => inSection('Singkat saja', 'x'.repeat(length));
const standfirst = (length: number) => inSection('standfirst: Jawabannya.', `standfirst: ${'x'.repeat(length)}`);
const summary = (length: number) => ({
  [section]: (text: string) => text.replace(/summary: .*/, `summary: ${'x'.repeat(length)}`),
});
const label = (length: number) => ({ 'id/pages/1-orang.md': replaced('label: Orang', `label: ${'x'.repeat(length)}`) });
const point = (length: number) => ({
  'id/index.md': replaced('text: Jembatan dibuka.', `text: ${'x'.repeat(length)}`),
});
const event = (length: number) => ({
  'id/timeline.yaml': replaced('title: Jembatan dibuka', `title: ${'x'.repeat(length)}`),
});
const after = (words: string): Mistakes => ({ [section]: followedBy(`\n${words}\n`) });
const unseen = 'buku:\n  publisher: Penerbit\n  title: Buku\n  language: id\n  kind: research\n';

const warnings: [string, Mistakes][] = [
  ['a long title', title(61)],
  ['a long description', description(81)],
  ['a long summary', summary(171)],
  ['a short summary', summary(80)],
  ['a long standfirst', standfirst(281)],
  ['a long label', label(25)],
  ['a long key point', point(441)],
  ['a long title of an event', event(81)],
  ['a paragraph without a source', after('Kata.')],
  ['a list without a source', after('- Kata.')],
  ['a quotation without a source', after('> Kata.')],
  ['a source that nobody cites', { 'sources.yaml': followedBy(unseen) }],
  ['entries that no page shows', { 'id/pages/1-orang.md': replaced('![[people]]', 'Kata.') }],
  ['a chart that no page shows', { 'id/pages/5-ralat.md': replaced('\n\n![[chart:biaya]]', '') }],
  ['a forecast that no section tells', inSection(' [[forecast:ramai]]', '')],
];

const errors: [string, Mistakes][] = [
  ['a title that no share picture can hold', title(81)],
  ['an endless description', description(161)],
  ['an endless summary', summary(341)],
  ['an endless standfirst', standfirst(561)],
  ['an endless label', label(49)],
  ['an endless key point', point(881)],
  ['an endless title of an event', event(161)],
  ['no title', title(0)],
  ['no text', { [section]: (text) => text.slice(0, text.indexOf('Kata [[')) }],
  ['a source that there is not', after('Kata.[^tiada]')],
  ['a name that there is not', after('[[Tiada]].[^warta]')],
  ['a link that leads nowhere', after('[Kata](9-tiada.md).[^warta]')],
  ['a picture that there is not', after('![Kata](tiada.png)')],
  ['a picture without words', after('![](tiada.png)')],
  ['HTML', after('<b>Kata</b>.[^warta]')],
  ['a heading of level 1', after('# Kata')],
  ['a table without a caption', after('| A | B |\n|---|---|\n| 1 | 2 |')],
  ['a mark that is not closed', after('Kata [[Bu Sari.[^warta]')],
  ['an embed that there is not', after('![[tiada]]')],
  ['an id that stands twice', after('## Kata {#pembukaan}')],
  ['a side that there is not', { 'sources.yaml': replaced('side: desa', 'side: kota') }],
  ['a key that is not known', inSection('standfirst:', 'colour: red\nstandfirst:')],
  ['a place without a name', { 'explainer.yaml': replaced('name: { id: Kota }', 'name: { en: Town }') }],
  ['a file that nothing reads', { 'id/catatan.txt': 'Kata.' }],
  ['a missing file', { 'id/index.md': null }],
];

test.each(warnings)('%s is warned of, and stops a build only where the story is strict', (_what, mistakes) => {
  const { problems } = check(mistakes);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter(({ isWarning }) => !isWarning)).toEqual([]);
  expect([isStopping(problems, false), isStopping(problems, true)]).toEqual([false, true]);
});

test.each(errors)('%s is an error, and stops every build', (_what, mistakes) => {
  const { problems } = check(mistakes);
  expect(problems.some(({ isWarning }) => !isWarning)).toBe(true);
  expect([isStopping(problems, false), isStopping(problems, true)]).toEqual([true, true]);
});

test('a story is strict where it says so', () => {
  const strict = (more: string) => isStrict(check({ 'explainer.yaml': followedBy(more) }));
  expect([strict(''), strict('strict: false\n'), strict('strict: true\n')]).toEqual([false, false, true]);
  expect(isStrict(check({ 'explainer.yaml': null }))).toBe(false);
  expect(isStopping([], true)).toBe(false);
});

test('a length is told beside other mistakes of its file, and not of a text that is wrong in itself', () => {
  const both: Mistakes = {
    [section]: (text) =>
      text.replace('Kapan jembatan dibuka?', 'x'.repeat(61)).replace('Singkat saja', 'x'.repeat(161)),
  };
  const [first, second, ...others] = check(both).problems;
  expect([first?.line, first?.isWarning, second?.line, second?.isWarning]).toEqual([2, true, 3, undefined]);
  expect(others).toEqual([]);
  expect(check(inSection('title: Kapan jembatan dibuka?', 'title: [x]')).problems).toHaveLength(1);
});

test('both are listed by file and line, warnings marked, and counted apart', () => {
  const error: Problem = { path: 'id/index.md', line: 3, wrong: 'It is wrong.', mend: 'Mend it.' };
  const warning: Problem = { ...error, line: 4, wrong: 'It is long.', mend: 'Shorten it.', isWarning: true };
  expect(listOf([error, warning])).toBe(
    'content/id/index.md:3: It is wrong. Mend it.\ncontent/id/index.md:4: warning: It is long. Shorten it.\n' +
      '1 mistake and 1 warning in the content.',
  );
  const last = (problems: Problem[]) => new ContentError(problems).message.split('\n').at(-1);
  expect(last([error, error, warning, warning, warning])).toBe('2 mistakes and 3 warnings in the content.');
  expect(last([warning])).toBe('1 warning in the content. explainer.yaml says `strict: true`: warnings stop a build.');
});
