/** What there is to read on a page as it was made, block by block, and where its text leads. */
import { Parser } from 'htmlparser2';

export interface PageText {
  /** As the page says it. */
  language: string;
  title: string;
  /** What is said of the page where it is listed or searched for. */
  summary: string;
  /** Headings, paragraphs, entries, cells, in their order. */
  blocks: string[];
  /** How many notes it has. */
  notes: number;
  /** Addresses of links and pictures in the text, in their order. */
  leads: string[];
}

/** What stands around a text, or is said of it in the words of the interface. */
const around = (name: string, { class: classes = '', role = '' }: Record<string, string>) =>
  ['nav', 'svg', 'button', 'script', 'style'].includes(name) ||
  role === 'doc-noteref' ||
  /(?:^|\s)(?:explanation|share|age-notice|permalink)(?:\s|$)/.test(classes);

/** What stands within a line. */
const inline = /^(?:a|abbr|b|cite|em|i|img|mark|picture|small|source|span|strong|sub|sup|time|wbr)$/;

/** @param isWithNotes true where the list of sources is read too */
export function pageTextOf(html: string, isWithNotes: boolean): PageText {
  const found: PageText = { language: 'en', title: '', summary: '', blocks: [], notes: 0, leads: [] };
  /** How many elements are open within the main part, and within one of it that is left out. */
  let inside = 0;
  let outside = 0;
  let isTitle = false;
  let block = '';
  const flush = () => {
    const words = block.replace(/\s+/g, ' ').trim();
    if (words) found.blocks.push(words);
    block = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') found.language = attributes['lang'] ?? 'en';
      if (name === 'meta' && attributes['name'] === 'description') found.summary = attributes['content'] ?? '';
      isTitle = name === 'title' && inside === 0;
      // Each has one way back to its mark.
      if (attributes['role'] === 'doc-backlink') found.notes += 1;
      if (name === 'main' || inside > 0) inside += 1;
      const isLeftOut =
        around(name, attributes) ||
        attributes['role'] === 'doc-backlink' ||
        (!isWithNotes && attributes['role'] === 'doc-endnotes');
      if (outside > 0 || (inside > 0 && isLeftOut)) outside += 1;
      const { href, src } = attributes;
      if (inside > 0 && outside === 0) found.leads.push(...[href, src].filter((lead) => lead !== undefined));
      if (!inline.test(name)) flush();
    },
    ontext(text) {
      if (isTitle) found.title += text;
      if (inside > 0 && outside === 0) block += text;
    },
    onclosetag(name) {
      isTitle = false;
      if (inside > 0) inside -= 1;
      if (outside > 0) outside -= 1;
      if (!inline.test(name)) flush();
    },
  });
  parser.end(html);
  return found;
}

/** The words of a text, in any script. */
export function wordsIn(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
