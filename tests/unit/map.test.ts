import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { explainerSchema, type StoryFacts } from '../../src/content/schemas.ts';
import { boxAround, lengthInside, overlap, textWidth, TEXT_SIZE, wrapped } from '../../src/map/boxes.ts';
import { frameAround, type Point } from '../../src/map/frame.ts';
import { placeLabels, spotsAround } from '../../src/map/labels.ts';
import { drawMap, type MapDrawing } from '../../src/map/map.ts';
import { toldInWords } from '../../src/map/told.ts';
import { wordsOf } from '../../src/words/index.ts';
import { areaOf, pathData, thinned } from '../../src/map/thin.ts';

const facts = explainerSchema.parse(parse(readFileSync('content/explainer.yaml', 'utf8')));
const words = { language: 'id', km: (value: number) => `${value} km`, notToScale: 'Skema, tidak menurut skala' };

/** Another story elsewhere: places on both sides of the antimeridian, one of them the event's. */
const elsewhere: StoryFacts = {
  ...facts,
  event: { date: '2020-01-01', place: 'suva' },
  places: [
    { id: 'suva', lat: -18.14, lon: 178.44, name: { id: 'Suva' } },
    { id: 'apia', lat: -13.83, lon: -171.77, name: { id: 'Apia' } },
    { id: 'auckland', lat: -36.85, lon: 174.76, name: { id: 'Auckland' } },
  ].map((place) => ({ ...place, main: false, detail: false, approximate: false })),
  areas: [],
  distances: [{ from: 'suva', to: 'apia', km: 1145, how: 'computed' }],
  inset: undefined,
};

/** Every coordinate of the path, steps added up. */
function pointsOf(path: string): Point[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])([^Mlz]*)/g)].flatMap(([, command, numbers]) => {
    const values = (numbers ?? '').match(/-?\d+/g)?.map(Number) ?? [];
    const points: Point[] = [];
    for (let index = 0; index < values.length; index += 2) {
      const [stepX, stepY] = [values[index] as number, values[index + 1] as number];
      [x, y] = command === 'M' ? [stepX, stepY] : [x + stepX, y + stepY];
      points.push([x, y]);
    }
    return points;
  });
}

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

  it('keeps distances: those of the content, measured on the map, agree within three per cent', () => {
    const frame = frameAround(facts.places, shape);
    for (const { from, to, km } of facts.distances) {
      const [one, other] = [from, to]
        .map((id) => facts.places.find((place) => place.id === id))
        .map((place) => place && frame.project(place));
      if (!one || !other) throw new Error(`${from} or ${to} is missing`);
      const measured = Math.hypot(other[0] - one[0], other[1] - one[1]) / frame.unitsPerKm;
      expect(Math.abs(measured / km - 1), `${from}–${to}: ${measured}`).toBeLessThan(0.03);
    }
  });

  it('does not fall in on a single place', () => {
    const frame = frameAround([{ lat: -6.2, lon: 106.8 }], shape);
    expect(frame.unitsPerKm).toBeLessThan(3);
    expect(frame.height).toBe(400);
  });
});

const drawings: [string, MapDrawing][] = [
  ['full', drawMap(facts, words)],
  ['small', drawMap(facts, words, true)],
  ['elsewhere', drawMap(elsewhere, words)],
];

describe.each(drawings)('the %s map', (_, drawing) => {
  const labels = [...drawing.labels, ...(drawing.inset?.labels ?? [])];

  it('has no label over another', () => {
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(index + 1)) {
        expect(overlap(label.box, other.box), `${label.lines[0]?.text} over ${other.lines[0]?.text}`).toBe(0);
      }
    }
  });

  it('has no label over a point', () => {
    for (const { box, lines } of labels) {
      for (const { at } of drawing.points) expect(overlap(box, boxAround(at, 5)), lines[0]?.text).toBe(0);
    }
  });

  it('has nothing outside', () => {
    for (const { box, lines } of labels) {
      expect(box.left, lines[0]?.text).toBeGreaterThanOrEqual(0);
      expect(box.right, lines[0]?.text).toBeLessThanOrEqual(drawing.width);
      expect(box.top, lines[0]?.text).toBeGreaterThanOrEqual(0);
      expect(box.bottom, lines[0]?.text).toBeLessThanOrEqual(drawing.height);
    }
    for (const [x, y] of [...pointsOf(drawing.land + drawing.borders), ...drawing.points.map(({ at }) => at)]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(drawing.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(drawing.mapHeight);
    }
  });

  it('names the place of the event in bold, and it alone', () => {
    expect(labels.filter(({ lines }) => lines.some(({ bold }) => bold)).map(({ kind }) => kind)).toEqual(['event']);
  });
});

describe('what the maps of this story show', () => {
  const namesOf = (drawing: MapDrawing) => drawing.labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const [full, small] = [drawMap(facts, words), drawMap(facts, words, true)];
  const inLanguage = ({ name }: { name: Record<string, string> }) => name['id'];

  it('is every place and every country on the full map', () => {
    const inset = full.inset?.labels.map(({ lines }) => lines[0]?.text) ?? [];
    const shown = [...namesOf(full), ...inset].join('\n');
    for (const thing of [...facts.places, ...facts.areas]) expect(shown).toContain(inLanguage(thing));
  });

  it('is only the main places on the small one, without an inset', () => {
    const main = facts.places.filter((place) => place.main);
    expect(small.points).toHaveLength(main.length);
    for (const place of main) expect(namesOf(small)).toContain(inLanguage(place));
    expect(small.inset).toBeUndefined();
  });

  it('is told in words: all distances, or on the small map those from the event', () => {
    const told = toldInWords(facts, 'id', wordsOf('id'), false);
    for (const { km } of facts.distances)
      expect(told.join('\n')).toContain(`sekitar ${km.toLocaleString('id-ID')}\u00a0km`);
    expect(told[0]).toContain(String(facts.inset?.km));
    const event = inLanguage(facts.places.find(({ id }) => id === facts.event.place) ?? { name: {} });
    const onSmall = toldInWords(facts, 'id', wordsOf('id'), true);
    expect(onSmall.length).toBeGreaterThan(0);
    for (const line of onSmall) expect(line).toContain(event);
  });

  it('takes few bytes', () => {
    const bytes = ({ land, borders }: MapDrawing) => brotliCompressSync(land + borders).length;
    expect(bytes(full)).toBeLessThan(4000);
    expect(bytes(small)).toBeLessThan(700);
  });

  it('says which reference of the inset leads nowhere', () => {
    const banks = [
      { place: 'nowhere', area: 'x' },
      { place: 'nowhere', area: 'x' },
    ] as NonNullable<StoryFacts['inset']>['banks'];
    const wrong = facts.inset && { ...facts, inset: { ...facts.inset, banks } };
    expect(() => wrong && drawMap(wrong, words)).toThrow(/the place nowhere|the area x/);
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
            offLines: false,
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
