/** A page's HTML as feed readers can show it: nothing that needs the site's styles, every address in full. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { safeInFeeds } from '../texts/sanitise.ts';

/** @param page full address of the page that the HTML is from, to which its addresses are relative */
export function plainHtml(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
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
    for (const name of ['href', 'src']) {
      const value = element.properties[name];
      if (typeof value === 'string') element.properties[name] = URL.canParse(value, page) && new URL(value, page).href;
    }
    return undefined;
  });
  return toHtml(safeInFeeds(tree));
}

function isFurniture({ tagName, properties }: Element): boolean {
  const { className, role } = properties;
  const classes = Array.isArray(className) ? className : [];
  // A pull quote says again what the text says.
  return (
    tagName === 'button' ||
    ['permalink', 'pullquote'].some((name) => classes.includes(name)) ||
    String(role) === 'doc-backlink'
  );
}
