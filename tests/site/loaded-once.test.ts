/** A build reads every file of the content once, and makes one story of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';

test('a build opens every file of the content once, and loads one story', () => {
  const { content } = inject('sites').other;
  const { reads, stories } = JSON.parse(readFileSync(inject('counted'), 'utf8')) as {
    reads: Record<string, number>;
    stories: number;
  };
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|yaml|csv)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(reads).toEqual(Object.fromEntries(files.map((name) => [resolve(content, name), 1])));
  expect(stories).toBe(1);
});
