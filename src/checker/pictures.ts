/** Rules about pictures: each that a text shows is opened and judged before anything is published. */
import { problemList, type Problem } from '../content/problems.ts';
import type { Story } from '../explainer/story.ts';
import { MOST_BYTES } from '../pictures/phones.ts';
import { publishedBytes, readPicture, type Picture } from '../pictures/picture.ts';
import { Refusal } from '../pictures/refusal.ts';
import { shownIn } from './shown.ts';

/**
 * Says what is wrong with the pictures that texts show, and gives the story those that can be published. One that
 * does not exist is told by the rules about what texts refer to; one that no text shows is not opened.
 */
export async function checkPictures({ content, pictures }: Story): Promise<Problem[]> {
  const { problems, report } = problemList();
  const judged = new Map<string, Picture | Refusal>();
  const existing = new Set(content.pictures);
  for (const { written, path, place } of shownIn(content)) {
    if (!existing.has(path)) continue;
    // One after the other: a large one alone fills the memory that a build may take.
    const verdict = judged.get(path) ?? (await judge(content.folder, path));
    judged.set(path, verdict);
    if (verdict instanceof Refusal) report(place, `The picture ${written} ${verdict.wrong}.`, `${verdict.mend}.`);
    else {
      pictures.set(path, verdict);
      const { length } = await publishedBytes(verdict);
      // What is made of pixels and does not move is drawn as light as it has to be.
      if (!verdict.phones && length > MOST_BYTES)
        report.warn(
          place,
          `The picture ${written} has ${Math.ceil(length / 1000)} kilobytes; ${MOST_BYTES / 1000} are the most that a phone should wait for.`,
          'Make it simpler or smaller.',
        );
    }
  }
  return problems;
}

async function judge(folder: string, path: string): Promise<Picture | Refusal> {
  try {
    return await readPicture(folder, path);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
