/** A Markdown tree to HTML: what each node becomes where it stands. Trees are read and never changed. */
import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteReference, Heading, Image, Link, Paragraph, Parents, Root, Table } from 'mdast';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { homeOf } from '../embeds/points.ts';
import { closedId, markId, noteId, tableId } from '../explainer/frame-ids.ts';
import type { Entry, Explainer, Page } from '../explainer/model.ts';
import type { Block, Figure, ForecastMark, Mention } from '../markdown/nodes.ts';
import { marksTogether, sourceOfMark } from '../markdown/source-marks.ts';
import { picturePath } from '../pictures/picture.ts';
import { url } from '../site.ts';
import type { Words } from '../words/index.ts';
import { htmlOfBlock, htmlOfQuote } from './blocks.ts';
import { element, text, verdictMark } from './elements.ts';
import type { Explanation, Explanations } from './explanations.ts';
import { figureOf, pictureOf, type ImageOf } from './figures.ts';
import { hrefOf } from './links.ts';
import type { Note, Notes } from './notes.ts';
import { safeOnPages } from './sanitise.ts';
import { tableOf } from './tables.ts';
import { withElements } from './tags.ts';
import { withUnits } from './units.ts';

/** The page that a text stands on, with what the texts before it have already marked and explained. */
export interface Surroundings {
  explainer: Explainer;
  page: Page;
  notes: Notes;
  explanations: Explanations;
  /** The number of the page's next table. */
  nextTable: () => number;
  image: ImageOf;
  /** True once, for the page's first figure. */
  isFirstFigure: () => boolean;
}

/** Where a text stands on its page. */
export interface Standing {
  /** The file that it was written in, inside the language's folder; empty for the data files there. */
  file: string;
  /** Goes before its ids, so that sections on one page keep theirs apart. */
  prefix: string;
  /** How many levels deeper its headings stand. */
  deeper: number;
}

const inData: Standing = { file: '', prefix: '', deeper: 0 };

/** HTML of the blocks of a page's text. */
export function htmlOfBlocks(children: Root['children'], on: Surroundings, standing: Standing): string {
  return htmlOf({ type: 'root', children }, handlers(on, standing), on);
}

/** HTML of the picture that a page begins with. */
export function htmlOfLead({ file, picture }: Page, on: Surroundings): string | undefined {
  if (!picture) return undefined;
  const [paragraph] = picture.caption?.children ?? [];
  const caption = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const figure: Figure = {
    type: 'figure',
    children: [
      { type: 'image', url: picture.file, alt: picture.alt },
      ...(caption.length > 0 ? [{ type: 'figureCaption' as const, children: caption }] : []),
    ],
  };
  return htmlOfBlocks([figure], on, { file, prefix: '', deeper: 0 });
}

