/** The theme: what it says of colours and typefaces, what of it the site takes, and what is told where it cannot be. */
import { describe, expect, test } from 'vitest';
import { themeOf } from '../../src/explainer/theme.ts';
import { dark, light } from '../../src/styles/colours.ts';
import { contrast, nearest } from '../../src/styles/contrast.ts';
import { withTypefaces } from '../../src/styles/typefaces.ts';
import { followedBy, linesOf, loaded, problemsWith, type Mistakes } from './content-folder.ts';

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

test('what it says of typefaces and logos is taken as it is written', () => {
  const lines =
    '  serif: Lora, serif\n  sans: Verdana, sans-serif\n  font: { file: a.woff2, for: sans }\n  logo-dark: b.svg';
  expect(themeOf(factsWith(lines))).toEqual({
    light,
    dark,
    serif: 'Lora, serif',
    sans: 'Verdana, sans-serif',
    font: { file: 'a.woff2', for: 'sans' },
    logos: ['b.svg'],
  });
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
