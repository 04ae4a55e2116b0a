/**
 * Composes a page's text anew from the model: numbers its source notes, explains each name at its first
 * mention, resolves links, and keeps ids apart where several sections share one page. Nothing of this is
 * cached, so a source, name or title that changed in another file shows everywhere in the next build.
 */
import type { Link, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { embedItems } from '../embeds/embeds.ts';
import type { Entry, Explainer, Page, Prose, Source } from '../explainer/model.ts';
import type { Words } from '../words/index.ts';
import { htmlOf, type ImageOf } from './html.ts';
import { sourceOfMark } from '../markdown/parse.ts';

/** A source as the page's list of notes shows it. */
export interface Note {
  number: number;
  id: string;
  source: Source;
  /** True where the page says that no other source has it. */
  alone: boolean;
  /** Ids of the places in the text that refer to it, in order. */
  references: string[];
}

/** A name or term that the page explains on tap. */
export interface Explained {
  popover: string;
  entry: Entry;
  href: string;
  html: string;
  sources: Source[];
}

export type Block =
  | { type: 'html'; html: string }
  | { type: 'embed'; name: string; option?: string }
  | { type: 'section'; page: Page; blocks: Block[] };

export interface ComposedPage {
  blocks: Block[];
  notes: Note[];
  explained: Explained[];
  /** The HTML of inline Markdown that one of the page's embeds shows. */
  prose: (text: Prose) => string;
}

/** How addresses are made: `url` turns a path below the site's base and an id into a link. */
export interface Addresses {
  url: (path: string, anchor?: string) => string;
  image: ImageOf;
}

/** The texts of one page, ready for its components. */
export function composePage(explainer: Explainer, page: Page, words: Words, addresses: Addresses): ComposedPage {
  const notes: Note[] = [];
  const explained = new Map<string, Explained>();
  const prose = new Map<Prose, string>();
  let tables = 0;

  const noteOf = (label: string): Note => {
    const { id, alone } = sourceOfMark(label);
    const known = notes.find((note) => note.source.id === id && note.alone === alone);
    if (known) return known;
    const source = explainer.find.source(id);
    if (!source) throw new Error(`The source ${id} is not in sources.yaml.`);
    const number = notes.length + 1;
    const note = { number, id: `note-${number}`, source, alone, references: [] };
    notes.push(note);
    return note;
  };

  const resolveLink = (link: Link, file: string): void => {
    if (/^[a-z][a-z+.-]*:/i.test(link.url)) return;
    const found = explainer.find.link(file, link.url);
    if (!found) throw new Error(`The link ${link.url} in ${file} leads to no file.`);
    link.url = addresses.url(found.page === page ? '' : found.page.path, found.anchor);
  };

  const explain = (entry: Entry, href: string): Explained | undefined => {
    if (explained.has(entry.id)) return undefined;
    const sources: Source[] = [];
    const text = structuredClone(entry.text);
    visit(text, 'footnoteReference', (reference, index, parent) => {
      const source = explainer.find.source(sourceOfMark(reference.label ?? reference.identifier).id);
      if (source && !sources.includes(source)) sources.push(source);
      parent?.children.splice(index ?? 0, 1);
      return index;
    });
    visit(text, 'mention', (mention) => void (mention.data = undefined as never));
    visit(text, 'link', (link) => resolveLink(link, ''));
    const entryExplained = {
      popover: `about-${entry.id}`,
      entry,
      href,
      html: htmlOf(text, words, addresses.image, ''),
      sources,
    };
    explained.set(entry.id, entryExplained);
    return entryExplained;
  };

  /** Resolves one tree. `prefix` goes before its ids, `deeper` is added to its headings' levels. */
  const resolve = (original: Root, file: string, prefix = '', deeper = 0): Root => {
    const tree = structuredClone(original);
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'heading') {
        node.depth = Math.min(6, node.depth + deeper) as typeof node.depth;
        node.data = { ...node.data, id: prefix + (node.data?.id ?? '') };
      } else if (node.type === 'footnoteReference') {
        const note = noteOf(node.label ?? node.identifier);
        const anchor = `ref-${note.number}-${note.references.length + 1}`;
        note.references.push(anchor);
        node.data = { ...node.data, number: note.number, noteId: note.id, anchor };
      } else if (node.type === 'mention') {
        const entry = explainer.find.entry(node.name);
        if (!entry) throw new Error(`[[${node.name}]] names no person, institution or term.`);
        const home = explainer.find.pageWith(entry.kind === 'term' ? 'glossary' : 'people');
        const href = home ? addresses.url(home === page ? '' : home.path, entry.id) : '';
        const first = home !== page && home ? explain(entry, href) : undefined;
        node.data = {
          href,
          ...(node.data?.anchor && { anchor: prefix + node.data.anchor }),
          ...(first && { popover: first.popover, label: words.explain(entry.name) }),
        };
      } else if (node.type === 'forecastMark') {
        const forecast = explainer.find.forecast(node.forecast);
        const home = explainer.find.pageWith('forecasts');
        if (!forecast || !home) throw new Error(`The forecast ${node.forecast} is not in forecasts.yaml.`);
        const paragraph = ancestors.findLast(({ type }) => type === 'paragraph');
        if (paragraph)
          paragraph.data = { ...paragraph.data, hProperties: { id: prefix + node.forecast } } as Node['data'];
        node.data = {
          href: addresses.url(home.path, node.forecast),
          verdict: forecast.verdict,
          label: words.forecastVerdict(words.verdicts[forecast.verdict]),
        };
      } else if (node.type === 'link') {
        resolveLink(node, file);
      } else if (node.type === 'table') {
        tables += 1;
        node.data = { ...node.data, id: `table-${tables}` };
      }
    });
    return tree;
  };

  const blocksOf = (from: Page, prefix = '', deeper = 0): Block[] => {
    const blocks: Block[] = [];
    let run: Root['children'] = [];
    const flush = () => {
      if (run.length === 0) return;
      const tree = resolve({ type: 'root', children: run }, from.file, prefix, deeper);
      blocks.push({ type: 'html', html: htmlOf(tree, words, addresses.image, from.file) });
      run = [];
    };
    for (const node of from.body.children) {
      if (node.type !== 'embed') {
        run.push(node);
        continue;
      }
      flush();
      if (node.name === 'everything') {
        for (const section of explainer.sections) {
          blocks.push({ type: 'section', page: section, blocks: blocksOf(section, `${slugOf(section)}-`, 1) });
        }
        continue;
      }
      for (const { texts } of embedItems(explainer, node.name, node.option)) {
        for (const text of texts) prose.set(text, inline(htmlOf(resolve(text, ''), words, addresses.image, '')));
      }
      blocks.push({ type: 'embed', name: node.name, ...(node.option && { option: node.option }) });
    }
    flush();
    return blocks;
  };

  return {
    blocks: blocksOf(page),
    notes,
    get explained() {
      return [...explained.values()];
    },
    prose: (text) => prose.get(text) ?? '',
  };
}

/** The last part of a page's path: `/en/a-question/` has the slug `a-question`. */
export function slugOf(page: Page): string {
  return page.path.split('/').at(-2) ?? '';
}

/** The HTML of a paragraph of inline Markdown without the paragraph around it. */
function inline(html: string): string {
  return html.replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
