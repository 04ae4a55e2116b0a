/** Every claim of the founding report stands in the text, where `claims.yaml` says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pages, textUnder } from './story.ts';

const claims = parse(readFileSync(new URL('claims.yaml', import.meta.url), 'utf8')) as Record<
  string,
  { at: string; says: string }
>;

/** How many claims each part of the report's ledger has, and which of them only repeat another. */
const ledger: [part: string, count: number, repeats: number[]][] = [
  ['lede', 11, []],
  ['influence', 21, [17]],
  ['northkorea', 18, [1]],
  ['moscow', 14, []],
  ['outcome', 29, [26, 27]],
];
const ids = ledger.flatMap(([part, count, repeats]) =>
  Array.from({ length: count }, (_, index) => index + 1)
    .filter((number) => !repeats.includes(number))
    .map((number) => `${part}-${String(number).padStart(2, '0')}`),
);

test('the list has each of the 89 claims once', () => {
  expect(ids).toHaveLength(89);
  expect(Object.keys(claims).sort()).toEqual(ids.sort());
});

test.each(ids)('%s is told where the list says', (id) => {
  const { at = '', says = '' } = claims[id] ?? {};
  const [file, heading = ''] = at.split('#');
  const page = pages.find((candidate) => candidate.file === file);
  expect(page?.kind, at).toBe('section');
  expect(says.length).toBeGreaterThan(10);
  expect(page && textUnder(page, heading), at).toContain(says);
});
