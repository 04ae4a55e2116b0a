/** What stops a command is told in a sentence where it is somebody's to mend, and as a fault of ours where it is not. */
import { expect, test } from 'vitest';
import { OutputError } from '../../src/commands/workshops.ts';
import { told } from '../../src/commands/run.ts';
import { ContentError } from '../../src/content/problems.ts';
import { SettingsError } from '../../src/site.ts';

const onDisk = (code: string, more: object) => Object.assign(new Error(code), { code, ...more });

test.each([
  [new SettingsError('HSTS', 'yes', 'it is a number.'), 'HSTS is "yes": it is a number.'],
  [new OutputError('Nothing is built into x: it is a file.'), 'Nothing is built into x: it is a file.'],
  [
    new ContentError([{ path: 'id/index.md', line: 3, wrong: 'It is wrong.', mend: 'Mend it.' }]),
    'content/id/index.md:3: It is wrong. Mend it.\n1 mistake in the content.',
  ],
  [onDisk('ENOSPC', { path: '/a', dest: '/b' }), '/b does not fit: the disk is full. The last site stays as it was.'],
  [onDisk('EACCES', { path: '/a' }), '/a may not be read or written. The last site stays as it was.'],
  [onDisk('EROFS', {}), 'A file is on a disk that cannot be written. The last site stays as it was.'],
])('%s', (error, words) => {
  expect(told(error)).toBe(words);
});

test.each([new Error('Ouch.'), onDisk('ENOENT', { path: '/a' }), 'A text.'])('anything else is ours: %s', (error) => {
  const [first, ...rest] = told(error).split('\n');
  expect(first).toBe('This is a fault of the software, not of the content. Please report it with these lines:');
  expect(rest.join('\n')).toContain(error instanceof Error ? error.message : error);
});
