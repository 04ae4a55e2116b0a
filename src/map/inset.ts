/** The drawing that the content brings below the full map, for what is too small for it. */
import type { StoryFacts } from '../content/schemas.ts';
import { boxOf, type Label, type Spot } from './labels.ts';

type Content = NonNullable<StoryFacts['inset']>;

export type InsetKind = 'notice' | 'place' | 'area';

export interface Inset extends Pick<Content, 'height' | 'lines' | 'points'> {
  /** Where it begins in the whole drawing; its lines and points are seen from there, its labels are not. */
  top: number;
  labels: Label<InsetKind>[];
}

/** @param words those of a label in the language of the page */
export function insetAt(
  top: number,
  { height, lines, points, labels }: Content,
  notice: string,
  words: (texts: Content['labels'][number]['words']) => string[],
): Inset {
  const label = (kind: InsetKind, texts: string[], x: number, y: number, anchor: Spot['anchor']): Label<InsetKind> => {
    const written = texts.map((text) => ({ text, bold: false }));
    const spot: Spot = { x, y: top + y, anchor, hold: 'middle' };
    return { kind, lines: written, ...spot, box: boxOf(written, spot) };
  };
  return {
    top,
    height,
    lines,
    points,
    labels: [
      label('notice', [notice], 20, 30, 'start'),
      ...labels.map(({ at: [x, y], words: texts, side, place }) =>
        label(place ? 'place' : 'area', words(texts), x, y, side),
      ),
    ],
  };
}
