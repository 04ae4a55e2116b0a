/** Pictures: what may be published and what is told instead, and that nothing but what is drawn is published. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  canvas,
  draw,
  drawing,
  moving,
  noise,
  png,
  published,
  raster,
  section,
  showing,
  shownOn,
} from './drawn-pictures.ts';
import { cleanDrawing } from '../../src/pictures/svg.ts';
import { publishedBytes } from '../../src/pictures/picture.ts';
import { judged } from './content-folder.ts';

test.each(Object.entries(raster))('a good .%s is published as it looks, under a hashed name', async (ending, kind) => {
  const { picture, bytes } = await published(
    `Foto Titian.${ending}`.replace(' ', '_'),
    await draw(ending as 'png', canvas),
  );
  expect(picture).toMatchObject({ kind, width: 40, height: 30 });
  expect(picture.name).toMatch(new RegExp(`^foto-titian\\.[0-9a-f]{8}\\.${ending}$`));
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  for (const [channel, value] of [0xbb, 0x00, 0x44].entries())
    expect(Math.abs((data[channel] ?? 0) - value)).toBeLessThan(6);
});

test.each([
  ['FOTO.PNG', 'png', 'foto', 'png'],
  ['foto.JPEG', 'jpg', 'foto', 'jpg'],
  ['foto.jpg', 'png', 'foto', 'png'],
  ['橋.png', 'png', 'picture', 'png'],
] as const)('%s that holds a %s is published by what it holds', async (name, format, stem, ending) => {
  const { picture } = await published(name, await draw(format));
  expect(picture.name).toMatch(new RegExp(`^${stem}\\.[0-9a-f]{8}\\.${ending}$`));
});

test.each(['gif', 'webp'] as const)('a moving .%s goes on moving', async (format) => {
  const { picture, bytes } = await published(`a.${format}`, await moving(format));
  expect(picture).toMatchObject({ width: 20, height: 10 });
  expect((await sharp(bytes).metadata()).pages).toBe(3);
});

test('a lossless WebP and a PNG keep every pixel', async () => {
  for (const [name, source] of [
    ['a.webp', await noise.clone().webp({ lossless: true }).toBuffer()],
    ['a.png', png],
  ] as const) {
    const { bytes } = await published(name, source);
    const pixelsOf = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer();
    expect((await pixelsOf(bytes)).equals(await pixelsOf(source))).toBe(true);
  }
});

const words = 'Rumah narasumber';
test.each(['jpg', 'png', 'webp', 'avif'] as const)(
  'the place and the notes of a .%s are not published',
  async (format) => {
    const source = await noise
      .clone()
      .withExif({ IFD0: { Artist: words }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 2/1 21/1' } })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${words}</x:xmpmeta>`)
      .withIccProfile('p3')
      .toFormat(raster[format])
      .toBuffer();
    const noted = await sharp(source).metadata();
    expect([noted.exif, noted.xmp].every((notes) => notes?.includes(words))).toBe(true);
    const { bytes } = await published(`a.${format}`, source);
    expect(bytes.includes(words)).toBe(false);
    const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, comments }).toEqual({});
  },
);

test('notes in other places are not published either', async () => {
  const jpeg = await draw('jpg');
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 2 + words.length]), Buffer.from(words)]);
  const gif = await draw('gif');
  const gifComment = Buffer.concat([Buffer.from([0x21, 0xfe, words.length]), Buffer.from(`${words}\0`)]);
  const gifHead = 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1);
  for (const [name, bytes] of [
    ['a.jpg', Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)])],
    ['b.jpg', Buffer.concat([jpeg, Buffer.from(`<script>${words}</script>`)])],
    ['c.png', Buffer.concat([png, Buffer.from(words)])],
    ['d.gif', Buffer.concat([gif.subarray(0, gifHead), gifComment, gif.subarray(gifHead)])],
  ] as const) {
    expect(bytes.includes(words)).toBe(true);
    expect((await published(name, bytes)).bytes.includes(words), name).toBe(false);
  }
});

test('a photograph that was taken on its side stands upright', async () => {
  const { picture } = await published(
    'a.jpg',
    await canvas.clone().withExif({}).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  expect(picture).toMatchObject({ width: 30, height: 40 });
});

test.each([
  ['viewBox="0 0 640 360"', 640, 360],
  ['viewBox="0,0,6.4,3.6"', 6, 4],
  ['width="640" height="360px"', 640, 360],
  ['width="2in" height="1in" viewBox="0 0 9 9"', 192, 96],
  ['width="320" viewBox="0 0 640 360"', 320, 180],
  ['height="180" viewBox="0 0 640 360"', 320, 180],
  ['width="100%" height="100%" viewBox="0 0 640 360"', 640, 360],
])('a drawing with %s is %i by %i', async (root, width, height) => {
  expect((await published('a.svg', drawing('', root))).picture).toMatchObject({ kind: 'svg', width, height });
});

test('of a drawing is published what draws, and nothing of who drew it', async () => {
  const { bytes } = await published(
    'a.svg',
    `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- ${words} -->\n${drawing(
      [
        `<metadata><rdf:RDF xmlns:rdf="x"><dc:creator>${words}</dc:creator></rdf:RDF></metadata>`,
        `<sodipodi:namedview inkscape:export-filename="/home/sari/image(1).png"/>`,
        `<style>.a{fill:url(#b)} /* ${words.slice(0, 0)} */</style><defs><linearGradient id="b"/></defs>`,
        `<text class="a" data-name="${words}" xml:space="preserve">5 &lt; 6 &amp; <![CDATA[<7>]]></text>`,
        `<?php ${words} ?><use xlink:href="#b"/><g aria-label="image (1)"><path d="M0 0"/></g>`,
      ].join(''),
      `inkscape:version="1.3" sodipodi:docname="${words}.svg" viewBox="0 0 640 360"`,
    )}\n`,
  );
  expect(bytes.toString()).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 640 360">' +
      '<style>.a{fill:url(#b)} /*  */</style><defs><linearGradient id="b"></linearGradient></defs>' +
      '<text class="a" xml:space="preserve">5 &lt; 6 &amp; &lt;7&gt;</text>' +
      '<use xlink:href="#b"></use><g aria-label="image (1)"><path d="M0 0"></path></g></svg>',
  );
});

