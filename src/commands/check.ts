/** `npm run check`: says everything that is wrong with the content, or that nothing is. */
import { relative } from 'node:path';
import { checkAll } from '../checker/check.ts';
import { ContentError } from '../content/problems.ts';
import { loadStory } from '../explainer/story.ts';
import { contentFolder } from '../site.ts';

const story = loadStory(contentFolder);
const problems = await checkAll(story);
if (problems.length > 0) {
  console.error(new ContentError(problems, relative('', contentFolder)).message);
  process.exitCode = 1;
} else {
  const pages = story.explainers.flatMap((explainer) => explainer.pages).length;
  console.log(`The content of ${pages} pages is in order.`);
}
