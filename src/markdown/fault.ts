/** What makes a whole Markdown text unreadable: then nothing of it is shown, and nothing is said of the rest of it. */
export interface Fault {
  /** Line of the text, counted from 1. */
  line: number;
  /** What was typed there, for texts whose lines were folded on the way here. */
  typed?: string;
  wrong: string;
  mend: string;
}

declare module 'mdast' {
  interface RootData {
    fault?: Fault;
  }
}

/** The line of a place in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
