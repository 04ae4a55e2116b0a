/** The code knows no story: what readers read stands in the content alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainer } from './story.ts';

const STORY = new RegExp(`kim|putin|korea|vladivostok|moskow|moskwa|pyongyang|${explainer.facts.name}`, 'i');

test('no word of the story stands in src or public, in texts or in file names', () => {
  const files = ['src', 'public'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  const found = files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    if (/\.(?:png|ico)$/.test(name)) return STORY.test(path) ? [path] : [];
    const lines = readFileSync(path, 'utf8').split('\n');
    return [
      ...(STORY.test(path) ? [path] : []),
      ...lines.flatMap((line, index) => (STORY.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    ];
  });
  expect(files.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});
