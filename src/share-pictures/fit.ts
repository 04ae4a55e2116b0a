/** Fits a title into its place. */
import { lineStartsOf } from './breaks.ts';
import { setText, type Line, type Style, type Text } from './text.ts';

const titleSizes = [112, 104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44, 38, 32];
/** More letters than the checker lets pass, and as many as fit in the smallest type. */
const mostLetters = 80;

export interface Title {
  fontSize: number;
  /** From line to line, in sizes of the type. */
  leading: number;
  lines: Line[];
}

/** What a line is made of: no line ends within it. */
interface Part {
  start: number;
  /** Without the spaces after it, which a line's end swallows. */
  end: number;
  width: number;
  widthWithSpace: number;
}

function measured(text: Text, starts: number[]): Part[] {
  return starts.map((start, at) => {
    const next = starts[at + 1] ?? text.words.length;
    const end = start + text.words.slice(start, next).trimEnd().length;
    return { start, end, width: text.line(start, end).width, widthWithSpace: text.line(start, next).width };
  });
}

/** Parts in lines, as many in each as fit. */
function inLines(parts: Part[], width: number): Part[][] {
  const lines: Part[][] = [];
  let filled = 0;
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && filled + part.width <= width) line.push(part);
    else {
      lines.push([part]);
      filled = 0;
    }
    filled += part.widthWithSpace;
  }
  return lines;
}

/** In no more lines, but all about as long. */
function balanced(parts: Part[], width: number): Part[][] {
  const { length } = inLines(parts, width);
  let [least, most] = [0, width];
  while (most - least > 0.01) {
    const middle = (least + most) / 2;
    const widest = Math.max(...parts.map((part) => part.width));
    if (middle >= widest && inLines(parts, middle).length <= length) most = middle;
    else least = middle;
  }
  return inLines(parts, most);
}

function cut(title: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(title), ({ segment }) => segment);
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('').trimEnd()}…` : title;
}

/** The title in the largest type at which it fits, in pixels, and no word is broken. */
export async function fittingTitle(
  title: string,
  style: Style,
  { width, height }: { width: number; height: number },
): Promise<Title> {
  const text = await setText(cut(title), style);
  const whole = measured(text, lineStartsOf(text.words, style.language));
  const widest = Math.max(0, ...whole.map((part) => part.width));
  const sizes = titleSizes.filter((fontSize) => widest * fontSize <= width);
  // A single word wider than the picture is broken rather than cut.
  const letters = Array.from(new Intl.Segmenter(style.language).segment(text.words), ({ index }) => index);
  const parts = sizes.length > 0 ? whole : measured(text, letters);
  const fontSize =
    (sizes.length > 0 ? sizes : titleSizes).find(
      (size) => inLines(parts, width / size).length * size * text.leading <= height,
    ) ?? 32;
  const lines = balanced(parts, width / fontSize).map((line) => text.line(line[0]?.start ?? 0, line.at(-1)?.end ?? 0));
  return { fontSize, leading: text.leading, lines };
}
