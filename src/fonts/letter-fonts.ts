/**
 * Finds the font that has a letter. A family lies in its package in many files, a few hundred letters each; only
 * those are read that a text needs.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font as Shaper, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Family } from './families.ts';

export interface Font {
  family: Family;
  shaper: Shaper;
  /** A size of type in the units of its outlines. */
  unitsPerEm: number;
}

interface Part {
  alphabet: string;
  /** First and last of each range of code points that it is said to have. */
  ranges: [number, number][];
}

const { resolve } = createRequire(import.meta.url);

const knownParts = new Map<Family, Part[]>();

export function partsOf(family: Family): Part[] {
  if (family.bytes) return [{ alphabet: 'all', ranges: [[0, 0x10ffff]] }];
  const known = knownParts.get(family);
  if (known) return known;
  const ranges = JSON.parse(readFileSync(resolve(`${family.package}/unicode.json`), 'utf8')) as Record<string, string>;
  const parts = Object.entries(ranges).map(([key, list]): Part => ({
    alphabet: key.replace(/[[\]]/g, ''),
    ranges: list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [parseInt(from, 16), parseInt(to, 16)];
    }),
  }));
  knownParts.set(family, parts);
  return parts;
}

const loaded = new Map<string, Promise<Font>>();

/** A part of a family at a weight: read once, however many texts need it. */
function load(family: Family, { alphabet }: Part, weight: number): Promise<Font> {
  const key = `${family.package} ${alphabet} ${weight}`;
  const found = loaded.get(key) ?? read(family, alphabet, weight);
  loaded.set(key, found);
  return found;
}

export function fileOf(family: Family, alphabet: string, weight: number): string {
  const name = family.package.replace(/^.*\//, '');
  return resolve(`${family.package}/files/${name}-${alphabet}-${family.file(weight)}.woff2`);
}

async function read(family: Family, alphabet: string, weight: number): Promise<Font> {
  const face = new Face(new Blob(await decompress(family.bytes ?? (await readFile(fileOf(family, alphabet, weight))))));
  const shaper = new Shaper(face);
  shaper.setVariations([new Variation('wght', weight + family.heavier)]);
  return { family, shaper, unitsPerEm: face.upem };
}

const codePointsOf = (letter: string): number[] =>
  [...letter.replace(/\p{Default_Ignorable_Code_Point}/gu, '')].map((part) => part.codePointAt(0) ?? 0);

const has = ({ shaper }: Font, codePoint: number) => shaper.nominalGlyph(codePoint) !== undefined;

/** Whether a font has a letter with all its marks. */
export const hasWhole = (font: Font, letter: string) => codePointsOf(letter).every((part) => has(font, part));

/**
 * The first font that has a letter with all its marks, else the first that has it without them.
 * @param letter what a reader takes for one: a grapheme cluster
 * @returns undefined where no family has it
 */
export async function fontOf(letter: string, weight: number, families: Family[]): Promise<Font | undefined> {
  const [base = 0x20] = codePointsOf(letter);
  let bare: Font | undefined;
  for (const family of families) {
    for (const part of partsOf(family)) {
      if (!part.ranges.some(([from, to]) => base >= from && base <= to)) continue;
      const font = await load(family, part, weight);
      // The ranges are those of all families with such a part: only the font itself knows what it has.
      if (hasWhole(font, letter)) return font;
      if (has(font, base)) bare ??= font;
    }
  }
  return bare;
}
