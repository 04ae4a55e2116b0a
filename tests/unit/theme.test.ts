/** The theme: what it says of colours, what of it the site takes, and what is told where it cannot be. */
import { expect, test } from 'vitest';
import { themeOf } from '../../src/explainer/theme.ts';
import { dark, light } from '../../src/styles/colours.ts';
import { contrast, nearest } from '../../src/styles/contrast.ts';
import { followedBy, linesOf, loaded, problemsWith, type Mistakes } from './content-folder.ts';

const line = linesOf('explainer.yaml');
const withTheme = (lines: string): Mistakes => ({ 'explainer.yaml': followedBy(`theme:\n${lines}\n`) });
const at = (after: number, sentence: string) => `content/explainer.yaml:${line + after}: ${sentence}`;
const factsWith = (lines: string) => loaded(withTheme(lines)).explainers[0]?.facts ?? expect.fail();

test('without a theme the site has its own colours', () => {
  const [explainer] = loaded().explainers;
  expect(explainer?.theme).toEqual({ light, dark });
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
