/** Rules about pages in several languages: which of them are one page has to be clear. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { pairsIn, type PageFile } from '../explainer/pairs.ts';

export function checkPairs(content: Content, report: Report): void {
  // A folder of a language that is not listed is a mistake of its own.
  const listed = filesOf(content, 'explainer').flatMap(({ data }) => data.languages);
  const files = content.files.filter(({ language = '' }) => listed.includes(language));
  const { of, unclear } = pairsIn({ ...content, files });
  for (const file of files) {
    if (file.kind !== 'sections' && file.kind !== 'pages') continue;
    const page = file as PageFile;
    const [first] = of(page).filter(({ language }) => language === page.language);
    const name = 'pair' in page.data ? page.data.pair : undefined;
    if (name && first && first !== page)
      report(
        page.at(['pair']),
        `The name ${name} in \`pair\` is taken by ${first.path}.`,
        'Give one of them another name; in one language, each page has its own.',
      );
  }
  const placeOf = ({ language = '' }: PageFile) => listed.indexOf(language);
  for (const [page, other] of unclear) {
    // What is wrong with a file may be its `pair`. It is told once, in the later language.
    if (placeOf(page) > placeOf(other) && [page, other].every(({ problems }) => problems.length === 0))
      report(
        { path: page.path, line: 1 },
        `Nothing says whether this is a translation of ${other.path}: the two folders have different numbers.`,
        'Write the same `pair: a-name` in the frontmatter of both, or, if they are two pages, of one of them.',
      );
  }
}

/** Pages that readers of another language do not find in theirs: no mistake, but worth knowing. */
export function untranslatedPages(content: Content, languages: string[]): { path: string; missing: string[] }[] {
  return pairsIn(content)
    .alone(languages)
    .map(({ page, missing }) => ({ path: page.path, missing }));
}
