/** The map: its frame, what every drawing keeps to, and the parts that it is made of. */
import { describe, expect, it } from 'vitest';
import { boxAround, lengthInside, textWidth, TEXT_SIZE, wrapped } from '../../src/map/boxes.ts';
import { frameAround, type Point } from '../../src/map/frame.ts';
import { countryAround } from '../../src/map/land.ts';
import { placeLabels, spotsAround } from '../../src/map/labels.ts';
import { drawMap, type MapDrawing } from '../../src/map/map.ts';
import { toldInWords } from '../../src/map/told.ts';
import { areaOf, pathData, thinned } from '../../src/map/thin.ts';
import { wordsOf } from '../../src/words/index.ts';
import { atTheZambezi as facts, inThePacific } from './map-facts.ts';
import { mapWords, testDrawing, testShown } from './readable-map.ts';

describe('the frame', () => {
  const room = { left: 40, right: 200, top: 60, bottom: 90 };
  const shape = { width: 720, minHeight: 400, maxHeight: 700, room };

  it('holds all places with the room asked for, and north is up', () => {
    const frame = frameAround(facts.places, shape);
    for (const place of facts.places) {
      const [x, y] = frame.project(place);
      expect(x).toBeGreaterThanOrEqual(room.left - 1);
      expect(x).toBeLessThanOrEqual(720 - room.right + 1);
      expect(y).toBeGreaterThanOrEqual(room.top - 1);
      expect(y).toBeLessThanOrEqual(frame.height - room.bottom + 1);
    }
    const [middle, north] = [frame.project({ lat: 45, lon: 120 }), frame.project({ lat: 46, lon: 120 })];
    expect(north[1]).toBeLessThan(middle[1]);
  });

  it('does not fall in on a single place', () => {
    const frame = frameAround([{ lat: -6.2, lon: 106.8 }], shape);
    expect(frame.unitsPerKm).toBeLessThan(3);
    expect(frame.height).toBe(400);
  });
});

describe('the country around a place', () => {
  const towns = {
    lusaka: { lat: -15.4, lon: 28.3 },
    harare: { lat: -17.8, lon: 31 },
    pretoria: { lat: -25.7, lon: 28.2 },
    capeTown: { lat: -33.9, lon: 18.6 },
    maseru: { lat: -29.5, lon: 28 },
    atSea: { lat: -33, lon: 33 },
  };
  const frame = frameAround(Object.values(towns), {
    width: 720,
    minHeight: 400,
    maxHeight: 700,
    room: { left: 40, right: 40, top: 40, bottom: 40 },
  });
  const within = (place: (typeof towns)['lusaka']) => {
    const isWithin = countryAround(place, frame);
    return Object.entries(towns).flatMap(([name, town]) => (isWithin(frame.project(town)) ? [name] : []));
  };

  it('has what lies within its borders, and not what lies in a country within it', () => {
    expect(within(towns.lusaka)).toEqual(['lusaka']);
    expect(within(towns.pretoria)).toEqual(['pretoria', 'capeTown']);
    expect(within(towns.maseru)).toEqual(['maseru']);
  });

  it('is everything where a place lies in none', () => {
    expect(within(towns.atSea)).toEqual(Object.keys(towns));
  });
});

const drawings: [string, MapDrawing][] = [
  ['full', drawMap(facts, mapWords)],
  ['small', drawMap(facts, mapWords, true)],
  ['elsewhere', drawMap(inThePacific, mapWords)],
];

describe.each(drawings)('the %s map', (_, drawing) => {
  testDrawing(drawing);
});

describe('what the maps show', () => {
  testShown(facts);

  it('says where the inset has no words', () => {
    const wrong = facts.inset && { ...facts, inset: { ...facts.inset, labels: [], told: {} } };
    expect(() => wrong && toldInWords(wrong, 'id', wordsOf('id'), false)).toThrow('the inset has no name');
    expect(() => drawMap(facts, { ...mapWords, language: 'en' })).toThrow('no name in the language en');
  });

  it('is the inset below the map, its labels moved with it, its lines and points as they are written', () => {
    const { inset, mapHeight, height } = drawMap(facts, mapWords);
    expect(inset).toMatchObject({
      top: mapHeight,
      height: 200,
      lines: facts.inset?.lines,
      points: facts.inset?.points,
    });
    expect(height).toBe(mapHeight + 200);
    expect(
      inset?.labels.map(({ kind, x, y, anchor, lines }) => [kind, x, y - mapHeight, anchor, lines.length]),
    ).toEqual([
      ['notice', 20, 30, 'start', 1],
      ['place', 315, 60, 'start', 1],
      ['area', 560, 140, 'middle', 2],
      ['area', 120, 60, 'middle', 1],
      ['area', 120, 140, 'middle', 1],
    ]);
  });
});

describe('the parts', () => {
  it('thins a line and keeps its ends and what is fixed', () => {
    const points: Point[] = [
      [0, 0],
      [10, 1],
      [20, 0],
      [30, 40],
      [40, 0],
    ];
    expect(thinned({ points, closed: false }, 50, () => false)).toEqual([
      [0, 0],
      [20, 0],
      [30, 40],
      [40, 0],
    ]);
    expect(thinned({ points, closed: false }, 50, ([x]) => x === 10)).toEqual(points);
    expect(
      areaOf([
        [0, 0],
        [4, 0],
        [4, 3],
      ]),
    ).toBe(6);
  });

  it('writes paths in steps', () => {
    const square: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10.4],
      [10, 10],
    ];
    expect(pathData([{ points: square, closed: true }])).toBe('M0 0l10 0 0 10z');
    expect(
      pathData([
        {
          points: [
            [5, 5],
            [2, -1],
          ],
          closed: false,
        },
      ]),
    ).toBe('M5 5l-3-6');
  });

  it('breaks long names in two', () => {
    expect(wrapped('Ulan-Ude')).toEqual(['Ulan-Ude']);
    expect(wrapped('Sebuah Nama Yang Panjang')).toEqual(['Sebuah Nama', 'Yang Panjang']);
    expect(textWidth('MMMM', false)).toBeGreaterThan(textWidth('iiii', false));
  });

  it('turns aside from the side that the content names only where there is no room', () => {
    const around = { width: 300, height: 200, points: [], lines: [], strokes: [], taken: [] };
    const labelAt = (point: Point) =>
      placeLabels(
        [
          {
            kind: 'place',
            lines: [{ text: 'Tempat', bold: false }],
            spots: spotsAround(point, 'end'),
            optional: false,
          },
        ],
        around,
      )[0];
    expect(labelAt([100, 100])?.anchor).toBe('start');
    expect(labelAt([290, 100])?.anchor).toBe('end');
  });

  it('measures how much of a line a box covers', () => {
    expect(
      lengthInside(
        [
          [0, 50],
          [100, 50],
        ],
        boxAround([50, 50], 10),
      ),
    ).toBeCloseTo(20, -1);
    expect(TEXT_SIZE * (288 / 724)).toBeGreaterThanOrEqual(11);
  });
});
