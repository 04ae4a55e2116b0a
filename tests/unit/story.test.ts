/** The story as it is loaded and handed over: which languages it has, and the page that a file makes. */
import { afterEach, expect, test } from 'vitest';
import { getExplainers, handedOver, handOver, pageOfFile } from '../../src/explainer/story.ts';
import { check, replaced } from './content-folder.ts';
import { inEnglish } from './in-english.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('story of this process'));
});

const languagesOf = ({ explainers }: ReturnType<typeof check>) => explainers.map(({ language }) => language);

test('an explainer for each language, in the order in which they are listed', () => {
  expect(languagesOf(check(inEnglish))).toEqual(['id', 'en']);
  expect(languagesOf(check({ ...inEnglish, 'explainer.yaml': replaced('  - id\n', '  - en\n  - id\n') }))).toEqual([
    'en',
    'id',
  ]);
});

test('no explainer for a language that lacks its front page, or words for the interface', () => {
  expect(languagesOf(check({ ...inEnglish, 'en/index.md': null }))).toEqual(['id']);
  expect(languagesOf(check({ ...inEnglish, 'id/index.md': null }))).toEqual(['en']);
  const strange = {
    'explainer.yaml': replaced('  - id\n', '  - xx\n  - id\n'),
    'xx/index.md': inEnglish['en/index.md'],
  };
  expect(languagesOf(check(strange as typeof inEnglish))).toEqual(['id']);
});

test('no explainer at all without sources or without the facts of the story', () => {
  expect(languagesOf(check({ 'sources.yaml': null }))).toEqual([]);
  expect(languagesOf(check({ 'explainer.yaml': null }))).toEqual([]);
});

test('before a story is handed over there is none, and after that the last one', () => {
  expect(handedOver()).toBeUndefined();
  expect(() => getExplainers()).toThrow('No story was loaded');
  const [one, other] = [check(), check(inEnglish)];
  handOver(one);
  expect(handedOver()).toBe(one);
  handOver(other);
  expect(getExplainers()).toBe(other.explainers);
});

test('a file of the content leads to its page and its language', () => {
  handOver(check(inEnglish));
  const { explainer, page } = pageOfFile('en/sections/1-bridge.md');
  expect([explainer.language, page.path]).toEqual(['en', 'en/bridge/']);
  expect(pageOfFile('id/index.md').page.path).toBe('');
  for (const path of ['en/sections/9-none.md', 'xx/index.md', 'index.md'])
    expect(() => pageOfFile(path)).toThrow(`There is no page of ${path}.`);
});
