/** The files of a theme, its typeface and its logo: what is published of them, and what is told where they cannot be used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { followedBy, judged, linesOf, problemsWith, type Mistakes } from './content-folder.ts';

const line = linesOf('explainer.yaml');
const withTheme = (lines: string): Mistakes => ({ 'explainer.yaml': followedBy(`theme:\n${lines}\n`) });
const at = (after: number, sentence: string) => `content/explainer.yaml:${line + after}: ${sentence}`;

const { resolve } = createRequire(import.meta.url);
const fontsource = (path: string) => readFileSync(resolve(`@fontsource${path}`));
const letters = fontsource('/source-serif-4/files/source-serif-4-latin-600-normal.woff2');
const variable = fontsource('-variable/noto-serif-georgian/files/noto-serif-georgian-latin-wght-normal.woff2');
const withFont = (bytes: string | Uint8Array | null, file = 'letters.woff2'): Mistakes => ({
  ...withTheme('  font:\n    file: letters.woff2'),
  [file]: bytes,
});

describe('a typeface of its own', () => {
  test.each([
    ['of one weight', letters, [600, 600]],
    ['of many', variable, [100, 900]],
  ])('%s', async (_name, bytes, weights) => {
    const { problems, fonts } = await judged(withFont(bytes));
    expect(problems).toEqual([]);
    expect(fonts.get('letters.woff2')).toMatchObject({
      name: expect.stringMatching(/^letters\.\w{8}\.woff2$/),
      weights,
    });
  });

  test.each([
    ['that is not there', null, 'does not exist. Write its path as seen from the content folder.'],
    ['that is a text', 'Georgia', 'is no WOFF2, whatever its name says. Save the typeface as WOFF2.'],
    ['that is empty', '', 'is no WOFF2, whatever its name says. Save the typeface as WOFF2.'],
    ['that is cut off', letters.subarray(0, 9000), 'is damaged, or no typeface with letters. Save it anew.'],
    [
      'that is too heavy',
      Buffer.concat([letters, Buffer.alloc(60_000)]),
      'has 82 kilobytes, more than the 60 that a phone should have to load. Keep only the letters of your languages in it, and one weight or a variable one.',
    ],
  ])('%s', async (_name, bytes, wrong) => {
    const { problems, fonts } = await judged(withFont(bytes));
    expect(problems).toEqual([at(3, `The typeface letters.woff2 ${wrong}`)]);
    expect(fonts.size).toBe(0);
  });

  test('one that the theme does not name is a file that nothing reads', async () => {
    const { problems } = await judged({ 'letters.woff2': letters });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/letters\.woff2:1: No part of the explainer reads a file of this name\./);
  });

  test('is for serif, sans or both', () => {
    expect(problemsWith(withTheme('  font: { file: x.woff2, for: headings }'))).toContain(
      at(2, '`theme.font.for` is none of the values it can have. Write one of serif, sans, both.'),
    );
  });
});

const drawing = (colour: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path fill="${colour}" d="M0 0h10v10z"/>${more}</svg>`;

describe('a logo', () => {
  test('is published like a picture, and needs no credit', async () => {
    const { problems, pictures } = await judged({
      ...withTheme('  logo: logo.svg\n  logo-dark: night/logo.svg'),
      'logo.svg': drawing('black'),
      'night/logo.svg': drawing('white'),
      'pictures.yaml': 'credits: required\npictures: { logo.svg: { credit: Bu Sari } }\n',
    });
    expect(problems).toEqual([]);
    expect([...pictures.keys()]).toEqual(['logo.svg', 'night/logo.svg']);
  });

  test.each([
    [
      'that is not there',
      { ...withTheme('  logo: logo.svg') },
      [at(2, 'The logo logo.svg does not exist. Write its path as seen from the content folder.')],
    ],
    [
      'with a script',
      { ...withTheme('  logo: logo.svg'), 'logo.svg': drawing('#777', '<script>1</script>') },
      [at(2, 'The logo logo.svg runs a script (<script> in its line 1). Remove that from the file.')],
    ],
    [
      'that is dark on a dark page',
      { ...withTheme('  logo: logo.svg'), 'logo.svg': drawing('#222') },
      [
        at(
          2,
          'The logo logo.svg can hardly be seen on the dark paper #15140f: less than a tenth of it has 3:1. Add `logo-dark`, the same in light colours.',
        ),
      ],
    ],
    [
      'that is light on a light page',
      { ...withTheme('  logo: logo.svg'), 'logo.svg': drawing('#eee') },
      [
        at(
          2,
          'The logo logo.svg can hardly be seen on the light paper #faf7f0: less than a tenth of it has 3:1. Give it other colours.',
        ),
      ],
    ],
    [
      'for dark pages alone',
      { ...withTheme('  logo-dark: logo.svg'), 'logo.svg': drawing('white') },
      [at(2, 'There is no `logo` beside it. Add it.')],
    ],
  ])('%s', async (_name, mistakes, expected) => {
    expect((await judged(mistakes)).problems).toEqual(expected);
  });
});
