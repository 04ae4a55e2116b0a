/** What the HTML of a text may be, looked at without any of the code that made it. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { verdictShapes } from '../../src/styles/verdict-shapes.ts';

const elements = new Set(
  [
    'p a i em strong del span abbr sup code br h2 h3 h4 h5 h6 ul ol li blockquote pre hr img div section button input b',
    'table caption thead tbody tr th td',
    'figure figcaption picture source details summary cite footer aside small',
  ]
    .join(' ')
    .split(' '),
);
const attributes = new Set(
  [
    'href title lang src width height alt loading decoding id className ariaLabel ariaLabelledBy dataVerdict role type',
    'tabIndex checked disabled scope dataAlign start',
    'srcSet sizes ariaHidden fetchPriority rel',
  ]
    .join(' ')
    .split(' '),
);

/** What no text may have in it: control characters, halves of characters, changes of direction, lost characters. */
const BAD =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2028\u2029\u2060\u2066-\u2069\uFEFF\uFFFD-\uFFFF]|\p{Cs}/u;

export function faultOfText(text: string): string | undefined {
  const [bad] = BAD.exec(text) ?? [];
  return bad === undefined ? undefined : `The character U+${bad.charCodeAt(0).toString(16)} is published.`;
}

/** True for what a terminal prints as it is, on one line. */
export const isOneLine = (text: string) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);

export interface SeenHtml {
  faults: string[];
  ids: string[];
  hrefs: string[];
}

/** @param isFeed feeds say every address in full and have no ids */
export function seenIn(html: string, isFeed: boolean): SeenHtml {
  const seen: SeenHtml = { faults: [], ids: [], hrefs: [] };
  const wrong = (fault: string | undefined) => void (fault && seen.faults.push(fault));
  wrong(faultOfText(html));
  const tree = fromHtml(html, { fragment: true });
  if (toHtml(tree) !== html) wrong('A browser reads the HTML as something else than it says.');
  visit(tree as Nodes, (node) => {
    if (node.type === 'element') wrong(faultOfElement(node, isFeed, seen));
    else if (node.type === 'text') wrong(faultOfText(node.value));
    else if (node.type !== 'root') wrong(`A ${node.type} is published.`);
  });
  return seen;
}

/** The drawn sign of a verdict: one path that is known, in its square. */
function isVerdictMark({ tagName, properties, children }: Element): boolean {
  const [path] = children;
  if (tagName === 'path') return Object.keys(properties).join() === 'd' && shapes.has(String(properties['d']));
  return tagName === 'svg' && children.length === 1 && path?.type === 'element' && isVerdictMark(path);
}

const shapes = new Set<string>(Object.values(verdictShapes));

function faultOfElement(element: Element, isFeed: boolean, seen: SeenHtml): string | undefined {
  const { tagName, properties } = element;
  if (isVerdictMark(element)) {
    const strange = Object.keys(properties).find(
      (name) => !/^(?:d|viewBox|ariaHidden|className|width|height)$/.test(name),
    );
    return strange && `<${tagName} ${strange}> is published.`;
  }
  if (!elements.has(tagName)) return `<${tagName}> is published.`;
  for (const [name, value] of Object.entries(properties)) {
    if (!attributes.has(name)) return `<${tagName} ${name}> is published.`;
    const fault = faultOfText(String(value));
    if (fault) return fault;
  }
  const { href, src, srcSet, id } = properties;
  const foreign = (srcSet === undefined ? [] : String(srcSet).split(', ')).find(
    (part) => !/^(?:http:\/\/localhost:4321)?\/_astro\//.test(part),
  );
  if (foreign) return `A request to ${foreign} is published.`;
  if (typeof id === 'string') seen.ids.push(id);
  if (typeof src === 'string' && !(isFeed ? /^http:\/\/localhost:4321\/_/ : /^\/_astro\//).test(src))
    return `A request to ${src} is published.`;
  if (typeof href !== 'string') return undefined;
  seen.hrefs.push(href);
  // As browsers read addresses: what cannot be seen in them is passed over.
  const plain = href.replace(/[\p{Cc}\p{Zs}]/gu, '');
  const isWhole = /^(?:https?:\/\/[^/?#\\@]|mailto:|tel:)/i.test(plain);
  const isLocal = !isFeed && /^(?:\/(?![/\\])|#)/.test(plain);
  return isWhole || isLocal ? undefined : `A link to ${href} is published.`;
}
