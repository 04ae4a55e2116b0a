/** The theme: what it says of colours, typefaces and logo, what of it the site takes, and what is told where it cannot be. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { themeOf } from '../../src/explainer/theme.ts';
import { dark, light } from '../../src/styles/colours.ts';
import { contrast, nearest } from '../../src/styles/contrast.ts';
import { withTypefaces } from '../../src/styles/typefaces.ts';
import { followedBy, judged, linesOf, loaded, problemsWith, type Mistakes } from './content-folder.ts';

const line = linesOf('explainer.yaml');
const withTheme = (lines: string): Mistakes => ({ 'explainer.yaml': followedBy(`theme:\n${lines}\n`) });
const at = (after: number, sentence: string) => `content/explainer.yaml:${line + after}: ${sentence}`;
const factsWith = (lines: string) => loaded(withTheme(lines)).explainers[0]?.facts ?? expect.fail();

test('without a theme the site has its own colours', () => {
  const [explainer] = loaded().explainers;
  expect(explainer?.theme).toEqual({ light, dark, logos: [] });
});

test('what a theme leaves out is as it was, and every colour is written in one way', () => {
  const lines = "  light: { accent: '#049' }\n  dark: { paper: '#000000', ink-soft: '#CCDDee' }";
  expect(problemsWith(withTheme(lines))).toEqual([]);
  const theme = themeOf(factsWith(lines));
  expect(theme.light).toEqual({ ...light, accent: '#004499' });
  expect(theme.dark).toEqual({ ...dark, paper: '#000000', 'ink-soft': '#ccddee' });
});

test.each([
  [
    'a word for a colour',
    '  light: { accent: red }',
    at(2, '`theme.light.accent` is no colour: write # and six digits (0 to 9, a to f), all in quotes. Mend it.'),
  ],
  [
    'a colour that YAML takes for a comment',
    '  light:\n    accent: #8f1a12',
    at(3, '`theme.light.accent` is no colour: write # and six digits (0 to 9, a to f), all in quotes. Mend it.'),
  ],
  [
    'a key that there is not',
    "  light: { acent: '#8f1a12' }",
    at(2, '`acent` is not known here. Remove it or mend its spelling; known are paper, ink, ink-soft, rule, accent.'),
  ],
  [
    'an accent that cannot be read by day',
    "  light:\n    ink: '#000000'\n    accent: '#ff6600'",
    at(
      4,
      'On the light paper #faf7f0 the accent #ff6600 has 2.74:1, and text needs 7:1. The nearest that has it is #903a00.',
    ),
  ],
  [
    'an accent that cannot be read by night',
    "  dark: { accent: '#8f1a12' }",
    at(
      2,
      'On the dark paper #15140f the accent #8f1a12 has 2.04:1, and text needs 7:1. The nearest that has it is #ca928f.',
    ),
  ],
  [
    'a paper on which the site’s own soft ink cannot be read',
    "  light: { paper: '#e0d8c8', accent: '#831811', rule: '#b8b1a2' }",
    at(
      2,
      "On the light paper #e0d8c8 the ink-soft #4d483f has 6.40:1, and text needs 7:1. Add `ink-soft: '#47423a'`, the nearest that has it, or make the paper lighter.",
    ),
  ],
  [
    'a light paper that is dark',
    "  light: { paper: '#111111', ink: '#ffffff' }",
    at(
      2,
      'The light paper #111111 is too dark: black has 1.11:1 on it, and text needs 7:1. The nearest that text can stand on is #959595.',
    ),
  ],
  [
    'a dark paper that is light',
    "  dark: { paper: '#ffffff' }",
    at(
      2,
      'The dark paper #ffffff is too light: white has 1.00:1 on it, and text needs 7:1. The nearest that text can stand on is #595959.',
    ),
  ],
  [
    'a line that nobody sees',
    "  light: { rule: '#f5f2eb' }",
    at(
      2,
      'On the light paper #faf7f0 the rule #f5f2eb has 1.04:1, and a line needs 1.5:1. The nearest that has it is #cecbc5.',
    ),
  ],
])('%s', (_name, lines, ...problems) => {
  expect(problemsWith(withTheme(lines))).toEqual(problems);
});

test('contrast is what WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
});

test('the nearest colour is the one itself where it passes, and none where nothing does', () => {
  expect(nearest('#123456', '#000000', '#ffffff', 7)).toBe('#123456');
  expect(nearest('#808080', '#000000', '#555555', 7)).toBeUndefined();
});

describe('typefaces', () => {
  test.each([
    'serif',
    "Georgia, 'Times New Roman', serif",
    'Noto Serif, "Iowan Old Style",system-ui',
    "'游明朝', 'Hiragino Mincho ProN', ui-serif",
  ])('%s', (stack) => {
    expect(problemsWith(withTheme(`  serif: ${JSON.stringify(stack)}`))).toEqual([]);
  });

  const noList =
    'is no list of typefaces: names with a comma between them, and in closed quotes what is more than letters and digits. Mend it.';
  const noLast = 'ends with no typeface that every device has: put serif, sans-serif or system-ui last. Mend it.';
  test.each([
    ["Georgia, 'Times New Roman, serif", noList],
    ['url(https://example.com/x.woff2), serif', noList],
    ['Georgia} body{display:none, serif', noList],
    ['Georgia; color: red, serif', noList],
    ["'</style>', serif", 'holds HTML, which would be printed as it stands. Mend it.'],
    ['Georgia,, serif', noList],
    ['inherit, serif', noList],
    ['var(--x), serif', noList],
    ['Georgia', noLast],
    ['serif, Georgia', noLast],
  ])('%s', (stack, wrong) => {
    expect(problemsWith(withTheme(`  sans: ${JSON.stringify(stack)}`))).toEqual([at(2, `\`theme.sans\` ${wrong}`)]);
  });

  const css = ':root{--serif:Charter,serif;--sans:system-ui;--numerals:Georgia,serif}';
  test('stand in the place of the site’s own, and numerals are of the serif', () => {
    expect(withTypefaces(css, {})).toBe(css);
    expect(withTypefaces(css, { sans: 'Verdana, sans-serif' })).toBe(css.replace('system-ui', 'Verdana, sans-serif'));
    expect(withTypefaces(css, { serif: 'Lora, serif' })).toBe(
      ':root{--serif:Lora, serif;--sans:system-ui;--numerals:var(--serif)}',
    );
  });

  test.each([
    ['serif', ':root{--serif:own,Charter,serif;--sans:system-ui;--numerals:var(--serif)}'],
    ['sans', ':root{--serif:Charter,serif;--sans:own,system-ui;--numerals:Georgia,serif}'],
    ['both', ':root{--serif:own,Charter,serif;--sans:own,system-ui;--numerals:var(--serif)}'],
  ] as const)('one that is published comes first, for %s', (wanted, tokens) => {
    expect(withTypefaces(css, { font: { address: '/x.woff2', weights: [400, 700], for: wanted } })).toBe(
      `${tokens}@font-face{font-family:own;src:url(/x.woff2)format("woff2");font-weight:400 700;font-display:optional}`,
    );
  });
});

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
