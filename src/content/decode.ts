/** The bytes of a content file as text, if they are text, and no more of it than a story needs. */
import { unwantedIn } from './characters.ts';
import type { Problem } from './problems.ts';

/** In bytes. A section of a story has some 7,000, its sources some 30,000. */
export const mostBytes = { md: 100_000, yaml: 500_000, csv: 100_000 } as const;

export interface DecodedFile {
  /** Without a byte-order mark and with line feeds only; empty where the file is not read. */
  text: string;
  /** Why the file is not read. */
  refusal?: Problem;
}

export function decoded(path: string, bytes: Uint8Array): DecodedFile {
  const refused = (line: number, wrong: string, mend: string): DecodedFile => ({
    text: '',
    refusal: { path, line, wrong, mend },
  });
  const most = mostBytes[path.endsWith('.md') ? 'md' : path.endsWith('.csv') ? 'csv' : 'yaml'];
  if (bytes.length > most)
    return refused(
      1,
      `The file has ${bytes.length} bytes; ${most} are the most.`,
      path.endsWith('.md') ? 'Divide it into several.' : 'Shorten it.',
    );
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refused(1, 'The file is written in UTF-16.', 'Save it as UTF-8.');
  const text = textOf(bytes);
  if (text === undefined)
    return refused(
      lineOfFault(bytes),
      'The line is not UTF-8, so its letters beyond A to Z are unknown.',
      'Save the file as UTF-8.',
    );
  // A carriage return alone ends a line too, in Markdown and in editors.
  return { text: text.replace(/\r\n?/g, '\n') };
}

/** What is wrong with the characters of a file. */
export function problemsOfCharacters(path: string, text: string): Problem[] {
  return unwantedIn(text).map((unwanted) => ({ path, ...unwanted }));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No character of UTF-8 has a line feed in it, so every line is right or wrong by itself. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    if (textOf(bytes.subarray(start, end)) === undefined) return line;
    start = end;
  }
  return line;
}
