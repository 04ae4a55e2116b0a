/** What was meant as a mark, link, table, list or block, and is printed as it was typed. `\` before a sign lets it stand. */
import { lineAt, type Fault } from './fault.ts';
import { rules, type Rule } from './lookalike-rules.ts';
import { strayEmphasis } from './stray-emphasis.ts';
import type { TypedBlock } from './typed.ts';

const LONGEST = 60;

/** Everything of the kind. */
export function lookalikesIn(blocks: TypedBlock[]): Fault[] {
  const found = blocks.flatMap((block) => rules.flatMap((rule) => faultsOf(rule, block)));
  // The sign before an item is no emphasis.
  const told = new Set(found.map(({ line }) => line));
  return [...found, ...strayEmphasis(blocks).filter(({ line }) => !told.has(line))];
}

function faultsOf({ pattern, wrong, mend, only, lines }: Rule, { type, text, line }: TypedBlock): Fault[] {
  if (only && only !== type) return [];
  const matches = [...text.matchAll(pattern)];
  if (matches.length < (lines ?? 0)) return [];
  return (lines === undefined ? matches : matches.slice(0, 1)).map(({ 0: match, index }) => {
    const [typed = ''] = match.split(/[\n\uFFFC]/, 1);
    const shown = typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed.trim();
    return { line: line + lineAt(text, index) - 1, typed, wrong: wrong(shown), mend };
  });
}
