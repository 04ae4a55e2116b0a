/** The typefaces of a theme in the styles, which have the site's own where it says nothing. */

export interface Typefaces {
  serif?: string | undefined;
  sans?: string | undefined;
  /** A typeface that is published with the site, and what is set in it. */
  font?: { address: string; weights: [number, number]; for: 'serif' | 'sans' | 'both' } | undefined;
}

/** The name that the published typeface has in the styles. */
const OWN = 'own';

/**
 * A style sheet, minified or not, with typefaces in the place of its `--serif` and `--sans`.
 *
 * `optional` shows the published one only where it is there before the text is drawn: on a first visit mostly not, later
 * from the browser's store. The text never waits for it, and nothing moves when it comes. Nor is it asked for early: on
 * 1.6 Mbit/s that made the first text 170 ms later, and two of nine first visits saw it.
 */
export function withTypefaces(css: string, { serif, sans, font }: Typefaces): string {
  const stack = (name: 'serif' | 'sans', own: string) =>
    (font && [name, 'both'].includes(font.for) ? `${OWN},` : '') + ({ serif, sans }[name] ?? own);
  const hasSerif = serif !== undefined || (font && font.for !== 'sans');
  const faces = font
    ? `@font-face{font-family:${OWN};src:url(${font.address})format("woff2");font-weight:${font.weights.join(' ')};font-display:optional}`
    : '';
  const value = (name: string, to: (own: string) => string) => (text: string) =>
    text.replace(new RegExp(`(--${name}:\\s*)([^;}]+)`), (_whole, start: string, own: string) => start + to(own));
  return (
    [
      value('serif', (own) => stack('serif', own)),
      value('sans', (own) => stack('sans', own)),
      value('numerals', (own) => (hasSerif ? 'var(--serif)' : own)),
    ].reduce((text, replaced) => replaced(text), css) + faces
  );
}
