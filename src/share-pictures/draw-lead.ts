/** The share picture of a page that begins with a picture: that picture, above a band that says whose page it is. */
import sharp from 'sharp';
import { orderFor, ownFamily } from '../fonts/families.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Card } from './card.ts';
import { cropped } from './crop.ts';
import { drawn, mark, size, square, type Means } from './draw.ts';
import { isFromRight, setText, type Style } from './text.ts';

const band = { height: 108, rule: 8, fontSize: 52, mark: 52, gap: 20 };
const place = { width: size.width, height: size.height - band.height };
/** The words stand a little below the middle between rule and edge, as capitals do. */
const middle = size.height - (band.height - band.rule) / 2;
/** The best that weighs no more than it may. */
const QUALITIES = [84, 76, 68, 60, 45, 30, 15];
export const MOST_BYTES = 150_000;

/**
 * A JPEG, `size` wide and high. The same card, picture and libraries give the same bytes.
 * @param lead the clean picture
 */
export async function drawLeadCard(
  card: Card,
  lead: { bytes: Buffer; kind: Picture['kind'] },
  means: Means = {},
): Promise<Buffer> {
  const photograph = await cropped(lead.bytes, lead.kind, place, card.colours.paper);
  const picture = sharp(Buffer.from(await bandOf(card, means)))
    .composite([{ input: photograph, left: 0, top: 0 }])
    .removeAlpha();
  const pixels = await picture.png({ compressionLevel: 0 }).toBuffer();
  let jpeg = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    jpeg = await sharp(pixels).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (jpeg.length <= MOST_BYTES) break;
  }
  return jpeg;
}

/** The sign, the publication and the section's number, side by side within the square in the middle. */
async function bandOf({ language, publication, numeral, colours }: Card, means: Means): Promise<string> {
  const own = means.font && ownFamily(means.font);
  const style: Style = { language, weight: 600, order: orderFor(language, publication, own) };
  const lineOf = async (words: string, weight: Style['weight']) => {
    const text = await setText(words, { ...style, weight });
    return text.line(0, text.words.length);
  };
  const name = await lineOf(publication, 600);
  const digits = numeral === undefined ? undefined : await lineOf(numeral, 400);
  const room = square.width - band.mark - band.gap - (digits ? digits.width * band.fontSize + band.gap : 0);
  const fontSize = Math.min(band.fontSize, room / Math.max(name.width, 1));
  const parts = [
    { width: band.mark, draw: (x: number) => mark(colours, means, x, middle, band.mark) },
    { width: name.width * fontSize, draw: (x: number) => drawn(name, { x, middle, fontSize, colour: colours.ink }) },
    ...(digits
      ? [
          {
            width: digits.width * band.fontSize,
            draw: (x: number) => drawn(digits, { x, middle, fontSize: band.fontSize, colour: colours.accent }),
          },
        ]
      : []),
  ];
  const ordered = isFromRight(language, publication) ? parts.toReversed() : parts;
  const whole = ordered.reduce((sum, { width }) => sum + width, 0) + band.gap * (ordered.length - 1);
  let x = square.centre - whole / 2;
  const shapes = ordered.map(({ width, draw }) => {
    const shape = draw(x);
    x += width + band.gap;
    return shape;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<path fill="${colours.paper}" d="M0 0h${size.width}v${size.height}H0z"/>`,
    `<path fill="${colours.ink}" d="M0 ${place.height}h${size.width}v${band.rule}H0z"/>`,
    ...shapes,
    '</svg>',
  ].join('');
}