test('a drawing that was made clean is clean, and stays as it is', () => {
  const once = cleanDrawing(Buffer.from(drawing('<g id="&quot;"><title>&amp;lt;script&gt; &#1;</title></g>')));
  expect(once.text).toContain('<g id="&quot;"><title>&amp;lt;script&gt; </title></g>');
  expect(cleanDrawing(Buffer.from(once.text))).toEqual(once);
});

test('a picture that changes while the site is built is not published unjudged', async () => {
  const { picture } = await published('a.png', png);
  const wanted = { ...picture.wanted, key: 'gone' };
  await expect(publishedBytes({ ...picture, file: 'package.json', wanted })).rejects.toThrow(
    'package.json was changed while the site was built. Build it anew.',
  );
});

test('a drawing or GIF that a phone would wait for is warned of; what is drawn as light as it has to be is not', async () => {
  const dots = (count: number) =>
    Array.from({ length: count }, (_, at) => `<circle cx="${at % 60}" cy="${at % 37}" r="${at}"/>`).join('');
  const size = { width: 400, height: 300 };
  const heavy = sharp({
    create: { ...size, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });
  const warned = async (name: string, bytes: string | Uint8Array) => (await judged(showing(name, bytes))).problems;
  const mend = 'Make it simpler or smaller.';
  for (const [name, bytes] of [
    ['titik.svg', drawing(dots(3000))],
    ['titik.gif', await draw('gif', heavy)],
  ] as const) {
    const [problem, ...others] = await warned(name, bytes);
    expect(others).toEqual([]);
    const [, kilobytes] = /has (\d+) kilobytes/.exec(problem ?? '') ?? [];
    expect(Number(kilobytes)).toBeGreaterThan(60);
    expect(problem).toBe(
      `content/${section}:${shownOn}: warning: The picture ${name} has ${kilobytes} kilobytes; 60 are the most that a phone should wait for. ${mend}`,
    );
  }
  expect(await warned('titik.svg', drawing(dots(1000)))).toEqual([]);
  expect(await warned('titik.png', await draw('png', heavy))).toEqual([]);
});
