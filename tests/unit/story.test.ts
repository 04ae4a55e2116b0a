/** The story as it is loaded and handed over: which languages it has, and the page that a file makes. */
import { afterEach, expect, test } from 'vitest';
import { getExplainers, handedOver, handOver, pageOfFile } from '../../src/explainer/handed-over.ts';
import { loaded, replaced } from './content-folder.ts';
import { inEnglish } from './in-english.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('story of this process'));
});

const languagesOf = ({ explainers }: ReturnType<typeof loaded>) => explainers.map(({ language }) => language);

test('an explainer for each language, in the order in which they are listed', () => {
  expect(languagesOf(loaded(inEnglish))).toEqual(['id', 'en']);
  expect(languagesOf(loaded({ ...inEnglish, 'explainer.yaml': replaced('  - id\n', '  - en\n  - id\n') }))).toEqual([
    'en',
    'id',
  ]);
});

test('no explainer for a language that lacks its front page, or words for the interface', () => {
  expect(languagesOf(loaded({ ...inEnglish, 'en/index.md': null }))).toEqual(['id']);
  expect(languagesOf(loaded({ ...inEnglish, 'id/index.md': null }))).toEqual(['en']);
  const strange = {
    'explainer.yaml': replaced('  - id\n', '  - xx\n  - id\n'),
    'xx/index.md': inEnglish['en/index.md'],
  };
  expect(languagesOf(loaded(strange as typeof inEnglish))).toEqual(['id']);
});

test('no explainer at all without sources or without the facts of the story', () => {
  expect(languagesOf(loaded({ 'sources.yaml': null }))).toEqual([]);
  expect(languagesOf(loaded({ 'explainer.yaml': null }))).toEqual([]);
});

test('before a story is handed over there is none, and after that the last one', () => {
  expect(handedOver()).toBeUndefined();
  expect(() => getExplainers()).toThrow('No story was loaded');
  const [one, other] = [loaded(), loaded(inEnglish)];
  handOver(one);
  expect(handedOver()).toBe(one);
  handOver(other);
  expect(getExplainers()).toBe(other.explainers);
});

test('a file of the content leads to its page and its language', () => {
  handOver(loaded(inEnglish));
  const { explainer, page } = pageOfFile('en/sections/1-bridge.md');
  expect([explainer.language, page.path]).toEqual(['en', 'en/bridge/']);
  expect(pageOfFile('id/index.md').page.path).toBe('');
  for (const path of ['en/sections/9-none.md', 'xx/index.md', 'index.md'])
    expect(() => pageOfFile(path)).toThrow(`There is no page of ${path}.`);
});
