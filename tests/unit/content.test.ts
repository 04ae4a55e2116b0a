/** The content as it is read from disk: which files count, what each holds, and where in it things stand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { roleOf } from '../../src/content/kinds.ts';
import { inOrder, type Problem } from '../../src/content/problems.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { contentFile, filesOf, readContent, type Content } from '../../src/content/read.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Reads a folder of these files; the folder is written as it is asked for. */
function read(files: Record<string, string>, former?: Content, ending = ''): Content {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readContent(folder + ending, former);
}
const glossary = 'terms: []\n';
const people = (text: string) => contentFile('id/people.yaml', { kind: 'people', language: 'id' }, { text });
const section = (text: string) =>
  contentFile('id/sections/1-a.md', { kind: 'sections', language: 'id', number: 1, slug: 'a' }, { text });

test.each([
  ['explainer.yaml', { kind: 'explainer' }],
  ['id/index.md', { kind: 'front', language: 'id' }],
  ['en/sections/12-how-many-2.md', { kind: 'sections', language: 'en', number: 12, slug: 'how-many-2' }],
  ['id/pages/0-orang.md', { kind: 'pages', language: 'id', number: 0, slug: 'orang' }],
  ['id/people.yaml', { kind: 'people', language: 'id' }],
])('%s is %j', (path, role) => {
  expect(roleOf(path)).toEqual(role);
});

test.each(['people.yaml', 'id/explainer.yaml', 'ind/index.md', 'id/sections/a.md', 'id/sections/1-A.md', 'x.txt'])(
  '%s is no file of an explainer',
  (path) => {
    expect(roleOf(path)).toBeUndefined();
  },
);

test('files by their path in order; texts that nothing reads apart from what is no text; no dotfiles', () => {
  const content = read({
    'id/people.yaml': 'people: []\n',
    'id/glossary.yaml': glossary,
    'id/notes.TXT': '',
    'id/sections/a.markdown': '',
    'b.yml': '',
    'id/sections/z.png': '',
    'id/sections/b.md.png': '',
    '.hidden.yaml': '',
    'id/.DS_Store': '',
  });
  expect(content.files.map(({ path, kind, language }) => [path, kind, language])).toEqual([
    ['id/glossary.yaml', 'glossary', 'id'],
    ['id/people.yaml', 'people', 'id'],
  ]);
  expect(content.strays).toEqual(['b.yml', 'id/notes.TXT', 'id/sections/a.markdown']);
  expect(content.pictures).toEqual(['id/sections/b.md.png', 'id/sections/z.png']);
  expect(filesOf(content, 'people').map(({ path }) => path)).toEqual(['id/people.yaml']);
});

test('a slash behind the folder changes no path', () => {
  expect(read({ 'id/glossary.yaml': glossary }, undefined, '/').files.map(({ path }) => path)).toEqual([
    'id/glossary.yaml',
  ]);
});

test('a file that has not changed is taken from what was read before; one that has is read anew', () => {
  const before = read({ 'id/glossary.yaml': glossary, 'id/people.yaml': 'people: []\n' });
  const after = read({ 'id/glossary.yaml': `\uFEFF${glossary}`, 'id/people.yaml': 'people: []\n\n' }, before);
  expect(after.files[0]).toBe(before.files[0]);
  expect(after.files[1]).not.toBe(before.files[1]);
  expect(after.files[1]?.source).toBe('people: []\n\n');
});

test('frontmatter, the text below it, and the lines of both', () => {
  const file = section('---\ntitle: A\ndescription: B\n---\n\nSatu.\n\n---\n\nDua.\n');
  expect(file.data).toMatchObject({ title: 'A', description: 'B' });
  expect(file.body?.children.map((node) => [node.type, file.atNode(node)])).toEqual([
    ['paragraph', { path: 'id/sections/1-a.md', line: 6 }],
    ['thematicBreak', { path: 'id/sections/1-a.md', line: 8 }],
    ['paragraph', { path: 'id/sections/1-a.md', line: 10 }],
  ]);
  expect(file.at(['description'])).toEqual({ path: 'id/sections/1-a.md', line: 3 });
  expect(file.unread).toBe(false);
});

