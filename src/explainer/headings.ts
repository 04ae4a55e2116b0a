/** The headings of a text, as the navigation lists them. */
import type { Root } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import { visit } from 'unist-util-visit';

export interface Heading {
  id: string;
  depth: number;
  text: string;
}

export function headingsOf(body: Root): Heading[] {
  const headings: Heading[] = [];
  visit(body, 'heading', (heading) => {
    headings.push({ id: heading.data?.id ?? '', depth: heading.depth, text: plainText(heading) });
  });
  return headings;
}
