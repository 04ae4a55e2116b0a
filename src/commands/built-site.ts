/**
 * Looks the built site over before it replaces the last one: nothing in it may lead nowhere. Each page is read
 * once, as a stream of tags: a tree of each page of a thousand, with a thousand links each, would take minutes.
 */
import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, kept } from '../files/kept.ts';
import { filesIn } from '../files/list.ts';

/** Every HTML file below a folder, by path, in order. */
export function htmlFiles(folder: string): string[] {
  return filesIn(folder).filter((name) => name.endsWith('.html'));
}

/** Where a link of a page leads. */
interface Target {
  /** As the page has it. */
  link: string;
  /** The file below the folder; undefined where the link leaves the base path or cannot be read. */
  file?: string;
  /** The id within it; empty where the link names none. */
  id: string;
  fault?: string;
}

interface Seen {
  ids: Set<string>;
  /** Ids that stand more than once. */
  twice: string[];
  targets: Set<Target>;
}

/**
 * Counts the pages of a built site.
 * @param base path that the site is served below, with a slash at both ends
 * @throws Error that lists every link or file reference which leaves the base path, leads to no file, or to
 *   an id that its page has not, and every id that stands twice on one page
 */
export async function checkBuiltSite(folder: string, base: string): Promise<number> {
  const files = new Set(filesIn(folder));
  // Most links are in the navigation of every page: each is read once.
  const known = new Map<string, Target>();
  const targetOf = (file: string, link: string): Target => {
    const found = known.get(link);
    if (found) return found;
    const target = readTarget(file, link, base);
    if (link.startsWith('/')) known.set(link, target);
    return target;
  };
  const pages = new Map<string, Seen>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const { ids, twice, links } = await lookedOver(readFileSync(join(folder, file)));
    pages.set(file, {
      ids: new Set(ids),
      twice,
      targets: new Set(links.map((link) => targetOf(file, link))),
    });
  }
  const faults = [...pages].flatMap(([file, { twice, targets }]) => [
    ...[...twice].map((id) => `${file}: the id ${id} stands twice`),
    ...[...targets].flatMap((target) => {
      const fault = faultOf(target, files, pages);
      return fault ? [`${file}: ${target.link} ${fault}`] : [];
    }),
  ]);
  if (faults.length > 0) {
    throw new Error(`The built site has faults:\n${faults.join('\n')}`);
  }
  return pages.size;
}

function faultOf({ file, id, fault }: Target, files: Set<string>, pages: Map<string, Seen>): string | undefined {
  if (fault) return fault;
  if (file === undefined || !files.has(file)) return 'leads to no file';
  return id && !pages.get(file)?.ids.has(id) ? 'leads to no id' : undefined;
}

/** What a page has and names, as it is written there. */
interface Looks {
  ids: string[];
  twice: string[];
  /** By href, src, srcset or popovertarget, within the site; each once. */
  links: string[];
}

/** Pages that have not changed since the last build need not be looked over again. */
async function lookedOver(html: Buffer): Promise<Looks> {
  const key = hashOf(html, version);
  const found = await kept({ kind: 'links', key }, () => Promise.resolve(Buffer.from(JSON.stringify(lookOver(html)))));
  return JSON.parse(found.toString()) as Looks;
}

/** Another one for another way of looking. */
const version = 'href src srcset popovertarget id';

function lookOver(html: Buffer): Looks {
  const ids = new Set<string>();
  const twice = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'id') (ids.has(value) ? twice : ids).add(value);
      else if (name === 'srcset') for (const source of value.split(', ')) links.add(source.split(' ')[0] ?? '');
      else if (name === 'popovertarget') links.add(`#${value}`);
      else if ((name === 'href' || name === 'src') && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value)) links.add(value);
    },
  });
  parser.end(html.toString());
  return { ids: [...ids], twice: [...twice], links: [...links] };
}

function readTarget(from: string, link: string, base: string): Target {
  try {
    const here = new URL(base + from.replace(/(?:^|(?<=\/))index\.html$/, ''), 'http://site');
    const { pathname, hash } = new URL(link, here);
    const path = decodeURI(pathname);
    if (!path.startsWith(base)) return { link, id: '', fault: `leaves ${base}` };
    const file = path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
    return { link, file, id: decodeURIComponent(hash.slice(1)) };
  } catch {
    return { link, id: '', fault: 'is no address' };
  }
}
