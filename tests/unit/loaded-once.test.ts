/** Every text of the content is parsed once. */
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
