/** The verdicts' shapes: one for each, and no two alike where they are drawn smallest and in one colour. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { verdicts, type Verdict } from '../../src/content/schemas.ts';
import { verdictGrid, verdictShapes } from '../../src/styles/verdict-shapes.ts';

const least = 14;

/** How dark each pixel is, from 0 to 1. */
async function inkOf(verdict: Verdict): Promise<number[]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${least}" height="${least}" viewBox="0 0 ${verdictGrid} ${verdictGrid}"><path d="${verdictShapes[verdict]}"/></svg>`;
  const { data } = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true });
  return Array.from(data, (value) => value / 255);
}

test('every verdict has a shape, and nothing else has', () => {
  expect(Object.keys(verdictShapes).sort()).toEqual([...verdicts].sort());
});

test('no two look alike at 14 pixels: a fifth of the square or more differs', async () => {
  const inks = await Promise.all(verdicts.map(inkOf));
  const alike = verdicts.flatMap((one, index) =>
    verdicts
      .slice(index + 1)
      .filter((_, further) => {
        const [ink = [], other = []] = [inks[index], inks[index + 1 + further]];
        const differing = ink.reduce((sum, value, pixel) => sum + Math.abs(value - (other[pixel] ?? 0)), 0);
        return differing / ink.length < 0.2;
      })
      .map((other) => `${one} and ${other}`),
  );
  expect(alike).toEqual([]);
});
