/**
 * Sets text as outlines in any script: HarfBuzz joins, reorders and places the letters, the Unicode bidirectional
 * algorithm says in which order the parts of a line stand. Measures are in sizes of the type.
 */
import bidi from 'bidi-js';
import { Buffer as Shaped, Direction, shape } from 'harfbuzzjs';
import type { Order } from '../fonts/families.ts';
import type { Font } from '../fonts/letter-fonts.ts';
import { lettersOf } from '../fonts/letters.ts';

export interface Style {
  weight: 400 | 600;
  order: Order;
  language: string;
}

export interface Glyph {
  /** As the path of an SVG, upwards, in units of which `scale` makes sizes of the type. */
  outline: string;
  x: number;
  y: number;
  scale: number;
}

export interface Line {
  glyphs: Glyph[];
  width: number;
}

export interface Text {
  words: string;
  /** From line to line. */
  leading: number;
  /** Sets a part of the words in one line. */
  line: (start: number, end: number) => Line;
}

interface Run {
  start: number;
  end: number;
  font: Font;
  /** Odd where it reads from the right. */
  level: number;
}

/** Whether words are read from the right: by their language, or in another one as their first letter is. */
export function isFromRight(language: string, words: string): boolean {
  const { script = '' } = new Intl.Locale(language).maximize();
  const [letter = ''] = /\p{L}/u.exec(words) ?? [];
  return ['Arab', 'Hebr'].includes(script) || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter);
}

const { getEmbeddingLevels } = bidi();
/** Words with the font of each letter. What no font has is left out. */
async function withFonts(words: string, { weight, order }: Style): Promise<{ letter: string; font: Font }[]> {
  const found: { letter: string; font: Font }[] = [];
  for (const { letter, font } of await lettersOf(words, weight, order))
    // Where a letter was left out between two spaces, one is enough.
    if (font && !(letter === ' ' && (found.at(-1)?.letter ?? ' ') === ' ')) found.push({ letter, font });
  return found;
}

/** Runs in the order in which they stand in the line: whatever reads from the right is turned round as a whole. */
function inVisualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  return ordered;
}

const knownOutlines = new WeakMap<Font, Map<number, string>>();

function outlineOf(font: Font, glyph: number): string {
  const known = knownOutlines.get(font) ?? new Map<number, string>();
  knownOutlines.set(font, known);
  const outline = known.get(glyph) ?? font.shaper.glyphToPath(glyph);
  known.set(glyph, outline);
  return outline;
}

const buffer = new Shaped();

/** The glyphs of a run, from left to right. Those around it are seen, since letters join across fonts. */
function shaped(words: string, { start, end, font, level }: Run, language: string): Line {
  buffer.reset();
  buffer.addText(words, start, end - start);
  buffer.guessSegmentProperties();
  buffer.setLanguage(language);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font.shaper, buffer);
  const positions = buffer.getGlyphPositions();
  const scale = font.family.scale / font.unitsPerEm;
  const line: Line = { glyphs: [], width: 0 };
  buffer.getGlyphInfos().forEach(({ codepoint: glyph }, at) => {
    const position = positions[at];
    // The first glyph of every font is its box for what it lacks.
    if (glyph === 0 || !position) return;
    const outline = outlineOf(font, glyph);
    if (outline)
      line.glyphs.push({
        outline,
        x: line.width + position.xOffset * scale,
        y: position.yOffset * scale,
        scale,
      });
    line.width += position.xAdvance * scale;
  });
  return line;
}

export async function setText(words: string, style: Style): Promise<Text> {
  const set = await withFonts(words, style);
  const text = Array.from(set, ({ letter }) => letter)
    .join('')
    .trimEnd();
  const fonts = set.flatMap(({ letter, font }) => Array<Font>(letter.length).fill(font));
  const { levels } = getEmbeddingLevels(text, isFromRight(style.language, text) ? 'rtl' : 'ltr');

  const runsOf = (start: number, end: number) => {
    const runs: Run[] = [];
    for (let at = start; at < end; at += 1) {
      const font = fonts[at];
      const level = levels[at] ?? 0;
      const last = runs.at(-1);
      if (last?.font === font && last?.level === level) last.end = at + 1;
      else if (font) runs.push({ start: at, end: at + 1, font, level });
    }
    return inVisualOrder(runs);
  };

  return {
    words: text,
    leading: Math.max(1, ...set.map(({ font }) => font.family.leading)),
    line(start, end) {
      const line: Line = { glyphs: [], width: 0 };
      for (const run of runsOf(start, end)) {
        const { glyphs, width } = shaped(text, run, style.language);
        line.glyphs.push(...glyphs.map((glyph) => ({ ...glyph, x: glyph.x + line.width })));
        line.width += width;
      }
      return line;
    },
  };
}
