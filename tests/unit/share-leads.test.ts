/** The share picture of a page that begins with a picture: what is cut out of it, and whose page it says it is. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { canLead, windowOf } from '../../src/share-pictures/crop.ts';
import { size } from '../../src/share-pictures/draw.ts';
import { drawLeadCard } from '../../src/share-pictures/draw-lead.ts';
import { sharePictureOf } from '../../src/share-pictures/picture.ts';
import { handOver } from '../../src/explainer/handed-over.ts';
import { light } from '../../src/styles/colours.ts';
import { credited, judged, loaded, replaced } from './content-folder.ts';

const card = { language: 'en', publication: 'A Publication', title: 'A question?', foot: 'x', colours: light };
const RED = '#e01020';

/** A grey picture with a red disc, its middle so far from the left and from the top, in shares. */
async function withDisc(width: number, height: number, x: number, y: number) {
  const disc = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="${x * width}" cy="${y * height}" r="${height / 18}" fill="${RED}"/></svg>`;
  const grey = sharp({ create: { width, height, channels: 3, background: '#8a8d90' } });
  return grey
    .composite([{ input: Buffer.from(disc) }])
    .png()
    .toBuffer();
}

const square = { left: (size.width - size.height) / 2, top: 0, width: size.height, height: size.height };

/** How many pixels are nearly of a colour, in a part of a picture. */
async function pixelsOf(colour: string, picture: Buffer, part = { left: 0, top: 0, ...size }): Promise<number> {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const pixels = await sharp(picture).extract(part).removeAlpha().raw().toBuffer();
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((value, channel) => Math.abs(value - (pixels[at + channel] ?? 0)) <= 12)) found += 1;
  return found;
}

test.each([
  ['in the middle', 0.5, 0.5],
  ['on the left', 0.2, 0.4],
  ['on the right', 0.8, 0.6],
  ['at the top', 0.5, 0.12],
  ['at the bottom', 0.5, 0.88],
])('what stands out %s of a photograph stands within the square of thumbnails', async (_where, x, y) => {
  const picture = await drawLeadCard(card, { bytes: await withDisc(2400, 1600, x, y), kind: 'jpeg' });
  const all = await pixelsOf(RED, picture);
  expect(all).toBeGreaterThan(2000);
  expect(await pixelsOf(RED, picture, square)).toBe(all);
});

test('it has the size, the band and the bytes every time, whatever the photograph weighs', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const heavy = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer();
  const picture = await drawLeadCard({ ...card, numeral: '7' }, { bytes: heavy, kind: 'png' });
  const { format, width, height, exif } = await sharp(picture).metadata();
  expect({ format, width, height, exif }).toEqual({ format: 'jpeg', ...size, exif: undefined });
  expect(picture.length).toBeLessThanOrEqual(150_000);
  expect((await drawLeadCard({ ...card, numeral: '7' }, { bytes: heavy, kind: 'png' })).equals(picture)).toBe(true);
});

test('the band says whose page it is, within the square', async () => {
  const bytes = await withDisc(2400, 1600, 0.5, 0.5);
  const band = { left: 0, top: size.height - 90, width: size.width, height: 90 };
  const [named, longer] = await Promise.all(
    ['A Publication', 'W'.repeat(30)].map((publication) =>
      drawLeadCard({ ...card, publication, numeral: '7' }, { bytes, kind: 'jpeg' }),
    ),
  );
  for (const picture of [named, longer]) {
    const inside = { ...band, left: square.left, width: square.width };
    for (const colour of [light.ink, light.accent]) {
      const all = await pixelsOf(colour, picture ?? Buffer.alloc(0), band);
      expect(all, colour).toBeGreaterThan(150);
      expect(await pixelsOf(colour, picture ?? Buffer.alloc(0), inside), colour).toBe(all);
    }
  }
});

test('a drawing is shown whole, on the paper, within the square', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><path fill="${RED}" d="M0 0h20v100H0zM280 0h20v100h-20z"/></svg>`;
  const picture = await drawLeadCard(card, { bytes: Buffer.from(drawing), kind: 'svg' });
  const all = await pixelsOf(RED, picture);
  expect(all).toBeGreaterThan(5000);
  expect(await pixelsOf(RED, picture, square)).toBe(all);
  expect(await pixelsOf(light.paper, picture, { left: 0, top: 0, width: 200, height: 500 })).toBe(100_000);
});

test('as much of a picture is shown as lets its subject stand near the middle', () => {
  const whole = { width: 3000, height: 2000 };
  const place = { width: 1200, height: 600 };
  expect(windowOf(whole, place, { x: 0.5, y: 0.5 })).toEqual({ left: 0, top: 250, width: 3000, height: 1500 });
  expect(windowOf(whole, place, { x: 0.5, y: 0 })).toEqual({ left: 0, top: 0, width: 3000, height: 1500 });
  expect(windowOf(whole, place, { x: 0.22, y: 1 })).toEqual({ left: 0, top: 1100, width: 1800, height: 900 });
  // In a corner it cannot, so as much as there is is shown; and never so little that it would be blurred.
  expect(windowOf(whole, place, { x: 0, y: 0 })).toEqual({ left: 0, top: 0, width: 3000, height: 1500 });
  expect(windowOf({ width: 700, height: 700 }, place, { x: 0.2, y: 0.5 }).width).toBeGreaterThanOrEqual(600);
});

const section = 'id/sections/2-biaya.md';
const withLead = (bytes: Buffer, name = 'papan.png') => ({
  [section]: replaced('---\n\n', `picture: { file: ${name}, alt: Papan kayu }\n---\n\n`),
  [`id/sections/${name}`]: bytes,
  ...credited(`id/sections/${name}`),
});

/** What is told of the share picture of the section. */
async function shared(bytes: Buffer) {
  const mistakes = withLead(bytes);
  const { problems, pictures } = await judged(mistakes);
  expect(problems).toEqual([]);
  const story = { ...loaded(mistakes), pictures };
  handOver(story);
  const [explainer] = story.explainers;
  const page = explainer?.pages.find(({ file }) => `id/${file}` === section);
  if (!explainer || !page) throw new Error('There is no such page.');
  return sharePictureOf(explainer, page);
}

test('the lead picture of a page is its share picture, told in the words of both', async () => {
  const [one, other] = [await withDisc(900, 600, 0.5, 0.5), await withDisc(900, 600, 0.4, 0.5)];
  const first = await shared(one);
  expect(first.alt).toBe('Papan kayu · Contoh');
  expect(first.lead?.name).toMatch(/^papan\.[\da-f]{8}\.png$/);
  expect((await shared(one)).name).toBe(first.name);
  expect((await shared(other)).name).not.toBe(first.name);
});

test('one too small to be shown leaves the page its card', async () => {
  const { lead, alt } = await shared(await withDisc(590, 400, 0.5, 0.5));
  expect(lead).toBeUndefined();
  expect(alt).toBe('Contoh · 2 · Berapa biayanya? · Peristiwa: Desa, 2 Januari 2020');
  const of = (kind: 'svg' | 'png', width: number) =>
    canLead({ kind, width, height: 40, name: '', file: '', wanted: { kind: 'pictures', key: '' } });
  expect([of('png', 600), of('png', 599), of('svg', 40)]).toEqual([true, false, true]);
});
