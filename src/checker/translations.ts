/** Reminders of what a translation lacks, or is behind in. Its readers are told on the page, so they stop no build. */
import type { Report } from '../content/problems.ts';
import type { Content } from '../content/read.ts';
import { translatedIn } from '../explainer/translations.ts';

const confirm = (path: string) => `npm run translations -- ${path}`;

/** Words of a text, on one line and no longer than a message should be. */
function inShort(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > 200 ? `${words.slice(0, 199)}…` : words;
}

export function checkTranslations(content: Content, report: Report): void {
  for (const { language, translations, missing, missingEntries } of translatedIn(content)) {
    for (const { path } of missing)
      report.remind(
        { path, line: 1 },
        `This has no translation in the language ${language}.`,
        `Write it in ${language}/, then run: npm run translations.`,
      );
    for (const { key, original, ...place } of missingEntries)
      report.remind(place, `The entry ${key} of ${original.path}:${original.line} is missing here.`, 'Translate it.');
    for (const { file, original, record, lags } of translations) {
      if (!record)
        report.remind(
          { path: file.path, line: 1 },
          `Nothing says which state of ${original.path} this translates.`,
          `Hold it against that, then run: ${confirm(file.path)}`,
        );
      for (const { here, original: now, ...place } of lags)
        report.remind(
          place,
          now.says
            ? `${now.path}:${now.line} has changed since ${record?.on} and says now: “${inShort(now.says)}”${here ? `; here it is: “${inShort(here)}”` : ''}.`
            : `What ${now.path} said here on ${record?.on} is gone${here ? `: “${inShort(here)}”` : ''}.`,
          `Follow it, then run: ${confirm(file.path)} (with --typo where nothing changes for readers).`,
        );
    }
  }
}
