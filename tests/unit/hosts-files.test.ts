/** Files for hosts lie where every server hides them. */
import { expect, test } from 'vitest';
import { hostFolder, topHostFiles } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/hosts.ts';

test('a file for hosts lies in their folder, or is one that servers hide by its name', () => {
  expect(hostFiles.filter((file) => !file.startsWith(hostFolder)).sort()).toEqual([...topHostFiles].sort());
});
