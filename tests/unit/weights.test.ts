/** Heavy pages are warned of where a build is done, each at its file, by what a phone gets of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heavyPages } from '../../src/commands/weights.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { loaded } from './content-folder.ts';

const { explainers } = loaded({ 'id/pages/5-ralat.md': (text) => text.replace('![[corrections]]', '![[everything]]') });

/** What is told where pages weigh so much, by their path; all others weigh nothing. */
function told(weights: Record<string, number>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  for (const { path } of explainers.flatMap(({ pages, forecastPages }) => [...pages, ...forecastPages])) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html.br'), Buffer.alloc(weights[path] ?? 0));
  }
  const problems = heavyPages(folder, explainers);
  rmSync(folder, { recursive: true });
  return problems.map((problem) => formatProblem(problem));
}

const most = { '': 10_000, 'jembatan/': 12_200, 'orang/': 22_000, 'ralat/': 60_000 };

test('a page as heavy as it may be is not told of', () => {
  expect(told(most)).toEqual([]);
});

test.each([
  ['', 'index.md', 10_000],
  ['jembatan/', 'sections/1-jembatan.md', 12_200],
  ['orang/', 'pages/1-orang.md', 22_000],
  ['ralat/', 'pages/5-ralat.md', 60_000],
])('/%s one byte above it', (path, file, limit) => {
  expect(told({ [path]: limit + 1 })).toEqual([
    `content/id/${file}:1: warning: The page has ${limit + 1} bytes, compressed and without its pictures; ${limit} are the most that a phone should wait for. Shorten it, or make two of it.`,
  ]);
});
