/** What is kept from one build to the next. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOf, kept, keptAt } from '../../src/files/kept.ts';

let below: string;
beforeEach(() => {
  below = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(below, { recursive: true, force: true });
});

const get = (key: string, make: () => Promise<Buffer>) => kept({ kind: 'compressed', key }, make, below);
const saying = (text: string) => vi.fn(() => Promise.resolve(Buffer.from(text)));
const file = (key: string) => join(below, 'compressed', key);
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

test('a thing is made once and is then the same', async () => {
  const make = saying('made');
  expect(String(await get('one', make))).toBe('made');
  expect(String(await get('one', make))).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  expect(String(await get('other', saying('else')))).toBe('else');
  expect(readdirSync(join(below, 'compressed')).sort()).toEqual(['one', 'other']);
});

test('many askers at once get whole things and leave nothing unfinished behind', async () => {
  const text = 'long '.repeat(100_000);
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('one', saying(text))));
  for (const answer of answers) expect(String(answer)).toBe(text);
  expect(readdirSync(join(below, 'compressed'))).toEqual(['one']);
  expect(readFileSync(file('one'), 'utf8')).toBe(text);
});

test('where it is wanted as a file, it is put there: made once, then as it was kept', async () => {
  const make = saying('made');
  const place = join(below, 'page.br');
  for (const before of ['', 'something longer than what is made']) {
    writeFileSync(place, before);
    await keptAt(place, { kind: 'compressed', key: 'one' }, make, below);
    expect(readFileSync(place, 'utf8')).toBe('made');
    utimesSync(file('one'), daysAgo(20), daysAgo(20));
  }
  expect(make).toHaveBeenCalledTimes(1);
  await keptAt(place, { kind: 'compressed', key: 'one' }, make, below);
  expect(statSync(file('one')).mtimeMs).toBeGreaterThan(daysAgo(1).getTime());
  expect(readFileSync(file('one'), 'utf8')).toBe('made');
});

test('what cannot be made is told and not kept', async () => {
  await expect(get('one', () => Promise.reject(new Error('No letters.')))).rejects.toThrow('No letters.');
  expect(existsSync(file('one'))).toBe(false);
  expect(String(await get('one', saying('made')))).toBe('made');
});

test('what has not been asked for in a month is dropped when something is added', async () => {
  mkdirSync(join(below, 'compressed'));
  for (const [key, days] of [
    ['old', 31],
    ['recent', 29],
    ['asked', 31],
  ] as const) {
    writeFileSync(file(key), key);
    utimesSync(file(key), daysAgo(days), daysAgo(days));
  }
  expect(String(await get('asked', saying('anew')))).toBe('asked');
  expect(statSync(file('asked')).mtimeMs).toBeGreaterThan(daysAgo(1).getTime());
  await get('new', saying('new'));
  expect(readdirSync(join(below, 'compressed')).sort()).toEqual(['asked', 'new', 'recent']);
});

test('other parts have another hash, wherever one ends and the next begins', () => {
  const hashes = [hashOf('ab', 'c'), hashOf('a', 'bc'), hashOf('abc'), hashOf('abc', '')];
  expect(new Set(hashes).size).toBe(4);
  expect(hashOf('ab', 'c')).toBe(hashOf(Buffer.from('ab'), 'c'));
  for (const hash of hashes) expect(hash).toMatch(/^[\da-f]{32}$/);
});
