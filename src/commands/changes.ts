/** `npm run changes -- BEFORE NOW`: what readers would notice between two builds, page by page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedPages } from '../desk/changed-pages.ts';
import { toldChanges } from '../desk/told-changes.ts';
import { SettingsError } from '../site.ts';
import { htmlFiles } from './built-site.ts';
import { run } from './run.ts';

/** The pages of a built site by path; a former address has no text of its own, but where it leads. */
function pagesIn(folder: string): Map<string, string> {
  if (!existsSync(join(folder, 'index.html')))
    throw new SettingsError('The folder', folder, 'no built site is there. Name two: npm run changes -- BEFORE NOW.');
  const pages = htmlFiles(folder).map(
    (file) => [file.replace(/(?:^|(?<=\/))index\.html$/, ''), readFileSync(join(folder, file), 'utf8')] as const,
  );
  return new Map(pages);
}

await run(() => {
  const [before = '', now = 'dist'] = process.argv.slice(2);
  const pages = pagesIn(now);
  console.log(toldChanges(changedPages(pagesIn(before), pages), pages.size));
});
