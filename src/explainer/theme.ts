/** How a site looks: what its theme says, and the site's own where that says nothing. */
import type { StoryFacts } from '../content/schemas.ts';
import { dark, light, type Colours, type Palette } from '../styles/colours.ts';

export interface Theme extends Colours {
  /** Names of typefaces, as CSS has them. */
  serif?: string;
  sans?: string;
  /** A typeface of its own: its file inside the content folder, and what is set in it. */
  font?: { file: string; for: 'serif' | 'sans' | 'both' };
  /** Pictures inside the content folder, the second for a dark page. */
  logos: string[];
}

export function themeOf({ theme }: Pick<StoryFacts, 'theme'>): Theme {
  const { serif, sans, font, logo, 'logo-dark': night } = theme;
  return {
    light: paletteOf(light, theme.light),
    dark: paletteOf(dark, theme.dark),
    ...(serif && { serif }),
    ...(sans && { sans }),
    ...(font && { font }),
    logos: [logo, night].filter((file) => file !== undefined),
  };
}

/** Each colour as programs other than browsers know it too: six digits in lower case. */
function paletteOf(own: Palette, given: { [Name in keyof Palette]?: string | null | undefined } = {}): Palette {
  const colours = Object.entries(given).flatMap(([name, colour]) => (colour ? [[name, sixDigits(colour)]] : []));
  return { ...own, ...Object.fromEntries(colours) };
}

function sixDigits(colour: string): string {
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
}
