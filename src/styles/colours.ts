/** The colours that a site has where its theme says no others, and how they come into its styles. */

/** Text colours (all but paper and rule) keep a contrast of 7:1 on paper. */
export interface Palette {
  paper: string;
  ink: string;
  'ink-soft': string;
  rule: string;
  accent: string;
}

export interface Colours {
  light: Palette;
  dark: Palette;
}

export const light = {
  paper: '#faf7f0',
  ink: '#1c1a16',
  'ink-soft': '#4d483f',
  rule: '#cdc5b4',
  accent: '#8f1a12',
} as const satisfies Palette;

export const dark = {
  paper: '#15140f',
  ink: '#ebe5d7',
  'ink-soft': '#bcb5a5',
  rule: '#423e34',
  accent: '#ff9f8c',
} as const satisfies Palette;

/** What nothing is darker or lighter than. */
export const black = '#000000';
export const white = '#ffffff';

const names = Object.keys(light) as (keyof Palette)[];

/** What may stand as the value of `--palette`, and the declarations that come in its place. */
const declarationsOf = ({ light, dark }: Colours): Record<string, string> => ({
  light: names.map((name) => `--${name}:${light[name]}`).join(';'),
  'light-dark': names.map((name) => `--${name}:light-dark(${light[name]},${dark[name]})`).join(';'),
});

/**
 * A style sheet, minified or not, with the palette's custom properties where it says `--palette: light` or
 * `--palette: light-dark`.
 * @throws Error where it asks for another palette, or for none at all: a page would stand there without colours
 */
export function withPalette(css: string, colours: Colours): string {
  const declarations = declarationsOf(colours);
  let found = false;
  const coloured = css.replace(/--palette:\s*([\w-]+)/g, (_whole, name: string) => {
    const chosen = declarations[name];
    if (!chosen) throw new Error(`The styles ask for the palette ${name}, which src/styles/colours.ts has not.`);
    found = true;
    return chosen;
  });
  if (!found) throw new Error('The styles ask for no palette: src/styles/tokens.css needs `--palette: light`.');
  return coloured;
}
