/** New entries of a story that is there: what was written stays as it is, line for line, and the story in order. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../src/checker/check.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { loadStory } from '../../src/explainer/story.ts';
import { storyIn, type Addition, type KnownStory } from '../../src/new-story/addition.ts';
import { inserted } from '../../src/new-story/insert.ts';
import { newPerson, newTerm } from '../../src/new-story/items.ts';
import { newSection } from '../../src/new-story/section.ts';
import { slugOf } from '../../src/new-story/slug.ts';
import { newSource } from '../../src/new-story/source.ts';
import { writeNew } from '../../src/new-story/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-entries-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let copies = 0;

/** A copy of a fixture with something added; what the checker says of it to those at the desk, where drafts are seen. */
async function after(fixture: string, add: (story: KnownStory) => Addition) {
  const content = join(folder, `${++copies}`);
  cpSync(`tests/fixtures/${fixture}`, content, { recursive: true });
  const before = new Set((await problemsIn(content)).concat(''));
  const { made, changed, told } = add(storyIn(content, 'content'));
  writeNew(content, made);
  for (const [path, text] of changed) {
    expect(linesMissing(readFileSync(join(content, path), 'utf8'), text), path).toEqual([]);
    writeFileSync(join(content, path), text);
  }
  const problems = (await problemsIn(content)).filter((problem) => !before.has(problem));
  return { content, made, changed, told, problems };
}

const problemsIn = async (content: string) =>
  (await checkAll(loadStory(content, undefined, 'desk'))).map((problem) => formatProblem(problem));

