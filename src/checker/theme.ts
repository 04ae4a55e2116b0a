/** Rules about the theme: whatever stands on its paper can be read, by day and by night. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import { isColour } from '../content/schemas.ts';
import { themeOf } from '../explainer/theme.ts';
import { black, white, type Palette } from '../styles/colours.ts';
import { contrast, nearest } from '../styles/contrast.ts';

/** What a colour has to keep on paper: text, as WCAG asks at its highest level; a thin line, to be seen at all. */
const least: [Exclude<keyof Palette, 'paper'>, what: string, number][] = [
  ['ink', 'text', 7],
  ['ink-soft', 'text', 7],
  ['accent', 'text', 7],
  ['rule', 'a line', 1.5],
];

/** What text is of at its most, and what that makes of the paper. */
const ends = {
  light: { ink: black, paper: white, name: 'black', tooMuch: 'too dark', mend: 'lighter' },
  dark: { ink: white, paper: black, name: 'white', tooMuch: 'too light', mend: 'darker' },
} as const;

export function checkTheme(content: Content, report: Report): void {
  const [file] = filesOf(content, 'explainer');
  if (!file) return;
  for (const scheme of ['light', 'dark'] as const) checkColours(file, scheme, report);
}

function checkColours(file: ContentFile<'explainer'>, scheme: keyof typeof ends, report: Report): void {
  const given = file.data.theme[scheme];
  // What is no colour is told by the schema.
  if (!given || !Object.values(given).every((colour) => colour === undefined || isColour(colour))) return;
  const palette = themeOf(file.data)[scheme];
  const { paper } = palette;
  const end = ends[scheme];
  const at = (name: keyof Palette) => file.at(['theme', scheme, given[name] === undefined ? 'paper' : name]);
  if (contrast(end.ink, paper) < 7) {
    const wanted = nearest(paper, end.paper, end.ink, 7);
    const wrong = `The ${scheme} paper ${paper} is ${end.tooMuch}: ${end.name} has ${ratio(end.ink, paper)} on it, and text needs 7:1.`;
    report(at('paper'), wrong, `The nearest that text can stand on is ${wanted}.`);
    return;
  }
  for (const [name, what, wanted] of least) {
    const colour = palette[name];
    if (contrast(colour, paper) >= wanted) continue;
    const found = `${nearest(colour, end.ink, paper, wanted)}`;
    const wrong = `On the ${scheme} paper ${paper} the ${name} ${colour} has ${ratio(colour, paper)}, and ${what} needs ${wanted}:1.`;
    const mend =
      given[name] === undefined
        ? `Add \`${name}: '${found}'\`, the nearest that has it, or make the paper ${end.mend}.`
        : `The nearest that has it is ${found}.`;
    report(at(name), wrong, mend);
  }
}

/** Never rounded up to what it is not. */
const ratio = (one: string, other: string) => `${(Math.floor(contrast(one, other) * 100) / 100).toFixed(2)}:1`;
