/** Built pages as documents, which the tests of behaviour ask by CSS selectors. */
import { parseHTML } from 'linkedom';

/** The page as a document that answers to CSS selectors. */
export function documentOf({ html }: { html: string }): Document {
  return parseHTML(html).document as unknown as Document;
}

/** What a selector finds, in the order of the document. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** The one element that a selector finds. */
export function single(root: ParentNode, selector: string): Element {
  const [found, ...others] = all(root, selector);
  if (!found || others.length > 0) throw new Error(`${selector} finds ${others.length + (found ? 1 : 0)} elements.`);
  return found;
}

/** The classes of an element as they are written. */
export const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** The words of a node, with one space for each run of white space; no-break spaces stay. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/[ \n\r\t]+/g, ' ').trim();

/** The words without the numbers of the notes. */
export function proseOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of all(copy, 'sup')) mark.remove();
  return textOf(copy);
}

/** What a selector finds, as rows: the words and then these attributes, null where there is none. */
export const rowsOf = (root: ParentNode, selector: string, ...attributes: string[]): (string | null)[][] =>
  all(root, selector).map((element) => [textOf(element), ...attributes.map((name) => element.getAttribute(name))]);
