/** Finds what the content refers to: sources, names, forecasts, files, and who is mentioned where. */
import { posix } from 'node:path';
import type { Contents, LookUps } from './model.ts';
import { passagesIn } from './passages.ts';

export function lookUps(contents: Contents): LookUps {
  const entriesByName = new Map(
    contents.entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name.toLowerCase(), entry])),
  );
  const entry = (name: string) => entriesByName.get(name.toLowerCase());
  const sources = firstById(contents.sources);
  const entries = firstById(contents.entries);
  const forecasts = firstById(contents.forecasts);
  const pages = new Map(contents.pages.map((page) => [page.file, page]));
  const passages = passagesIn(contents, entry);
  return {
    page: (file) => pages.get(file),
    source: (id) => sources.get(id),
    entry,
    entryById: (id) => entries.get(id),
    forecast: (id) => forecasts.get(id),
    link: (fromFile, href) => {
      const [file = '', anchor] = href.split('#');
      const page = pages.get(file === '' ? fromFile : posix.join(posix.dirname(fromFile), decoded(file)));
      return page && { page, ...(anchor && { anchor: decoded(anchor) }) };
    },
    passages: (entryId) => passages.ofEntries.get(entryId) ?? [],
    mentionAnchor: (mention) => passages.anchors.get(mention),
    forecastPassage: (forecastId) => passages.ofForecasts.get(forecastId),
  };
}

/** Where an id is taken twice, which the checker tells, the first has it. */
function firstById<Item extends { id: string }>(items: Item[]): Map<string, Item> {
  return new Map([...items].reverse().map((item) => [item.id, item]));
}

/** A path as the disk has it, an anchor as its page has it; a stray percent sign stays. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
