/** Fewer points for the same look: Visvalingam's method, which drops the point that changes the shape least. */
import type { Point } from './frame.ts';

interface Line {
  points: Point[];
  closed: boolean;
}

/**
 * The line with every point removed that spans less than `area` with its neighbours. The ends of an open line
 * stay, and so does every point that `isFixed` (where a coast leaves the frame it still reaches the edge).
 */
export function thinned({ points, closed }: Line, area: number, isFixed: (point: Point) => boolean): Point[] {
  const kept = [...points];
  const least = closed ? 3 : 2;
  while (kept.length > least) {
    let drop = -1;
    let smallest = area;
    for (let index = closed ? 0 : 1; index < kept.length - (closed ? 0 : 1); index += 1) {
      const point = kept[index] as Point;
      if (isFixed(point)) continue;
      const before = kept.at(index - 1) as Point;
      const after = kept[(index + 1) % kept.length] as Point;
      const spanned = areaOf([before, point, after]);
      if (spanned < smallest) {
        smallest = spanned;
        drop = index;
      }
    }
    if (drop === -1) return kept;
    kept.splice(drop, 1);
  }
  return kept;
}

/** What the ring encloses. */
export function areaOf(ring: Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Path data in whole units, each step counted from the last point: the shortest that SVG knows. */
export function pathData(lines: Line[]): string {
  let [x, y] = [0, 0];
  return lines
    .map(({ points, closed }) => {
      const steps = points.flatMap((point, index) => {
        const [toX, toY] = [Math.round(point[0]), Math.round(point[1])];
        const step = index === 0 ? `M${toX} ${toY}` : `${toX - x},${toY - y}`;
        const moved = index === 0 || toX !== x || toY !== y;
        [x, y] = [toX, toY];
        return moved ? [step] : [];
      });
      const [start, ...rest] = steps;
      return rest.length === 0 ? '' : `${start}l${rest.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('')
    .replace(/[ ,]-/g, '-')
    .replaceAll(',', ' ');
}
