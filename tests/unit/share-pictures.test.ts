/** The pictures that messengers show, as they are drawn. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCard, size } from '../../src/share-pictures/draw.ts';
import { fittingTitle } from '../../src/share-pictures/fit.ts';
import { light } from '../../src/styles/colours.ts';

const card = { publication: 'A Publication', title: 'A question?', event: 'Event: 17 August 2021' };

/** How many pixels of a picture have a colour, or one that the eye cannot tell from it. */
async function pixelsOf(colour: string, picture: Buffer): Promise<number> {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const pixels = await sharp(picture).removeAlpha().raw().toBuffer();
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((value, part) => Math.abs(value - (pixels[at + part] ?? 0)) <= 3)) found += 1;
  return found;
}

describe.each([
  ['a section', { ...card, numeral: '12' }],
  ['another page', card],
])('the picture of %s', (_name, shown) => {
  test('has its size, the palette’s colours, and the same bytes every time', async () => {
    const picture = await drawCard(shown);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', ...size });
    for (const colour of [light.paper, light.ink, light.accent])
      expect(await pixelsOf(colour, picture), colour).toBeGreaterThan(1000);
    expect((await drawCard(shown)).equals(picture)).toBe(true);
  });
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
