/** What the third explainer is told with: charts from tables, pictures, blocks, and sources with places in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../../src/files/list.ts';
import { all, classOf, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { builtDocuments } from './built-documents.ts';

const { third } = inject('sites');
const { pageAt, addresses } = builtDocuments(third);
const page = (path: string) => pageAt(third.base + path);
const cells = (root: ParentNode) => all(root, 'tr').map((row) => all(row, 'th, td').map(proseOf));

test('a line chart from a table: two series, below nothing too, every number as it was written', () => {
  const chart = single(page('why-dearer/'), 'figure.chart');
  expect(textOf(single(chart, 'summary'))).toBe('All figures');
  expect(cells(single(chart, 'details > table'))).toEqual([
    ['', 'Honey', 'Sugar'],
    ['2015', '2.1%', '−0.8%'],
    ['2016', '1.4%', '3.0%'],
    ['2017', '7.9%', '1.2%'],
    ['2018', '−0.4%', '−2.5%'],
    ['2019', '2.2%', '0.6%'],
    ['2020', '3.8%', 'about 2.0%'],
    ['2021', '4.5%', '5.1%'],
    ['2022', '6.0%', '8.0%'],
    ['2023', '−1.2%', '4.4%'],
    ['2024', '3.3%', '−0.9%'],
  ]);
  const plot = single(chart, 'svg[role="img"]');
  expect(textOf(single(plot, 'desc'))).toBe('Honey. 2015: 2.1% – 2024: 3.3%. Sugar. 2015: −0.8% – 2024: −0.9%');
  const lines = all(plot, 'path[vector-effect]').map((path) => [
    path.getAttribute('d')?.match(/[ML]/g)?.join(''),
    path.getAttribute('stroke-dasharray'),
  ]);
  expect(lines).toEqual([
    ['MLLLLLLLLL', null],
    ['MLLLLLLLLL', '7 3'],
  ]);
  expect(all(plot, 'text').map(textOf)).toEqual([
    ...['Change in price, %', '−4', '−2', '0', '2', '4', '6', '8', 'Honey 3.3', 'Sugar −0.9'],
    ...['2015', '2018', '2021', '2024'],
  ]);
});

test('the same in the other language has its words and its commas', () => {
  const chart = single(page('id/mengapa-naik/'), 'figure.chart');
  expect(cells(single(chart, 'details > table')).slice(0, 2)).toEqual([
    ['', 'Madu', 'Gula'],
    ['2015', '2,1%', '−0,8%'],
  ]);
});

test('what is not known exactly is hollow, and a key says so', () => {
  const chart = single(page('why-dearer/'), 'figure.chart');
  const hollow = (root: ParentNode) => all(root, 'path[fill="var(--paper)"]').map((mark) => mark.getAttribute('d'));
  const key = single(chart, '.plot > p');
  expect(textOf(key)).toBe('≈ about');
  expect(hollow(single(chart, 'svg[role="img"]'))).toEqual(hollow(key));
});

test.each(['why-dearer/', 'id/mengapa-naik/'])('the chart of twenty figures on /%s takes at most 1.5 KB', (path) => {
  const { outerHTML } = single(page(path), 'figure.chart');
  expect(brotliCompressSync(outerHTML).length).toBeLessThanOrEqual(1500);
});

test('bars from a table: names, numbers, what is about, what is not known', () => {
  const chart = single(page('where-from/'), 'figure.chart');
  const told = all(chart, 'ol > li').map((row) => [...all(row, '.when, .count').map(textOf), all(row, 'svg').length]);
  expect(told).toEqual([
    ['Lime', '61.5 tonnes', 1],
    ['Heather', '32.0 tonnes', 1],
    ['Clover', 'about 18 tonnes', 1],
    ['Rape', '14.5 tonnes', 1],
    ['Not known', 'no figure', 0],
  ]);
  expect(rowsOf(chart, 'rect', 'width').map(([, width]) => width)).toEqual(['99.5', '51.8', '29.1', '23.5']);
});

test('pictures have their words, their caption with its source, and who made them', () => {
  const lead = single(page('why-dearer/'), '.article-head figure.picture');
  expect(single(lead, 'img').getAttribute('alt')).toBe(
    'Honeycomb against the evening light, a few of its cells filled',
  );
  expect(proseOf(single(lead, 'figcaption'))).toBe('Cells are filled from the middle. Picture: Wilfred Sedge, CC0');
  expect(single(lead, 'figcaption small a').getAttribute('href')).toBe('https://example.com/sedge');
  const drawing = single(page('where-from/'), '.text figure.picture');
  expect(single(drawing, 'img').getAttribute('alt')).toMatch(/^A hive cut open: /);
  expect(proseOf(single(drawing, 'figcaption'))).toBe('Where the honey is kept. Picture: The Honey Ledger');
  expect(single(drawing, 'img').getAttribute('src')).toMatch(/\/_astro\/hive\.[\da-f]{8}\.svg$/);
});

const published = filesIn(third.folder).filter((file) => /\.(?:jpe?g|webp|avif|png)$/.test(file));

test('the photograph is published small, and nothing of where and by whom it was taken', async () => {
  const original = await sharp(join(third.content, 'pictures/comb.jpg')).metadata();
  expect([original.width, original.exif?.includes('Telephone')]).toEqual([5000, true]);
  const photographs = published.filter((file) => file.includes('_astro/comb'));
  expect(photographs.map((file) => file.replace(/\.[\da-f]{8}/, '')).sort()).toEqual([
    ...['_astro/comb-1200.webp', '_astro/comb-400.webp', '_astro/comb-800.jpg', '_astro/comb-800.webp'],
  ]);
  for (const file of published) {
    const bytes = readFileSync(join(third.folder, file));
    const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, comments }, file).toEqual({});
    for (const word of ['Exif', 'Telephone', 'Wilfred', 'GPS'])
      expect(bytes.includes(word), `${file}: ${word}`).toBe(false);
    if (photographs.includes(file)) expect(bytes.length, file).toBeLessThanOrEqual(60_000);
  }
});

test('a page has each block where the text puts it', () => {
  const blocks = (path: string) => all(page(path), '.text > :is(figure, .box, .steps)').map(classOf);
  expect(['why-dearer/', 'where-from/', 'in-the-jar/', 'who-keeps/', 'see-it/'].map(blocks)).toEqual([
    ['chart', 'box note'],
    ['chart', 'picture'],
    ['steps', 'box warning', 'box'],
    ['quote', 'pullquote'],
    ['video'],
  ]);
  expect(textOf(single(page('why-dearer/'), '.note > .box-title'))).toBe('About these figures');
  expect(textOf(single(page('in-the-jar/'), '.warning > .box-title'))).toBe('Not for infants');
  expect(textOf(single(page('in-the-jar/'), 'details.box > summary'))).toBe('Why does honey turn hard?');
  expect(all(page('in-the-jar/'), '.steps > ol > li').map(proseOf)).toEqual([
    'Look for the year: it has four digits and stands alone.',
    'Look for the plant. Blossom means that nobody knows.',
    'Turn the jar. What moves slowly was not heated.',
  ]);
});

test('a quotation has its source and who said it; its words stand large below, for eyes only', () => {
  const [quote, pulled] = [single(page('who-keeps/'), '.quote'), single(page('who-keeps/'), '.pullquote')];
  expect(proseOf(single(quote, 'blockquote'))).toBe(
    'I sell what the bees do not need. In a wet year that is nothing at all.',
  );
  expect(all(quote, 'blockquote sup a')).toHaveLength(1);
  expect(textOf(single(quote, 'figcaption'))).toBe('— Ottoline Marrow, beekeeper');
  expect([textOf(pulled), pulled.getAttribute('aria-hidden')]).toEqual([
    'In a wet year that is nothing at all.',
    'true',
  ]);
});

test('the lead picture of a page is what its share picture shows, in either language', async () => {
  for (const [path, words] of [
    ['why-dearer/', 'Honeycomb against the evening light, a few of its cells filled · The Honey Ledger'],
    ['id/mengapa-naik/', 'Sarang madu di depan cahaya senja, beberapa selnya terisi · The Honey Ledger'],
  ] as const) {
    const meta = (name: string) =>
      single(page(path), `meta[property="${name}"]`)
        .getAttribute('content')
        ?.replace(third.site + third.base, '') ?? '';
    expect(meta('og:image:alt')).toBe(words);
    // The comb is golden in the middle of its picture.
    const middle = { left: 500, top: 200, width: 200, height: 200 };
    const { channels } = await sharp(
      await sharp(join(third.folder, meta('og:image')))
        .extract(middle)
        .png()
        .toBuffer(),
    ).stats();
    const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean);
    expect(red).toBeGreaterThan(green + 50);
    expect(green).toBeGreaterThan(blue + 50);
  }
});

test('a video leads out from a picture of ours', () => {
  const card = single(page('see-it/'), '.video > a');
  expect(card.getAttribute('href')).toBe('https://video.example.com/comb-to-jar');
  expect(single(card, 'img').getAttribute('alt')).toBe('Honeycomb against the evening light');
  expect(textOf(card)).toContain('From comb to jar');
});

test.each([
  ['why-dearer/', ['Tobias Quill and Perpetua Linden', 'The Price of Sweetness', 'p. 31', 'pp. 40–44', 'data set']],
  ['in-the-jar/', ['Assembly of the Reedmark', 'Honey Jars Act', 'section 2, paragraph 1', 'p. 88']],
  ['see-it/', ['video', '2:15', '4:40']],
  ['id/mengapa-naik/', ['Tobias Quill dan Perpetua Linden', 'hlm. 31', 'hlm. 40–44', 'kumpulan data']],
])('the notes of /%s say what is cited, and where in it', (path, expected) => {
  const notes = textOf(single(page(path), '.notes'));
  for (const words of expected) expect(notes).toContain(words);
});

test.each(addresses)('%s prints no mark of its own language, nor why a paragraph has no source', (address) => {
  const { body } = pageAt(address);
  for (const script of all(body, 'script')) script.remove();
  expect(textOf(body)).not.toMatch(/\[!|\[\^|\[\[|:::|our own computation/);
});
