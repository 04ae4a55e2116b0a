/** Pictures: what may be published and what is told instead, and that nothing but what is drawn is published. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { publishedBytes, type Picture } from '../../src/pictures/picture.ts';
import { cleanDrawing } from '../../src/pictures/svg.ts';
import { credited, followedBy, judged, rightContent, type Mistakes } from './content-folder.ts';

const shownOn = (rightContent['id/sections/2-biaya.md']?.split('\n').length ?? 0) + 1;
const section = 'id/sections/2-biaya.md';
/** A section that shows a picture, which lies beside it. */
const showing = (name: string, bytes: string | Uint8Array): Mistakes => ({
  [section]: followedBy(`\n![Titian](${name}) Kata.[^arsip]\n`),
  [`id/sections/${name}`]: bytes,
  ...credited(`id/sections/${name}`),
});
/** What is told of a picture that cannot be published. */
const told = (name: string, what: string) => [`content/${section}:${shownOn}: The picture ${name} ${what}`];

const canvas = sharp({ create: { width: 40, height: 30, channels: 3, background: '#b04' } });
/** Noise, which no kind makes so small that half of it could be missing unnoticed. */
const noise = sharp({
  create: {
    width: 120,
    height: 90,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
});
const raster = { png: 'png', jpg: 'jpeg', webp: 'webp', avif: 'avif', gif: 'gif' } as const;
const draw = (format: keyof typeof raster, from = noise) => from.clone().toFormat(raster[format]).toBuffer();
const moving = async (format: 'gif' | 'webp') => {
  const frames = ['#000', '#777', '#fff'].map((background) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
};

const drawing = (inside: string, root = 'viewBox="0 0 640 360"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inside}</svg>`;
const kinds = 'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG.';
const cutOff = 'cannot be read to its end: it is damaged or cut off. Save it anew.';
const remove = 'Remove that from the file.';
const png = await draw('png');
const bomb = await sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#000' } })
  .png()
  .toBuffer();

/** A PNG with another chunk before its pixels. */
function withChunk(type: string, data: string): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length);
  chunk.write(type + data, 4, 'latin1');
  const at = png.indexOf('IDAT') - 4;
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]);
}

