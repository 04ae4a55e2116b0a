/** The shapes that stand for a figure, one a series. */
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle].map(
  (shape) => symbol(shape, 54).digits(1)() ?? '',
);

export const markOf = (series: number): string => shapes[series % shapes.length] ?? '';
