/** What pages weigh where a build is done, compressed, as readers get them. Pictures are counted apart, each by itself. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { problemList, type Problem } from '../content/problems.ts';
import { byteLimitOf } from '../explainer/byte-limits.ts';
import type { Explainer } from '../explainer/model.ts';

/** Warns of pages of a built site that a phone waits for longer than it should. */
export function heavyPages(folder: string, explainers: Explainer[]): Problem[] {
  const { problems, report } = problemList();
  for (const { language, pages, forecastPages } of explainers)
    for (const page of [...pages, ...forecastPages]) {
      const { file, path } = page;
      const limit = byteLimitOf(page);
      const { size } = statSync(join(folder, path, 'index.html.br'));
      if (size > limit)
        report.warn(
          { path: `${language}/${file.replace(/#.*/, '')}`, line: 1 },
          `The page has ${size} bytes, compressed and without its pictures; ${limit} are the most that a phone should wait for.`,
          'Shorten it, or make two of it.',
        );
    }
  return problems;
}
