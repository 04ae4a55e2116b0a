/** Composes one page of a small content folder, for the tests of what Markdown becomes. */
import type { EmbedName } from '../../src/embeds/embeds.ts';
import type { Explainer, Page } from '../../src/explainer/model.ts';
import { composePage, type Block, type ComposedPage, type EmbedBlock } from '../../src/texts/compose.ts';
import { check, type Mistakes } from './content-folder.ts';

export interface Composed extends ComposedPage {
  explainer: Explainer;
  page: Page;
  /** All HTML of the page's own text; an embed stands in it as its name. */
  html: string;
  /** What the first embed of a name shows. */
  shownBy: <Name extends EmbedName>(name: Name) => Extract<EmbedBlock, { name: Name }>['shown'];
}

/** The mark of a note with one source, as it stands in the text. */
export const markOf = (number: number) =>
  `<sup><span id="at-${number}"></span><a id="ref-${number}" href="#note-${number}" role="doc-noteref" aria-label="Catatan ${number}">${number}</a></sup>`;

/** A page by its file inside the language's folder; `content` replaces files of the right content. */
export function composed(file: string, content: Mistakes = {}): Composed {
  const { explainers, problems } = check(content);
  const errors = problems.filter(({ isWarning }) => !isWarning);
  const [explainer] = explainers;
  const page = explainer?.find.page(file);
  if (!explainer || !page || errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ wrong }) => wrong).join(' ')}`);
  const text = composePage(explainer, page, (from, path) => ({ src: `/${from}>${path}`, width: 4, height: 3 }));
  return {
    ...text,
    explainer,
    page,
    html: text.blocks.map(htmlOfBlock).join('\n'),
    shownBy(name) {
      const block = text.blocks.find((candidate) => candidate.type === 'embed' && candidate.name === name);
      if (block?.type !== 'embed') throw new Error(`${file} does not embed ${name}.`);
      return block.shown as never;
    },
  };
}

function htmlOfBlock(block: Block): string {
  if (block.type === 'html') return block.html;
  return block.type === 'section' ? block.blocks.map(htmlOfBlock).join('\n') : `<${block.name}>`;
}
