/** `npm run check`: says everything that is wrong with the content, or that nothing is. */
import { untranslatedPages } from '../checker/pairs.ts';
import { loadStory } from '../explainer/story.ts';
import { contentFolder } from '../site.ts';
import { judge } from './judge.ts';
import { run } from './run.ts';

await run(async () => {
  const story = loadStory(contentFolder);
  const warnings = await judge(story);
  const pages = story.explainers.flatMap((explainer) => explainer.pages).length;
  if (warnings.length === 0) console.log(`The content of ${pages} pages is in order.`);
  const languages = story.explainers.map(({ language }) => language);
  for (const { path, missing } of untranslatedPages(story.content, languages))
    console.log(`${path} is not in ${missing.join(', ')}, which its readers are told.`);
});
