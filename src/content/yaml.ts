/** Reads YAML: what it says, held against its schema, and where each of its values stands. */
import type { z } from 'astro/zod';
import { LineCounter, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Place, Problem } from './problems.ts';
import { shaped } from './shape.ts';
import { validated } from './validate.ts';
import { problemsOfValues, tooManyEntries } from './values.ts';
import { excessOfYaml } from './yaml-limits.ts';
import { faultsOf, valueOf, type YamlFault } from './yaml-faults.ts';
import { offsetsIn } from './yaml-places.ts';

export interface ReadYaml {
  /** As it was written; undefined where it cannot be read. */
  written: unknown;
  /** As its schema returns it; where something is wrong, in the schema's shape. */
  data: unknown;
  problems: Problem[];
  /** True where it cannot be read, so that what it says is unknown. */
  unread: boolean;
  /**
   * The place of a value, by the keys that lead to it; of its nearest parent where it is missing.
   * @param typed words of the value, to find their line: YAML folds lines, so it cannot be counted
   */
  at: (keys: readonly PropertyKey[], typed?: string) => Place;
}

/**
 * @param above how many lines of the file stand before the YAML
 * @param isClean true where the file has no unwanted characters, so that those of the values were written as escapes
 */
export function readYaml(yaml: string, schema: z.ZodType, path: string, above: number, isClean: boolean): ReadYaml {
  const excess = excessOfYaml(yaml);
  const counter = new LineCounter();
  // Keys that stand twice are looked for here, in less time.
  const document = parseDocument(excess ? '' : yaml, { lineCounter: counter, uniqueKeys: false });
  const placeAt = (offset: number) => ({ path, line: counter.linePos(offset).line + above });
  const offsetOf = offsetsIn(document);
  let lines: string[] | undefined;
  const at = (keys: readonly PropertyKey[], typed?: string) => {
    const place = placeAt(offsetOf(keys));
    if (typed === undefined) return place;
    lines ??= yaml.split('\n');
    let found = place.line - above - 1;
    while (found < lines.length && !lines[found]?.includes(typed)) found += 1;
    return found === lines.length ? place : { path, line: found + 1 + above };
  };

  const nothing = (problems: Problem[]): ReadYaml => ({
    written: undefined,
    data: shaped(schema, undefined),
    problems,
    unread: true,
    at,
  });
  if (excess) return nothing([{ path, ...excess, line: excess.line + above }]);
  const faults = faultsOf(document);
  keepDigits(document);
  const { value: written, fault } = faults.length > 0 ? {} : valueOf(document);
  if (fault) faults.push(fault);
  if (faults.length > 0) return nothing(unreadable(faults, placeAt));
  const tooMany = tooManyEntries(written, at);
  if (tooMany) return nothing([tooMany]);
  const { data, problems, unread } = validated(schema, written, at);
  return { written, data, problems: [...(isClean ? problemsOfValues(written, at) : []), ...problems], unread, at };
}

/**
 * Figures stay as they are typed: a number of JavaScript would not know 8.0 from 8. They are the finite numbers under
 * the key `value`.
 */
function keepDigits(document: Document): void {
  visit(document, {
    Pair: (_key, { key, value }) => {
      if (!isScalar(key) || key.value !== 'value' || !isScalar(value)) return;
      if (Number.isFinite(value.value)) value.value = value.source ?? value.value;
    },
  });
}

/** One problem for each line that YAML cannot be read from. */
function unreadable(faults: YamlFault[], placeAt: (offset: number) => Place): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { offset, what, mend } of faults) {
    const place = placeAt(offset);
    if (!byLine.has(place.line))
      byLine.set(place.line, {
        ...place,
        // The library quotes what it stumbled over, however long that is.
        wrong: `The YAML cannot be read: ${what.length > 300 ? `${what.slice(0, 300)}…` : what}.`,
        mend: mend ?? 'Mend the line; quote a text that holds ": " or begins with a sign, and indent with spaces.',
      });
  }
  return [...byLine.values()];
}
