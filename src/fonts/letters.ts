/** Words letter by letter, each with the font that has it. */
import { orderFor, type Family, type Order } from './families.ts';
import { fontOf, hasWhole, type Font } from './letter-fonts.ts';

export interface Letter {
  /** What a reader takes for one: a grapheme cluster. */
  letter: string;
  /** Undefined where no font has it. */
  font: Font | undefined;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What stands with letters of any script. */
const isMark = (letter: string) => /^[\p{Script=Common}\p{Script=Inherited}]/u.test(letter);
const isEmoji = (letter: string) => /\p{Emoji_Presentation}|\ufe0f/u.test(letter);
/** What the first family has for every script. */
const isPlain = (letter: string) => /^[ -~]$/.test(letter);

export async function lettersOf(words: string, weight: number, order: Order): Promise<Letter[]> {
  const tidy = words
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, (space) => (space.length > 1 || space < ' ' ? ' ' : space));
  const found: Letter[] = [];
  let before: Font | undefined;
  for (const { segment: letter } of letters.segment(tidy)) {
    const isOfScript = !isMark(letter);
    const families = isEmoji(letter) ? order.emoji : isOfScript || isPlain(letter) ? order.letters : order.marks;
    // A mark that no family is first for, as the end of a Hindi or Bengali sentence, is of the face that it follows.
    const [preferred, ...rest] = families;
    const beside = !isOfScript && preferred && before ? [preferred, before.family, ...rest] : families;
    const font = await fontOf(letter, weight, beside);
    if (font && isOfScript) before = font;
    found.push({ letter, font });
  }
  return found;
}

/**
 * The letters of words that no font has, or not with all their marks, each once.
 * @param own the theme's typeface, where it has one
 */
export async function missingIn(words: string, language: string, own?: Family): Promise<string[]> {
  if (/^[ -~]*$/.test(words)) return [];
  const all = await lettersOf(words, 600, orderFor(language, words, own));
  const missing = all.filter(({ letter, font }) => !font || !hasWhole(font, letter));
  return [...new Set(missing.map(({ letter }) => letter))];
}
