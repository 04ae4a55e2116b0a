/** A page's HTML as feed readers can show it: nothing that needs the site's styles, every address in full. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { safeInFeeds } from '../texts/sanitise.ts';

/** @param page full address of the page that the HTML is from, to which its addresses are relative */
export function plainHtml(html: string, page: string): string {
  const tree = fromHtml(html);
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isBare = element.tagName === 'span' && !element.properties['lang'];
    if (isBare || isFurniture(element)) {
      (parent as Root).children.splice(index, 1, ...(isBare ? element.children : []));
      return [SKIP, index];
    }
    if (element.tagName === 'summary') {
      element.tagName = 'p';
      element.children = [{ type: 'element', tagName: 'strong', properties: {}, children: element.children }];
    }
    const { href, src } = element.properties;
    if (typeof href === 'string') element.properties['href'] = fullAddress(href, page);
    if (typeof src === 'string') {
      const address = fullAddress(src, page);
      // Readers fetch pictures unasked: ours come from nobody else.
      element.properties['src'] = address?.startsWith(`${new URL(page).origin}/`) ? address : undefined;
    }
    return undefined;
  });
  return toHtml(safeInFeeds(tree));
}

function fullAddress(address: string, page: string): string | undefined {
  return URL.canParse(address, page) ? new URL(address, page).href : undefined;
}

function isFurniture({ tagName, properties }: Element): boolean {
  const { className, role } = properties;
  const classes = Array.isArray(className) ? className : [];
  // A pull quote says again what the text says.
  return (
    tagName === 'button' ||
    ['permalink', 'pullquote', 'close', 'fold'].some((name) => classes.includes(name)) ||
    String(role) === 'doc-backlink'
  );
}
