/** Nothing of what is not published yet is in any file of a build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const { folder, content } = inject('sites').hidden;

const open = (path: string) => {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
};
const tracesIn = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => /kelelawar/i.test(path) || /kelelawar/i.test(open(path).toString('latin1')));

test('a draft leaves no trace, nor does what only it uses', () => {
  // It is there to be found: a page, a person and a source.
  expect(
    tracesIn(content)
      .map((path) => path.slice(content.length + 1))
      .sort(),
  ).toEqual(['id/people.yaml', 'id/sections/9-kelelawar-rahasia.md', 'sources.yaml']);
  expect(tracesIn(folder)).toEqual([]);
});
