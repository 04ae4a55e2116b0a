/**
 * Draws a card as a PNG in the site's look. The same card and libraries give the same bytes. A card is three bands:
 * what stands above and below the title is the same on many cards and is drawn once.
 */
import sharp from 'sharp';
import { sign } from '../icons/icon.ts';
import { light } from '../styles/colours.ts';
import { box, svgOf, type Box } from './boxes.ts';
import type { Card } from './card.ts';
import { fontFamily } from './fonts.ts';
import { fittingTitle, widthsOf } from './fit.ts';
import { indexedPng, indicesOf } from './png.ts';

export const size = { width: 1200, height: 630 };

const { paper, ink, accent } = light;
const margin = 60;
const gap = 52;
const heights = { above: 140, title: 381, below: 109 };
const titleHeight = 350;
const numeralSizes = [460, 330, 230];

/** The sign of the publication, as the site's icon has it: a ring with a dot. */
function mark(width: number): Box {
  const dot = Math.round(width * sign.dot);
  return box(
    {
      width,
      height: width,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: width,
      border: `${Math.round(width * sign.ring)}px solid ${ink}`,
    },
    box({ width: dot, height: dot, borderRadius: dot, backgroundColor: accent }),
  );
}

const rule = (height: number, marginTop: number) =>
  box({ width: '100%', height, marginTop, flexShrink: 0, backgroundColor: ink });

/** What the picture shows across its whole width and so many pixels of its height, as indices of its colours. */
async function drawBand(height: number, style: Record<string, string | number>, ...children: Box[]): Promise<Buffer> {
  const common = {
    width: size.width,
    height,
    padding: `0 ${margin}px`,
    backgroundColor: paper,
    color: ink,
    fontFamily,
  };
  const svg = await svgOf(box({ ...common, ...style }, ...children), { width: size.width, height });
  return indicesOf(await sharp(Buffer.from(svg)).raw().toBuffer());
}

const drawAbove = (publication: string, marked: boolean) =>
  drawBand(
    heights.above,
    { flexDirection: 'column', paddingTop: 44 },
    box({ alignItems: 'center', fontSize: 46, fontWeight: 600, gap: 18 }, ...(marked ? [mark(46)] : []), publication),
    rule(8, 18),
    rule(2, 5),
  );

const drawBelow = (event: string) =>
  drawBand(
    heights.below,
    { flexDirection: 'column' },
    rule(2, 0),
    box({ marginTop: 18, fontSize: 36, fontWeight: 400 }, event),
  );

async function drawTitle(title: string, numeral?: string): Promise<Buffer> {
  const fontSize = numeralSizes[Math.min(numeral?.length ?? 0, numeralSizes.length) - 1] ?? 0;
  const style = { fontFamily, fontSize, lineHeight: 0.8, fontWeight: 400, color: accent };
  const lead = numeral ? box({ ...style, flexShrink: 0 }, numeral) : mark(250);
  const [leadWidth = 0] = await widthsOf([lead]);
  const width = size.width - 2 * margin - gap - Math.ceil(leadWidth);
  const text = await fittingTitle(title, { width, height: titleHeight });
  return drawBand(heights.title, { alignItems: 'center', gap }, lead, text);
}

const drawn = new Map<string, Promise<Buffer>>();

/** What was drawn for an earlier card, or what is drawn now. */
function drawOnce(what: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const band = drawn.get(what) ?? draw();
  drawn.set(what, band);
  return band;
}

/**
 * The picture of a card, `size` wide and high.
 * @throws Error where no typeface has a letter of the card, or where its title is too long to fit
 */
export async function drawCard({ publication, numeral, title, event }: Card): Promise<Buffer> {
  const marked = numeral !== undefined;
  const above = await drawOnce(`above ${marked} ${publication}`, () => drawAbove(publication, marked));
  const below = await drawOnce(`below ${event}`, () => drawBelow(event));
  return indexedPng(Buffer.concat([above, await drawTitle(title, numeral), below]), size);
}
