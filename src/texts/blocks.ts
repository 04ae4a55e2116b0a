/** Blocks and quotations to HTML. Children are composed in the order of the page, in which notes are numbered. */
import type { Element, ElementContent } from 'hast';
import type { Image, Link, Nodes } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import type { Block, BlockTitle, Quote } from '../markdown/nodes.ts';
import type { Words } from '../words/index.ts';
import { element, text } from './elements.ts';

/** How what stands in a block is composed where it stands. */
interface Composing {
  poster: (image: Image) => Element;
  /** Undefined where it leads nowhere any more. */
  href: (written: string) => string | undefined;
}

export function htmlOfBlock(state: State, block: Block, words: Words, composing: Composing): Element {
  const [first] = block.children;
  const title = first?.type === 'blockTitle' ? first : undefined;
  const told = block.children.filter((child) => child.type !== 'blockTitle');
  switch (block.kind) {
    case 'note':
    case 'warning': {
      const name = title ? state.all(title) : [text(words.blocks[block.kind])];
      return element('div', { className: ['box', block.kind], role: 'note' }, [
        element('p', { className: ['box-title'] }, name),
        ...composed(state, told),
      ]);
    }
    case 'pullquote':
      // It says again what the text says: ears need not hear it twice.
      return element('figure', { className: ['pullquote'], ariaHidden: 'true' }, composed(state, told));
    case 'details':
      return element('details', { className: ['box'] }, [
        element('summary', {}, title ? state.all(title) : []),
        ...composed(state, told),
      ]);
    case 'steps':
      return element('div', { className: ['steps'] }, [
        ...(title ? [element('p', { className: ['box-title'] }, state.all(title))] : []),
        ...composed(state, told),
      ]);
    case 'video':
      return videoOf(state, title, told, words, composing);
  }
}

/** A quotation and who said it. */
export function htmlOfQuote(state: State, quote: Quote): Element {
  const said = composed(
    state,
    quote.children.filter((child) => child.type !== 'attribution'),
  );
  const by = quote.children.find((child) => child.type === 'attribution');
  return element('figure', { className: ['quote'] }, [
    element('blockquote', {}, said),
    element('figcaption', {}, by ? [text('— '), ...state.all(by)] : []),
  ]);
}

/** Nothing of the video's host is loaded: a card with a picture of ours that leads there, and says where. */
function videoOf(
  state: State,
  title: BlockTitle | undefined,
  told: Nodes[],
  words: Words,
  { poster: posterOf, href }: Composing,
): Element {
  const link = title?.children.find((child): child is Link => child.type === 'link');
  const poster = told.find((child): child is Image => child.type === 'image');
  const host = link && URL.canParse(link.url) ? new URL(link.url).hostname.replace(/^www\./, '') : '';
  const name = element('b', {}, link ? state.all(link) : []);
  const card = element('a', { href: link && href(link.url) }, [
    ...(poster ? [posterOf(poster)] : []),
    element('span', {}, [name, text(' '), element('small', {}, [text(words.blocks.video(host))])]),
  ]);
  const more = composed(
    state,
    told.filter((child) => child !== poster),
  );
  return element('figure', { className: ['video'] }, [
    card,
    ...(more.length > 0 ? [element('figcaption', {}, more)] : []),
  ]);
}

function composed(state: State, children: Nodes[]): ElementContent[] {
  return state.all({ type: 'root', children: children as never }) as ElementContent[];
}
