/** Every address on the web that the content names: of sources, in texts, of authors, publisher and pictures. */
import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place } from '../content/problems.ts';
import type { Content, ContentFile } from '../content/read.ts';

export interface Address {
  /** Without what stands behind `#`, which no server is told. */
  url: string;
  /** Every place that names it, in the order of the files. */
  places: Place[];
  /** The sources that it is the address of, by id. */
  sources: string[];
}

/** Each address once, drafts included: what is published next week has to live too. */
export function addressesIn(content: Content): Address[] {
  const found = new Map<string, Address>();
  const add = (written: string, place: Place, source?: string) => {
    if (!/^https?:\/\/\S+$/i.test(written) || !URL.canParse(written)) return;
    const { href } = new URL(written);
    const url = href.replace(/#.*$/, '');
    const address = found.get(url) ?? { url, places: [], sources: [] };
    found.set(url, address);
    address.places.push(place);
    if (source !== undefined) address.sources.push(source);
  };
  for (const file of content.files) {
    lookThrough(file, file.data, [], add);
    if (file.body) addLinks(file.body, file.atNode, add);
  }
  return [...found.values()];
}

type Add = (written: string, place: Place, source?: string) => void;

function lookThrough(file: ContentFile, value: unknown, keys: PropertyKey[], add: Add): void {
  if (typeof value === 'string') {
    const [id, key] = keys;
    const isOfSource = file.kind === 'sources' && keys.length === 2;
    // A copy that the archive itself has named is there.
    if (isOfSource && key === 'archived' && isInArchive(value)) return;
    add(value, file.at(keys), isOfSource && key === 'url' ? String(id) : undefined);
  } else if (isTree(value)) {
    addLinks(value, ({ url }) => file.at(keys, url), add);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value))
      if (!(file.kind === 'sources' && key === 'status'))
        lookThrough(file, member, [...keys, Array.isArray(value) ? Number(key) : key], add);
  }
}

function addLinks(tree: Node, placeOf: (link: Node & { url: string }) => Place, add: Add): void {
  visit(tree, 'link', (link: Node & { url: string }) => add(link.url, placeOf(link)));
}

const isTree = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'type') === 'root';

/** True for a copy in the Wayback Machine. */
export function isInArchive(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === 'web.archive.org';
}
