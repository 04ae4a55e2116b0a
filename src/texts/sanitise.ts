/**
 * What stands behind the checker: of the HTML of a text only that is let through which this software makes of Markdown.
 * A gap in the one is held by the other. Ids need no prefix, for the checker keeps those of the content off the frame's.
 */
import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';

/** Elements and attributes that any text may have, on a page and in a feed. */
const common = {
  words: ['p', 'a', 'i', 'em', 'strong', 'del', 'span', 'abbr', 'sup', 'code', 'br'],
  blocks: ['h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'img'],
  table: ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  attributes: {
    a: ['href', 'title'],
    i: ['lang'],
    span: ['lang'],
    abbr: ['title'],
    ol: ['start'],
    img: ['src', 'width', 'height', 'alt'],
    th: [['scope', 'col', 'row']],
  },
} satisfies Record<string, string[] | Schema['attributes']>;

/** Taken away with all that is in them. */
const strip = ['script', 'style', 'svg', 'iframe', 'object', 'template', 'noscript'];

const always: Schema = {
  allowComments: false,
  allowDoctypes: false,
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  required: {},
  protocols: { href: ['https', 'http', 'mailto', 'tel'], src: ['https', 'http'], cite: ['https', 'http'] },
  strip,
};

/** On this host: what is fetched unasked. */
const ownAddress = /^\/(?![/\\])/;
const ownAddresses = /^\/(?![/\\])[^\s,]+ \d+w(?:, \/(?![/\\])[^\s,]+ \d+w)*$/;

const ofPages: Schema = {
  ...always,
  // A verdict's mark; whoever writes can bring no drawing.
  strip: strip.filter((name) => name !== 'svg'),
  tagNames: [
    ...common.words,
    ...common.blocks,
    ...common.table,
    ...['div', 'section', 'input', 'b', 'small'],
    ...['figure', 'figcaption', 'picture', 'source', 'details', 'summary', 'svg', 'path'],
  ],
  attributes: {
    ...common.attributes,
    '*': ['id'],
    a: [...common.attributes.a, ['className', 'permalink', 'name'], 'ariaLabel', 'role'],
    span: [...common.attributes.span, ['className', 'verdict'], 'dataVerdict'],
    div: [
      ['className', 'heading', 'box', 'note', 'warning', 'steps'],
      ['role', 'note'],
    ],
    details: [['className', 'box']],
    figure: [
      ['className', 'picture', 'pullquote', 'quote', 'video'],
      ['ariaHidden', 'true'],
    ],
    p: [['className', 'box-title']],
    svg: [['className', 'verdict-mark'], 'viewBox', 'width', 'height', ['ariaHidden', 'true']],
    path: ['d'],
    source: [['type', 'image/webp'], ['srcSet', ownAddresses], 'sizes'],
    section: [['className', 'table'], 'tabIndex', 'ariaLabelledBy'],
    code: [['className', /^language-[\w+#.-]+$/]],
    ul: [['className', 'contains-task-list']],
    li: [['className', 'task-list-item']],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    img: [['src', ownAddress], 'width', 'height', 'alt', ['loading', 'lazy'], ['decoding', 'async']],
    th: [...common.attributes.th, ['dataAlign', 'end', 'center']],
    td: [['dataAlign', 'end', 'center']],
  },
};

/** As feed readers show it: without what needs the site's styles. What an element is not known for is left in. */
const ofFeeds: Schema = {
  ...always,
  tagNames: [
    ...common.words,
    ...common.blocks,
    ...common.table,
    ...['b', 'cite', 'q', 'small', 'time', 'figure', 'figcaption', 'dl', 'dt', 'dd', 'h1'],
  ],
  attributes: {
    '*': ['lang'],
    a: ['href'],
    img: common.attributes.img,
    th: common.attributes.th,
    time: ['dateTime'],
    blockquote: ['cite'],
    q: ['cite'],
  },
};

/** The HTML of a text as it may stand on a page. */
export function safeOnPages(tree: Root): Root {
  return sanitize(tree, ofPages) as Root;
}

/** The HTML of a page as it may stand in a feed. */
export function safeInFeeds(tree: Root): Root {
  return sanitize(tree, ofFeeds) as Root;
}
