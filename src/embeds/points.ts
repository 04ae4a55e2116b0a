/** What stands where on the pages, embeds included: their ids, and every point that cites a source. */
import type { FootnoteReference, Node, Nodes, Parent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Entry, Explainer, Page, Point } from '../explainer/model.ts';
import { blocksOf } from '../explainer/passages.ts';
import { marksTogether } from '../markdown/source-marks.ts';
import { shownBy, type EmbedName } from './embeds.ts';
import { visitShown } from './shown.ts';

/** The reference page that shows an embed. */
export function pageWith({ references }: Explainer, name: EmbedName): Page | undefined {
  return references.find(({ body }) => body.children.some((node) => node.type === 'embed' && node.name === name));
}

/** The page where a person, institution or term has its entry. */
export function homeOf(explainer: Explainer, { kind }: Entry): Page | undefined {
  return pageWith(explainer, kind === 'term' ? 'glossary' : 'people');
}

/** What a page can hold that has a look of its own; a name has one where it is explained. */
export type Part = EmbedName | OpeningPart | 'block' | 'figure' | 'heading' | 'name' | 'notes' | 'table' | 'verdict';
type OpeningPart = 'columns' | 'marks' | 'ribbon' | 'route' | 'sides';

const partOfNode: Partial<Record<Node['type'], Part>> = {
  block: 'block',
  figure: 'figure',
  quote: 'figure',
  blockquote: 'block',
  footnoteReference: 'notes',
  forecastMark: 'verdict',
  heading: 'heading',
  mention: 'name',
  table: 'table',
};

/** Of blocks a film alone has a caption. */
const isVideo = (node: Nodes) => node.type === 'block' && node.kind === 'video';

/** What a page holds: its own texts, those of its embeds, and the sections which it shows whole. */
export function partsOn(explainer: Explainer, page: Page): Set<Part> {
  const parts = partsIn(explainer, page);
  openingParts(explainer, page).forEach((part) => parts.add(part));
  // Where all sections stand on one page, they have no openings.
  if (!parts.has('everything')) return parts;
  return new Set([...parts, ...explainer.sections.flatMap((section) => [...partsIn(explainer, section, page)])]);
}

/** What the text of a page and its lead picture use where they are shown, which may be another page. */
function partsIn(explainer: Explainer, page: Page, where = page): Set<Part> {
  const isExplained = (name: string) => {
    const entry = explainer.find.entry(name);
    const home = entry && homeOf(explainer, entry);
    return home !== undefined && home !== where;
  };
  const parts = new Set<Part>(page.picture ? ['figure'] : []);
  const look = (text: Nodes) => {
    visit(text, (node) => {
      const part = node.type === 'embed' ? (node.name as EmbedName) : isVideo(node) ? 'figure' : partOfNode[node.type];
      if (part && (node.type !== 'mention' || isExplained(node.name))) parts.add(part);
      if (node.type !== 'embed') return;
      // The figures of what is drawn stand in a table beside it; bars are a list.
      if (node.name === 'chart' && shownBy(explainer, 'chart', node.option)?.kind !== 'bars') parts.add('table');
      visitShown(shownBy(explainer, node.name, node.option), { text: look });
    });
  };
  if (page.picture?.caption) look(page.picture.caption);
  look(page.body);
  return parts;
}

/** What a page opens with. */
function openingParts({ forecasts, periods }: Explainer, { kind, opening }: Page): OpeningPart[] {
  if (kind === 'front')
    return [...(periods.length > 0 ? ['ribbon' as const] : []), ...(forecasts.length > 0 ? ['marks' as const] : [])];
  if (opening?.chart !== undefined) return ['columns'];
  if (opening?.forecasts) return ['marks'];
  return (['ribbon', 'route', 'sides'] as const).filter((part) => opening?.[part] !== undefined);
}

/** An id on a page, and the node of its text that brings it there. */
export interface PlacedId {
  id: string;
  node: Node;
  what: 'heading' | 'forecast' | 'mention' | 'embed';
}

/** Every id that the text of a page and its embeds have, in order; one that is there twice is listed twice. */
export function idsOn(explainer: Explainer, page: Page): PlacedId[] {
  const ids: PlacedId[] = [];
  visit(page.body, (node) => {
    if (node.type === 'heading') ids.push({ id: node.data?.id ?? '', node, what: 'heading' });
    if (node.type === 'forecastMark') ids.push({ id: node.forecast, node, what: 'forecast' });
    if (node.type === 'mention') {
      const id = explainer.find.mentionAnchor(node);
      if (id) ids.push({ id, node, what: 'mention' });
    }
    if (node.type === 'embed')
      visitShown(shownBy(explainer, node.name, node.option), {
        point: ({ id }) => void ids.push({ id, node, what: 'embed' }),
      });
  });
  return ids;
}

/** A point that cites a source, with the number of the first note there that does. */
export interface Citation extends Point {
  note: number;
}

/** Every point of an explainer that cites a source, in the order of the pages and their texts. */
export function citationsOf(explainer: Explainer, sourceId: string): Citation[] {
  return citationsIn(explainer).get(sourceId) ?? [];
}

/** An explainer never changes, so its citations are looked for once. */
const found = new WeakMap<Explainer, Map<string, Citation[]>>();

function citationsIn(explainer: Explainer): Map<string, Citation[]> {
  const known = found.get(explainer) ?? findCitations(explainer);
  found.set(explainer, known);
  return known;
}

/** By source: every point that cites it, each once. */
function findCitations(explainer: Explainer): Map<string, Citation[]> {
  const bySource = new Map<string, Citation[]>();
  const seen = new Set<string>();
  // Notes are numbered here as composing numbers them: in the order of the page, marks that stand together as one.
  let note = 0;
  const cite = (tree: Node, point: Point) => {
    visit(tree, 'footnoteReference', (mark: FootnoteReference, _index, parent: Parent) => {
      const marks = marksTogether(mark, parent);
      if (marks.length > 0) note += 1;
      for (const { id } of marks) {
        const key = [id, point.page.file, point.anchor].join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        const citations = bySource.get(id);
        if (citations) citations.push({ ...point, note });
        else bySource.set(id, [{ ...point, note }]);
      }
    });
  };
  for (const page of explainer.pages) {
    note = 0;
    if (page.picture?.caption) cite(page.picture.caption, { page, label: page.title });
    for (const { block, point } of blocksOf(page)) {
      if (block.type !== 'embed') cite(block, point);
      else
        visitShown(shownBy(explainer, block.name, block.option), {
          text: (text, at) => {
            cite(text, at ? { page, anchor: at.id, label: at.label } : point);
          },
        });
    }
  }
  return bySource;
}