/** HTML of inline Markdown from a data file, without the paragraph around it. */
export function htmlOfProse(tree: Root, on: Surroundings): string {
  return htmlOf(tree, handlers(on, inData), on).replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

function htmlOf(tree: Root, handlersOfTree: Handlers, { explainer }: Surroundings): string {
  const hast = toHast(tree, { handlers: handlersOfTree, allowDangerousHtml: true }) as HtmlRoot;
  withElements(hast);
  visit(hast, 'text', (node) => {
    node.value = withUnits(node.value, explainer.words.locale);
  });
  return toHtml(safeOnPages(hast));
}

function handlers(on: Surroundings, { file, prefix, deeper }: Standing): Handlers {
  const { explainer, page } = on;
  const { words, find } = explainer;
  return {
    heading(state: State, node: Heading) {
      const id = prefix + (node.data?.id ?? '');
      return element('div', { className: ['heading'] }, [
        element(`h${Math.min(6, node.depth + deeper)}`, { id }, state.all(node)),
        element('a', { className: ['permalink'], href: `#${id}`, ariaLabel: words.permalink }),
      ]);
    },
    paragraph(state: State, node: Paragraph) {
      const told = node.children.find((child) => child.type === 'forecastMark');
      return element('p', told ? { id: prefix + told.forecast } : {}, state.all(node));
    },
    footnoteReference(_state: State, node: FootnoteReference, parent: Parents | undefined) {
      const marks = parent ? marksTogether(node, parent) : [];
      return marks.length > 0 ? markOf(on.notes.add(marks), words) : undefined;
    },
    mention(state: State, node: Mention) {
      const anchor = find.mentionAnchor(node);
      const id = anchor && prefix + anchor;
      const explanation = explanationAt(node, on);
      if (!explanation) return id ? element('span', { id }, state.all(node)) : state.all(node);
      return element('a', { id, href: explanation.href, className: ['name'] }, state.all(node));
    },
    unsourced: () => undefined,
    forecastMark(_state: State, { forecast: id }: ForecastMark) {
      const forecast = find.forecast(id);
      const home = explainer.forecastPages.find(({ slug }) => slug === id);
      if (!forecast || !home) throw new Error(`The forecast ${id} is not in forecasts.yaml.`);
      const { verdict, outcome } = forecast;
      const label = words.forecastVerdict(words.verdicts[verdict]);
      const link = element('a', { href: url(home.path) }, [verdictMark(verdict), text(label)]);
      return element('span', { className: ['verdict'], dataVerdict: verdict }, [
        link,
        ...(outcome === undefined ? [] : [text(`. ${outcome}`)]),
      ]);
    },
    link(state: State, node: Link) {
      const href = hrefOf(explainer, page, file, node.url);
      if (href === undefined) return state.all(node);
      return element('a', { href, title: node.title ?? undefined }, state.all(node));
    },
    table(state: State, node: Table) {
      return tableOf(state, node, tableId(on.nextTable()));
    },
    image(_state: State, { url: path, alt }: Image) {
      return pictureOf(on.image(file, path), alt ?? '');
    },
    figure(state: State, { children }: Figure) {
      const [image, caption] = children;
      if (image?.type !== 'image') throw new Error(`A figure in ${file} has no picture.`);
      const picture = pictureOf(on.image(file, image.url), image.alt ?? '', on.isFirstFigure());
      const credit = explainer.credits[picturePath(explainer.language, file, image.url)];
      return figureOf(picture, caption ? state.all(caption) : [], credit, words);
    },
    block(state: State, block: Block) {
      return htmlOfBlock(state, block, words, {
        poster: ({ url: path, alt }) => pictureOf(on.image(file, path), alt ?? ''),
        href: (written) => hrefOf(explainer, page, file, written),
      });
    },
    quote: htmlOfQuote,
  };
}

/** The number of a note behind what it supports; beside it, where one is when the note has been read and closed. */
function markOf({ number, sources }: Note, words: Words): Element {
  const name = words.noteMark(number, sources.length);
  return element('sup', {}, [
    element('span', { id: closedId(number) }),
    element('a', { id: markId(number), href: `#${noteId(number)}`, role: 'doc-noteref', ariaLabel: name }, [
      text(String(number)),
    ]),
  ]);
}

/** What a mention explains: nothing but on its first on the page, and nothing on the page of the entry itself. */
function explanationAt({ name }: Mention, on: Surroundings): Explanation | undefined {
  const { explainer, page } = on;
  const entry = explainer.find.entry(name);
  if (!entry) throw new Error(`[[${name}]] names no person, institution or term.`);
  const home = homeOf(explainer, entry);
  if (!home || home === page) return undefined;
  return on.explanations.first(entry, () => ({ href: url(home.path, entry.id), ...explained(entry, on) }));
}

/** What an explanation says: the entry's text, whose marks are named by who is behind the source and lead nowhere. */
function explained({ text: tree }: Entry, on: Surroundings): Pick<Explanation, 'html' | 'publishers'> {
  const publishers = new Set<string>();
  const html = htmlOf(
    tree,
    {
      ...handlers(on, inData),
      footnoteReference(_state: State, node: FootnoteReference) {
        const source = on.explainer.find.source(sourceOfMark(node.label ?? node.identifier).id);
        if (source) publishers.add(source.by);
        return undefined;
      },
      mention: (state: State, node: Mention) => state.all(node),
    },
    on,
  );
  return { html, publishers: [...publishers] };
}
