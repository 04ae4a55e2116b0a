/** What may lie in a content folder and must not be published: links, files that do not open, files nobody reads. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listFolder, refusedByDisk } from '../../src/content/folder.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';
import { check, Link, problemsWith, rightContent, type Mistakes } from './content-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = join(folder, 'secret.md');
writeFileSync(secret, rightContent['id/sections/2-biaya.md'] ?? '');

const section = rightContent['id/sections/2-biaya.md'] ?? '';
const names =
  'Rename or remove it; files are named as explainer.yaml, sources.yaml, pictures.yaml, id/index.md, id/sections/1-a-question.md, id/pages/1-timeline.md, id/people.yaml, id/glossary.yaml, id/timeline.yaml, id/forecasts.yaml, id/corrections.yaml, id/charts.yaml, id/translations.yaml, id/charts/prices.csv.';
const unread = `No part of the explainer reads a file of this name. ${names}`;
const leadsOut = 'The link leads out of the content folder. Put what it leads to here instead of it.';

const cases: [string, Mistakes, string[]][] = [
  [
    'a section that links to a file of the machine',
    { 'id/sections/3-rahasia.md': new Link('/etc/passwd') },
    [`content/id/sections/3-rahasia.md:1: ${leadsOut}`],
  ],
  [
    'a section that links to a good one elsewhere',
    { 'id/sections/2-biaya.md': new Link(secret) },
    [`content/id/sections/2-biaya.md:1: ${leadsOut}`],
  ],
  [
    'a data file that links out',
    { 'explainer.yaml': new Link('/etc/hostname') },
    [`content/explainer.yaml:1: ${leadsOut}`],
  ],
  ['a folder that links out', { 'id/gambar': new Link('/etc') }, [`content/id/gambar:1: ${leadsOut}`]],
  ['a picture that links out', { 'id/foto.png': new Link('/etc/passwd') }, [`content/id/foto.png:1: ${leadsOut}`]],
  [
    'a link to a device, whose bytes never end',
    { 'id/foto.png': new Link('/dev/zero') },
    [`content/id/foto.png:1: ${leadsOut}`],
  ],
  [
    'a link that leads out by way of another',
    { 'id/a.png': new Link('b.png'), 'id/b.png': new Link('/etc/passwd') },
    [`content/id/a.png:1: ${leadsOut}`, `content/id/b.png:1: ${leadsOut}`],
  ],
  [
    'a folder of sections that links out, to which other texts refer',
    {
      'id/sections/1-jembatan.md': null,
      'id/sections/2-biaya.md': null,
      'id/sections': new Link('/etc'),
    },
    [`content/id/sections:1: ${leadsOut}`],
  ],
  [
    'a link that leads nowhere',
    { 'id/sections/3-hilang.md': new Link('tiada.md') },
    ['content/id/sections/3-hilang.md:1: The link leads nowhere. Remove it, or mend where it leads.'],
  ],
  [
    'a link to itself',
    { 'id/sections/3-diri.md': new Link('3-diri.md') },
    ['content/id/sections/3-diri.md:1: The link leads round in a circle. Remove it.'],
  ],
  [
    'a folder that links to one above it',
    { 'id/sections/lagi': new Link('..') },
    ['content/id/sections/lagi:1: The link leads round in a circle. Remove it.'],
  ],
  ['a section without an ending', { 'id/sections/7-x': section }, [`content/id/sections/7-x:1: ${unread}`]],
  [
    'a section as a word processor saves it',
    { 'id/sections/7-x.docx': 'PK' },
    [`content/id/sections/7-x.docx:1: ${unread}`],
  ],
  [
    'a section whose ending is in capitals',
    { 'id/sections/7-x.MD': section },
    ['content/id/sections/7-x.MD:1: The ending .MD is not in lower case. Write it as .md.'],
  ],
  [
    'a data file whose ending is in capitals',
    { 'id/people.YAML': 'people: []\n' },
    ['content/id/people.YAML:1: The ending .YAML is not in lower case. Write it as .yaml.'],
  ],
  [
    'a data file with the other ending of YAML',
    { 'id/people.yml': 'people: []\n' },
    [`content/id/people.yml:1: ${unread}`],
  ],
  ['a program', { 'id/run.sh': '#!/bin/sh\n' }, [`content/id/run.sh:1: ${unread}`]],
  [
    'a file whose name would break the line and steer the terminal',
    { 'id/a\n\u001B[2Jb': '' },
    [`content/id/a\\u{a}\\u{1b}[2Jb:1: ${unread}`],
  ],
  [
    'what editors, systems and version control keep there',
    {
      '.DS_Store': '\0',
      '.obsidian/workspace.md': section,
      '.git/config': '[core]\n',
      'id/.vscode/settings.json': '{}',
      'id/sections/.1-jembatan.md.swp': 'b0VIM',
      'id/sections/2-biaya.md~': section,
      'id/sections/~$biaya.docx': 'PK',
      'id/sections/#2-biaya.md#': section,
      'id/Thumbs.db': '\0',
      'id/desktop.ini': '',
    },
    [],
  ],
  [
    'what says of the folder itself what it is',
    { 'README.md': '# Catatan\n', LICENSE: 'CC BY 4.0\n', 'id/sections/README.txt': 'Catatan.\n', 'CHANGELOG.md': '' },
    [],
  ],
  [
    'pictures of any kind that no text shows',
    { 'id/a.png': '', 'id/b.BMP': '', 'id/c.heic': '', 'id/sections/d.svg': '<svg onload="x()"/>', 'asli.tif': '' },
    [],
  ],
];

test.each(cases)('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toEqual(expected);
});

test('a link that stays inside is read like the file that it leads to', () => {
  const { problems, content, explainers } = check({
    'id/sections/3-lagi.md': new Link('../../naskah/3.md'),
    'naskah/3.md': section,
  });
  // The text of another name is named; the section is there.
  expect(problems.map((problem) => formatProblem(problem))).toEqual([`content/naskah/3.md:1: ${unread}`]);
  expect(content.files.find(({ path }) => path === 'id/sections/3-lagi.md')?.source).toBe(section);
  expect(explainers[0]?.sections.map(({ slug }) => slug)).toEqual(['jembatan', 'biaya', 'lagi']);
});

test('a folder that is linked inside is read like a folder, the content folder itself too', () => {
  const own = join(folder, 'own');
  mkdirSync(join(own, 'pictures'), { recursive: true });
  writeFileSync(join(own, 'pictures/a.png'), '');
  symlinkSync('pictures', join(own, 'id'));
  symlinkSync(own, join(folder, 'linked'));
  for (const path of [own, join(folder, 'linked')])
    expect(listFolder(path)).toEqual({ files: ['id/a.png', 'pictures/a.png'], refused: [] });
});

test('a folder beside the content whose name begins like its name is not inside', () => {
  const content = join(folder, 'story');
  mkdirSync(content);
  mkdirSync(join(folder, 'story-drafts'));
  writeFileSync(join(folder, 'story-drafts/a.png'), '');
  symlinkSync('../story-drafts/a.png', join(content, 'a.png'));
  expect(listFolder(content)).toMatchObject({ files: [], refused: [{ path: 'a.png' }] });
});

test('links to folders that hold links to folders do not go on for ever', () => {
  const bomb = join(folder, 'bomb');
  for (let depth = 0; depth < 20; depth += 1) {
    mkdirSync(join(bomb, String(depth)), { recursive: true });
    writeFileSync(join(bomb, String(depth), 'a.png'), '');
    for (const name of ['one', 'other']) symlinkSync(`../${depth + 1}`, join(bomb, String(depth), name));
  }
  mkdirSync(join(bomb, '20'));
  expect(listFolder(bomb).refused.map((problem) => formatProblem(problem))).toEqual([
    'content/:1: The folder holds more than 100 links to folders. Put the folders there instead of links to them.',
  ]);
});

test('more files than any story has', () => {
  const full = join(folder, 'full');
  mkdirSync(join(full, 'own'), { recursive: true });
  for (let number = 0; number <= 200; number += 1) writeFileSync(join(full, 'own', `${number}.png`), '');
  // Each is read as a folder of its own, of as many files.
  for (let number = 1; number < 100; number += 1) symlinkSync('own', join(full, `more-${number}`), 'dir');
  expect(listFolder(full).refused.map((problem) => formatProblem(problem))).toEqual([
    'content/:1: The folder holds more than 20000 files. Leave only those of the story in it.',
  ]);
});

describe('what the disk does not give is told in a sentence', () => {
  test('a pipe, which would be waited for', () => {
    const piped = join(folder, 'piped');
    mkdirSync(piped);
    execFileSync('mkfifo', [join(piped, 'explainer.yaml')]);
    const { refused, files } = readContent(piped);
    expect(files).toEqual([]);
    expect(refused.map((problem) => formatProblem(problem))).toEqual([
      'content/explainer.yaml:1: This is neither a file nor a folder. Remove it: content is files only.',
    ]);
  });

  test.each([
    ['EACCES', 'file', 'The file may not be read. Give the user who builds the site the right to read it.'],
    ['EACCES', 'folder', 'The folder may not be read. Give the user who builds the site the right to read it.'],
    ['ENAMETOOLONG', 'folder', 'The folder has too long a path. Shorten the names of the folders above it.'],
    ['EIO', 'file', 'The file cannot be read: the disk has a fault. Put it there again.'],
    ['EWHAT', 'file', 'The file cannot be read (EWHAT). Put it there again.'],
  ] as const)('%s of a %s', (code, what, sentence) => {
    const problem = refusedByDisk('id/a', what, Object.assign(new Error(code), { code }));
    expect(formatProblem(problem)).toBe(`content/id/a:1: ${sentence}`);
  });

  test('a content folder that is not there any more', () => {
    expect(listFolder(join(folder, 'gone')).refused).toMatchObject([
      { path: '', wrong: expect.stringContaining('is not found') },
    ]);
  });
});
