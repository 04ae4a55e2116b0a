/** A build reads every file of the content once, parses every text once, and builds the model once a language. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkStory } from '../../src/checker/check.ts';
import { proseIn } from '../../src/checker/prose.ts';
import { handOver, loadStory } from '../../src/explainer/story.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { composePage } from '../../src/texts/compose.ts';

vi.mock(import('../../src/markdown/parse.ts'), async (original) => {
  const actual = await original();
  return { ...actual, parseMarkdown: vi.fn(actual.parseMarkdown) };
});

const folder = 'tests/fixtures/tiny';

test('every text is parsed once, whatever is made of it afterwards', () => {
  const story = loadStory(folder);
  const texts = story.content.files.reduce((sum, file) => sum + (file.body ? 1 : 0) + proseIn(file).length, 0);
  expect(texts).toBeGreaterThan(20);
  expect(vi.mocked(parseMarkdown)).toHaveBeenCalledTimes(texts);
  expect(checkStory(story)).toEqual([]);
  for (const explainer of story.explainers)
    for (const page of explainer.pages) composePage(explainer, page, () => ({ src: '', width: 1, height: 1 }));
  expect(vi.mocked(parseMarkdown)).toHaveBeenCalledTimes(texts);
  handOver(loadStory(folder, story));
  expect(vi.mocked(parseMarkdown), 'files that have not changed').toHaveBeenCalledTimes(texts);
});

test('a build opens every file of the content once, and loads one story', () => {
  const output = mkdtempSync(join(tmpdir(), 'once-'));
  const counted = join(output, 'counted.json');
  try {
    const { PATH, HOME } = process.env;
    execFileSync(process.execPath, ['--import', './tests/unit/count-reads.ts', 'src/commands/build.ts'], {
      env: { PATH, HOME, COUNTED: counted, CONTENT_DIR: folder, OUT_DIR: join(output, 'site') },
    });
    const { reads, stories } = JSON.parse(readFileSync(counted, 'utf8')) as {
      reads: Record<string, number>;
      stories: number;
    };
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:md|yaml)$/.test(name),
    );
    expect(reads).toEqual(Object.fromEntries(files.map((name) => [resolve(folder, name), 1])));
    expect(stories).toBe(1);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
});
