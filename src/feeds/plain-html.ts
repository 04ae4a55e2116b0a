/** A page's HTML as feed readers can show it: nothing that needs the site's styles, every address in full. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const dropped = new Set(['button', 'svg', 'script', 'style']);
const unwrapped = new Set(['div', 'section', 'span']);
const keptAttributes = new Set(['href', 'src', 'alt', 'width', 'height', 'lang', 'dateTime', 'scope', 'cite']);

/** @param page full address of the page that the HTML is from, to which its addresses are relative */
export function plainHtml(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || (node.type === 'element' && isFurniture(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    if (unwrapped.has(node.tagName) && !node.properties['lang']) {
      (parent as Root).children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => keptAttributes.has(name)));
    for (const name of ['href', 'src']) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = new URL(value, page).href;
    }
    return undefined;
  });
  return unified().use(rehypeStringify).stringify(tree);
}

function isFurniture({ tagName, properties }: Element): boolean {
  const { className, role } = properties;
  const classes = Array.isArray(className) ? className : [];
  return dropped.has(tagName) || classes.includes('permalink') || String(role) === 'doc-backlink';
}
