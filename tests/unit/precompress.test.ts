/** The compressed files beside a built site's texts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { filesIn } from '../../src/files/list.ts';
import { precompress } from '../../src/hosting/precompress.ts';

// What an earlier build kept would stand in for what is compressed now.
vi.mock(import('../../src/files/kept.ts'), async (original) => ({
  ...(await original()),
  keptAt: async (place, _wanted, make) => {
    writeFileSync(place, await make());
  },
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compressed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string) => readFileSync(join(folder, name));
function write(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
/** Text that no compression makes much smaller, and that is the same in every run. */
function noise(length: number): string {
  let seed = 7;
  const letter = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + ((seed >> 8) % 26));
  };
  return Array.from({ length }, letter).join('');
}

test('every text gets a .br and a .gz that hold it, and nothing else does', async () => {
  write('index.html', '<p>Text</p>'.repeat(500));
  write('deep/down/feed.xml', '<rss>');
  write('empty.txt', '');
  write('icon.png', 'no text');
  write('_headers', '/*');
  await precompress(folder);
  const texts = ['index.html', 'deep/down/feed.xml', 'empty.txt'];
  const expected = [...texts.flatMap((name) => [name, `${name}.br`, `${name}.gz`]), 'icon.png', '_headers'];
  expect(filesIn(folder)).toEqual(expected.sort());
  for (const name of texts) {
    expect(brotliDecompressSync(read(`${name}.br`)).equals(read(name)), name).toBe(true);
    expect(gunzipSync(read(`${name}.gz`)).equals(read(name)), name).toBe(true);
  }
});

test('a changed text is compressed anew', async () => {
  for (const text of ['once', 'twice', 'once']) {
    write('index.html', text);
    await precompress(folder);
    expect(String(brotliDecompressSync(read('index.html.br')))).toBe(text);
    expect(String(gunzipSync(read('index.html.gz')))).toBe(text);
  }
});

test('a small site is compressed as well as it can be, and a large one faster', async () => {
  const page = `<p>${noise(20_000)}</p>`;
  write('index.html', page);
  await precompress(folder);
  const best = read('index.html.br').length;
  expect(best).toBeLessThan(brotliCompressSync(page).length + 10);
  for (let number = 0; number < 5; number += 1) write(`${number}.txt`, 'same again '.repeat(100_000));
  await precompress(folder);
  expect(read('index.html.br').length).toBeGreaterThan(best);
  expect(brotliDecompressSync(read('index.html.br')).equals(read('index.html'))).toBe(true);
});
