/** The story as it is loaded and handed over: which languages it has, and the page that a file makes. */
import { afterEach, expect, test } from 'vitest';
import {
  forecastPageOf,
  getExplainers,
  getFont,
  getLogos,
  getTheme,
  handedOver,
  handOver,
  kindsThere,
  pageOfFile,
} from '../../src/explainer/handed-over.ts';
import type { Font } from '../../src/fonts/font.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { followedBy, loaded, replaced } from './content-folder.ts';
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

test('a forecast leads to its page and its language', () => {
  handOver(loaded({ ...inEnglish, 'en/forecasts.yaml': null }));
  const { explainer, page } = forecastPageOf('id', 'ramai');
  expect([explainer.language, page.path]).toEqual(['id', 'ramalan/ramai/']);
  for (const [language, id] of [
    ['id', 'sepi'],
    ['en', 'ramai'],
    ['xx', 'ramai'],
  ] as const)
    expect(() => forecastPageOf(language, id)).toThrow(`There is no page of the forecast ${id} in ${language}.`);
});

test('the kinds of files that a story has, among those that are asked for', () => {
  handOver(loaded({ 'id/sections/1-jembatan.md': null, 'id/sections/2-biaya.md': null }));
  expect(kindsThere(['front', 'sections', 'pages'])).toEqual(['front', 'pages']);
});

test('the theme, with its typeface and its logos where they could be read', () => {
  const story = loaded({
    'explainer.yaml': followedBy('theme: { font: { file: a.woff2 }, logo: a.svg, logo-dark: b.svg }\n'),
  });
  handOver(story);
  const theme = getTheme();
  expect(theme).toBe(story.explainers[0]?.theme);
  expect([getFont(theme), getLogos(theme)]).toEqual([undefined, []]);
  const [font, dark] = [{ name: 'a.woff2' } as Font, { name: 'b.svg' } as unknown as Picture];
  story.fonts.set('a.woff2', font);
  story.pictures.set('b.svg', dark).set('c.svg', { ...dark });
  expect([getFont(theme), getLogos(theme)]).toEqual([font, [dark]]);
  const plain = loaded().explainers[0]?.theme ?? expect.fail();
  expect([getFont(plain), getLogos(plain)]).toEqual([undefined, []]);
});

test('a story without a language has no theme', () => {
  handOver(loaded({ 'id/index.md': null }));
  expect(() => getTheme()).toThrow('The story has no language.');
});
