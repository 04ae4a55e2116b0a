/** New stories: in order at once, every field explained in place, every block shown, whatever was asked for. */
import { Ajv } from 'ajv';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkAll } from '../../src/checker/check.ts';
import { roleOf } from '../../src/content/kinds.ts';
import { embedNames } from '../../src/embeds/embeds.ts';
import { loadStory } from '../../src/explainer/story.ts';
import { blockKinds } from '../../src/markdown/nodes.ts';
import { storyFiles, type Wish } from '../../src/new-story/story.ts';
import { fieldsOf } from '../../src/fields/of-schema.ts';
import { jsonSchemaOf, keyedKinds } from '../../src/fields/json-schemas.ts';
import { words } from '../../src/words/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-story-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wish: Wish = {
  name: 'The Coffee Ledger',
  languages: ['en', 'id'],
  hasEvent: true,
  eventDate: '2019-03-01',
  today: '2024-02-29',
  questions: 3,
  timezone: 'Asia/Jakarta',
};
const files = storyFiles(wish);

/** A story on the disk, and what the checker says of it. */
async function judged(name: string, wish: Wish) {
  for (const [path, text] of storyFiles(wish)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  const story = loadStory(join(folder, name));
  return { story, problems: await checkAll(story) };
}

describe('whatever was asked for', () => {
  const wishes: [string, Partial<Wish>][] = [
    ['two languages', {}],
    ['one question', { questions: 1, languages: ['id'] }],
    ['many questions', { questions: 12, languages: ['en'] }],
    ['no event', { hasEvent: false, eventDate: wish.today }],
    ['an event to come', { eventDate: '2031-12-31' }],
    ['regions', { languages: ['id-ID', 'en-US', 'en-GB'] }],
    ...Object.keys(words).map((language): [string, Partial<Wish>] => [`in ${language}`, { languages: [language] }]),
  ];
  test.each(wishes)('%s: nothing to mend, nothing warned of', async (name, wanted) => {
    const whole = { ...wish, ...wanted };
    const { story, problems } = await judged(name, whole);
    expect(problems).toEqual([]);
    expect(story.explainers.map(({ language }) => language)).toEqual(whole.languages);
    for (const { facts, sections, points } of story.explainers) {
      expect([facts.name, facts.timezone, facts.published]).toEqual([wish.name, wish.timezone, wish.today]);
      expect(facts.event?.date).toBe(whole.hasEvent ? whole.eventDate : undefined);
      expect(sections).toHaveLength(whole.questions);
      expect(points).toHaveLength(whole.questions);
    }
  });
});

/** Comments that offer a key become lines, as somebody would make them: explanations stay comments. */
function uncommented(yaml: string): string {
  const more = yaml.replaceAll(/^( *)# (?=(?:- )?[a-z][A-Za-z-]*:(?: |$)| +[-#\w])/gm, '$1');
  return more === yaml ? yaml : uncommented(more);
}

const yamlOf = (path: string, text: string) =>
  path.endsWith('.md') ? (/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? '') : text;

const yamlByKind = new Map(
  keyedKinds.map((kind) => [
    kind,
    [...files].filter(([path]) => roleOf(path)?.kind === kind).map(([path, text]) => yamlOf(path, text)),
  ]),
);
const written = keyedKinds.filter((kind) => kind !== 'translations');

/** True where data has something at a path, whose `*` are any entry. */
function has(data: unknown, [key, ...rest]: string[]): boolean {
  if (key === undefined) return data !== undefined;
  if (typeof data !== 'object' || data === null) return false;
  return key === '*'
    ? Object.values(data).some((entry) => has(entry, rest))
    : Object.hasOwn(data, key) && has((data as Record<string, unknown>)[key], rest);
}

describe.each(written)('%s', (kind) => {
  const fields = fieldsOf(jsonSchemaOf(kind));
  const yaml = yamlByKind.get(kind) ?? [];

  test('every field is there or offered in a comment, and what is offered may stand there', () => {
    const isRight = new Ajv({ allowUnionTypes: true, validateFormats: false }).compile(jsonSchemaOf(kind));
    const taken = yaml.map((text) => parse(uncommented(text)) as unknown);
    for (const data of taken) expect([isRight(data), isRight.errors]).toEqual([true, null]);
    const missing = fields.filter(({ path }) => !taken.some((data) => has(data, path)));
    expect(missing.map(({ path }) => path.join('.'))).toEqual([]);
  });

  test('every field is explained right above the first of it', () => {
    // Comments without their signs and breaks, each before the key that it explains.
    const lines = yaml.map((text) => text.replaceAll(/^[ #-]*/gm, '').replaceAll(/\n(?![A-Za-z-]+:(?: |\n|$))/g, ' '));
    for (const { path, schema } of fields) {
      const key = path.at(-1) ?? '';
      if (key === '*') continue;
      const alike = fields.filter(
        (field) => field.path.at(-1) === key && field.schema.description === schema.description,
      );
      const times = lines.map((text) => {
        const said = text.split('\n').filter((_line, index, all) => all[index + 1]?.startsWith(`${key}:`));
        return said.filter((line) => line.includes(schema.description ?? '?')).length;
      });
      expect(Math.max(...times), path.join('.')).toBeGreaterThanOrEqual(alike.length);
    }
  });
});

test('every block, embed and kind of mark stands in it', () => {
  for (const language of wish.languages) {
    const texts = [...files].filter(([path]) => path.startsWith(`${language}/`)).map(([, text]) => text);
    const all = texts.join('\n');
    for (const kind of blockKinds) expect(all).toMatch(new RegExp(`^> \\[!${kind.toUpperCase()}\\]`, 'm'));
    for (const name of embedNames) expect(all).toMatch(new RegExp(`^!\\[\\[${name}(?::[a-z0-9-]+)?\\]\\]$`, 'm'));
    for (const mark of [
      /\[\^[a-z-]+\]/, // a source
      /\[\^[a-z-]+!\]/, // the only one
      /\[\^[a-z-]+: [^\]]+\]/, // with its place
      /\[\^-: [^\]]+\]/, // none
      /^> — /m, // who said it
      /^!\[[^\]]+\]\([^ )]+ "[^"]+"\)$/m, // a figure with its caption
      /^: .*\n\n\|/m, // a table with its caption
      /^!\[\[map:small\]\]$/m,
      /\[\[forecast:[a-z-]+\]\]$/m,
      /\[\[[^\]|:]+\|[^\]]+\]\]/, // a name with other words
      /<i lang="la">/,
    ])
      expect(mark.test(all), `${language}: ${mark}`).toBe(true);
    expect(all).toMatch(/^ {4}data: \w+\.csv$/m);
  }
});

test('notes to the editor are the same in every language of the template', () => {
  const notesIn = (language: string) =>
    [...files]
      .filter(([path]) => path.startsWith(`${language}/`) && path.endsWith('.md'))
      .flatMap(([path, text]) => [...text.matchAll(/<!--[^]*?-->/g)].map(([note]) => `${roleOf(path)?.kind}: ${note}`))
      .sort();
  expect(notesIn('en').length).toBeGreaterThan(20);
  expect(notesIn('id')).toEqual(notesIn('en'));
});

test('what is shown to readers is in their language', () => {
  const english = new Set(
    [...files].filter(([path]) => /^en\/.*\.md$/.test(path)).flatMap(([, text]) => sentencesIn(text)),
  );
  const indonesian = [...files].filter(([path]) => /^id\/.*\.md$/.test(path)).flatMap(([, text]) => sentencesIn(text));
  expect(indonesian.filter((sentence) => english.has(sentence))).toEqual([]);
});

/** Lines of prose, without comments, marks and embeds. */
const sentencesIn = (text: string) =>
  text
    .replaceAll(/<!--[^]*?-->|^ *#.*/gm, '')
    .split('\n')
    .filter((line) => /[a-z]{3,} [a-z]{2,}/i.test(line));
