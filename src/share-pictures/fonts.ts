/** The typeface of the pictures, from its package: every alphabet that it has, in the two weights that are used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const weights = [400, 600] as const;

let loaded: Font[] | undefined;

export function fonts(): Font[] {
  const { resolve } = createRequire(import.meta.url);
  return (loaded ??= alphabets.flatMap((alphabet) =>
    weights.map((weight) => ({
      name: `Source Serif 4 ${alphabet}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/source-serif-4/files/source-serif-4-${alphabet}-${weight}-normal.woff`)),
    })),
  ));
}

/** Each alphabet is a family of its own; a letter is taken from the first that has it. */
export const fontFamily = alphabets.map((alphabet) => `Source Serif 4 ${alphabet}`).join(', ');
