/** What every map keeps to, whatever it shows: the tests of the drawing and those of a story hold theirs against it. */
import { expect, it } from 'vitest';
import type { StoryFacts } from '../../src/content/schemas.ts';
import { boxAround, overlap } from '../../src/map/boxes.ts';
import type { Point } from '../../src/map/frame.ts';
import { drawMap, type MapDrawing } from '../../src/map/map.ts';
import { toldInWords } from '../../src/map/told.ts';
import { wordsOf } from '../../src/words/index.ts';

/** The words of a map in Indonesian. */
export const mapWords = {
  language: 'id',
  km: (value: number) => `${value} km`,
  notToScale: 'Skema, tidak menurut skala',
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

/** Tests of one drawing: labels apart and inside, the event's alone in bold. */
export function testDrawing(drawing: MapDrawing): void {
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
}

/** Tests of what the full and the small map of a story show and tell in words. */
export function testShown(facts: StoryFacts): void {
  const namesOf = (drawing: MapDrawing) => drawing.labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const [full, small] = [drawMap(facts, mapWords), drawMap(facts, mapWords, true)];
  const inLanguage = ({ name }: { name: Record<string, string> }) => name['id'] ?? '';

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
    expect(told[0]).toBe(facts.inset?.told['id']);
    const event = inLanguage(facts.places.find(({ id }) => id === facts.event?.place) ?? { name: {} });
    const onSmall = toldInWords(facts, 'id', wordsOf('id'), true);
    expect(onSmall.length).toBeGreaterThan(0);
    for (const line of onSmall) expect(line).toContain(event);
  });

  it('keeps distances: those of the content, measured on the map, agree within three per cent', () => {
    const at = (id: string) => {
      const index = facts.places
        .filter(({ detail, partOf }) => !detail && !partOf)
        .findIndex((place) => place.id === id);
      const point = full.points[index]?.at;
      if (!point) throw new Error(`${id} is missing`);
      return point;
    };
    for (const { from, to, km } of facts.distances) {
      const [one, other] = [at(from), at(to)];
      const measured = (Math.hypot(other[0] - one[0], other[1] - one[1]) * full.scale.km) / full.scale.length;
      expect(Math.abs(measured / km - 1), `${from}–${to}: ${measured}`).toBeLessThan(0.03);
    }
  });
}
