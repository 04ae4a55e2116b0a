/** The fuzzer's corpus: cases that are asked every time, each with what has to come of it. */
import { afterAll, expect, test } from 'vitest';
import { settingsOf } from '../../src/site.ts';
import type { Edit } from '../fuzz/cases.ts';
import { verdictOn } from '../fuzz/content.ts';
import * as corpus from '../fuzz/corpus.ts';
import { workplace } from '../fuzz/folder.ts';
import { verdictOnSettings } from '../fuzz/settings.ts';

const place = workplace();
afterAll(place.remove);

const section = 'id/sections/2-biaya.md';
const atEnd = (text: string): Edit[] => [{ kind: 'append', path: section, text }];
const shown = (drawing: string): Edit[] => [
  { kind: 'whole', path: 'id/sections/gambar.svg', text: drawing },
  ...atEnd('![a](gambar.svg)[^warta]'),
];

async function expectOf(edits: Edit[], expected: string): Promise<void> {
  const { problems, faults } = await place.with({ base: 'small', edits }, verdictOn);
  expect(faults).toEqual([]);
  expect((problems[0] ?? 'clean').slice(0, expected.length)).toBe(expected);
}

const edits: [
  keyof typeof corpus &
    ('texts' | 'lookalikes' | 'addresses' | 'characters' | 'escapes' | 'yamls' | 'drawings' | 'openings'),
  (written: string) => Edit[],
][] = [
  ['texts', atEnd],
  ['lookalikes', atEnd],
  ['addresses', (address) => atEnd(`[kata](${address})[^warta]`)],
  ['characters', (character) => atEnd(`kata${character}kata[^warta]`)],
  ['escapes', (escape) => [{ kind: 'value', path: 'id/glossary.yaml', nth: 1, value: `"a${escape}b"` }]],
  ['yamls', (text) => [{ kind: 'whole', path: 'id/glossary.yaml', text }]],
  ['drawings', (inner) => shown(`<svg viewBox="0 0 4 4">${inner}</svg>`)],
  ['openings', (opening) => shown(`${opening}</svg>`)],
];

test.each(
  edits.flatMap(([group, make]) =>
    corpus[group].map(([written, expected]) => [group, written, expected, make] as const),
  ),
)('%s: %j', async (_group, written, expected, make) => {
  await expectOf(make(written), expected);
});

test.each(corpus.values)('%s, %s: %j', async (path, key, value, expected) => {
  await expectOf([{ kind: 'key', path, key, value }], expected);
});

test.each(corpus.settings)('%s=%j', (name, value, expected) => {
  expect(verdictOnSettings({ [name]: value }).faults).toEqual([]);
  let message = 'clean';
  try {
    settingsOf({ [name]: value });
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(message.slice(0, expected.length)).toBe(expected);
});
