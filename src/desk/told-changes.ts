/** What has changed, in Markdown: for people to read in a terminal, and for the summary of a pull request. */
import type { ChangedPage } from './changed-pages.ts';

/** @param pages how many the site has now */
export function toldChanges(changes: ChangedPage[], pages: number): string {
  if (changes.length === 0) return `None of the ${pages} pages reads or leads otherwise.`;
  return [`${changes.length} of ${pages} pages:`, '', ...changes.map(told)].join('\n');
}

function told(change: ChangedPage): string {
  const page = `- **/${change.path}** ${plain(change.title)}`;
  if ('words' in change) return `${page}: ${change.kind}, ${change.words} words`;
  const what =
    change.kind === 'text' ? `+${change.added} −${change.removed} words` : 'the same words, another link or picture';
  const sides = [
    ['before', change.before],
    ['now', change.now],
  ] as const;
  const first = sides.flatMap(([when, said]) => (said ? [`  - ${when}: ${plain(said)}`] : []));
  return [`${page}: ${what}`, ...first].join('\n');
}

/** A text that anybody may have written, in brief and without marks: it is not to become a link, a tag or a mention. */
function plain(text: string): string {
  const brief = text.length > 300 ? `${text.slice(0, 299)}…` : text;
  return brief
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\`*_[\]<>|~#&@!]/g, '\\$&')
    .replace(/(https?):/g, '$1\\:');
}
