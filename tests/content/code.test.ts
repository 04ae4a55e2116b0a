/** The code knows no story: what readers read stands in the content alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const STORY = /kim|putin|korea|vladivostok|moskow|moskwa/i;

test('no word of the story stands in src, in texts or in file names', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    return [
      ...(STORY.test(path) ? [path] : []),
      ...lines.flatMap((line, index) => (STORY.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    ];
  });
  expect(files.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});
