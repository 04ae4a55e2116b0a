/** Pictures as pages show them: in a line as they are, alone with their caption and who made them. */
import type { Element, ElementContent } from 'hast';
import type { Credit } from '../content/schemas.ts';
import type { Words } from '../words/index.ts';
import { element, text } from './elements.ts';

/** Where a picture is published, and how large it is. */
export interface PublishedPicture {
  src: string;
  width: number;
  height: number;
  /** Its widths in WebP, as `srcset` has them, where it has several. */
  webp?: string;
}

/** Finds the built picture for a path written in a file of the content. */
export type ImageOf = (file: string, path: string) => PublishedPicture;

/** How wide a picture stands: as a phone's screen without its gutters, or as the measure of the text. */
const SIZES = '(min-width: 40rem) 36.5rem, 92vw';

/** @param isFirst true for what a reader sees first: it is not to wait for the rest of the page */
export function pictureOf({ src, width, height, webp }: PublishedPicture, alt: string, isFirst = false): Element {
  const img = element('img', {
    ...{ src, width, height, alt },
    ...(!isFirst && { loading: 'lazy', decoding: 'async' }),
  });
  if (webp === undefined) return img;
  return element('picture', {}, [element('source', { type: 'image/webp', srcSet: webp, sizes: SIZES }), img]);
}

/** @param caption what stands under it, as it is composed */
export function figureOf(
  picture: Element,
  caption: ElementContent[],
  credit: Credit | undefined,
  words: Words,
): Element {
  const told = [...caption, ...(caption.length > 0 && credit ? [text(' ')] : []), ...creditOf(credit, words)];
  return element('figure', { className: ['picture'] }, [
    picture,
    ...(told.length > 0 ? [element('figcaption', {}, told)] : []),
  ]);
}

function creditOf(credit: Credit | undefined, words: Words): Element[] {
  if (!credit) return [];
  const { credit: name, licence, url } = credit;
  const said = text(words.pictureBy([name, licence].filter(Boolean).join(', ')));
  return [element('small', {}, [url ? element('a', { href: url }, [said]) : said])];
}
