/** What a page says of itself: whether it holds what a source is called, is for sale, or is not there. */
import { Parser } from 'htmlparser2';

export interface PageText {
  /** The title and the main headings. */
  heads: string[];
  /** All its words, without scripts and styles. */
  text: string;
  html: string;
}

export function pageTextOf(html: string): PageText {
  const heads: string[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, { property, content }) {
      open.push(name);
      if (name === 'title' || name === 'h1') heads.push('');
      if (name === 'meta' && property === 'og:title' && content) heads.push(content);
    },
    ontext(words) {
      if (open.includes('script') || open.includes('style')) return;
      text += words;
      if (open.includes('title') || open.includes('h1')) heads.push((heads.pop() ?? '') + words);
    },
    onclosetag(name) {
      open.splice(open.lastIndexOf(name));
      text += ' ';
    },
  });
  parser.end(html);
  return { heads: heads.map(tidy).filter(Boolean), text: tidy(text), html };
}

const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();

/** True where a page has a source's printed title in it, whatever its signs; a title of a few letters proves nothing. */
export function holds({ heads, text }: PageText, title: string | undefined): boolean {
  const wanted = letters(title ?? '');
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

/** Where a page sends its visitors at once. */
export function refreshOf(html: string): string | undefined {
  const tags = html.replace(/<noscript[^]*?<\/noscript>/gi, '').match(/<meta\b[^>]*>/gi) ?? [];
  const refresh = tags.find((tag) => /http-equiv=["']?refresh/i.test(tag));
  const [, seconds, next] = /content=["']\s*(\d+)[\d.]*\s*[;,]\s*url=['"]?([^"'>]+)/i.exec(refresh ?? '') ?? [];
  return Number(seconds) <= 5 ? next?.trim() : undefined;
}

/** True for a page that says so in its title or a main heading, whatever the server says. */
export function isNotThere({ heads }: PageText): boolean {
  return heads.some((head) => head.length < 120 && NOT_THERE.test(head));
}
