/** Every text of the content is parsed once, whatever is made of it afterwards. */
import { expect, test, vi } from 'vitest';

test('every text of the content is parsed once', async () => {
  // Test files share their modules; these are this one's own, with a parser that counts.
  vi.resetModules();
  const parse = vi.fn();
  vi.doMock(import('../../src/markdown/parse.ts'), async (original) => {
    const actual = await original();
    parse.mockImplementation(actual.parseMarkdown);
    return { ...actual, parseMarkdown: parse };
  });
  const { handOver } = await import('../../src/explainer/handed-over.ts');
  const { loadStory } = await import('../../src/explainer/story.ts');
  const { proseIn } = await import('../../src/checker/prose.ts');
  const { checkStory } = await import('../../src/checker/check.ts');
  const { composePage } = await import('../../src/texts/compose.ts');

  const story = loadStory('tests/fixtures/tiny');
  const texts = story.content.files.reduce((sum, file) => sum + (file.body ? 1 : 0) + proseIn(file).length, 0);
  expect(texts).toBeGreaterThan(20);
  expect(parse).toHaveBeenCalledTimes(texts);
  expect(checkStory(story)).toEqual([]);
  for (const explainer of story.explainers)
    for (const page of explainer.pages) composePage(explainer, page, () => ({ src: '', width: 1, height: 1 }));
  handOver(loadStory('tests/fixtures/tiny', story));
  expect(parse, 'composed, checked, and loaded again without a change').toHaveBeenCalledTimes(texts);
  vi.doUnmock('../../src/markdown/parse.ts');
  vi.resetModules();
});
