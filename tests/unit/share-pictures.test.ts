/** The pictures that messengers show, as they are drawn. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCard, size } from '../../src/share-pictures/draw.ts';
import { fittingTitle } from '../../src/share-pictures/fit.ts';
import { light } from '../../src/styles/colours.ts';

const card = { publication: 'A Publication', title: 'A question?', event: 'Event: 17 August 2021' };

/** Every colour of a picture with the number of its pixels. */
async function coloursOf(png: Buffer): Promise<Map<string, number>> {
  const pixels = await sharp(png).removeAlpha().raw().toBuffer();
  const found = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = `#${pixels.toString('hex', at, at + 3)}`;
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

describe.each([
  ['a section', { ...card, numeral: '12' }],
  ['another page', card],
])('the picture of %s', (_name, shown) => {
  test('has its size, the palette’s colours, and the same bytes every time', async () => {
    const picture = await drawCard(shown);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...size });
    const colours = await coloursOf(picture);
    for (const colour of [light.paper, light.ink, light.accent]) expect(colours.get(colour)).toBeGreaterThan(1000);
    expect((await drawCard(shown)).equals(picture)).toBe(true);
  });
});

test('pictures of two pages differ below the rules and are the same above them', async () => {
  const rows = (png: Buffer, top: number, height: number) =>
    sharp(png).extract({ left: 0, top, width: size.width, height }).raw().toBuffer();
  const [one, other] = [await drawCard({ ...card, numeral: '1' }), await drawCard({ ...card, numeral: '2' })];
  expect((await rows(one, 0, 140)).equals(await rows(other, 0, 140))).toBe(true);
  expect((await rows(one, 140, 381)).equals(await rows(other, 140, 381))).toBe(false);
});

test('a longer title is set in smaller type', async () => {
  const sizeOf = async (title: string) =>
    Number((await fittingTitle(title, { width: 700, height: 350 })).props.style['fontSize']);
  const sizes = [
    await sizeOf('Why?'),
    await sizeOf('Why did it take so long? '.repeat(3)),
    await sizeOf('Antidisestablishmentarianism'),
  ];
  expect(sizes[0]).toBe(112);
  expect(sizes[1]).toBeLessThan(100);
  expect(sizes[2]).toBeLessThan(60);
});

test('a title that cannot fit, and a letter that no typeface has, are told', async () => {
  await expect(drawCard({ ...card, title: 'Why did it take so long? '.repeat(60) })).rejects.toThrow(/does not fit/);
  await expect(drawCard({ ...card, title: '漢字' })).rejects.toThrow(/no letters for/);
});
