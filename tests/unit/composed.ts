/** Composes one page of a small content folder, for the tests of what Markdown becomes. */
import { composePage, type Block, type ComposedPage } from '../../src/texts/compose.ts';
import type { Explainer, Page } from '../../src/explainer/model.ts';
import { wordsOf } from '../../src/words/index.ts';
import { check, type Mistakes } from './content-folder.ts';

export interface Composed extends ComposedPage {
  explainer: Explainer;
  page: Page;
  /** All HTML of the page's own text; whole sections and embeds follow in `blocks`. */
  html: string;
}

/** A page by its file inside the language's folder; `content` replaces files of the right content. */
export function composed(file: string, content: Mistakes = {}, base = '/'): Composed {
  const { explainers, problems } = check(content);
  const [explainer] = explainers;
  const page = explainer && [explainer.front, ...explainer.navigation].find((candidate) => candidate.file === file);
  if (!page || problems.length > 0) throw new Error(`${file}: ${problems.map(({ wrong }) => wrong).join(' ')}`);
  const text = composePage(explainer, page, wordsOf(explainer.language), {
    url: (path, anchor) => (path === '' && anchor ? `#${anchor}` : base + path + (anchor ? `#${anchor}` : '')),
    image: (from, path) => ({ src: `${from}>${path}`, width: 4, height: 3 }),
  });
  return { ...text, explained: text.explained, explainer, page, html: text.blocks.map(htmlOfBlock).join('\n') };
}

function htmlOfBlock(block: Block): string {
  if (block.type === 'html') return block.html;
  return block.type === 'section' ? block.blocks.map(htmlOfBlock).join('\n') : `<${block.name}>`;
}
