/** How a site looks: what its theme says, and the site's own where that says nothing. */
import type { StoryFacts } from '../content/schemas.ts';
import { dark, light, type Colours, type Palette } from '../styles/colours.ts';

export type Theme = Colours;

export function themeOf({ theme }: StoryFacts): Theme {
  return { light: paletteOf(light, theme?.light), dark: paletteOf(dark, theme?.dark) };
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
