/** Rules about file names: which files there are, and that no two pages share a number or an address. */
import { fileKinds } from '../content/kinds.ts';
import type { StoryFacts } from '../content/schemas.ts';
import { words } from '../words/index.ts';
import type { Problem } from '../content/problems.ts';
import type { ContentFile } from '../content/read.ts';

/** Files that are missing, or that no part of the explainer would read. */
export function checkFolder(files: ContentFile[], strays: string[]): Problem[] {
  const explainer = files.find(({ address }) => address.kind === 'explainer');
  const listed = (explainer?.data as Partial<StoryFacts> | undefined)?.languages;
  const languages = Array.isArray(listed) ? listed : [];
  return [
    ...strays.map(strayProblem),
    ...missingFiles(files, languages),
    ...files
      .filter(({ address }) => address.language && languages.length > 0 && !languages.includes(address.language))
      .map(({ path, address }) => ({
        path,
        line: 1,
        wrong: `The language ${address.language} is not listed in explainer.yaml.`,
        mend: 'Add it to `languages` there, or remove the folder.',
      })),
    ...languages
      .filter((language) => explainer && !Object.hasOwn(words, language))
      .map((language) => ({
        path: explainer?.path ?? 'explainer.yaml',
        line: explainer?.lineOf(['languages', languages.indexOf(language)]) ?? 1,
        wrong: `The interface has no words in the language ${language}.`,
        mend: `Add src/words/${language}.ts.`,
      })),
  ];
}

function strayProblem(path: string): Problem {
  const unnumbered = /^[a-z]{2}\/(?:sections|pages)\/(?!\d+-).+\.md$/.test(path);
  return unnumbered
    ? {
        path,
        line: 1,
        wrong: 'The file name has no number.',
        mend: 'Name it as 3-some-words.md; the number is its place in the order.',
      }
    : {
        path,
        line: 1,
        wrong: 'No part of the explainer reads a file of this name.',
        mend: `Rename or remove it; files are named as ${Object.values(fileKinds)
          .map(({ example }) => example)
          .join(', ')}.`,
      };
}

function missingFiles(files: ContentFile[], languages: string[]): Problem[] {
  const missing = (path: string) => ({ path, line: 1, wrong: 'The file is missing.', mend: 'Add it.' });
  return Object.entries(fileKinds)
    .filter(([, { required }]) => required)
    .flatMap(([kind, { example }]) => {
      const present = files.filter(({ address }) => address.kind === kind);
      if (!example.includes('/')) return present.length > 0 ? [] : [missing(example)];
      return languages
        .filter((language) => !present.some(({ address }) => address.language === language))
        .map((language) => missing(example.replace(/^id\//, `${language}/`)));
    });
}

/** Corrections and changes of pages that do not exist. */
export function checkSections(files: ContentFile[]): Problem[] {
  return files
    .filter(({ address }) => address.kind === 'corrections')
    .flatMap((file) =>
      Object.entries((file.data ?? {}) as Record<string, unknown>).flatMap(([list, entries]) =>
        (Array.isArray(entries) ? entries : []).flatMap((entry: { section?: unknown } | null, index) => {
          const section = entry?.section;
          if (typeof section !== 'string' || files.some(({ path }) => path === `${file.address.language}/${section}`))
            return [];
          const line = file.lineOf([list, index, 'section']);
          return [
            {
              path: file.path,
              line,
              wrong: `There is no file ${section}.`,
              mend: 'Write its path, as sections/1-a-question.md.',
            },
          ];
        }),
      ),
    );
}

/** Two files with one number in one folder, and two pages (or former names) with one address. */
export function checkAddresses(files: ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const numbers = new Map<string, string>();
  const slugs = new Map<string, string>();
  const numbered = files.filter(({ address }) => address.slug !== undefined);
  for (const { path, address } of numbered) {
    const { kind, language = '', number, slug = '' } = address;
    const number_ = `${language}/${kind}/${number}`;
    const sameNumber = numbers.get(number_);
    if (sameNumber) {
      problems.push({
        path,
        line: 1,
        wrong: `The number ${number} is taken by ${sameNumber}.`,
        mend: 'Give one of them another number.',
      });
    } else numbers.set(number_, path);
    const sameSlug = slugs.get(`${language}/${slug}`);
    if (sameSlug) {
      problems.push({
        path,
        line: 1,
        wrong: `The address /${slug}/ is taken by ${sameSlug}.`,
        mend: 'Rename one of the files.',
      });
    } else slugs.set(`${language}/${slug}`, path);
    if (Object.hasOwn(words, slug)) {
      problems.push({
        path,
        line: 1,
        wrong: `The address /${slug}/ is kept for a language.`,
        mend: 'Rename the file.',
      });
    }
    if (slug === 'share') {
      problems.push({
        path,
        line: 1,
        wrong: 'The address /share/ is kept for the share pictures.',
        mend: 'Rename the file.',
      });
    }
  }
  for (const file of numbered) {
    const aliases = (file.data as { aliases?: unknown } | undefined)?.aliases;
    for (const [index, alias] of (Array.isArray(aliases) ? aliases : []).entries()) {
      const key = `${file.address.language}/${String(alias)}`;
      const taken = slugs.get(key);
      if (taken) {
        problems.push({
          path: file.path,
          line: file.lineOf(['aliases', index]),
          wrong: `The former name ${String(alias)} is taken by ${taken}.`,
          mend: 'Remove the alias; an address can lead to one page only.',
        });
      } else slugs.set(key, file.path);
    }
  }
  return problems;
}
