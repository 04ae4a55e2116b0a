/** What readers of a site would notice between two builds of it, page by page. */
import { diffArrays } from 'diff';
import { pageTextOf, wordsIn, type PageText } from './page-text.ts';

export type ChangedPage =
  | { path: string; kind: 'added' | 'removed'; title: string; words: number }
  | { path: string; kind: 'text'; title: string; added: number; removed: number; before: string; now: string }
  /** The same words, with other links or pictures. */
  | { path: string; kind: 'leads'; title: string; before: string; now: string };

/**
 * The pages that differ, by path. What stands around the text of each page, as the navigation, is no change of it.
 * @param before HTML of each page, by path below the base; an empty one is the front page
 */
export function changedPages(before: Map<string, string>, now: Map<string, string>): ChangedPage[] {
  const paths = [...new Set([...before.keys(), ...now.keys()])].sort();
  return paths.flatMap((path): ChangedPage[] => {
    const [old, current] = [before.get(path), now.get(path)].map((html) =>
      html === undefined ? undefined : pageTextOf(html, true),
    );
    if (old && current) return changeOf(path, old, current);
    const page = old ?? current;
    if (!page) return [];
    return [{ path, kind: old ? 'removed' : 'added', title: page.title, words: allWords(page).length }];
  });
}

function changeOf(path: string, old: PageText, current: PageText): ChangedPage[] {
  const { title } = current;
  const sentences = firstDifference(sentencesIn(old), sentencesIn(current));
  if (sentences) {
    const parts = diffArrays(allWords(old), allWords(current));
    const count = (kind: 'added' | 'removed') =>
      parts.filter((part) => part[kind]).reduce((sum, { value }) => sum + value.length, 0);
    return [{ path, kind: 'text', title, added: count('added'), removed: count('removed'), ...sentences }];
  }
  const leads = firstDifference(old.leads, current.leads);
  return leads ? [{ path, kind: 'leads', title, ...leads }] : [];
}

/** The first that was changed, added or removed; undefined where all are the same. */
function firstDifference(old: string[], current: string[]): { before: string; now: string } | undefined {
  const parts = diffArrays(old, current);
  const at = parts.findIndex(({ added, removed }) => added || removed);
  const [first, second] = parts.slice(at, at + 2);
  if (at === -1 || !first) return undefined;
  const [value = ''] = first.value;
  if (first.added) return { before: '', now: value };
  return { before: value, now: second?.added ? (second.value[0] ?? '') : '' };
}

/** What is said of a page comes first. */
const textsOf = ({ title, summary, blocks }: PageText) => [title, summary, ...blocks];
const allWords = (page: PageText) => wordsIn(textsOf(page).join('\n'), page.language);

function sentencesIn(page: PageText): string[] {
  const segmenter = new Intl.Segmenter(page.language, { granularity: 'sentence' });
  return textsOf(page).flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim()));
}
