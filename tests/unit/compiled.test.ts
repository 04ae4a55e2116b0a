/** What Node makes of modules is kept for a day. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const module = JSON.stringify(join(process.cwd(), 'src/files/compiled.ts'));

/** Loads a module in another process, which keeps it below a folder. */
const load = (below: string) =>
  execFileSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { keepCompiled } = await import(${module}); keepCompiled(${JSON.stringify(below)}); await import('yaml');`,
  ]);
const filesIn = (below: string) =>
  readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

test('what was kept on another day is dropped', () => {
  const below = join(folder, 'new');
  mkdirSync(join(below, '2019-04-25'), { recursive: true });
  writeFileSync(join(below, '2019-04-25/old'), 'x');
  load(below);
  expect(readdirSync(below)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  expect(filesIn(below).length).toBeGreaterThan(5);
  expect(filesIn(below).filter(({ name }) => name === 'old')).toEqual([]);
});

test('where nothing can be written, nothing is kept and nothing is said', () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  expect(String(load(join(file, 'below')))).toBe('');
});
