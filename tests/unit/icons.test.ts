/** The icons: one drawing in the site's colours, in every size and format that is asked for. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconIco, iconPng, iconSvg } from '../../src/icons/icon.ts';
import { light } from '../../src/styles/colours.ts';

/** The colour of a picture at one place. */
async function colourAt(png: Buffer, x: number, y: number): Promise<string> {
  const pixel = await sharp(png).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

test('the drawing has the colours of the palette, and no others', () => {
  expect(new Set(iconSvg({ colours: light }).match(/#\w+/g))).toEqual(new Set([light.paper, light.ink, light.accent]));
});

test.each([32, 180, 512])(
  'a PNG of %i pixels shows a ring with a dot on paper, and nothing through',
  async (pixels) => {
    const png = await iconPng(pixels, { colours: light });
    const { format, width, height, hasAlpha } = await sharp(png).metadata();
    expect({ format, width, height, hasAlpha }).toEqual({
      format: 'png',
      width: pixels,
      height: pixels,
      hasAlpha: false,
    });
    const middle = pixels / 2;
    expect(await colourAt(png, 0, 0)).toBe(light.paper);
    expect(await colourAt(png, middle, middle)).toBe(light.accent);
    expect(await colourAt(png, middle, Math.round((pixels * 5) / 32))).toBe(light.ink);
    expect(await colourAt(png, middle, Math.round((pixels * 9) / 32))).toBe(light.paper);
  },
);

test('an ICO says what it holds: one PNG to its end', async () => {
  const ico = await iconIco(32, { colours: light });
  expect([0, 2, 4].map((at) => ico.readUInt16LE(at))).toEqual([0, 1, 1]);
  expect([ico[6], ico[7]]).toEqual([32, 32]);
  const start = ico.readUInt32LE(18);
  expect(start + ico.readUInt32LE(14)).toBe(ico.length);
  expect(ico.subarray(start)).toEqual(await iconPng(32, { colours: light }));
});
