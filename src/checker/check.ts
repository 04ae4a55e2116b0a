/** The checker: says everything that is wrong with a story at once. Its rules read what is loaded, and pictures and typefaces. */
import { inOrder, problemList, type Problem } from '../content/problems.ts';
import type { Story } from '../explainer/story.ts';
import { checkBlocks } from './blocks.ts';
import { checkCredits } from './credits.ts';
import { checkCharts } from './charts.ts';
import { checkDates } from './dates.ts';
import { checkEmbeds } from './embeds.ts';
import { checkEntries } from './entries.ts';
import { checkFacts } from './facts.ts';
import { checkFolder, checkNames } from './files.ts';
import { checkIds } from './ids.ts';
import { checkLetters } from './letters.ts';
import { checkMarks } from './marks.ts';
import { checkOpenings } from './openings.ts';
import { checkPairs } from './pairs.ts';
import { checkPictures } from './pictures.ts';
import { checkSources } from './sources.ts';
import { checkTexts } from './texts.ts';
import { checkTranslations } from './translations.ts';
import { checkThemeFiles } from './theme-files.ts';
import { checkTheme } from './theme.ts';

/** Everything that is wrong, with pictures and fonts: what has to be empty before anything is published. */
export async function checkAll(story: Story): Promise<Problem[]> {
  const ofTexts = [...checkStory(story), ...(await checkPictures(story)), ...(await checkThemeFiles(story))];
  // Last: a typeface of the theme has letters too.
  return inOrder([...ofTexts, ...(await checkLetters(story))]);
}

/** Everything that is wrong with what is loaded. */
export function checkStory({ content, explainers }: Story): Problem[] {
  const { problems, report } = problemList();
  problems.push(...content.refused, ...content.files.flatMap((file) => file.problems));
  checkFolder(content, report);
  checkNames(content, report);
  checkPairs(content, report);
  checkDates(content, report);
  checkTexts(content, report);
  checkBlocks(content, report);
  checkCredits(content, report);
  checkTheme(content, report);
  // What stands in a file that cannot be read is unknown, so nothing can be said about who refers to it.
  if (content.refused.length === 0 && !content.files.some(({ unread }) => unread)) {
    for (const explainer of explainers) {
      checkMarks(explainer, content, report);
      checkIds(explainer, content, report);
      checkEmbeds(explainer, content, report);
      checkCharts(explainer, content, report);
      checkEntries(explainer, content, report);
      checkFacts(explainer, content, report);
      checkOpenings(explainer, content, report);
    }
    checkSources(explainers, content, report);
    checkTranslations(content, report);
  }
  return inOrder(problems);
}
