/** Which part of the world a map shows: all its places with room for their names, north up in the middle. */
import { geoAzimuthalEqualArea, geoBounds, type GeoProjection } from 'd3-geo';

export interface Coordinates {
  lat: number;
  lon: number;
}

export type Point = [x: number, y: number];

export interface Frame {
  width: number;
  height: number;
  /** Clipped to the frame. */
  projection: GeoProjection;
  /** How many units of the drawing one kilometre takes. */
  unitsPerKm: number;
  project: (place: Coordinates) => Point;
}

interface Shape {
  width: number;
  minHeight: number;
  maxHeight: number;
  /** Room left between the outermost places and the edges; most at the right, where names stand. */
  room: { left: number; right: number; top: number; bottom: number };
}

const EARTH_RADIUS_KM = 6371;
/** No frame is narrower than this, however close together the places are. */
const LEAST_KM = 300;

export function frameAround(places: Coordinates[], { width, minHeight, maxHeight, room }: Shape): Frame {
  if (places.length === 0) throw new Error('A map needs at least one place.');
  const points = places.map(({ lon, lat }): Point => [lon, lat]);
  const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates: points });
  const middle: Point = [west + ((east - west + 360) % 360) / 2, (south + north) / 2];
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(80).scale(1).translate([0, 0]);
  const projected = (point: Point): Point => projection(point) ?? [0, 0];

  const flat = points.map(projected);
  const [left, right] = extentOf(flat.map(([x]) => x));
  const [top, bottom] = extentOf(flat.map(([, y]) => y));
  const scale = Math.min(
    (width - room.left - room.right) / (right - left),
    (maxHeight - room.top - room.bottom) / (bottom - top),
    (width / LEAST_KM) * EARTH_RADIUS_KM,
  );
  const height = Math.round(Math.min(maxHeight, Math.max(minHeight, (bottom - top) * scale + room.top + room.bottom)));

  projection
    .scale(scale)
    .translate([
      (room.left + width - room.right) / 2 - ((left + right) / 2) * scale,
      (room.top + height - room.bottom) / 2 - ((top + bottom) / 2) * scale,
    ])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.3);
  return {
    width,
    height,
    projection,
    unitsPerKm: scale / EARTH_RADIUS_KM,
    project: ({ lon, lat }) => projected([lon, lat]),
  };
}

function extentOf(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
