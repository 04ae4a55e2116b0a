/** The whole drawing, in units of which 720 make its width: what stands where. It knows no HTML and no colours. */
import type { StoryFacts } from '../content/schemas.ts';
import { textWidth, wrapped } from './boxes.ts';
import { frameAround, type Frame, type Point } from './frame.ts';
import { insetAt, type Inset } from './inset.ts';
import {
  boxOf,
  placeLabels,
  spotsAlong,
  spotsAround,
  spotsNear,
  type Label,
  type Spot,
  type TextLine,
  type Wanted,
} from './labels.ts';
import { placesOnMap } from '../explainer/places.ts';
import { countryAround, landIn, type Land } from './land.ts';

type Place = StoryFacts['places'][number];
export type LabelKind = 'event' | 'place' | 'area' | 'figure';

export interface MapDrawing extends Omit<Land, 'strokes'> {
  width: number;
  height: number;
  /** Height of the map itself; the inset is below. */
  mapHeight: number;
  points: { at: Point; isEvent: boolean }[];
  /** Straight lines whose length is told; those from the place of the event are its routes. */
  measured: { line: [Point, Point]; isRoute: boolean }[];
  labels: Label<LabelKind>[];
  scale: { km: number; length: number; at: Point };
  inset?: Inset;
}

interface MapWords {
  language: string;
  km: (kilometres: number) => string;
  notToScale: string;
}

const WIDTH = 720;
const full = {
  shape: { width: WIDTH, minHeight: 480, maxHeight: 760, room: { left: 40, right: 225, top: 70, bottom: 95 } },
  detail: { point: 2.5, island: 40 },
};
const small = {
  shape: { width: WIDTH, minHeight: 420, maxHeight: 600, room: { left: 130, right: 215, top: 110, bottom: 130 } },
  detail: { point: 100, island: 300 },
};

/** What lies under the names, which is the same in every language. */
interface Ground {
  frame: Frame;
  land: Land;
  /** Of each area: whether a point lies in its country. */
  isWithin: ((point: Point) => boolean)[];
}

const known = { full: new WeakMap<StoryFacts, Ground>(), small: new WeakMap<StoryFacts, Ground>() };

function groundOf(facts: StoryFacts, isSmall: boolean): Ground {
  const grounds = isSmall ? known.small : known.full;
  const found = grounds.get(facts);
  if (found) return found;
  const { shape, detail } = isSmall ? small : full;
  const frame = frameAround(placesOnMap(facts, isSmall), shape);
  const isWithin = facts.areas.map(({ at: [first] }) => (first ? countryAround(first, frame) : () => true));
  const ground = { frame, land: landIn(frame, detail), isWithin };
  grounds.set(facts, ground);
  return ground;
}

/** The full map, or a small one of the main places. */
export function drawMap(facts: StoryFacts, words: MapWords, isSmall = false): MapDrawing {
  const { language } = words;
  const eventPlace = facts.event?.place;
  const places = placesOnMap(facts, isSmall);
  const { frame, land, isWithin } = groundOf(facts, isSmall);
  const at = new Map(places.map((place) => [place.id, frame.project(place)]));
  const points = places.map(({ id, lat, lon }) => ({ at: frame.project({ lat, lon }), isEvent: id === eventPlace }));

  const figures = facts.distances.flatMap((distance) => {
    if (isSmall && eventPlace !== undefined && ![distance.from, distance.to].includes(eventPlace)) return [];
    const [from, to] = [at.get(distance.from), at.get(distance.to)];
    const text = words.km(distance.km);
    const hasRoom = from && to && Math.hypot(to[0] - from[0], to[1] - from[1]) > textWidth(text, false) * 0.75;
    const isRoute = eventPlace !== undefined && [distance.from, distance.to].includes(eventPlace);
    return hasRoom ? [{ line: [from, to] as [Point, Point], text, isRoute }] : [];
  });
  const inLanguage = (texts: Record<string, string>[]) =>
    texts.map((name) => nameOf({ id: 'a label of the inset', name }, language));
  const inset = !isSmall && facts.inset ? insetAt(frame.height, facts.inset, words.notToScale, inLanguage) : undefined;
  const scale = scaleOf(frame);

  const labels = placeLabels<LabelKind>(
    [
      ...places
        .toSorted((one, other) => Number(other.id === eventPlace) - Number(one.id === eventPlace))
        .map((place): Wanted<LabelKind> => {
          const isEvent = place.id === eventPlace;
          const parts = isSmall ? [] : facts.places.filter(({ partOf }) => partOf === place.id);
          return {
            kind: isEvent ? 'event' : 'place',
            lines: [
              ...wrapped(nameOf(place, language)).map((text) => ({ text, bold: isEvent })),
              ...parts.map((part) => ({ text: nameOf(part, language), bold: false })),
            ],
            spots: spotsAround(frame.project(place), place.label),
            optional: false,
          };
        }),
      ...facts.areas.map((area, index): Wanted<LabelKind> => {
        const lines = wrapped(nameOf(area, language), 8).map((text) => ({ text, bold: false }));
        return {
          kind: 'area',
          lines,
          spots: spotsOf(area, frame, lines, isWithin[index] ?? (() => true)),
          optional: true,
        };
      }),
      ...figures.map(({ line, text }): Wanted<LabelKind> => ({
        kind: 'figure',
        lines: [{ text, bold: false }],
        spots: spotsAlong(line),
        optional: true,
      })),
    ],
    {
      width: frame.width,
      height: frame.height,
      points: points.map((point) => point.at),
      lines: figures.map(({ line }) => line),
      strokes: land.strokes,
      taken: [{ left: 0, right: scale.at[0] + scale.length + 20, top: scale.at[1] - 40, bottom: frame.height }],
    },
  );
  return {
    width: frame.width,
    height: frame.height + (inset?.height ?? 0),
    mapHeight: frame.height,
    land: land.land,
    borders: land.borders,
    points,
    measured: figures.map(({ line, isRoute }) => ({ line, isRoute })),
    labels,
    scale,
    ...(inset && { inset }),
  };
}

/** Near the points where the name of an area may stand, rather within its borders than over sea and neighbours. */
function spotsOf(
  { at }: StoryFacts['areas'][number],
  frame: Frame,
  lines: TextLine[],
  isWithin: (point: Point) => boolean,
): Spot[] {
  return at
    .flatMap((point) => spotsNear(frame.project(point)))
    .map((spot) => {
      const { left, right, top, bottom } = boxOf(lines, spot);
      const under = [0, 0.5, 1].flatMap((x) =>
        [0, 0.5, 1].map((y): Point => [left + (right - left) * x, top + (bottom - top) * y]),
      );
      return { ...spot, astray: under.filter((point) => !isWithin(point)).length / under.length };
    });
}

export function placeOf(facts: StoryFacts, id: string): Place {
  const place = facts.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`explainer.yaml: the place ${id} is not in \`places\`. Add it there or mend the id.`);
  return place;
}

export function nameOf({ id, name }: { id: string; name: Record<string, string> }, language: string): string {
  const found = name[language];
  if (!found) throw new Error(`explainer.yaml: ${id} has no name in the language ${language}. Add it.`);
  return found;
}

/** The longest round length that takes at most a quarter of the width. */
function scaleOf({ width, height, unitsPerKm }: Frame): MapDrawing['scale'] {
  const km = [1000, 500, 200, 100, 50, 20, 10].find((candidate) => candidate * unitsPerKm <= width / 4) ?? 10;
  return { km, length: Math.round(km * unitsPerKm), at: [20, height - 20] };
}
