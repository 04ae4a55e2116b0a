/**
 * Which pages are one in several languages: those that have the same name, said by `pair`, or, where both folders have
 * the same numbers, the same number. Where the folders differ, a number would say nothing: the second page of a few
 * translated ones may be the fourth of the others.
 */
import { filesOf, type Content, type ContentFile } from '../content/read.ts';

export type PageFile = ContentFile<'front' | 'sections' | 'pages'>;

export interface Pairs {
  /** The page in every language that has it, itself among them. */
  of: (page: PageFile) => PageFile[];
  /** Pages of one number in two languages of which nothing says whether they are one, each beside the other. */
  unclear: [PageFile, PageFile][];
  /** Pages that some of the languages do not have, in the order of the files. */
  alone: (languages: string[]) => { page: PageFile; missing: string[] }[];
}

export function pairsIn(content: Content): Pairs {
  const pages: PageFile[] = [
    ...filesOf(content, 'front'),
    ...filesOf(content, 'sections'),
    ...filesOf(content, 'pages'),
  ];
  const byKey = Map.groupBy(pages, keyOf);
  const numbers = numbersByFolder(pages);
  const isOne = (one: PageFile, other: PageFile) =>
    one === other || nameOf(one) !== undefined || numbers.get(folderOf(one)) === numbers.get(folderOf(other));
  const others = (page: PageFile) => byKey.get(keyOf(page)) ?? [];
  const of = (page: PageFile) => others(page).filter((other) => isOne(page, other));
  return {
    of,
    unclear: pages.flatMap((page) =>
      others(page)
        .filter((other) => !isOne(page, other))
        .map((other): [PageFile, PageFile] => [page, other]),
    ),
    alone: (languages) =>
      pages.flatMap((page) => {
        const there = of(page).map(({ language }) => language);
        const missing = languages.filter((language) => !there.includes(language));
        return missing.length > 0 ? [{ page, missing }] : [];
      }),
  };
}

/** What a page is called in all languages; the front page needs no name. */
function nameOf({ kind, data }: PageFile): string | undefined {
  if (kind === 'front') return kind;
  return 'pair' in data && data.pair ? `pair ${data.pair}` : undefined;
}

const keyOf = (page: PageFile) => nameOf(page) ?? `${page.kind} ${page.number}`;

const folderOf = ({ language, kind }: PageFile) => `${language}/${kind}`;

/** The numbers of the files without a name, by folder. */
function numbersByFolder(pages: PageFile[]): Map<string, string> {
  const unnamed = pages.filter((page) => nameOf(page) === undefined);
  return new Map(
    [...Map.groupBy(unnamed, folderOf)].map(([folder, files]) => [
      folder,
      files
        .map(({ number = 0 }) => number)
        .sort((one, other) => one - other)
        .join(' '),
    ]),
  );
}
