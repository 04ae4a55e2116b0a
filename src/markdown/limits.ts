/**
 * How much a Markdown text may hold, looked at before it is parsed: reading deep nesting, long paragraphs and long
 * runs of signs takes more than linear time. Each limit is many times what any story needs; a text within them is
 * parsed in a second.
 */
import type { Fault } from './fault.ts';

export const most = {
  lines: 2_000,
  /** Characters. */
  line: 10_000,
  /** Characters between two empty lines. */
  block: 20_000,
  /** The same sign again and again. */
  run: 500,
  /** Letters and signs without a space between them. */
  word: 2_000,
  /** Lists and quotes that one line begins or stands in. */
  markers: 5,
  /** Columns that a line is indented, signs of lists and quotes included. */
  indent: 40,
  /** Signs of lists and quotes in the whole text. */
  allMarkers: 2_000,
  /** Signs of emphasis between two empty lines, and in the whole text. */
  emphasis: 1_000,
  allEmphasis: 5_000,
  /** Brackets, backticks and the other signs of Markdown in the whole text. */
  signs: 10_000,
  embeds: 50,
} as const;

const RUN = new RegExp(`([^\\p{Letter}\\p{Number}\\n])\\1{${most.run}}`, 'u');
const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;

/** The first limit that a text goes beyond. */
export function excessIn(source: string): Fault | undefined {
  const total = { markers: 0, emphasis: 0, signs: 0, embeds: 0 };
  let block = { line: 1, length: 0, emphasis: 0 };
  const lines = source.split('\n', most.lines + 2);
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const excess = (wrong: string, mend: string): Fault => ({ line, wrong, mend });
    if (line > most.lines && text !== '')
      return excess(`The text has more than ${most.lines} lines.`, 'Divide it into several files.');
    if (text.length > most.line)
      return excess(
        `The line has ${text.length} characters; ${most.line} are the most.`,
        'Divide it into paragraphs with empty lines between them.',
      );
    const run = RUN.exec(text)?.[1];
    if (run !== undefined)
      return excess(`The line has more than ${most.run} times ${named(run)} on end.`, 'Leave a few of them.');
    if (text.split(/[^!-~]+/).some((word) => word.length > most.word))
      return excess(`The line has more than ${most.word} signs without a space.`, 'Divide or shorten them.');

    const [start] = MARKERS.exec(text) ?? [''];
    const markers = start.match(/[^ \t\d]/g)?.length ?? 0;
    if (markers > most.markers)
      return excess(
        `The line begins ${markers} lists and quotes inside each other; ${most.markers} are the most.`,
        'Write paragraphs instead.',
      );
    const columns = start.replaceAll('\t', '    ').length;
    if (columns > most.indent && start.length < text.length)
      return excess(
        `The line is indented by ${columns} columns; ${most.indent} are the most.`,
        'Write paragraphs instead of lists inside each other.',
      );
    total.markers += markers;
    if (total.markers > most.allMarkers)
      return excess(`The text has more than ${most.allMarkers} list items and lines of quotes.`, 'Divide it.');

    const emphasis = text.match(/[*_~]/g)?.length ?? 0;
    block =
      text.trim() === ''
        ? { line: line + 1, length: 0, emphasis: 0 }
        : { line: block.line, length: block.length + text.length, emphasis: block.emphasis + emphasis };
    if (block.length > most.block)
      return {
        line: block.line,
        wrong: `The paragraph, list or table has more than ${most.block} characters.`,
        mend: 'Divide it with empty lines.',
      };
    if (block.emphasis > most.emphasis)
      return {
        line: block.line,
        wrong: `The paragraph, list or table has more than ${most.emphasis} times * _ or ~.`,
        mend: 'Emphasise less, or divide it with empty lines.',
      };
    total.emphasis += emphasis;
    if (total.emphasis > most.allEmphasis)
      return excess(`The text has more than ${most.allEmphasis} times * _ or ~.`, 'Emphasise less, or divide it.');
    total.signs += text.match(/[[\]`<&\\|!"']/g)?.length ?? 0;
    if (total.signs > most.signs)
      return excess(`The text has more than ${most.signs} marks, links, quotes and other signs.`, 'Divide it.');
    total.embeds += text.match(/!\[\[/g)?.length ?? 0;
    if (total.embeds > most.embeds)
      return excess(`The text has more than ${most.embeds} embeds.`, 'Leave each on one page once.');
  }
  return undefined;
}

function named(sign: string): string {
  return sign === ' ' ? 'a space' : sign === '\t' ? 'a tab' : sign;
}
