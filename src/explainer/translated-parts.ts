/** What can be translated by itself: the parts of a file, and how they are known again. */
import { createHash } from 'node:crypto';
import type { FileKindName } from '../content/kinds.ts';
import type { Place } from '../content/problems.ts';
import type { ContentFile } from '../content/read.ts';

/** Something that can be translated by itself: a paragraph, an entry of a list, a line of the frontmatter. */
export interface Part extends Place {
  /** Where it stands among the keys of its file; empty for what stands in the text. */
  key: string;
  text: string;
}

const lists: FileKindName[] = ['people', 'glossary', 'timeline', 'forecasts', 'charts'];
/** What is different in each language, or says nothing to a reader. */
const own = ['id', 'aliases', 'pair', 'to', 'column', 'data', 'draft', 'publish'];

/** The parts of a file in its order: those of its data by their keys, then the paragraphs of its text. */
export function partsOf(file: ContentFile): Part[] {
  // Entries of a list of which only some have an id belong to what the list is in.
  const byKey = Map.groupBy(entriesIn(file, file.written, [], ''), ({ key }) => key);
  const entries = [...byKey.values()].map((parts) => ({
    ...(parts[0] as Part),
    text: parts.map(({ text }) => text).join(' · '),
  }));
  return [...entries, ...paragraphsIn(file)];
}

/** The same, what has a key apart from the paragraphs of the text. */
export function sorted(file: ContentFile): { keyed: Part[]; paragraphs: Part[] } {
  const parts = partsOf(file);
  return { keyed: parts.filter(({ key }) => key !== ''), paragraphs: parts.filter(({ key }) => key === '') };
}

/** Each entry that has an id with the words and figures in it that are not in another; without ids, each key. */
function entriesIn(file: ContentFile, value: unknown, keys: PropertyKey[], name: string): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const words: string[] = [];
  const inner: Part[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (own.includes(key)) continue;
    const next = [...keys, Array.isArray(value) ? Number(key) : key];
    const id = (member as { id?: unknown } | null)?.id;
    if (typeof id === 'string') inner.push(...entriesIn(file, member, next, id));
    else if (
      Array.isArray(member) &&
      member.some((entry) => typeof (entry as { id?: unknown } | null)?.id === 'string')
    )
      inner.push(...entriesIn(file, member, next, name));
    else if (name === '') inner.push({ ...file.at(next), key, text: JSON.stringify(member) });
    else words.push(typeof member === 'string' ? member : JSON.stringify(member));
  }
  return [...(words.length > 0 ? [{ ...file.at(keys), key: name, text: words.join(' · ') }] : []), ...inner];
}

function paragraphsIn({ path, source, markdown = '' }: ContentFile): Part[] {
  const above = source.slice(0, source.length - markdown.length).split('\n').length - 1;
  return [...markdown.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/g)].map(({ 0: text, index }) => ({
    path,
    line: above + markdown.slice(0, index).split('\n').length,
    key: '',
    text: text.trimEnd(),
  }));
}

/** Wherever lines were broken, the words are the same. */
export const hashOf = (text: string) =>
  createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);

export const isPage = (kind: FileKindName) => ['front', 'sections', 'pages'].includes(kind);
export const isList = (kind: FileKindName) => lists.includes(kind);
