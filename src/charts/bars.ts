/** How bars lie in a drawing that is 100 wide: from the line of nothing, to the left of it where a figure is negative. */
import type { Figure } from '../explainer/charts.ts';

interface Written {
  value?: Figure['value'] | undefined;
}

export interface Bars {
  /** Where nothing is. */
  zero: number;
  barOf: (figure: Written) => { x: string; width: string } | undefined;
}

/** Every figure has a bar that can be seen, the farthest from nothing the longest. */
export function barsOf(figures: readonly Written[]): Bars {
  const values = figures.map(({ value = '0' }) => Number(value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = high === low ? 0 : 99.5 / (high - low);
  const zero = -low * scale;
  return {
    zero,
    barOf: ({ value }) => {
      if (value === undefined) return undefined;
      const width = Math.max(0.5, Math.abs(Number(value)) * scale);
      return {
        x: (Number(value) < 0 ? Math.max(0, zero - width) : zero).toFixed(1).replace('.0', ''),
        width: width.toFixed(1),
      };
    },
  };
}
