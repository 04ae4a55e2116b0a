/** What a page of the live preview would be once it is built: how much there is to read, and to load. */
import { withBrotli } from '../hosting/precompress.ts';
import { pageTextOf, wordsIn } from './page-text.ts';

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
  const { blocks, notes, language } = pageTextOf(html, false);
  const words = wordsIn(blocks.join('\n'), language).length;
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
