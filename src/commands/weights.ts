/** What pages weigh where a build is done, compressed, as readers get them. Pictures are counted apart, each by itself. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { problemList, type Problem } from '../content/problems.ts';
import type { Explainer, Page } from '../explainer/model.ts';

/** The whole story on one page may weigh as much as a page and its picture. */
const WHOLE_STORY = 60_000;
const most: Record<Page['kind'], number> = { front: 10_000, section: 12_200, reference: 22_000, forecast: 12_200 };

/** Warns of pages of a built site that a phone waits for longer than it should. */
export function heavyPages(folder: string, explainers: Explainer[]): Problem[] {
  const { problems, report } = problemList();
  for (const { language, pages, forecastPages } of explainers)
    for (const { kind, file, path, body } of [...pages, ...forecastPages]) {
      const isWhole = body.children.some((node) => node.type === 'embed' && node.name === 'everything');
      const limit = isWhole ? WHOLE_STORY : most[kind];
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
