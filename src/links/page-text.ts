/** What a page says of itself: whether it holds what a source is called, is for sale, is not there, or leads on. */
import { Parser } from 'htmlparser2';

export interface PageText {
  /** The title and the main headings. */
  heads: string[];
  /** All its words, without scripts and styles. */
  text: string;
  html: string;
  /** Where it sends its visitors at once. */
  next?: string;
}

export function pageTextOf(html: string): PageText {
  const heads: string[] = [];
  // How many are open, for pages of any depth.
  const open: Record<string, number> = { h1: 0, noscript: 0, script: 0, style: 0, title: 0 };
  const count = (name: string, more: number) => {
    if (open[name] !== undefined) open[name] += more;
  };
  const isIn = (...names: string[]) => names.some((name) => (open[name] ?? 0) > 0);
  let text = '';
  let next: string | undefined;
  const parser = new Parser({
    onopentag(name, { property, content = '', 'http-equiv': instead }) {
      count(name, 1);
      if (name === 'title' || name === 'h1') heads.push('');
      if (name === 'meta' && property === 'og:title') heads.push(content);
      if (name === 'meta' && instead?.toLowerCase() === 'refresh' && !isIn('noscript')) next ??= leadingOn(content);
    },
    ontext(words) {
      if (isIn('script', 'style')) return;
      text += words;
      if (isIn('title', 'h1')) heads.push((heads.pop() ?? '') + words);
    },
    onclosetag(name) {
      count(name, -1);
      text += ' ';
    },
  });
  parser.end(html);
  return { heads: heads.map(tidy).filter(Boolean), text: tidy(text), html, ...(next && { next }) };
}

/** Where a refresh leads within seconds; what is shown longer is read, and renewed. */
function leadingOn(content: string): string | undefined {
  const [, seconds, next] = /^\s*(\d{1,9})[\d.]*\s*[;,]\s*url\s*=\s*["']?([^"']+)/i.exec(content) ?? [];
  return Number(seconds) <= 5 ? next?.trim() : undefined;
}

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

/** True where a page has a source's printed title in it, whatever its signs; a title of a few letters proves nothing. */
export function holds({ heads, text }: PageText, title: string): boolean {
  const wanted = letters(title);
  return wanted.length >= 8 && [...heads, text].some((words) => letters(words).includes(wanted));
}

const letters = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A page for sale has little else on it; articles about such pages are longer. */
const LITTLE = 4_000;
const FOR_SALE =
  /\b(?:this|the) (?:web ?site|domain)(?: name)?\b.{0,60}\b(?:for sale|parked|expired|available for|to buy)\b|\bdomain(?: name)? (?:is )?for sale\b|\b(?:buy|purchase|bid on|offer for) (?:this|the) domain\b|\bparked (?:free|domain)\b|domain (?:ini )?dijual|domain(?:name)? (?:steht zum verkauf|te koop)|домен (?:прода|выставлен)/i;
const SELLERS =
  /\b(?:sedoparking|sedo|parkingcrew|bodis|hugedomains|afternic|dan|parklogic|skenzo|above|undeveloped|domainmarket|parking-lander)\.(?:com|net|cloud)\b/i;

export function isForSale({ text, html }: PageText): boolean {
  return text.length < LITTLE && (FOR_SALE.test(text) || SELLERS.test(html));
}

const NOT_THERE =
  /\b404\b|\bnot found\b|page (?:does not|doesn.t) exist|no longer (?:available|exists?)|tidak (?:dapat )?ditemukan|tidak tersedia|nicht gefunden|introuvable|no encontrada|não encontrada|niet gevonden|не найден|찾을 수 없|見つかりません|找不到|未找到|không tìm thấy/iu;

/** True for a page that says so in its title or a main heading, whatever the server says. */
export function isNotThere({ heads }: PageText): boolean {
  return heads.some((head) => head.length < 120 && NOT_THERE.test(head));
}
