/**
 * How far translations follow their originals. A language may keep a record, `translations.yaml`, of what each of its
 * files was translated from: a short hash of every part of the original, written by `npm run translations`. A part
 * that reads otherwise now is one that the translation is behind in.
 */
import type { DataOf } from '../content/kinds.ts';
import type { CalendarDate } from '../content/dates.ts';
import type { Place } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import { pairsIn, type PageFile } from './pairs.ts';
import { hashOf, isList, isPage, partsOf, sorted, type Part } from './translated-parts.ts';

export type TranslationRecord = DataOf<'translations'>[string];

/** A part in which the translation is behind. */
export interface Lag extends Place {
  /** What the translation says there, and where and what the original says now; empty where there is nothing. */
  here: string;
  original: Place & { says: string };
}

export interface Translation {
  file: ContentFile;
  original: ContentFile;
  /** Absent where nobody has said yet what it was translated from. */
  record?: TranslationRecord;
  lags: Lag[];
}

export interface Translated {
  language: string;
  translations: Translation[];
  /** Files of the original that the language does not have. */
  missing: ContentFile[];
  /** Entries of lists that its own file does not have, by the place where that begins. */
  missingEntries: (Place & { key: string; original: Place })[];
}

/** Every language but the first that keeps a record, with all that is translated in it. */
export function translatedIn(content: Content): Translated[] {
  const [first = '', ...others] = filesOf(content, 'explainer')[0]?.data.languages ?? [];
  const pairs = pairsIn(content);
  const originals = content.files.filter(({ language, kind }) => language === first && (isPage(kind) || isList(kind)));
  return others.flatMap((language) => {
    const kept = filesOf(content, 'translations').find((file) => file.language === language);
    if (!kept) return [];
    const counterpart = (original: ContentFile) =>
      isPage(original.kind)
        ? pairs.of(original as PageFile).find((page) => page.language === language)
        : content.files.find((file) => file.kind === original.kind && file.language === language);
    const found = originals.map((original) => ({ original, file: counterpart(original) }));
    const translations = found.flatMap(({ original, file }) => {
      if (!file) return [];
      const record = kept.data[file.path.slice(language.length + 1)];
      return [{ file, original, ...(record && { record }), lags: record ? lagsOf(file, original, record) : [] }];
    });
    return [
      {
        language,
        translations,
        missing: found.filter(({ file }) => !file).map(({ original }) => original),
        missingEntries: translations.flatMap(missingEntriesOf),
      },
    ];
  });
}

/** What a file's original says now, to be kept beside the translation. */
export function recordOf(original: ContentFile, on: CalendarDate): TranslationRecord {
  const { keyed, paragraphs } = sorted(original);
  return {
    on,
    entries: Object.fromEntries(keyed.map(({ key, text }) => [key, hashOf(text)])),
    paragraphs: paragraphs.map(({ text }) => hashOf(text)),
  };
}

/** Of the files of a language that are behind, by their paths inside its folder: the day of the last comparison. */
export function behindIn(content: Content, language: string): Record<string, CalendarDate> {
  const { translations = [] } = translatedIn(content).find((translated) => translated.language === language) ?? {};
  return Object.fromEntries(
    translations.flatMap(({ file, record, lags }) =>
      record && lags.length > 0 ? [[file.path.slice(language.length + 1), record.on]] : [],
    ),
  );
}

function lagsOf(file: ContentFile, original: ContentFile, record: TranslationRecord): Lag[] {
  const { keyed, paragraphs } = sorted(original);
  const here = sorted(file);
  const inEntries = keyed
    .filter(({ key, text }) => record.entries[key] !== hashOf(text))
    .map((part) =>
      lagIn(
        file,
        here.keyed.find(({ key }) => key === part.key),
        original,
        part,
      ),
    );
  const hashes = paragraphs.map(({ text }) => hashOf(text));
  const translated = here.paragraphs;
  // Where both have as many paragraphs, the one after the last that has not changed is the one that is behind.
  const isParallel = translated.length === record.paragraphs.length;
  const placeAfter = (index: number) => (isParallel ? translated[Math.min(index, translated.length - 1)] : undefined);
  const changed = paragraphs.flatMap((part, index) => {
    if (record.paragraphs.includes(hashes[index] ?? '')) return [];
    const before = hashes.slice(0, index).findLastIndex((hash) => record.paragraphs.includes(hash));
    const kept = record.paragraphs.indexOf(hashes[before] ?? '');
    return [lagIn(file, placeAfter(kept + index - before), original, part)];
  });
  // Where there are more than before, nobody knows which of them is new: what stands there may be another's translation.
  const isKnown = hashes.length === record.paragraphs.length;
  const told = isKnown ? changed : changed.map((lag) => ({ ...lag, here: '' }));
  const gone = record.paragraphs.filter((hash) => !hashes.includes(hash));
  // As many came as went: they were changed. What went beyond that has nothing left to stand beside.
  const removed = gone
    .slice(changed.length)
    .map((hash) => lagIn(file, placeAfter(record.paragraphs.indexOf(hash)), original, undefined));
  return [...inEntries, ...told, ...removed];
}

function lagIn(file: ContentFile, here: Part | undefined, original: ContentFile, now: Part | undefined): Lag {
  return {
    path: file.path,
    line: here?.line ?? 1,
    here: here?.text ?? '',
    original: { path: original.path, line: now?.line ?? 1, says: now?.text ?? '' },
  };
}

function missingEntriesOf({ file, original }: Translation): Translated['missingEntries'] {
  const there = new Set(partsOf(file).map(({ key }) => key));
  return partsOf(original)
    .filter(({ key }) => isList(original.kind) && !there.has(key))
    .map(({ key, path, line }) => ({ path: file.path, line: 1, key, original: { path, line } }));
}
