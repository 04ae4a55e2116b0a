/** Rules about file names: which files there are, and that no two pages share a number or a slug. */
import { fileKinds, roleOf } from '../content/kinds.ts';
import { baseLanguage, languagePattern } from '../words/language-codes.ts';
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import { hasWords, words } from '../words/index.ts';

const topOf = (path: string) => ({ path, line: 1 });

/** Files that are missing, or that no part of the explainer would read. */
export function checkFolder(content: Content, report: Report): void {
  const [explainer] = filesOf(content, 'explainer');
  const languages = explainer?.data.languages.filter((language) => language !== '') ?? [];
  const font = explainer?.data.theme.font?.file;
  content.strays.forEach((path) => {
    if (path !== font) reportStray(path, report);
  });
  // What was refused may be what is wanted.
  if (content.refused.length === 0) reportMissing(content, languages, report);
  for (const { path, language } of content.files) {
    if (language && languages.length > 0 && !languages.includes(language))
      report(
        topOf(path),
        `The language ${language} is not listed in explainer.yaml.`,
        'Add it to `languages` there, or remove the folder.',
      );
  }
  explainer?.data.languages.forEach((language, index, all) => {
    if (language !== '' && all.indexOf(language) < index)
      report(explainer.at(['languages', index]), `The language ${language} is listed twice.`, 'Remove one of them.');
    if (language !== '' && !hasWords(language))
      report(
        explainer.at(['languages', index]),
        `The interface has no words in the language ${language}.`,
        `Add src/words/${baseLanguage(language)}.ts.`,
      );
  });
}

function reportStray(path: string, report: Report): void {
  const ending = /\.[A-Za-z]+$/.exec(path)?.[0] ?? '';
  const inLowerCase = path.slice(0, path.length - ending.length) + ending.toLowerCase();
  if (inLowerCase !== path && (roleOf(inLowerCase) || isUnnumbered(inLowerCase))) {
    report(topOf(path), `The ending ${ending} is not in lower case.`, `Write it as ${ending.toLowerCase()}.`);
    return;
  }
  const examples = Object.values(fileKinds).map(({ example }) => example);
  if (isUnnumbered(path))
    report(
      topOf(path),
      'The file name has no number.',
      'Name it as 3-some-words.md; the number is its place in the order.',
    );
  else
    report(
      topOf(path),
      'No part of the explainer reads a file of this name.',
      `Rename or remove it; files are named as ${examples.join(', ')}.`,
    );
}

const unnumbered = new RegExp(`^${languagePattern}/(?:sections|pages)/(?!\\d+-).+\\.md$`);
const isUnnumbered = (path: string) => unnumbered.test(path);

function reportMissing(content: Content, languages: string[], report: Report): void {
  for (const [kind, { required, example }] of Object.entries(fileKinds)) {
    if (!required) continue;
    const present = content.files.filter((file) => file.kind === kind);
    const wanted = example.includes('/')
      ? languages
          .filter((language) => !present.some((file) => file.language === language))
          .map((language) => example.replace(/^id\//, `${language}/`))
      : present.length > 0
        ? []
        : [example];
    for (const path of wanted) report(topOf(path), 'The file is missing.', 'Add it.');
  }
}

/** Paths below the site's base that are not for pages, and what they are for. */
function keptSlugs(content: Content): Map<string, string> {
  const listed = filesOf(content, 'explainer').flatMap(({ data }) => data.languages);
  return new Map([
    ['share', 'the share pictures'],
    // Some disks tell no upper case from lower case.
    ...[...Object.keys(words), ...listed].map((language) => [language.toLowerCase(), 'a language'] as const),
  ]);
}

/** Two files with one number in one folder, and two pages (or former names) with one slug. */
export function checkNames(content: Content, report: Report): void {
  const numbers = new Map<string, string>();
  const slugs = new Map<string, string>();
  const kept = keptSlugs(content);
  /** Takes a key for a file, unless another has it: then that one's path is returned. */
  const take = (taken: Map<string, string>, key: string, path: string) => {
    const other = taken.get(key);
    if (other === undefined) taken.set(key, path);
    return other;
  };
  // The name of a chart's table is no address.
  const pages = content.files.filter((file) => file.number !== undefined);
  for (const { path, kind, language, number, slug = '' } of pages) {
    const sameNumber = take(numbers, `${language}/${kind}/${number}`, path);
    if (sameNumber)
      report(topOf(path), `The number ${number} is taken by ${sameNumber}.`, 'Give one of them another number.');
    const sameSlug = take(slugs, `${language}/${slug}`, path);
    if (sameSlug) report(topOf(path), `The address /${slug}/ is taken by ${sameSlug}.`, 'Rename one of the files.');
    const keeper = kept.get(slug);
    if (keeper) report(topOf(path), `The address /${slug}/ is kept for ${keeper}.`, 'Rename the file.');
  }
  for (const file of pages) {
    aliasesOf(file).forEach((alias, index) => {
      const taken = alias === '' ? undefined : take(slugs, `${file.language}/${alias}`, file.path);
      if (taken)
        report(
          file.at(['aliases', index]),
          `The former name ${alias} is taken by ${taken}.`,
          'Remove the alias; an address can lead to one page only.',
        );
    });
  }
}

function aliasesOf({ data }: ContentFile): string[] {
  return 'aliases' in data && Array.isArray(data.aliases) ? (data.aliases as string[]) : [];
}
