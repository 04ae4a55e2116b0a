/**
 * Room that words take in a drawing. Places across are per cent of its width, places down are pixels: words keep
 * their size while the drawing grows. It is laid out for the narrowest screen, where there is least room.
 */

/** The drawing on a screen of 320 pixels. */
export const NARROWEST = 288;
export const LINE = 15;
const TEXT_SIZE = 13;

/** In pixels, estimated on the wide side: the reader's own typeface is not known. */
export function textWidth(text: string): number {
  const ems = [...text].reduce((sum, letter) => {
    if (/[ .,'’iljtfrI()-]/.test(letter)) return sum + 0.34;
    if (/[mwMW%]/.test(letter)) return sum + 0.9;
    if (/\p{Script=Latin}|\p{Script=Cyrillic}|\d|[\p{Sm}$]/u.test(letter))
      return sum + (/\p{Lu}/u.test(letter) ? 0.68 : 0.58);
    return sum + 1;
  }, 0);
  return ems * TEXT_SIZE;
}

export const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(textWidth));

/** The words in lines that are as wide as there is room, wider only where a word is. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Pixels of the narrowest screen as per cent. */
export const percent = (pixels: number): number => (100 * pixels) / NARROWEST;

/** A number in as few signs as a drawing needs. */
export const short = (number: number): number => Math.round(number * 10) / 10;

/** Places down, in their order, moved apart as little as keeps so much room for each; all within the limits. */
export function apart(wanted: readonly { at: number; room: number }[], top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => (wanted[one]?.at ?? 0) - (wanted[other]?.at ?? 0));
  const places = wanted.map(({ at }) => at);
  let free = top;
  for (const index of order) {
    const { at = 0, room = 0 } = wanted[index] ?? {};
    places[index] = Math.max(at, free + room / 2);
    free = (places[index] ?? 0) + room / 2;
  }
  let end = bottom;
  for (const index of order.reverse()) {
    const { room = 0 } = wanted[index] ?? {};
    places[index] = Math.min(places[index] ?? 0, end - room / 2);
    end = (places[index] ?? 0) - room / 2;
  }
  return places;
}

/** The middle of words, in pixels, so that they stay inside the drawing; wanted in per cent. */
export function within(at: number, lines: readonly string[]): number {
  const half = widest(lines) / 2;
  return Math.min(NARROWEST - half, Math.max(half, (at * NARROWEST) / 100));
}
