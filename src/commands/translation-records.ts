/**
 * The records of translations: `translations.yaml` in each language but the first says, for every file, on which day
 * it was last held against its original, and what that said. People confirm; nobody writes the hashes.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, visit } from 'yaml';
import { today } from '../content/dates.ts';
import { ContentError } from '../content/problems.ts';
import { filesOf, readContent, type Content } from '../content/read.ts';
import { publishedPart } from '../content/withheld.ts';
import { now } from '../site.ts';
import { recordOf, translatedIn, type Translated, type TranslationRecord } from '../explainer/translations.ts';

export interface Confirmation {
  /** Paths of translated files that follow their originals now, as `en/index.md`. */
  files: string[];
  /** All of them. */
  isAll?: boolean;
  /** True where what changed is nothing to readers: the day of the last comparison stays. */
  isTypo?: boolean;
  /** How messages name the content folder. */
  called?: string;
}

/**
 * Writes down what was confirmed, and says how far each language follows the first.
 * @throws ContentError where the content cannot be read, or has no such translation
 */
export function followTranslations(folder: string, { files, isAll = false, isTypo = false, called }: Confirmation) {
  let content = published(folder);
  const broken = [...content.refused, ...content.files.flatMap(({ problems }) => problems)];
  const errors = broken.filter(({ isWarning }) => !isWarning);
  if (errors.length > 0) throw new ContentError(errors, called);
  const timeZone = filesOf(content, 'explainer')[0]?.data.timezone ?? 'UTC';
  for (const language of startedIn(content)) {
    write(folder, language, {});
    content = published(folder);
  }
  const states = translatedIn(content);
  const paths = states.flatMap(({ translations }) => translations.map(({ file }) => file.path));
  const unknown = files.filter((path) => !paths.includes(path));
  if (unknown.length > 0)
    throw new ContentError(
      unknown.map((path) => ({
        path,
        line: 1,
        wrong: 'There is no such translation.',
        mend: `Name one of ${paths.join(', ')}.`,
      })),
      called,
    );
  for (const { language, translations } of states) {
    const confirmed = translations.filter(({ file }) => isAll || files.includes(file.path));
    if (confirmed.length === 0) continue;
    const records = Object.fromEntries(
      translations.flatMap((translation) => {
        const { file, original, record } = translation;
        const kept = isTypo && record ? record.on : today(timeZone);
        const next = confirmed.includes(translation) ? recordOf(original, kept) : record;
        return next ? [[file.path.slice(language.length + 1), next]] : [];
      }),
    );
    write(folder, language, records);
  }
  return translatedIn(published(folder)).map(told).join('\n') || 'The story is told in one language.';
}

/** The content without drafts and what comes later, which nobody has to translate yet. */
const published = (folder: string): Content => publishedPart(readContent(folder), { now }).content;

/** The languages that have a front page and no record yet. */
function startedIn(content: Content): string[] {
  const [, ...others] = filesOf(content, 'explainer')[0]?.data.languages ?? [];
  return others.filter(
    (language) =>
      filesOf(content, 'front').some((file) => file.language === language) &&
      !existsSync(join(content.folder, language, 'translations.yaml')),
  );
}

function write(folder: string, language: string, records: Record<string, Partial<TranslationRecord>>): void {
  const document = new Document(records);
  document.commentBefore =
    ' What each file of this language was translated from, and when it was last held against that.\n' +
    ' Written by `npm run translations`; not for editing by hand.';
  // A list of hashes is read by nobody: it takes few lines.
  visit(document, {
    Seq: (_key, node) => void (node.flow = true),
    Map: (_key, node, path) => void (node.flow = path.length > 4 && isMap(node)),
  });
  writeFileSync(join(folder, language, 'translations.yaml'), document.toString({ lineWidth: 120 }));
}

function told({ language, translations, missing, missingEntries }: Translated): string {
  const lines = translations.map(({ file, original, record, lags }) => {
    if (!record) return `  ${file.path}  never held against ${original.path}`;
    const lacking = missingEntries.filter(({ path }) => path === file.path).length;
    const behind = lags.length + lacking;
    return `  ${file.path}  ${behind === 0 ? `follows ${original.path}` : `behind ${original.path} in ${behind}`}, last held against it on ${record.on}`;
  });
  return [
    `${language}: ${translations.length} files translated, ${missing.length} not`,
    ...lines,
    ...missing.map(({ path }) => `  ${path}  not translated`),
  ].join('\n');
}
