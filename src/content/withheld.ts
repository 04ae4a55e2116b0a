/**
 * What is not published yet: pages and entries that are drafts, or whose hour has not come. They are taken out of the
 * content before anything is made of it, so that nothing of them reaches a page, a feed, a list or a link; and with
 * them the sources and tables that nothing else uses.
 */
import { isHour, isTimeZone, momentOf } from './dates.ts';
import type { Place } from './problems.ts';
import { filesOf, type Content, type ContentFile } from './read.ts';

export interface Withheld extends Place {
  /** What readers would know it by: a title, a name, an id. */
  name: string;
  /** Of an entry that has one; pages have none. */
  id?: string;
  /** The hour from which it is published, as it was written; absent for a draft. */
  from?: string;
}

/** One withheld page or entry in words. */
export function toldWithheld({ path, line, name, from }: Withheld): string {
  return `${path}:${line}: ${name} (${from ? `from ${from}` : 'draft'})`;
}

/** Who is asked for: readers at a moment, in milliseconds since 1970, or the people at the desk, who see everything. */
export type Audience = { now: number } | 'desk';

export function publishedPart(content: Content, audience: Audience): { content: Content; withheld: Withheld[] } {
  const said = filesOf(content, 'explainer')[0]?.data.timezone ?? '';
  const timeZone = isTimeZone(said) ? said : 'UTC';
  const withheld: Withheld[] = [];
  const gone: string[] = [];
  /** True for an entry or a page that stays out, which is noted. */
  const isWithheld = (entry: Scheduled, place: () => Place): boolean => {
    const { draft, publish = '' } = entry;
    // What is wrong here is told, not hidden.
    const isLater = isHour(publish) && (audience === 'desk' || momentOf(publish, timeZone) > audience.now);
    if (draft !== true && !isLater) return false;
    const name = entry.title ?? entry.name ?? entry.term ?? entry.id ?? '';
    withheld.push({ ...place(), name, ...(entry.id && { id: entry.id }), ...(draft !== true && { from: publish }) });
    return audience !== 'desk';
  };
  const files = content.files.flatMap((file) => {
    // Most files have nothing of the kind, and stay as they are.
    if (file.unread || !/\b(?:draft|publish)["']?\s*:/.test(file.source)) return [file];
    if (file.body) {
      if (!isWithheld(file.data as Scheduled, () => ({ path: file.path, line: 1 }))) return [file];
      gone.push(file.source);
      return [];
    }
    return [withoutEntries(file, isWithheld, gone)];
  });
  return gone.length === 0
    ? { content, withheld }
    : { content: withoutUnused({ ...content, files }, content, gone.join('\n')), withheld };
}

interface Scheduled {
  draft?: boolean;
  publish?: string;
  title?: string;
  name?: string;
  term?: string;
  id?: string;
}

/** A file without these entries; places are found by the keys of those that are left. */
function withoutEntries(
  file: ContentFile,
  isWithheld: (entry: Scheduled, place: () => Place) => boolean,
  gone: string[],
): ContentFile {
  const { written } = file;
  /** Where the members of a list that has fewer now stood before. */
  const before = new Map<unknown, number[]>();
  const leftOf = (value: unknown, keys: PropertyKey[]): unknown => {
    if (isObject(value))
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, leftOf(member, [...keys, key])]));
    if (!Array.isArray(value)) return value;
    const kept = value.flatMap((member: unknown, index) => {
      const place = [...keys, index];
      if (isObject(member) && isWithheld(member, () => file.at(place))) {
        gone.push(JSON.stringify(place.reduce<unknown>((inside, key) => Reflect.get(inside as object, key), written)));
        return [];
      }
      const left = leftOf(member, place);
      // What held only such entries is nothing without them.
      const isEmptied =
        isObject(left) && isObject(member) && Object.keys(left).some((key) => isEmptiedList(left[key], member[key]));
      return isEmptied ? [] : [{ left, index }];
    });
    const list = kept.map(({ left }) => left);
    before.set(
      list,
      kept.map(({ index }) => index),
    );
    return list;
  };
  const data = leftOf(file.data, []);
  const at: ContentFile['at'] = (keys, typed) => {
    let inside: unknown = data;
    const former = keys.map((key) => {
      const index = before.get(inside)?.[Number(key)] ?? key;
      inside = typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined;
      return index;
    });
    return file.at(former, typed);
  };
  /** The same of what was written. */
  const leftIn = (all: unknown, left: unknown): unknown => {
    if (Array.isArray(all) && Array.isArray(left))
      return left.map((member, index) => leftIn(all[before.get(left)?.[index] ?? index], member));
    if (!isObject(all) || !isObject(left)) return all;
    return Object.fromEntries(Object.entries(all).map(([key, member]) => [key, leftIn(member, left[key])]));
  };
  return { ...file, data: data as ContentFile['data'], written: leftIn(written, data), at };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Reflect.get(value, 'type') !== 'root';
const isEmptiedList = (now: unknown, before: unknown) =>
  Array.isArray(now) && Array.isArray(before) && now.length === 0 && before.length > 0;

/** Without the sources and tables that only what is withheld refers to. */
function withoutUnused(content: Content, read: Content, gone: string): Content {
  const all = read.files
    .filter(({ kind }) => kind !== 'sources' && kind !== 'tables')
    .map(({ source }) => source)
    .join('\n');
  const isOnlyThere = (words: RegExp) => {
    const times = gone.match(words)?.length ?? 0;
    return times > 0 && times === all.match(words)?.length;
  };
  return {
    ...content,
    files: content.files.flatMap((file) => {
      if (file.kind === 'tables') return isOnlyThere(new RegExp(`\\b${file.slug}\\.csv`, 'g')) ? [] : [file];
      if (file.kind !== 'sources') return [file];
      const kept = Object.entries(file.data).filter(([id]) => !isOnlyThere(new RegExp(`\\[\\^${id}[!:\\]]`, 'g')));
      return [{ ...file, data: Object.fromEntries(kept) as ContentFile['data'] }];
    }),
  };
}
