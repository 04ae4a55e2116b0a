/** The site's icon, a ring with a dot, from one drawing for every size and format. */
import sharp from 'sharp';
import { drawnLogo, type Sign } from './logo.ts';

/** Widths within the sign, as parts of its whole width; share pictures show the same sign. */
export const sign = { ring: 0.12, dot: 0.36 };

const width = 32;
const signWidth = 25;
const radius = (signWidth * (1 - sign.ring)) / 2;
const circle = `circle cx="${width / 2}" cy="${width / 2}"`;

/** The icon as SVG, on paper to its edges: launchers cut it to a shape of their own. */
export function iconSvg({ colours: { paper, ink, accent }, logo }: Sign): string {
  const edge = (width - signWidth) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}">`,
    `<path fill="${paper}" d="M0 0h${width}v${width}H0z"/>`,
    ...(logo
      ? [drawnLogo(logo, edge, edge, signWidth)]
      : [
          `<${circle} r="${radius}" fill="none" stroke="${ink}" stroke-width="${signWidth * sign.ring}"/>`,
          `<${circle} r="${(signWidth * sign.dot) / 2}" fill="${accent}"/>`,
        ]),
    '</svg>',
  ].join('');
}

/** The icon as a PNG, `pixels` wide and high. */
export async function iconPng(pixels: number, shown: Sign): Promise<Buffer> {
  // At 72 pixels to the inch the drawing is as wide as it says; drawn at the wanted size, it need not be enlarged.
  const drawing = sharp(Buffer.from(iconSvg(shown)), { density: (72 * pixels) / width });
  return drawing.resize(pixels, pixels).png({ palette: true, compressionLevel: 9 }).toBuffer();
}

/** The icon as an ICO with one picture, `pixels` wide and high and less than 256: 22 bytes of contents before a PNG. */
export async function iconIco(pixels: number, shown: Sign): Promise<Buffer> {
  const png = await iconPng(pixels, shown);
  const contents = Buffer.alloc(22);
  contents.writeUInt16LE(1, 2); // an icon,
  contents.writeUInt16LE(1, 4); // of one picture:
  contents.writeUInt8(pixels, 6);
  contents.writeUInt8(pixels, 7);
  contents.writeUInt16LE(1, 10); // one plane,
  contents.writeUInt16LE(32, 12); // so many bits a pixel,
  contents.writeUInt32LE(png.length, 14);
  contents.writeUInt32LE(contents.length, 18); // and where it begins.
  return Buffer.concat([contents, png]);
}
