/** Draws a card as a JPEG in the site's look. The same card and libraries give the same bytes. */
import satori, { type SatoriNode, type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { sign } from '../icons/icon.ts';
import { light } from '../styles/colours.ts';
import type { Card } from './card.ts';
import { fontFamily, fonts } from './fonts.ts';

export const size = { width: 1200, height: 630 };

const { paper, ink, accent } = light;
const margin = 60;
const gap = 52;
const titleHeight = 350;
const titleSizes = [112, 104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44, 38, 32];
const numeralSizes = [460, 330, 230];

type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  props: { style: Style; children: (Box | string)[] };
}
type Canvas = { width: number } | { width: number; height: number };

const box = (style: Style, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const svgOf = (node: Box, canvas: Canvas, onNodeDetected?: SatoriOptions['onNodeDetected']) =>
  satori(node, {
    ...canvas,
    fonts: fonts(),
    ...(onNodeDetected && { onNodeDetected }),
    loadAdditionalAsset: (_language, letters) => {
      throw new Error(
        `The share pictures have no letters for “${letters}”: add a typeface in src/share-pictures/fonts.ts.`,
      );
    },
  });

/** How wide boxes are when nothing holds them in. Satori tells only while it draws, so they are drawn to no end. */
async function naturalWidths(boxes: Box[]): Promise<number[]> {
  const nodes: SatoriNode[] = [];
  const column = box({ flexDirection: 'column', alignItems: 'flex-start' }, ...boxes.map((node) => box({}, node)));
  await svgOf(column, { width: 10_000 }, (node) => nodes.push(node));
  return nodes.filter(({ left, width }) => left === 0 && width < 10_000).map(({ width }) => width);
}

async function heightOf(node: Box, width: number): Promise<number> {
  let height = 0;
  await svgOf(node, { width }, (found) => (height = Math.max(height, found.height)));
  return height;
}

const titleAt = (title: string, fontSize: number, width: number) =>
  box(
    { width, fontFamily, fontSize, fontWeight: 600, lineHeight: 1.12, textWrap: 'balance', wordBreak: 'break-word' },
    title,
  );

/** The title in the largest type at which it fits and no word is broken. */
async function fittingTitle(title: string, width: number): Promise<Box> {
  const words = title
    .split(' ')
    .map((word) => box({ fontFamily, fontSize: 100, fontWeight: 600, whiteSpace: 'nowrap' }, word));
  const widest = Math.max(...(await naturalWidths(words))) / 100;
  const whole = titleSizes.filter((fontSize) => widest * fontSize <= width);
  // A single word wider than the picture is broken rather than cut.
  for (const fontSize of whole.length > 0 ? whole : titleSizes) {
    const node = titleAt(title, fontSize, width);
    if ((await heightOf(node, width)) <= titleHeight) return node;
  }
  throw new Error(`The title “${title}” does not fit its share picture.`);
}

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

export async function drawCard({ publication, numeral, title, event }: Card): Promise<Buffer> {
  const numeralSize = numeralSizes[Math.min(numeral?.length ?? 0, numeralSizes.length) - 1] ?? 0;
  const numeralStyle = { fontFamily, fontSize: numeralSize, lineHeight: 0.8, fontWeight: 400, color: accent };
  const lead = numeral ? box({ ...numeralStyle, flexShrink: 0 }, numeral) : mark(250);
  const width = size.width - 2 * margin - gap - Math.ceil(Math.max(...(await naturalWidths([lead]))));
  const card = box(
    {
      ...size,
      flexDirection: 'column',
      padding: `44px ${margin}px 40px`,
      backgroundColor: paper,
      color: ink,
      fontFamily,
    },
    box({ alignItems: 'center', fontSize: 46, fontWeight: 600, gap: 18 }, ...(numeral ? [mark(46)] : []), publication),
    rule(8, 18),
    rule(2, 5),
    box({ flexGrow: 1, alignItems: 'center', gap }, lead, await fittingTitle(title, width)),
    rule(2, 0),
    box({ marginTop: 18, fontSize: 36, fontWeight: 400 }, event),
  );
  const svg = await svgOf(card, size);
  return sharp(Buffer.from(svg)).jpeg({ quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
}