test.each([
  ['--- \t\ntitle: A\n---  \nSatu.\n', 'A', ['Satu.']],
  ['---\ntitle: A\n---', 'A', []],
  ['---\n---\nSatu.', '', ['Satu.']],
])('%j has frontmatter', (text, title, words) => {
  const file = section(text);
  expect(file.data).toMatchObject({ title });
  expect(file.body?.children.map((node) => plainText(node))).toEqual(words);
  expect(file.problems.map(({ wrong }) => wrong)).not.toContain('There is no frontmatter.');
});

test.each(['Satu.\n', 'Satu.\n---\ntitle: A\n---\n', '---\ntitle: A\n', '--- a\ntitle: A\n---\n', '', '----\n---\n'])(
  '%j has none, and all of it is text',
  (text) => {
    const file = section(text);
    expect(file.problems).toEqual([
      {
        path: 'id/sections/1-a.md',
        line: 1,
        wrong: 'There is no frontmatter.',
        mend: 'Begin the file with a line ---, then title, description, summary and standfirst, then a line ---.',
      },
    ]);
    expect(file.body).toEqual(parseMarkdown(text));
    expect(file.unread).toBe(false);
    expect(file.data).toMatchObject({ title: '', aliases: [] });
    expect(file.atNode({ type: 'root' })).toEqual({ path: 'id/sections/1-a.md', line: 1 });
  },
);

test('the place of a value: its key, the item of a list, and its nearest parent where it is missing', () => {
  const file = people(
    '# Orang\npeople:\n  - id: sari\n    name: Sari\n    aliases:\n      - Bu Sari\n      - Sari\n\n  - id: budi\n',
  );
  const line = (...keys: PropertyKey[]) => file.at(keys).line;
  expect([line('people'), line('people', 0), line('people', 0, 'name'), line('people', 1)]).toEqual([2, 3, 4, 9]);
  expect([line('people', 0, 'aliases', 1), line('people', 0, 'aliases')]).toEqual([7, 5]);
  expect([line('people', 1, 'name'), line('people', 1, 'aliases', 3), line('people', 7)]).toEqual([9, 9, 2]);
  expect([line(), line('terms'), people('').at(['people']).line]).toEqual([2, 2, 1]);
});

test('a YAML file is whole without a body; one without words has only defaults', () => {
  const file = people('people: []\n');
  expect(file).not.toHaveProperty('body');
  expect([file.data, file.problems, file.unread]).toEqual([{ people: [] }, [], false]);
  const empty = people('# nothing yet\n');
  expect([empty.data, empty.unread]).toEqual([{ people: [] }, false]);
});

test('an unreadable file tells each line once, and its data are in the shape of its schema', () => {
  const file = people('people:\n  - id: *a\n    name: *b\n  - { id: *c, name: *d }\n');
  expect(file.problems.map(({ line, wrong }) => [line, wrong])).toEqual([
    [2, 'The YAML cannot be read: *a names nothing.'],
    [3, 'The YAML cannot be read: *b names nothing.'],
    [4, 'The YAML cannot be read: *c names nothing.'],
  ]);
  expect([file.data, file.unread]).toEqual([{ people: [] }, true]);
});

test('what YAML says is told without the place, which is told by itself', () => {
  const file = people(`${'# x\n'.repeat(11)}people:            a: b\n`);
  expect(file.problems.map(({ line, wrong }) => [line, wrong])).toEqual([
    [12, 'The YAML cannot be read: a text holds ": " and stands in no quotes.'],
  ]);
});

test('problems by file, then by line, each once', () => {
  const problem = (path: string, line: number, wrong = 'x'): Problem => ({ path, line, wrong, mend: 'y' });
  const [b9, b10, a2, b9too] = [problem('b', 9), problem('b', 10), problem('a', 2), problem('b', 9, 'z')];
  expect(inOrder([b10, b9, a2, { ...b9 }, b9too])).toEqual([a2, b9, b9too, b10]);
});
