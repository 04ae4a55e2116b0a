/** What the values of YAML may not be, whatever their schema: too many, or made of characters that no text may hold. */
import { unwantedIn } from './characters.ts';
import type { Place, Problem } from './problems.ts';
import { most, overlong } from './yaml-limits.ts';

/** The place of a value, by the keys that lead to it. */
type At = (keys: readonly PropertyKey[]) => Place;

export function tooManyEntries(data: unknown, at: At): Problem | undefined {
  const long = overlong(data);
  if (!long) return undefined;
  const name = long.keys.length > 0 ? `\`${long.keys.map(String).join('.')}\`` : 'The file';
  const wrong = `${name} has ${long.count} entries; ${most.entries} are the most.`;
  return { ...at(long.keys), wrong, mend: 'Leave some out.' };
}

/** Characters that stand in the values although the file itself is clean of them: written as `"\u202E"`. */
export function problemsOfValues(data: unknown, at: At, keys: PropertyKey[] = []): Problem[] {
  if (typeof data === 'string') return unwantedIn(data).map(({ wrong, mend }) => ({ ...at(keys), wrong, mend }));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const path = [...keys, Array.isArray(data) ? Number(key) : key];
    const ofKey = unwantedIn(key).map(({ wrong, mend }) => ({ ...at(path), wrong, mend }));
    return [...ofKey, ...problemsOfValues(value, at, path)];
  });
}
