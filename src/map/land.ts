/** Coasts and borders inside a frame, from Natural Earth's countries (public domain, by the package world-atlas). */
import { geoContains, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature } from 'geojson';
import { createRequire } from 'node:module';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Coordinates, Frame, Point } from './frame.ts';
import { areaOf, pathData, thinned } from './thin.ts';

// Read, not imported: as a module of a million numbers it would cost the bundler 200 MB of memory.
const world = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
  countries: GeometryCollection;
}>;

interface Detail {
  /** In square units of the drawing: what a point has to span to be kept, and an island to be drawn. */
  point: number;
  island: number;
}

export interface Land {
  /** One path for all land: no country differs from another. */
  land: string;
  /** Lines between countries, drawn all alike. */
  borders: string;
  /** Every stroke of both, for names to keep clear of. */
  strokes: [Point, Point][];
}

/** The whole world's coasts, borders and countries, which every map shows a part of: made once. */
let known: { coasts: GeoPermissibleObjects; borders: GeoPermissibleObjects; countries: Feature[] } | undefined;

function shapes() {
  const { countries } = world.objects;
  known ??= {
    coasts: merge(world, countries.geometries as Parameters<typeof merge>[1]),
    borders: mesh(world, countries, (one, other) => one !== other),
    countries: feature(world, countries).features,
  };
  return known;
}

export function landIn(frame: Frame, detail: Detail): Land {
  const isAtEdge = ([x, y]: Point) => x <= 0 || y <= 0 || x >= frame.width || y >= frame.height;
  const drawn = (shape: GeoPermissibleObjects) =>
    linesOf(frame, shape).map(({ points, closed }) => ({
      points: thinned({ points, closed }, detail.point, isAtEdge),
      closed,
    }));
  const { coasts, borders: lines } = shapes();
  const rings = drawn(coasts).filter(({ points }) => areaOf(points) >= detail.island);
  const borders = drawn(lines);
  const strokes = [...rings, ...borders].flatMap(({ points }) =>
    points.slice(1).map((point, index): [Point, Point] => [points[index] as Point, point]),
  );
  return { land: pathData(rings), borders: pathData(borders), strokes };
}

/**
 * Tells of points of the drawing whether they lie in the country around a place; true of all where there is none. It
 * looks at the country as it is drawn: on the globe each point would be held against every point of its borders.
 */
export function countryAround(place: Coordinates, frame: Frame): (point: Point) => boolean {
  const country = countryOf(place);
  if (!country) return () => true;
  const sides = linesOf(frame, country).flatMap(({ points }) =>
    points.map((point, index): [Point, Point] => [point, points[(index + 1) % points.length] as Point]),
  );
  // Whoever looks to the right from within sees an odd number of sides.
  return ([x, y]) =>
    sides.filter(([from, to]) => from[1] > y !== to[1] > y && x < crossing(from, to, y)).length % 2 === 1;
}

/** By latitude and longitude: the full map and the small one ask for the same. */
const countries = new Map<string, Feature | undefined>();

function countryOf({ lat, lon }: Coordinates): Feature | undefined {
  const key = `${lat} ${lon}`;
  const country = countries.get(key) ?? shapes().countries.find((one) => geoContains(one, [lon, lat]));
  countries.set(key, country);
  return country;
}

/** Where a side crosses a height. */
const crossing = ([x, y]: Point, [toX, toY]: Point, height: number) => x + ((height - y) / (toY - y)) * (toX - x);

/** What d3 would draw, as points. */
function linesOf(frame: Frame, shape: GeoPermissibleObjects): { points: Point[]; closed: boolean }[] {
  const lines: { points: Point[]; closed: boolean }[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => void lines.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.closed = true;
    },
  };
  geoPath(frame.projection, context)(shape);
  return lines;
}
