/** The site below a path is the site at the root with its addresses moved: what holds for the one holds for both. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const { other, below } = inject('sites');

/** Files of a built site by path; compressed ones are made from those beside them. */
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

/** A file's bytes as text; addresses below the path as they are at the root. */
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'latin1');
/** How policies name the rules of what to fetch ahead, in which addresses stand. */
const rulesIn = (folder: string) => {
  const [, rules = ''] = /<script type="speculationrules">(.+?)<\/script>/.exec(read(folder, 'index.html')) ?? [];
  return `sha256-${createHash('sha256').update(rules).digest('base64')}`;
};
const moved = (file: string) =>
  read(below.folder, file)
    .replaceAll(rulesIn(below.folder), rulesIn(other.folder))
    .replaceAll(below.base, other.base)
    .replaceAll(encodeURIComponent(below.base), encodeURIComponent(other.base));

test('both have the same files', () => {
  expect(filesOf(below.folder)).toEqual(filesOf(other.folder));
  expect(filesOf(below.folder).length).toBeGreaterThan(10);
});

/** Servers are told besides to lead from the path without a slash to the one with it. */
const withMore = ['.hosting/nginx.conf', '.hosting/Caddyfile'];

test.each(filesOf(other.folder).filter((file) => !withMore.includes(file)))('%s', (file) => {
  // Compared first: a page's two texts side by side would bury where they differ.
  if (moved(file) !== read(other.folder, file))
    expect(moved(file).split(/(?=[<\n])/)).toEqual(read(other.folder, file).split(/(?=[<\n])/));
});

test.each(withMore)('%s, and what leads to the path itself', (file) => {
  const lines = moved(file).split('\n');
  const kept = read(other.folder, file)
    .split('\n')
    .filter((line) => {
      const index = lines.indexOf(line);
      if (index >= 0) lines.splice(0, index + 1);
      return index >= 0;
    });
  expect(kept).toEqual(read(other.folder, file).split('\n'));
  expect(read(below.folder, file)).toContain(below.base.slice(0, -1));
});

test('addresses are below the path, and none is the host’s root', () => {
  const front = read(below.folder, 'index.html');
  expect(front).toContain(`href="${below.base}"`);
  expect(front).not.toContain('href="/"');
});
