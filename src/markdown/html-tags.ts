/**
 * The HTML that Markdown has no sign for: words of another language, and what an abbreviation means. A token is judged
 * as it was typed; a parser of HTML would forgive, and drop, what browsers and feed readers may not.
 */

/** The attribute that each element has to have. */
export const allowedTags = { i: 'lang', span: 'lang', abbr: 'title' } as const;

type Name = keyof typeof allowedTags;

export type Tag = { name: Name; isClosing: true } | { name: Name; isClosing: false; attribute: string; value: string };

const OPENING = /^<(i|span|abbr)\s+(lang|title)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')\s*>$/;
const CLOSING = /^<\/(i|span|abbr)\s*>$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const references: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>', '&#39;': "'" };

/** What an allowed token says; undefined for every other. */
export function tagOf(token: string): Tag | undefined {
  const closing = CLOSING.exec(token)?.[1];
  if (closing) return { name: closing as Name, isClosing: true };
  const [, opening, attribute = '', double, single = ''] = OPENING.exec(token) ?? [];
  if (!opening || allowedTags[opening as Name] !== attribute) return undefined;
  const value = (double ?? single).replace(/&(?:\w+|#\w+);/g, (reference) => references[reference] ?? '\uFFFD');
  if (value.trim() === '' || value.includes('\uFFFD') || (attribute === 'lang' && !LANGUAGE.test(value)))
    return undefined;
  return { name: opening as Name, isClosing: false, attribute, value };
}
