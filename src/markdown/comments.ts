/**
 * Takes the author's notes to themselves, `<!-- … -->`, out of a text before anything reads it. A parser of Markdown
 * sees a comment only where CommonMark does: one with an empty line in it would be printed, one between backticks
 * too. Here a comment ends where it says so, whatever stands in it. Lines stay where they are. `\<!--` begins none.
 */
import { lineAt, type Fault } from './fault.ts';

const OPEN = '<!--';
const CLOSE = '-->';

export function withoutComments(source: string): { text: string; fault?: Fault } {
  const parts: string[] = [];
  const add = (part: string) => void (part !== '' && parts.push(part));
  let end = 0;
  for (let start = source.indexOf(OPEN); start !== -1; start = source.indexOf(OPEN, start)) {
    if (isEscaped(source, start)) {
      start += OPEN.length;
      continue;
    }
    // To browsers `<!-->` is a whole comment; to whoever typed it, words may follow that nobody is to read.
    const close = source.indexOf(CLOSE, start + OPEN.length);
    if (close === -1) return { text: '', fault: unclosed(source, start) };
    add(source.slice(end, start));
    end = close + CLOSE.length;
    const lineBreaks = source.slice(start, close).split('\n').length - 1;
    if (lineBreaks > 0) {
      takeSpaceFrom(parts);
      add('\n'.repeat(lineBreaks));
    }
    // The space on one side is enough; at the start of a line it would indent, at the end break the line.
    if (/^\s?$/.test(parts.at(-1)?.at(-1) ?? '')) while (/[ \t]/.test(source.charAt(end))) end += 1;
    if (source[end] === '\n' || end === source.length) takeSpaceFrom(parts);
    start = end;
  }
  add(source.slice(end));
  const text = parts.join('');
  const stray = strayClose(text);
  return stray === undefined ? { text } : { text: '', fault: stray };
}

/** Takes away the spaces at the end of a text in parts. */
function takeSpaceFrom(parts: string[]): void {
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    let end = part.length;
    while (part[end - 1] === ' ' || part[end - 1] === '\t') end -= 1;
    if (end === 0) continue;
    parts.push(part.slice(0, end));
    return;
  }
}

/** True behind an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

function unclosed(source: string, start: number): Fault {
  return {
    line: lineAt(source, start),
    typed: OPEN,
    wrong: 'The comment is never closed.',
    mend: 'End it with -->, or write \\<!-- for the signs themselves.',
  };
}

/** Comments do not nest: what stands behind the end of an inner one would be printed. */
function strayClose(text: string): Fault | undefined {
  for (let at = text.indexOf(CLOSE); at !== -1; at = text.indexOf(CLOSE, at + 1)) {
    if (isEscaped(text, at)) continue;
    return {
      line: lineAt(text, at),
      typed: CLOSE,
      wrong: 'A comment ends that has not begun, or has ended already.',
      mend: 'Leave no comment inside another; write \\--> for the signs themselves.',
    };
  }
  return undefined;
}
