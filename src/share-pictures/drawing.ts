/** What a page is drawn as in its share picture, from the data that the page itself shows first. */
import type { Verdict } from '../content/schemas.ts';
import { openingOf } from '../embeds/opening.ts';
import { partsOn } from '../embeds/points.ts';
import { ribbonOf, type Ribbon } from '../embeds/ribbon.ts';
import type { Chart, Explainer, Page } from '../explainer/model.ts';
import type { Palette } from '../styles/colours.ts';
import { verdictGrid, verdictShapes } from '../styles/verdict-shapes.ts';

export type Drawing =
  | { kind: 'ribbon'; before: number[]; main: number[]; after: number[] }
  | { kind: 'marks'; verdicts: Verdict[] }
  /** Heights from 0 to 1. */
  | { kind: 'columns'; heights: number[] };

/** Undefined where the page has nothing that tells something when it is small. */
export function drawingOf(explainer: Explainer, page: Page): Drawing | undefined {
  const opening = page.kind === 'section' ? openingOf(explainer, page) : undefined;
  if (opening?.kind === 'ribbon') return ribbon(opening.ribbon);
  if (opening?.kind === 'forecasts') return marks(opening.forecasts);
  if (opening?.kind === 'chart') return columns(opening.chart);
  if (page.kind !== 'front' && page.kind !== 'reference') return undefined;
  const parts = partsOn(explainer, page);
  if (parts.has('everything')) return undefined;
  if (parts.has('ribbon') || parts.has('timeline')) return ribbon(ribbonOf(explainer));
  return parts.has('marks') || parts.has('forecasts') ? marks(explainer.forecasts) : undefined;
}

const ribbon = (part?: Ribbon): Drawing | undefined =>
  part && { kind: 'ribbon', before: part.before, main: part.main, after: part.after };

function marks(forecasts: Explainer['forecasts']): Drawing | undefined {
  const order = Object.keys(verdictShapes);
  const shown = forecasts.map(({ verdict }) => verdict);
  shown.sort((one, next) => order.indexOf(one) - order.indexOf(next));
  return shown.length > 0 ? { kind: 'marks', verdicts: shown } : undefined;
}

function columns({ figures }: Chart): Drawing {
  const values = figures.map(({ value = '0' }) => Number(value));
  const most = Math.max(...values, Number.MIN_VALUE);
  return { kind: 'columns', heights: values.map((value) => value / most) };
}

/** Where a drawing stands, in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The drawing as SVG elements that fill their box from side to side. */
export function drawingIn(drawing: Drawing, { ink, accent }: Palette, box: Box): string {
  const { left, top, width, height } = box;
  const path = (colour: string, d: string) => `<path fill="${colour}" d="${d}"/>`;
  if (drawing.kind === 'ribbon') {
    /** Strokes from the line at the foot up to a part of the height. */
    const strokes = (places: number[], part: number, thick: number) =>
      places
        .map((place) => {
          const x = left + (place / 1000) * (width - thick);
          return `M${Math.round(x)} ${top + height * (1 - part)}h${thick}V${top + height}h-${thick}z`;
        })
        .join('');
    return [
      path(ink, `M${left} ${top + height}h${width}v4h-${width}z`),
      path(ink, strokes(drawing.before, 0.6, 5)),
      path(accent, strokes(drawing.after, 0.6, 5)),
      path(ink, strokes(drawing.main, 1, 14)),
    ].join('');
  }
  if (drawing.kind === 'columns') {
    const step = width / drawing.heights.length;
    const bars = drawing.heights.map((part, index) => {
      const tall = Math.max(4, Math.round(part * height));
      const wide = Math.round(step * 0.8);
      return `M${Math.round(left + index * step)} ${top + height - tall}h${wide}v${tall}h-${wide}z`;
    });
    return path(ink, bars.slice(0, -1).join('')) + path(accent, bars.at(-1) ?? '');
  }
  // In rows of six, as large as fits.
  const perRow = Math.min(6, drawing.verdicts.length);
  const rows = Math.ceil(drawing.verdicts.length / perRow);
  const cell = Math.min(height / rows, width / perRow);
  const size = cell * 0.8;
  return drawing.verdicts
    .map((verdict, index) => {
      const inRow = Math.min(perRow, drawing.verdicts.length - perRow * Math.floor(index / perRow));
      const x = left + width / 2 + ((index % perRow) - inRow / 2) * cell + (cell - size) / 2;
      const y = top + Math.floor(index / perRow) * cell;
      const place = `translate(${x} ${y})scale(${size / verdictGrid})`;
      return `<path fill="${accent}" transform="${place}" d="${verdictShapes[verdict]}"/>`;
    })
    .join('');
}
