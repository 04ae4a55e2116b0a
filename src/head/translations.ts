/** The same page in other languages: sections and pages of one number are one page, as are the front pages. */
import type { Explainer, Page } from '../explainer/model.ts';

export interface Translation {
  explainer: Explainer;
  page: Page;
}

/** The page in every language that has it, its own among them and in the order of the languages. */
export function translationsOf(page: Page, explainers: Explainer[]): Translation[] {
  return explainers.flatMap((explainer) => {
    const found = [explainer.front, ...explainer.navigation].find((candidate) => placeOf(candidate) === placeOf(page));
    return found ? [{ explainer, page: found }] : [];
  });
}

/** The folder and number of a page's file: `sections/3`, whatever the language calls it. */
function placeOf(page: Page): string {
  return page.file.replace(/(\d+)-[^/]*$/, '$1');
}
