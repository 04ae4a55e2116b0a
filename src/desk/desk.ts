/** What the desk's page tells of the story, beside its warnings. */
import type { Withheld } from '../content/withheld.ts';
import type { Page } from '../explainer/model.ts';
import type { Story } from '../explainer/story.ts';
import { translatedIn } from '../explainer/translations.ts';

/** What is not published yet, the next first, then the drafts. */
export function comingUp({ withheld }: Story): Withheld[] {
  const hour = ({ from }: Withheld) => from ?? '9999';
  return withheld.toSorted((one, other) => hour(one).localeCompare(hour(other)));
}

/** The page that a withheld file makes, and that of a withheld forecast. */
export function withheldPages({ explainers, withheld }: Story): { page: Page; entry: Withheld }[] {
  return explainers.flatMap(({ language, pages, forecastPages }) =>
    withheld.flatMap((entry) => {
      const page = entry.id
        ? forecastPages.find(({ slug }) => entry.path === `${language}/forecasts.yaml` && slug === entry.id)
        : pages.find(({ file }) => entry.path === `${language}/${file}`);
      return page ? [{ page, entry }] : [];
    }),
  );
}

/** Files of translations that are behind or were never held against their originals, and what has none. */
export function toTranslate({ content }: Story): { language: string; path: string; state: string }[] {
  return translatedIn(content).flatMap(({ language, translations, missing, missingEntries }) => [
    ...translations.flatMap(({ file, original, record, lags }) => {
      const lacking = missingEntries.filter(({ path }) => path === file.path).length;
      const behind = lags.length + lacking;
      if (record && behind === 0) return [];
      const state = record
        ? `behind ${original.path} in ${behind}, since ${record.on}`
        : `never held against ${original.path}`;
      return [{ language, path: file.path, state }];
    }),
    ...missing.map(({ path }) => ({ language, path, state: `not in ${language}` })),
  ]);
}