const refused: [string, string, string | Uint8Array, string][] = [
  ['an empty picture', 'a.png', '', 'is empty. Put it there again.'],
  ['a text named .jpg', 'a.jpg', 'This is no picture.', `is no picture, whatever its name says. ${kinds}`],
  [
    'a page named .png',
    'a.png',
    '<!doctype html><p>Hello',
    'is not one drawing: it has no <svg> around it. Save it anew.',
  ],
  [
    'a page named .svg',
    'a.svg',
    '<html><body>x</body></html>',
    'is not one drawing: it has no <svg> around it. Save it anew.',
  ],
  ['a program named .gif', 'a.gif', '\u007FELF', `is no picture, whatever its name says. ${kinds}`],
  ['a BMP', 'a.bmp', 'BM......', `is of the kind BMP, which browsers do not all show. ${kinds}`],
  ['a BMP named .png', 'a.png', 'BM......', `is of the kind BMP, which browsers do not all show. ${kinds}`],
  ['a TIFF', 'a.tif', 'II*\0....', `is of the kind TIFF, which browsers do not all show. ${kinds}`],
  ['a HEIC', 'a.HEIC', '\0\0\0\u0018ftypheic', `is of the kind HEIC, which browsers do not all show. ${kinds}`],
  [
    'more megabytes than a picture may have',
    'a.png',
    Buffer.concat([png, Buffer.alloc(30_000_000)]),
    'has 30.0 megabytes, more than the 20 that a picture may have. Save it smaller.',
  ],
  [
    'more megabytes than a drawing may have',
    'a.svg',
    drawing(' '.repeat(3_000_000)),
    'has 3.0 megabytes, more than the 2 that a drawing may have. Save it smaller.',
  ],
  ['few bytes that are many pixels', 'a.png', bomb, 'has 8000 × 7000 pixels, more than 50 million. Make it smaller.'],
  [
    'a moving PNG',
    'a.png',
    withChunk('acTL', '\0\0\0\u0002\0\0\0\0'),
    'is a moving PNG, of which only the first picture would be left. Save it as GIF or WebP.',
  ],
  ...(await Promise.all(
    Object.keys(raster).map(async (format): Promise<[string, string, Uint8Array, string]> => {
      const bytes = await draw(format as keyof typeof raster);
      return [`half a picture of the kind ${format}`, `a.${format}`, bytes.subarray(0, bytes.length / 2), cutOff];
    }),
  )),
  ['only the first bytes of a picture', 'a.png', png.subarray(0, 20), cutOff],
  [
    'an SVG that is cut off',
    'a.svg',
    drawing('<path d="M0 0"/>').slice(0, -6),
    'is cut off: its <svg> has no end. Save it anew.',
  ],
  [
    'an SVG that is cut off in a tag',
    'a.svg',
    drawing('<g><path d="M0 0"/></g>').slice(0, -10),
    'is cut off: its <g> has no end. Save it anew.',
  ],
  [
    'an SVG without a size',
    'a.svg',
    drawing('<path d="M0 0"/>', ''),
    'is a drawing without a size. Give its <svg> a viewBox, as viewBox="0 0 640 360".',
  ],
  [
    'an SVG as wide as where it stands',
    'a.svg',
    drawing('', 'width="100%" height="100%"'),
    'is a drawing without a size. Give its <svg> a viewBox, as viewBox="0 0 640 360".',
  ],
  [
    'an SVG of no width',
    'a.svg',
    drawing('', 'viewBox="0 0 0 360"'),
    'is a drawing without a size. Give its <svg> a viewBox, as viewBox="0 0 640 360".',
  ],
  [
    'an SVG in Latin-1',
    'a.svg',
    Buffer.from(drawing('<title>é</title>'), 'latin1'),
    'is a drawing in another encoding than UTF-8. Save it as UTF-8.',
  ],
  ['a script', 'a.svg', drawing('\n<script>alert(1)</script>'), `runs a script (<script> in its line 2). ${remove}`],
  [
    'a script of another vocabulary',
    'a.svg',
    drawing('<h:SCRIPT xmlns:h="http://www.w3.org/1999/xhtml">1</h:SCRIPT>'),
    `runs a script (<h:SCRIPT> in its line 1). ${remove}`,
  ],
  [
    'a script among notes',
    'a.svg',
    drawing('<metadata><script>1</script></metadata>'),
    `runs a script (<script> in its line 1). ${remove}`,
  ],
  [
    'an event handler',
    'a.svg',
    drawing('', 'viewBox="0 0 1 1" onload="alert(1)"'),
    `runs a script (onload in its line 1). ${remove}`,
  ],
  [
    'an event handler in capitals',
    'a.svg',
    drawing('<g ONCLICK="1"/>'),
    `runs a script (ONCLICK in its line 1). ${remove}`,
  ],
  [
    'a page in the drawing',
    'a.svg',
    drawing('<foreignObject><p>x</p></foreignObject>'),
    `holds a page within the drawing (<foreignObject> in its line 1). ${remove}`,
  ],
  [
    'a picture from another host',
    'a.svg',
    drawing('<image href="https://evil.example/a.png"/>'),
    `holds another picture (<image> in its line 1). ${remove}`,
  ],
  [
    'a photograph with its own notes in the drawing',
    'a.svg',
    drawing('<image href="data:image/jpeg;base64,/9j/"/>'),
    `holds another picture (<image> in its line 1). ${remove}`,
  ],
  [
    'a part from another file',
    'a.svg',
    drawing('<use xlink:href="other.svg#a"/>'),
    `leads elsewhere (xlink:href in its line 1). ${remove}`,
  ],
  [
    'a link',
    'a.svg',
    drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
    `leads elsewhere (href in its line 1). ${remove}`,
  ],
  [
    'a link under another prefix',
    'a.svg',
    drawing('<use xmlns:q="http://www.w3.org/1999/xlink" q:href="https://evil.example/"/>'),
    `leads elsewhere (q:href in its line 1). ${remove}`,
  ],
  [
    'an animation that sets a link',
    'a.svg',
    drawing('<a><set attributeName="xlink:href" to="javascript:alert(1)"/></a>'),
    `changes where it leads (attributeName="xlink:href" in its line 1). ${remove}`,
  ],
  [
    'a paint from another host',
    'a.svg',
    drawing('<path fill="url(https://evil.example/a#b)"/>'),
    `leads elsewhere (fill in its line 1). ${remove}`,
  ],
  [
    'a paint from another host, written with escapes',
    'a.svg',
    drawing('<path style="fill:\\75 r\\l(//evil.example/a)"/>'),
    `leads elsewhere (style in its line 1). ${remove}`,
  ],
  [
    'a paint that is animated from another host',
    'a.svg',
    drawing('<path><animate attributeName="fill" to="url(//evil.example)"/></path>'),
    `leads elsewhere (to in its line 1). ${remove}`,
  ],
  [
    'a style from another host',
    'a.svg',
    drawing('<style>@import "https://evil.example/a.css";</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style from another host, in pieces',
    'a.svg',
    drawing('<style>@im<!-- -->port "a";</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style from another host, in CDATA and entities',
    'a.svg',
    drawing('<style><![CDATA[@font-face{src:]]>&#117;rl(a)}</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style with a set of pictures',
    'a.svg',
    drawing('<style>g{mask:image-set("a.png" 1x)}</style>'),
    `leads elsewhere (an address in <style> in its line 1). ${remove}`,
  ],
  [
    'a style sheet before the drawing',
    'a.svg',
    `<?xml-stylesheet href="https://evil.example/a.css"?>${drawing('')}`,
    `leads elsewhere (<?xml-stylesheet?> in its line 1). ${remove}`,
  ],
  [
    'entities',
    'a.svg',
    `<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('&a;')}`,
    `begins with a declaration (<!DOCTYPE svg [<!ENTI…> in its line 2). ${remove}`,
  ],
  [
    'an element of a page',
    'a.svg',
    drawing('<g xmlns="http://www.w3.org/1999/xhtml"><img alt=""/></g>'),
    `has something in it that no drawing needs (<img> in its line 1). ${remove}`,
  ],
];

test.each(refused)('%s', async (_what, name, bytes, what) => {
  expect((await judged(showing(name, bytes))).problems).toEqual(told(name, what));
});

test('a picture is judged at every text that shows it, in data files too', async () => {
  const { problems } = await judged({
    ...showing('a.png', 'x'),
    'id/people.yaml': (text) => text.replace('jembatan.[^warta]', '![Ia](sections/a.png) jembatan.[^warta]'),
  });
  const what = `is no picture, whatever its name says. ${kinds}`;
  expect(problems).toEqual([`content/id/people.yaml:6: The picture sections/a.png ${what}`, ...told('a.png', what)]);
});

test('pictures that no text shows are neither opened nor published', async () => {
  const { problems, pictures } = await judged({ 'id/a.png': 'x', 'id/b.svg': drawing('<script/>'), 'id/c.jpg': png });
  expect(problems).toEqual([]);
  expect([...pictures.keys()]).toEqual([]);
});

/** What is published of a picture that may be. */
async function published(name: string, bytes: string | Uint8Array): Promise<{ picture: Picture; bytes: Buffer }> {
  const { problems, pictures, bytesOf } = await judged(showing(name, bytes));
  expect(problems).toEqual([]);
  const picture = pictures.get(`id/sections/${name}`);
  if (!picture) throw new Error(`${name} is not published.`);
  return { picture, bytes: await bytesOf(picture) };
}

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