/** Lines that were there and are not, or not in their order. */
function linesMissing(before: string, now: string): string[] {
  const lines = now.split('\n');
  let at = 0;
  return before.split('\n').filter((line) => {
    const found = lines.indexOf(line, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

describe('a section', () => {
  test('in every language, as a draft with the next number', async () => {
    const { made, problems } = await after('tiny', (story) =>
      newSection(story, { titles: ['Mengapa ungu?', 'Why purple, of all colours?'] }),
    );
    expect(problems).toEqual([]);
    expect([...made.keys()]).toEqual(['id/sections/4-mengapa-ungu.md', 'en/sections/4-why-purple-of-all-colours.md']);
    for (const text of made.values()) expect(text).toMatch(/^pair: mengapa-ungu$[^]*^draft: true$/m);
    expect(made.get('en/sections/4-why-purple-of-all-colours.md')).toContain('Write the answer here');
    expect(made.get('id/sections/4-mengapa-ungu.md')).toContain('Tulis jawabannya di sini');
  });

  test('in one language, which is said, and nothing is unclear', async () => {
    const { made, told, problems } = await after('honey', (story) => newSection(story, { titles: ['Who pays?'] }));
    expect(problems).toEqual([]);
    expect([...made.keys()]).toEqual(['en-GB/sections/6-who-pays.md']);
    expect(told.join('\n')).toContain('It is not in id, which its readers will be told.');
  });

  test('never under an address that is taken, nor over a file', async () => {
    await expect(after('tiny', (story) => newSection(story, { titles: ['Biaya'] }))).rejects.toThrow(
      'Nothing is written: id/sections/2-biaya.md has this address. Give another title.',
    );
    const { content, made } = await after('tiny', (story) => newSection(story, { titles: ['Ungu'] }));
    expect(() => {
      writeNew(content, made);
    }).toThrow(/id\/sections\/4-ungu\.md is there already/);
  });
});

describe('a person, a term, a source', () => {
  test('a person stands in every language, behind the others', async () => {
    const { changed, told, problems } = await after('tiny', (story) =>
      newPerson(story, { titles: ['Bu Ratna'] }, 'person'),
    );
    expect(problems).toEqual([]);
    for (const path of ['id/people.yaml', 'en/people.yaml']) {
      const { people } = parse(changed.get(path) ?? '') as { people: Record<string, unknown>[] };
      expect(people.at(-1)).toMatchObject({ id: 'bu-ratna', name: 'Bu Ratna', kind: 'person', draft: true });
      expect(changed.get(path)).toContain('  # Whether it is somebody or something. One of person, institution.');
    }
    expect(told.join('\n')).toContain('[[Bu Ratna]]');
    expect(told.join('\n')).toContain('In en it stands under the same name');
  });

  test('an institution, a term with a word for each language, a file that was not there', async () => {
    const { changed, problems } = await after('tiny', (story) => newTerm(story, { titles: ['Titian', 'Footbridge'] }));
    expect(problems).toEqual([]);
    expect(changed.get('en/glossary.yaml')).toMatch(/- id: titian\n.*\n {4}term: Footbridge\n/);
    const honey = await after('honey', (story) => newPerson(story, { titles: ['Guild'] }, 'institution'));
    expect([...honey.made.keys()]).toEqual(['en-GB/people.yaml', 'id/people.yaml']);
    expect(honey.made.get('id/people.yaml')).toContain('kind: institution');
    expect(honey.told.join('\n')).toContain('put ![[people]] alone in a paragraph');
  });

  test('a source stands once, and is warned of until somebody cites it', async () => {
    const { changed, problems } = await after('tiny', (story) =>
      newSource(story, {
        title: 'Bridge: opened',
        publisher: 'Warta',
        kind: 'newspaper',
        language: 'id',
        date: '2021',
      }),
    );
    expect(problems).toEqual([expect.stringContaining('The source bridge-opened is never cited.')]);
    const sources = parse(changed.get('sources.yaml') ?? '') as Record<string, unknown>;
    expect(Object.keys(sources).at(-1)).toBe('bridge-opened');
    expect(sources['bridge-opened']).toMatchObject({ title: 'Bridge: opened', kind: 'newspaper', language: 'id' });
  });

  test('an id that is taken is refused', () => {
    const story = storyIn('tests/fixtures/tiny', 'content');
    expect(() => newPerson(story, { titles: ['Tarno'] }, 'person')).toThrow(/people\.yaml has an entry tarno\./);
    expect(() =>
      newSource(story, { title: 'x', id: 'radio-wungu', publisher: 'x', kind: 'book', language: 'id' }),
    ).toThrow(/has a source radio-wungu\. Give another id with --id\./);
    expect(() => storyIn('tests/fixtures', 'that folder')).toThrow(/^that folder holds no story/);
  });
});

describe('what is put into a file', () => {
  const entry = '# Said.\n- id: new\n  text: x\n  # note: y\n';
  const into = (file: string) => inserted(file, entry, 'id/people.yaml', 'people');

  test.each([
    [
      'behind the last',
      'people:\n  - id: a\n    text: >-\n      long\n      text\n',
      '    text: >-\n      long\n      text\n  # Said.\n  - id: new\n',
    ],
    [
      'behind its comments',
      'people:\n  - id: a\n    # note: b\n\n    # more\n# end\n',
      '    # more\n  # Said.\n  - id: new\n    text: x\n    # note: y\n# end\n',
    ],
    [
      'before another key',
      'people:\n- id: a # b\nother: 1\n',
      '- id: a # b\n# Said.\n- id: new\n  text: x\n  # note: y\nother: 1\n',
    ],
    ['without a last line break', 'people:\n  - { id: a }', '  - { id: a }\n  # Said.\n  - id: new\n'],
    [
      'into an empty list',
      '# On top.\npeople: []\nother: 1\n',
      '# On top.\npeople:\n  # Said.\n  - id: new\n    text: x\n    # note: y\nother: 1\n',
    ],
    ['behind a key alone', 'people:\n', 'people:\n  # Said.\n  - id: new\n'],
    ['without the key', '# On top.\nother: 1\n', 'other: 1\n\npeople:\n  # Said.\n  - id: new\n'],
    ['into nothing', '', 'people:\n  # Said.\n  - id: new\n'],
    ['from Windows', '\uFEFFpeople:\r\n  - id: a\r\n', '  - id: a\r\n  # Said.\r\n  - id: new\r\n'],
  ])('%s', (_name, file, expected) => {
    const now = into(file);
    expect(now).toContain(expected);
    expect(now.charCodeAt(0) === 0xfeff).toBe(file.charCodeAt(0) === 0xfeff);
    const { people } = parse(now.replace('\uFEFF', '')) as { people: { id: string }[] };
    expect(people.at(-1)?.id).toBe('new');
  });

  test('what it cannot be put into is said', () => {
    expect(() => into('people: [{ id: a }]\n')).toThrow(/the list in id\/people\.yaml stands in brackets/);
    expect(() => into('people: [\n')).toThrow(/id\/people\.yaml cannot be read as YAML/);
    expect(() => inserted('{ a: 1 }\n', 'b: 2\n', 'sources.yaml')).toThrow(/stands in brackets/);
  });

  test('an entry of a file without a list', () => {
    expect(inserted('# On top.\na:\n  b: 1\n\n\n', 'c:\n  d: 2\n', 'sources.yaml')).toBe(
      '# On top.\na:\n  b: 1\n\nc:\n  d: 2\n',
    );
    expect(inserted('', 'c: 2\n', 'sources.yaml')).toBe('c: 2\n');
    expect(inserted('# On top.\n', 'c: 2\n', 'sources.yaml')).toBe('# On top.\n\nc: 2\n');
  });
});

test('addresses are made of titles', () => {
  expect(slugOf('Why is coffee so dear?')).toBe('why-is-coffee-so-dear');
  expect(slugOf('  L’été à Ðà Nẵng: 100 % !')).toMatch(/^l-ete-a-.*-nang-100$/);
  expect(() => slugOf('なぜ？')).toThrow(/No address can be made of “なぜ？”/);
});
