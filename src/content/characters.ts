/**
 * Characters that no text may hold: those that cannot be printed, those that nobody sees, and those that turn the
 * direction of what follows. They come from other programs unnoticed, break the feeds (XML has no place for most of
 * them), let two names look the same, and can make a line read as something else than it says.
 */

export interface Unwanted {
  /** Counted from 1. */
  line: number;
  wrong: string;
  mend: string;
}

const SUSPECT =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFFFD\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/u;
const SUSPECTS = new RegExp(SUSPECT, 'gu');

/** Soft hyphens, and what belongs to numbers and quotations in Arabic and Syriac, are characters like any other. */
const HARMLESS = /[\n\t\u00AD\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/u;

const names: Record<number, string> = {
  0x00: 'NUL',
  0x0b: 'a vertical tab',
  0x0c: 'a form feed',
  0x0d: 'a carriage return alone',
  0x1b: 'an escape character',
  0x7f: 'DEL',
  0x061c: 'a mark of direction',
  0x200b: 'a space without width',
  0x200c: 'a non-joiner without width',
  0x200d: 'a joiner without width',
  0x200e: 'a mark of direction',
  0x200f: 'a mark of direction',
  0x2028: 'a line separator',
  0x2029: 'a paragraph separator',
  0x2060: 'a joiner without width',
  0xfeff: 'a byte-order mark or space without width',
  0xfffd: 'what stands for a character that was lost',
};

const ways: [RegExp, string][] = [
  [/\p{Noncharacter_Code_Point}/u, 'no character'],
  [/\p{Cs}/u, 'half a character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u202A-\u202E\u2066-\u2069]/u, 'a change of direction'],
];

/** What is wrong with the characters of a text: each once, at the first line that has it. */
export function unwantedIn(text: string): Unwanted[] {
  if (!SUSPECT.test(text)) return [];
  const found = new Map<string, { line: number; count: number }>();
  let line = 1;
  let end = 0;
  for (const { 0: character, index } of text.matchAll(SUSPECTS)) {
    if (isAllowed(character, text, index)) continue;
    const known = found.get(character);
    if (known) {
      known.count += 1;
      continue;
    }
    for (let at = text.indexOf('\n', end); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
    end = index;
    found.set(character, { line, count: 1 });
  }
  return [...found].map(([character, { line, count }]) => ({
    line,
    wrong: `The character ${nameOf(character)} stands in the text${count > 1 ? `, ${count} times` : ''}.`,
    mend: mendOf(character),
  }));
}

/** `U+000B (a vertical tab)` */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const name = names[code] ?? ways.find(([kind]) => kind.test(character))?.[1] ?? 'which nobody sees';
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${name})`;
}

function mendOf(character: string): string {
  return character === '\uFFFD' ? 'Type what was meant.' : 'Remove it; it may stand there unseen.';
}

/** Letters that a joiner or non-joiner shapes: where the scripts of the words on both sides need it. */
const JOINED =
  /^[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Nkoo}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]$/u;
const LETTER = /^[\p{Letter}\p{Mark}]$/u;
const EMOJI_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const EMOJI_AFTER = /^[\p{Extended_Pictographic}]/u;
const RIGHT_TO_LEFT = /(?=\p{Letter})[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u;
/** The flags of England, Scotland and Wales are spelt with letters that nobody sees. */
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

function isAllowed(character: string, text: string, index: number): boolean {
  if (HARMLESS.test(character)) return true;
  if (character === '\u200C' || character === '\u200D') {
    const before = characterBefore(text, index);
    const after = String.fromCodePoint(text.codePointAt(index + 1) ?? 0);
    const joins = [before, after].every((letter) => JOINED.test(letter) && LETTER.test(letter));
    return joins || (character === '\u200D' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after));
  }
  // A mark of direction has its use beside words that run from right to left.
  if (/[\u200E\u200F\u061C]/.test(character))
    return RIGHT_TO_LEFT.test(text.slice(Math.max(0, index - 80), index + 80));
  if (/[\u{E0020}-\u{E007F}]/u.test(character)) {
    const start = Math.max(0, index - 14);
    return [...text.slice(start, index + 14).matchAll(FLAG)].some(
      (flag) => start + flag.index < index && index < start + flag.index + flag[0].length,
    );
  }
  return false;
}

function characterBefore(text: string, index: number): string {
  const isPair = /[\uDC00-\uDFFF]/.test(text.charAt(index - 1)) && /[\uD800-\uDBFF]/.test(text.charAt(index - 2));
  return text.slice(index - (isPair ? 2 : 1), index);
}
