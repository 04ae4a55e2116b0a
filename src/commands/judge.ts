/** Judges a story before a command goes on with it. */
import { relative } from 'node:path';
import { checkAll } from '../checker/check.ts';
import { ContentError, isStopping, listOf, type Problem } from '../content/problems.ts';
import { isStrict, type Story } from '../explainer/story.ts';
import { contentFolder } from '../site.ts';

/** Lists what is wrong with a story: what has to be mended first is thrown, what may be published is warned of. */
export async function judge(story: Story): Promise<Problem[]> {
  const problems = await checkAll(story);
  tell(problems, story);
  return problems;
}

/** @throws ContentError where it must not be published */
export function tell(problems: Problem[], story: Story): void {
  const folder = relative('', contentFolder);
  if (isStopping(problems, isStrict(story))) throw new ContentError(problems, folder);
  if (problems.length > 0) console.warn(listOf(problems, folder));
}
