/**
 * Composes a page's text anew from the model: numbers its source notes, explains each name at its first
 * mention, resolves links, and keeps ids apart where several sections share one page. Nothing of this is
 * kept, so a source, name or title that changed in another file shows everywhere in the next build.
 */
import type { Embed } from '../markdown/nodes.ts';
import { shownBy, type DrawnBy, type EmbedName } from '../embeds/embeds.ts';
import { drawn } from '../embeds/shown.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { explanations, type Explanation } from './explanations.ts';
import type { ImageOf } from './figures.ts';
import { htmlOfBlocks, htmlOfLead, htmlOfProse, type Standing, type Surroundings } from './html.ts';
import { notesOf, type Note } from './notes.ts';

/** An embed with what it shows, its texts as HTML. */
export type EmbedBlock = {
  [Name in Exclude<EmbedName, 'everything'>]: { type: 'embed'; name: Name; shown: DrawnBy<Name> };
}[Exclude<EmbedName, 'everything'>];

export type Block =
  { type: 'html'; html: string } | EmbedBlock | { type: 'section'; page: Page; lead?: string; blocks: Block[] };

export interface ComposedPage {
  /** The lead picture's HTML. */
  lead?: string;
  blocks: Block[];
  notes: Note[];
  explained: Explanation[];
}

/** The texts of one page, ready for its components. */
export function composePage(explainer: Explainer, page: Page, image: ImageOf): ComposedPage {
  let tables = 0;
  let figures = 0;
  const on: Surroundings = {
    explainer,
    page,
    notes: notesOf(explainer),
    explanations: explanations(),
    nextTable: () => (tables += 1),
    image,
    isFirstFigure: () => (figures += 1) === 1,
  };
  // Before the text: its caption's sources come first.
  const lead = htmlOfLead(page, on);
  const blocks = blocksOf(page, on, { file: page.file, prefix: '', deeper: 0 });
  return { ...(lead && { lead }), blocks, notes: on.notes.list, explained: on.explanations.list };
}

function blocksOf({ body }: Page, on: Surroundings, standing: Standing): Block[] {
  const blocks: Block[] = [];
  let run: Page['body']['children'] = [];
  const flush = () => {
    if (run.length > 0) blocks.push({ type: 'html', html: htmlOfBlocks(run, on, standing) });
    run = [];
  };
  for (const node of body.children) {
    if (node.type !== 'embed') {
      run.push(node);
      continue;
    }
    flush();
    blocks.push(...blocksOfEmbed(node, on));
  }
  flush();
  return blocks;
}

function blocksOfEmbed({ name, option }: Embed, on: Surroundings): Block[] {
  if (name === 'everything') return wholeSections(on);
  const shown = shownBy(on.explainer, name, option);
  if (shown === undefined) throw new Error(`There is nothing to show for ![[${name}]].`);
  const block = { type: 'embed', name, shown: drawn(shown, (text) => htmlOfProse(text, on)) };
  return [block as EmbedBlock];
}

function wholeSections(on: Surroundings): Block[] {
  return on.explainer.sections.map((page) => {
    const lead = htmlOfLead(page, on);
    const blocks = blocksOf(page, on, { file: page.file, prefix: `${page.slug}-`, deeper: 1 });
    return { type: 'section', page, ...(lead && { lead }), blocks };
  });
}
