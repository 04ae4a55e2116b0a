/** A short run of the fuzzer with fixed seeds; `npm run fuzz` is the long one. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { asked } from '../fuzz/properties.ts';

const { properties, counted, remove } = asked();
afterAll(remove);

test.each([
  ['content', 150],
  ['settings', 300],
] as const)(
  'any %s is refused in sentences, or all that is made of it is clean',
  async (kind, numRuns) => {
    const { failed, errorInstance, counterexample } = await fc.check(properties[kind], { seed: 1, numRuns });
    expect(failed, `${String(errorInstance)}\n${JSON.stringify(counterexample)}`).toBe(false);
    // Neither is true because the other never happens.
    const { cases, refused } = counted[kind];
    expect(cases - refused).toBeGreaterThan(15);
    expect(refused).toBeGreaterThan(15);
  },
  180_000,
);
