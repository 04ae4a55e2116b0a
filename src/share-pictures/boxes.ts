/** Boxes of text as Satori lays them out, in the typeface of the pictures. */
import satori, { type SatoriOptions } from 'satori';
import { fonts } from './fonts.ts';

export interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: (Box | string)[] };
}

export const box = (style: Box['props']['style'], ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/**
 * A box and what is in it as SVG, letters as outlines.
 * @param canvas in pixels; without a height it is as high as the box
 * @throws Error where no typeface has a letter
 */
export const svgOf = (
  node: Box,
  canvas: { width: number; height?: number },
  onNodeDetected?: SatoriOptions['onNodeDetected'],
): Promise<string> =>
  satori(node, {
    ...(canvas as { width: number; height: number }),
    fonts: fonts(),
    ...(onNodeDetected && { onNodeDetected }),
    loadAdditionalAsset: (_language, letters) => {
      throw new Error(
        `The share pictures have no letters for “${letters}”: add a typeface in src/share-pictures/fonts.ts.`,
      );
    },
  });
