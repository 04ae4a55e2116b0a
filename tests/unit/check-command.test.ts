/** `npm run check` as it is called: what it prints and its exit code, for errors, for warnings, and where these stop. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { environment } from '../environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Checks the tiny explainer with more at the end of its files. */
function checked(name: string, more: Record<string, string> = {}) {
  const content = join(folder, name);
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  for (const [path, text] of Object.entries(more)) appendFileSync(join(content, path), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    env: environment({ CONTENT_DIR: content }),
    encoding: 'utf8',
  });
  return { status, stdout, last: stderr.trim().split('\n').at(-1), lines: stderr.trim().split('\n').length };
}

const section = 'id/sections/1-pembukaan.md';

test('content in order; what is not in every language is listed, and no mistake', () => {
  const { status, stdout } = checked('right');
  expect([status, ...stdout.split('\n')]).toEqual([
    0,
    expect.stringMatching(/^The content of \d+ pages is in order\.$/),
    'id/pages/10-cara-kerja.md is not in en, which its readers are told.',
    '',
  ]);
});

test('a warning is listed and stops nothing', () => {
  expect(checked('warned', { [section]: '\nUngu.\n' })).toEqual({
    status: 0,
    stdout: expect.not.stringContaining('in order'),
    last: '1 warning in the content.',
    lines: 2,
  });
});

test('a warning in a strict story', () => {
  const { status, last } = checked('strict', { [section]: '\nUngu.\n', 'explainer.yaml': '\nstrict: true\n' });
  expect(status).toBe(1);
  expect(last).toBe('1 warning in the content. explainer.yaml says `strict: true`: warnings stop a build.');
});

test('an error beside a warning', () => {
  const { status, last } = checked('wrong', { [section]: '\nUngu.\n\nUngu.[^tiada]\n' });
  expect([status, last]).toEqual([1, '1 mistake and 1 warning in the content.']);
});
