/** `npm run check:content`: says everything that is wrong with the content, or that nothing is. */
import { relative } from 'node:path';
import { checkContent } from '../checker/check.ts';
import { ContentError } from '../content/problems.ts';
import { contentFolder } from '../site.ts';

const { problems, explainers } = checkContent(contentFolder);
if (problems.length > 0) {
  console.error(new ContentError(problems, relative('', contentFolder)).message);
  process.exitCode = 1;
} else {
  const pages = explainers.reduce((sum, { navigation }) => sum + navigation.length + 1, 0);
  console.log(`The content of ${pages} pages is in order.`);
}
