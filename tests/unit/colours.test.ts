/** The colours are written once, can be read on paper, and come into the style where it asks for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dark, light, withPalette } from '../../src/styles/colours.ts';

/** Colours that are not the palette's, with the reason. */
const others: Record<string, string> = {
  'src/styles/print.css --paper: #fff;': 'paper as it lies in the printer',
  'src/styles/tokens.css @supports (color: light-dark(#000, #fff)) {': 'asks whether a browser knows light-dark()',
  "src/commands/picture.ts background: '#8d8778' };": 'what the README’s picture of the site lies on',
};

test('no colour is written anywhere in src but in the palette', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    // What a new story begins with is content, not the software's look.
    .filter((file) => file !== 'src/styles/colours.ts' && !file.startsWith('src/new-story/template/'));
  expect(files.length).toBeGreaterThan(30);
  const stray = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(/i.test(line))
      .map((line) => `${file} ${line.trim()}`),
  );
  const known = Object.keys(others).map((place) => place.split(' '));
  const isKnown = (place: string) =>
    known.some(([file, ...end]) => place.startsWith(`${file} `) && place.endsWith(end.join(' ')));
  expect(stray.filter((place) => !isKnown(place))).toEqual([]);
  expect(stray.length).toBe(known.length);
});

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['light', light],
  ['dark', dark],
])('every text colour of the %s palette keeps 7:1 on its paper', (_name, palette) => {
  for (const name of ['ink', 'ink-soft', 'accent'] as const) {
    const [darker = 0, lighter = 0] = [luminance(palette[name]), luminance(palette.paper)].sort((a, b) => a - b);
    expect((lighter + 0.05) / (darker + 0.05), name).toBeGreaterThanOrEqual(7);
  }
});

describe('the palette in the style', () => {
  test('stands where the tokens ask for it', () => {
    const style = withPalette(readFileSync('src/styles/tokens.css', 'utf8'), { light, dark });
    expect(style).not.toContain('--palette:');
    expect(style).toContain(`--paper:${light.paper};--ink:${light.ink};`);
    expect(style).toContain(`--accent:light-dark(${light.accent},${dark.accent});`);
  });

  test('stands in a minified style as well', () => {
    expect(withPalette(':root{--palette:light}', { light, dark })).toMatch(
      /^:root\{--paper:#\w{6};.*--accent:#\w{6}\}$/,
    );
  });

  test.each([
    [':root{--palette:blue}', /palette blue/],
    [':root{}', /no palette/],
  ])('is missed where %s', (css, message) => {
    expect(() => withPalette(css, { light, dark })).toThrow(message);
  });
});
