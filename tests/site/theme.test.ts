/** A site with a theme: colours, typeface and logo are in all that is made for it, and in nothing of a site without. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { isWhole, pagesOf } from './built-pages.ts';
import { all, documentOf, rowsOf, single, textOf } from './documents.ts';

const { hidden, other } = inject('sites');
const themed = pagesOf(hidden);
const plain = pagesOf(other);
const read = (name: string) => readFileSync(join(hidden.folder, name));
const assets = readdirSync(join(hidden.folder, '_astro'));
const asset = (shape: RegExp) => assets.find((name) => shape.test(name)) ?? expect.fail(`no ${shape.source}`);
const policyIn = ({ html }: { html: string }) => /content="(default-src[^"]*)"/.exec(html)?.[1];

/** The colour of a picture at one place. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<string> {
  const pixel = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

test('every page has the colours of the theme, and of its own what the theme leaves out', () => {
  for (const { html } of themed) {
    expect(html).toContain('--paper:light-dark(#ffffff,#00101c)');
    expect(html).toContain('--accent:light-dark(#004a6e,#9bd4f5)');
    expect(html).toContain('--ink:light-dark(#1c1a16,#ebe5d7)');
  }
});

test('browsers are told the papers', () => {
  for (const page of themed)
    expect(rowsOf(documentOf(page), 'meta[name=theme-color]', 'content', 'media').map(([, ...row]) => row)).toEqual([
      ['#ffffff', '(prefers-color-scheme: light)'],
      ['#00101c', '(prefers-color-scheme: dark)'],
    ]);
  for (const name of ['manifest.webmanifest', 'en/manifest.webmanifest'])
    expect(JSON.parse(read(name).toString())).toMatchObject({ background_color: '#ffffff', theme_color: '#ffffff' });
});

test('a typeface of its own is published once and let in by the policy; without one no policy lets any in', () => {
  const file = asset(/^letters\.\w{8}\.woff2$/);
  const face = `@font-face{font-family:own;src:url(/jalan/buntu/_astro/${file})format("woff2");font-weight:600 600;font-display:optional}`;
  for (const page of themed) {
    expect(page.html.split('@font-face')).toHaveLength(2);
    expect(page.html).toContain(face);
    expect(page.html).toMatch(
      /--serif:own,"Noto Serif",Charter,[^;]*;--sans:Verdana,sans-serif;--numerals:var\(--serif\)/,
    );
    expect(policyIn(page)).toContain("; font-src 'self';");
  }
  expect(read('_headers').toString()).toContain("; font-src 'self';");
  for (const page of plain) {
    expect(page.html).not.toContain('@font-face');
    expect(policyIn(page)).not.toContain('font-src');
  }
});

test('the logo stands before the name, in one drawing for each light', () => {
  const [light, dark] = [asset(/^logo\.\w{8}\.svg$/), asset(/^logo-dark\.\w{8}\.svg$/)];
  for (const page of themed.filter(isWhole)) {
    const brand = single(documentOf(page), '.brand');
    expect(rowsOf(brand, 'img', 'src', 'alt', 'width', 'height').map(([, ...row]) => row)).toEqual([
      [`/jalan/buntu/_astro/${light}`, '', '40', '32'],
      [`/jalan/buntu/_astro/${dark}`, '', '40', '32'],
    ]);
    expect(textOf(brand)).toMatch(/^Kabar Lembah/);
  }
  for (const page of plain) {
    expect(all(documentOf(page), '.brand img')).toEqual([]);
    expect(page.html).not.toContain('.brand img');
  }
});

test('icons show the logo on the paper', async () => {
  expect(themed[0]?.html).toContain('<link rel="icon" href="/jalan/buntu/favicon.svg">');
  const drawn = read('favicon.svg').toString();
  expect(drawn).toContain('fill="#ffffff"');
  expect(drawn).toContain('href="data:image/svg+xml;base64,');
  for (const [name, width] of [
    ['apple-touch-icon.png', 180],
    ['icon-512.png', 512],
  ] as const) {
    expect(await colourAt(read(name), 2, 2)).toBe('#ffffff');
    expect(await colourAt(read(name), width / 2, Math.round(width * 0.6))).toBe('#aa00ff');
  }
});

/** Where a page says that its share picture is. */
const shareOf = (html: string) => /(share\/\w+\.jpg)"/.exec(html)?.[1] ?? expect.fail('no share picture');
const isNear = (colour: string, wanted: string) =>
  [1, 3, 5].every(
    (at) => Math.abs(parseInt(colour.slice(at, at + 2), 16) - parseInt(wanted.slice(at, at + 2), 16)) < 6,
  );

test('share pictures have the paper and the logo', async () => {
  // A page of which nothing is drawn.
  const people = themed.find(({ file }) => file === 'orang/index.html') ?? expect.fail();
  const picture = read(shareOf(people.html));
  expect(isNear(await colourAt(picture, 5, 5), '#ffffff')).toBe(true);
  expect(isNear(await colourAt(picture, 600, 240), '#aa00ff')).toBe(true);
});

test('pages are shared where the theme says', () => {
  const page = themed.find(({ file }) => file === 'biaya/index.html') ?? expect.fail();
  expect(all(documentOf(page), 'article > .share a').map(textOf)).toEqual(['Surel', 'X']);
});
