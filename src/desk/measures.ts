/** What a page of the live preview would be once it is built: how much there is to read, and to load. */
import { Parser } from 'htmlparser2';
import { withBrotli } from '../hosting/precompress.ts';

export interface Measures {
  words: number;
  /** To read it, at 200 words a minute. */
  minutes: number;
  notes: number;
  /** Compressed, without pictures: as in a build at the best quality, but for the addresses in the page. */
  bytes: number;
}

/** @param html as the live preview sends it */
export async function measuresOf(html: string): Promise<Measures> {
  const { text, notes, language } = readIn(html);
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const words = [...segments].filter(({ isWordLike }) => isWordLike).length;
  const { length: bytes } = await withBrotli(Buffer.from(asBuilt(html)));
  return { words, minutes: Math.max(1, Math.round(words / 200)), notes, bytes };
}

/** Without what only the preview adds. */
function asBuilt(html: string): string {
  return html
    .replace(/<aside class="desk"[^]*?<\/aside>/, '')
    .replace(/<script type="module" src="[^"]*@vite\/client"><\/script>/, '')
    .replace(/(?<=<style>)[^]*(?=<\/style>)/, minified);
}

/** A style sheet nearly as short as a build makes it, which has a minifier and not only these rules. */
function minified(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}

/** What stands around a text or is said of it, and is not read with it. */
const apart = (name: string, { class: classes = '', role = '' }: Record<string, string>) =>
  ['nav', 'svg', 'button', 'script', 'style'].includes(name) ||
  ['doc-endnotes', 'doc-noteref'].includes(role) ||
  /(?:^|\s)(?:explanation|share|age-notice|permalink)(?:\s|$)/.test(classes);

/** The text of a page, and how many notes it has. */
function readIn(html: string): { text: string; notes: number; language: string } {
  const found = { text: '', notes: 0, language: 'en' };
  /** How many elements are open within the main part, and within one that is left out. */
  let inside = 0;
  let outside = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') found.language = attributes['lang'] ?? 'en';
      // Each has one way back to its mark.
      if (attributes['role'] === 'doc-backlink') found.notes += 1;
      if (name === 'main' || inside > 0) inside += 1;
      if (outside > 0 || (inside > 0 && apart(name, attributes))) outside += 1;
    },
    ontext(text) {
      if (inside > 0 && outside === 0) found.text += text;
    },
    onclosetag(name) {
      if (inside > 0) inside -= 1;
      if (outside > 0) outside -= 1;
      // The last word of a block is not the beginning of the next.
      if (!/^(?:a|abbr|b|cite|em|i|span|strong|sup|time)$/.test(name)) found.text += '\n';
    },
  });
  parser.end(html);
  return found;
}
