/**
 * The typefaces of the pictures, each a package, and the order in which they are asked for a letter. A script is
 * added by its package and one line here.
 */

export interface Family {
  package: string;
  /** The theme's own typeface, which is in no package: the one file that it has. */
  bytes?: Buffer;
  /** How a file's name ends after the alphabet; one file for all weights, or one for each. */
  file: (weight: number) => string;
  /** What is added to a weight, for a face that would look pale beside the first. */
  heavier: number;
  /** Size beside the first family at the same size of type: some faces are drawn small in their square. */
  scale: number;
  /** From line to line of a title, in sizes of its type. */
  leading: number;
}

const noto = (name: string, { heavier = 0, scale = 1, leading = 1.3 }: Partial<Family> = {}): Family => ({
  package: `@fontsource-variable/noto-${name}`,
  file: () => 'wght-normal',
  heavier,
  scale,
  leading,
});

const oneFileAWeight = (weight: number) => `${weight}-normal`;

/** The typeface of the site's look, with Latin, Cyrillic and Greek letters. */
const first: Family = {
  package: '@fontsource/source-serif-4',
  file: oneFileAWeight,
  heavier: 0,
  scale: 1,
  leading: 1.12,
};
const simplified = noto('serif-sc', { heavier: 100, leading: 1.2 });
const traditional = noto('serif-tc', { heavier: 100, leading: 1.2 });
const japanese = noto('serif-jp', { heavier: 100, leading: 1.2 });
const hangul = noto('serif-kr', { heavier: 150, scale: 0.95, leading: 1.2 });
const emoji = noto('emoji', { leading: 1.12 });
const others = [
  noto('naskh-arabic', { heavier: 100, scale: 1.2, leading: 1.5 }),
  noto('serif-hebrew'),
  noto('serif-devanagari'),
  noto('serif-bengali'),
  noto('serif-tamil', { heavier: 100 }),
  noto('serif-thai'),
  noto('serif-gujarati'),
  noto('serif-gurmukhi'),
  noto('serif-telugu'),
  noto('serif-kannada'),
  noto('serif-malayalam', { heavier: 100 }),
  noto('serif-sinhala'),
  noto('sans-oriya'),
  noto('serif-lao'),
  noto('serif-khmer', { leading: 1.55 }),
  { ...noto('serif-myanmar', { leading: 1.8 }), package: '@fontsource/noto-serif-myanmar', file: oneFileAWeight },
  noto('serif-ethiopic'),
  noto('serif-georgian'),
  noto('serif-armenian'),
];

/** All letters of an encoding of two bytes each: between two first bytes, and from one of the second bytes on. */
function lettersOf(encoding: string, [least, most]: [number, number], from: number): Set<string> {
  const bytes: number[] = [];
  for (let lead = least; lead <= most; lead += 1)
    for (let trail = from; trail <= 0xfe; trail += 1) if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

let ofMainland: Set<string> | undefined;
let ofTaiwan: Set<string> | undefined;

/** Whether Chinese is written as in Taiwan and Hong Kong: with a letter of their encoding that GB 2312 has not. */
function isTraditional(text: string): boolean {
  const letters = text.match(/\p{Script=Han}/gu) ?? [];
  if (letters.length === 0) return false;
  ofMainland ??= lettersOf('gbk', [0xb0, 0xf7], 0xa1);
  ofTaiwan ??= lettersOf('big5', [0xa4, 0xf9], 0x40);
  return letters.some((letter) => !ofMainland?.has(letter) && ofTaiwan?.has(letter));
}

/** The same Han letter is drawn otherwise in each country, so the whole text says in which way its letters are. */
function hanOf(language: string, text: string): Family {
  if (language === 'ja' || (language !== 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)))
    return japanese;
  if (language === 'ko' || (language !== 'zh' && /\p{Script=Hangul}/u.test(text))) return hangul;
  return isTraditional(text) ? traditional : simplified;
}

/** The order in which a text asks the families for its letters. */
export interface Order {
  letters: Family[];
  /** Marks that several scripts share: Chinese and Japanese have theirs as wide as their letters. */
  marks: Family[];
  /** What is to be shown as a picture rather than as a sign. */
  emoji: Family[];
}

/** A typeface of the theme, as it stands before the others. */
export const ownFamily = ({ name, bytes }: { name: string; bytes: Buffer }): Family => ({
  ...first,
  package: name,
  bytes,
});

/**
 * @param text all that is set together
 * @param own the theme's typeface, where it has one
 */
export function orderFor(language: string, text: string, own?: Family): Order {
  const han = hanOf(language, text);
  const letters = [
    ...new Set([...(own ? [own] : []), first, han, simplified, traditional, japanese, hangul, ...others, emoji]),
  ];
  const wide = ['zh', 'ja'].includes(language);
  return { letters, marks: wide ? [...new Set([han, ...letters])] : letters, emoji: [...new Set([emoji, ...letters])] };
}

export const allFamilies: readonly Family[] = orderFor('', '').letters;
