/** Elements and texts of HTML trees. */
import type { Element, ElementContent } from 'hast';
import type { Verdict } from '../content/schemas.ts';
import { verdictGrid, verdictShapes } from '../styles/verdict-shapes.ts';

export function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** As components/VerdictMark.astro draws it. */
export function verdictMark(verdict: Verdict): Element {
  return element(
    'svg',
    {
      className: ['verdict-mark'],
      viewBox: `0 0 ${verdictGrid} ${verdictGrid}`,
      width: verdictGrid,
      height: verdictGrid,
      ariaHidden: 'true',
    },
    [element('path', { d: verdictShapes[verdict] })],
  );
}
