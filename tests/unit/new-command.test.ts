/** `npm run new` as it is called: by flags, by answers at a terminal, and what it refuses in a sentence. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceWish, storyWish } from '../../src/commands/new-questions.ts';
import { readRequest } from '../../src/commands/new-request.ts';
import { environment } from '../environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Calls the command without a terminal. */
function called(args: string[], content?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/new.ts', ...args], {
    env: environment(content ? { CONTENT_DIR: content } : {}),
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

test('a story by flags, which is never written over', () => {
  const story = join(folder, 'story');
  const args = ['--name', 'The Coffee Ledger', '--languages', 'en-GB, id', '--questions', '2', '--folder', story];
  const { status, stdout } = called(args);
  expect([status, stdout]).toEqual([0, expect.stringContaining(`CONTENT_DIR=${story} npm run dev`)]);
  const facts = parse(readFileSync(join(story, 'explainer.yaml'), 'utf8')) as Record<string, unknown>;
  expect(facts).toMatchObject({ name: 'The Coffee Ledger', languages: ['en-GB', 'id'] });
  expect(facts).not.toHaveProperty('event');
  expect(existsSync(join(story, 'id/sections/2-pertanyaan-2.md'))).toBe(true);
  expect(called(args)).toEqual({
    status: 1,
    stdout: '',
    stderr: `Nothing is written: the folder ${story} is not empty. Name one that is empty or not there with --folder.`,
  });
  writeFileSync(join(folder, 'file'), '');
  expect(called([...args.slice(0, -1), join(folder, 'file')]).stderr).toMatch(/file is a file\. Name a folder/);
  const empty = join(folder, 'an empty one');
  mkdirSync(empty);
  expect(called([...args.slice(0, -1), empty]).stdout).toContain(`CONTENT_DIR='${empty}' npm run dev`);
});

test('an entry, in the folder that CONTENT_DIR names', () => {
  const content = join(folder, 'tiny');
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  const { status, stdout } = called(['section', 'Mengapa ungu?', 'Why purple?'], content);
  expect([status, stdout]).toEqual([0, expect.stringContaining('/id/sections/4-mengapa-ungu.md\n')]);
  expect(readFileSync(join(content, 'en/sections/4-why-purple.md'), 'utf8')).toContain('title: Why purple?');
  const source = ['source', 'A title', '--publisher', 'Warta', '--kind', 'newspaper', '--language', 'id'];
  expect(called(source, content).stdout).toContain('[^a-title] behind a sentence cites it.');
  expect(readFileSync(join(content, 'sources.yaml'), 'utf8')).toMatch(/^a-title:$/m);
});

describe('without a terminal what is missing or wrong is said in a sentence', () => {
  const story = ['--name', 'x', '--languages', 'id'];
  test.each([
    [[], /^Say what the story is called .*--name .* --languages .*--questions .*--event .*--folder/],
    [['--name', 'x'.repeat(31), '--languages', 'id'], /^--name "x+" is longer than 30 characters\.$/],
    [['--name', 'x', '--languages', 'fr'], /^--languages "fr" has fr, in which the software has no words: known are/],
    [['--name', 'x', '--languages', 'english'], /is no list of language codes, as en,id or pt-BR\.$/],
    [['--name', 'x', '--languages', 'id,id'], /names a language twice\.$/],
    [[...story, '--event', '2019-02-30'], /^--event "2019-02-30" is no day, as 2026-04-25\.$/],
    [[...story, '--questions', '0'], /^--questions "0" is no number from 1 to 50\.$/],
    [[...story, '--kind', 'book'], /^A story has no --kind\. Its flags are --name, /],
    [['--colour', 'red'], /^Unknown option '--colour'\. Flags are --name, /],
    [['chapter', 'x'], /^“chapter” is nothing that can be new\. Say section, person, /],
    [['section'], /^A section needs a title: npm run new section "Its title"\.$/],
    [['source', 'x'], /^Say who published it, .*--publisher .*--kind .*--language/],
    [
      ['source', 'x', '--publisher', 'x', '--kind', 'blog', '--language', 'en'],
      /^--kind "blog" is none of official, law, /,
    ],
  ])('%j', async (args, sentence) => {
    const refused = async () => {
      const { what, titles, flags } = readRequest(args);
      if (what === 'story') return storyWish(flags, false);
      return what === 'source' ? sourceWish(titles[0], flags, false) : undefined;
    };
    await expect(refused()).rejects.toThrow(sentence);
    await expect(refused()).rejects.toThrow(/^[^\n]*$/);
  });

  test('as a line on the console, and status 1', () => {
    const { status, stdout, stderr } = called([]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Say what the story is called .*$/);
  });
});

/** A terminal at which somebody types these answers, one at each question and one at each complaint. */
function terminal(answers: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const shown: string[] = [];
  output.on('data', (bytes: Buffer) => {
    const text = bytes.toString();
    shown.push(text);
    if (/[◆▲]/.test(text)) setImmediate(() => input.write(answers.shift() ?? ''));
  });
  return { streams: { input, output }, shown: () => shown.join('') };
}

describe('at a terminal', () => {
  test('it asks for what no flag says, and takes what is offered where nothing is typed', async () => {
    const { streams, shown } = terminal(['Harga Kopi\r', 'id en-GB\r', '2026-04-25\r', '5\r', '\r']);
    const { today, timezone, ...wish } = await storyWish({}, true, streams);
    expect(wish).toEqual({
      name: 'Harga Kopi',
      languages: ['id', 'en-GB'],
      hasEvent: true,
      eventDate: '2026-04-25',
      questions: 5,
      folder: join('stories', 'harga-kopi'),
    });
    expect([today, timezone]).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.any(String)]);
    expect(shown()).toContain('In which languages?');
  });

  test('what a flag says is not asked, and no event is an answer', async () => {
    const { streams, shown } = terminal(['\r', '\r']);
    const wish = await storyWish({ name: 'x', languages: 'id', folder: 'y' }, true, streams);
    expect(wish).toMatchObject({ name: 'x', hasEvent: false, eventDate: wish.today, questions: 3, folder: 'y' });
    expect(shown()).not.toContain('In which');
  });

  test('a wrong answer is told and asked for again', async () => {
    const { streams, shown } = terminal(['blog\r', '\x15book\r', '\r', '\r']);
    const wish = await sourceWish('Title', { publisher: 'x', language: 'en' }, true, streams);
    expect(wish).toEqual({ title: 'Title', publisher: 'x', kind: 'book', language: 'en' });
    expect(shown()).toContain('This is none of official, law,');
  });

  test('who stops has written nothing', async () => {
    const { streams } = terminal(['\x03']);
    await expect(storyWish({}, true, streams)).rejects.toThrow('Nothing is written.');
  });
});

test('titles are taken as they are, without empty ones', () => {
  expect(readRequest(['term', ' Titian ', '', 'Footbridge', '--id', 'titian'])).toEqual({
    what: 'term',
    titles: ['Titian', 'Footbridge'],
    flags: { id: 'titian' },
  });
});
