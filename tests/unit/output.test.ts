/** The output folder: nothing in it is lost that no build put there, and whoever reads it misses nothing. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listOfFiles, outputFolder } from '../../src/commands/output.ts';
import { publish } from '../../src/commands/publish.ts';
import { clearWorkshops, workshopIn } from '../../src/commands/workshops.ts';
import { filesIn } from '../../src/files/list.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;
/** A new folder with these files. */
function folderWith(files: Record<string, string>): string {
  const folder = join(scratch, String((folders += 1)));
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
const textsIn = (folder: string) =>
  Object.fromEntries(
    filesIn(folder)
      .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

const project = folderWith({ 'package.json': '{}', 'src/a.ts': 'a', 'content/explainer.yaml': 'b', 'dist/x': '' });
const content = join(project, 'content');
rmSync(join(project, 'dist'), { recursive: true });
const strange = folderWith({ 'other/index.html': 'Another site.', 'index.html': 'Mine.' });
const link = join(scratch, 'link');
symlinkSync(folderWith({}), link);
symlinkSync(join(scratch, 'nowhere'), join(scratch, 'dangling'));

test.each([
  ['a folder that is not there', join(project, 'dist')],
  ['one below others that are not there', join(scratch, 'a/b/c')],
  ['an empty one', folderWith({})],
  ['one that a build has left', folderWith({ 'index.html': '', [listOfFiles]: 'index.html\n' })],
  ['one from before there was a list', folderWith({ 'index.html': '', '.hosting/nginx.conf': '' })],
  ['one with the workshop of a build that was killed', folderWith({ '.build-999999-x/site/index.html': '' })],
])('a build may write into %s', (_what, output) => {
  expect(outputFolder(output, project, content)).toBe(output);
});

test('a link leads to the folder that is written', () => {
  expect(outputFolder(link, project, content)).toBe(realpathSync(link));
  expect(outputFolder(join(link, 'below'), project, content)).toBe(join(realpathSync(link), 'below'));
});

const own = 'Name a folder of its own, such as dist.';
test.each([
  ['the project', project, `it holds the project. ${own}`],
  ['its parent', scratch, `it holds the project. ${own}`],
  ['the root', '/', `it holds the project. ${own}`],
  ['src', join(project, 'src'), `src holds what is not built. ${own}`],
  ['a new folder in src', join(project, 'src/site'), `src holds what is not built. ${own}`],
  ['node_modules', join(project, 'node_modules/site'), `node_modules holds what is not built. ${own}`],
  ...(process.platform === 'linux'
    ? [['a folder of the system', '/proc/site', 'no folder can be made there. Name another one, such as dist.']]
    : []),
  ['the content', content, `it holds the content. ${own}`],
  ['a folder in the content', join(content, 'site'), 'it is part of the content. Name a folder of its own.'],
  ['a file', join(project, 'package.json'), 'it is a file. Name a folder.'],
  ['a link that leads nowhere', join(scratch, 'dangling'), 'it is a link that leads nowhere. Mend the link.'],
  [
    'a folder with other sites in it',
    strange,
    'no build put index.html and 1 more there. Move what is there, or name an empty folder.',
  ],
  [
    'one where somebody added a file since',
    folderWith({ 'index.html': '', 'mine.txt': '', [listOfFiles]: 'index.html\n' }),
    'no build put mine.txt there. Move what is there, or name an empty folder.',
  ],
])('nothing is built into %s', (_what, output = '', why = '') => {
  const before = textsIn(scratch);
  expect(() => outputFolder(output, project, content)).toThrow(`Nothing is built into ${output}: ${why}`);
  expect(textsIn(scratch)).toEqual(before);
});

test('what is published is what was built, with a list of it, and nothing else', () => {
  const folder = folderWith({});
  publish(folderWith({ 'index.html': 'One.', 'a/index.html': 'A.', 'gone/index.html': 'Gone.', swap: 'file' }), folder);
  const second = {
    'index.html': 'Two.',
    'a/index.html': 'A.',
    'b/index.html': 'B.',
    'swap/x.html': 'folder',
    '.hosting/nginx.conf': 'n',
  };
  publish(folderWith(second), folder);
  expect(textsIn(folder)).toEqual({
    ...second,
    [listOfFiles]: '.hosting/nginx.conf\na/index.html\nb/index.html\nindex.html\nswap/x.html\n',
  });
  expect(readdirSync(folder).sort()).toEqual(['.hosting', 'a', 'b', 'index.html', 'swap']);
  expect(outputFolder(folder, project, content)).toBe(folder);
});

const otherDisk = ['/dev/shm', '/tmp'].find((at) => existsSync(at) && statSync(at).dev !== statSync(tmpdir()).dev);

test.runIf(otherDisk)('a folder on another disk gets the same', () => {
  const other = mkdtempSync(`${otherDisk}/output-`);
  try {
    publish(folderWith({ 'index.html': 'One.', 'a/b.html': 'B.' }), other);
    expect(textsIn(other)).toEqual({ 'index.html': 'One.', 'a/b.html': 'B.', [listOfFiles]: 'a/b.html\nindex.html\n' });
    expect(readdirSync(other).sort()).toEqual(['.hosting', 'a', 'index.html']);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('a build waits for no other: it says which is at work', () => {
  const name = `.build-${process.ppid}-a`;
  const folder = folderWith({ [`${name}/site/index.html`]: '' });
  expect(() => clearWorkshops(folder)).toThrow(
    `Another build is at work in ${folder} (process ${process.ppid}). Wait for it, or remove ${name} if there is none.`,
  );
  expect(readdirSync(folder)).toEqual([name]);
});

test('the workshops of killed builds are cleared away, those of this one stay', () => {
  const folder = folderWith({ '.build-999999-a/site/index.html': '', '.build-me/x': '', 'index.html': '' });
  const running = workshopIn(folder);
  clearWorkshops(folder);
  expect(readdirSync(folder).sort()).toEqual(['.build-me', 'index.html', running.slice(folder.length + 1)].sort());
});

test('while sites change, a reader finds every page, and each whole', async () => {
  const folder = folderWith({});
  const pages = Array.from({ length: 40 }, (_, index) => `page-${index}/index.html`);
  const siteOf = (build: number) =>
    folderWith(
      Object.fromEntries(pages.flatMap((page) => [page, `${page}.br`].map((file) => [file, `${build} `.repeat(9000)]))),
    );
  publish(siteOf(0), folder);
  // A process of its own, since publishing holds this one up.
  const reader = spawn(process.execPath, [resolve('tests/unit/reader.ts'), folder, ...pages]);
  let told = '';
  reader.stdout.on('data', (data: Buffer) => (told += data.toString()));
  await new Promise((started) => reader.stdout.once('data', started));
  for (let build = 1; build <= 10; build += 1) {
    publish(siteOf(build), folder);
    await new Promise((later) => setTimeout(later, 20));
  }
  reader.stdin.end();
  await new Promise((ended) => reader.once('close', ended));
  const { reads, faults } = JSON.parse(told.split('\n')[1] ?? '') as { reads: number; faults: string[] };
  expect(faults).toEqual([]);
  expect(reads).toBeGreaterThan(100);
});
