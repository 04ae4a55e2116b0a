/** Pictures that cannot be shown: each is refused in words, at the text that shows it. */
import { expect, test } from 'vitest';
import { bomb, cutOff, draw, drawing, kinds, png, raster, showing, told, withChunk } from './drawn-pictures.ts';
import { judged } from './content-folder.ts';

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
