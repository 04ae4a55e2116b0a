/**
 * What an embed shows: plain data in the order of the page. A tree of Markdown in it is a text that composing
 * turns into HTML; an object with an `id` is a point of the page that can be linked to, called by its `label`.
 */
import type { Prose } from '../explainer/model.ts';

export type Shown =
  Prose | string | number | boolean | undefined | readonly Shown[] | { readonly [key: string]: Shown };

/** The same with HTML in place of Markdown, as a component draws it. */
export type Drawn<Part> = Part extends Prose
  ? string
  : Part extends readonly (infer Item)[]
    ? Drawn<Item>[]
    : Part extends object
      ? { [Key in keyof Part]: Drawn<Part[Key]> }
      : Part;

/** A point in what is shown; the innermost around a text is where the text stands. */
export interface ShownPoint {
  id: string;
  label: string;
}

export function drawn<Part extends Shown>(part: Part, htmlOf: (text: Prose) => string): Drawn<Part> {
  const draw = (inner: Shown): unknown => {
    if (isText(inner)) return htmlOf(inner);
    if (isList(inner)) return inner.map(draw);
    if (typeof inner !== 'object') return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, value]) => [key, draw(value)]));
  };
  return draw(part) as Drawn<Part>;
}

/** Every point that is shown and every text with the point it stands at, in order. */
export function visitShown(
  part: Shown,
  visitor: { point?: (point: ShownPoint) => void; text?: (text: Prose, at?: ShownPoint) => void },
  at?: ShownPoint,
): void {
  if (isText(part)) visitor.text?.(part, at);
  else if (typeof part === 'object') {
    const { id, label } = part as Partial<Record<string, Shown>>;
    const here = typeof id === 'string' ? { id, label: typeof label === 'string' ? label : '' } : undefined;
    if (here) visitor.point?.(here);
    for (const inner of Object.values(part)) visitShown(inner, visitor, here ?? at);
  }
}

function isText(part: Shown): part is Prose {
  return typeof part === 'object' && 'type' in part && part.type === 'root';
}

function isList(part: Shown): part is readonly Shown[] {
  return Array.isArray(part);
}
