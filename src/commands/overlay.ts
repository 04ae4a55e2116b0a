/** What the preview lays over the page while something is broken: all that is to be mended, and the way to the first of it. */
import { join } from 'node:path';
import { formatProblem, type Problem } from '../content/problems.ts';
import type { Content } from '../content/read.ts';

/**
 * As Astro's overlay shows it.
 * @param mistakes at least one
 * @param called how messages name the content folder
 */
export function overlayOf(mistakes: Problem[], { folder, files }: Content, called: string) {
  const [first] = mistakes;
  const file = files.find(({ path }) => path === first?.path);
  return {
    name: 'What is seen behind this is the last that was whole',
    title: mistakes.length === 1 ? '1 mistake in the content' : `${mistakes.length} mistakes in the content`,
    message: mistakes.map((mistake) => formatProblem(mistake, called)).join('\n'),
    stack: 'None: mend the lines named above and save. The page comes back by itself.',
    ...(file && { loc: { file: join(folder, file.path), line: first?.line ?? 1, column: 0 } }),
  };
}
