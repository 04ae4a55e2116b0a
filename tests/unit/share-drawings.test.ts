/** What pages are drawn as in their share pictures, and where it stands there. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardOf } from '../../src/share-pictures/card.ts';
import { drawCard } from '../../src/share-pictures/draw.ts';
import { drawingOf, type Drawing } from '../../src/share-pictures/drawing.ts';
import { loadStory } from '../../src/explainer/story.ts';
import { light } from '../../src/styles/colours.ts';

const [explainer] = loadStory('tests/fixtures/tiny').explainers;
if (!explainer) throw new Error('There is no explainer.');
const pages = [explainer.front, ...explainer.sections, ...explainer.references];
const drawnAs = (slug: string) => {
  const page = pages.find((candidate) => candidate.path === slug);
  if (!page) throw new Error(`There is no page at ${slug}.`);
  return drawingOf(explainer, page);
};

test('pages are drawn from what they show first', () => {
  const drawn = pages.map(({ path }) => [path, drawnAs(path)?.kind]).filter(([, kind]) => kind !== undefined);
  expect(Object.fromEntries(drawn)).toEqual({
    '': 'ribbon',
    'biaya/': 'columns',
    'garis-waktu/': 'ribbon',
    'perkiraan/': 'marks',
    'sesudahnya/': 'marks',
  });
});

test('marks stand as on pages, what came true first', () => {
  expect(drawnAs('perkiraan/')).toEqual({
    kind: 'marks',
    verdicts: ['came-true', 'came-true', 'partly', 'no', 'no', 'no', 'open'],
  });
  // A section shows those that it tells of.
  expect(drawnAs('sesudahnya/')).toEqual({ kind: 'marks', verdicts: ['came-true', 'came-true', 'no', 'open'] });
});

test('columns are as high as their figures, the highest whole', () => {
  expect(drawnAs('biaya/')).toEqual({ kind: 'columns', heights: [1, 0.5, 0.1375] });
});

test('a drawing takes the place of the number of a section', () => {
  const numbered = explainer.sections.map((section) => cardOf(explainer, section));
  expect(numbered.map(({ drawing, numeral }) => drawing?.kind ?? numeral)).toEqual(['1', 'columns', 'marks']);
  expect(numbered.filter(({ drawing, numeral }) => drawing && numeral)).toEqual([]);
});

const card = { language: 'en', publication: 'A', title: 'A question?', foot: 'B', colours: light };

const nothing: Drawing = { kind: 'columns', heights: [] };

/** The box around all that differs from a card with another drawing or none, in pixels. */
async function boxOf(drawing: Drawing) {
  const [shown, bare] = await Promise.all(
    [drawing, nothing].map(async (one) =>
      sharp(await drawCard({ ...card, drawing: one }))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!shown || !bare) throw new Error('Nothing was drawn.');
  const { width } = shown.info;
  const changed: [number, number][] = [];
  for (let at = 0; at < shown.data.length; at += 3)
    if (Math.abs((shown.data[at + 1] ?? 0) - (bare.data[at + 1] ?? 0)) > 60)
      changed.push([(at / 3) % width, Math.floor(at / 3 / width)]);
  const [xs, ys] = [0, 1].map((axis) => changed.map((place) => place[axis] ?? 0));
  return [Math.min(...(xs ?? [])), Math.min(...(ys ?? [])), Math.max(...(xs ?? [])), Math.max(...(ys ?? []))];
}
test.each<Drawing>([
  { kind: 'ribbon', before: [0, 500], main: [700], after: [1000] },
  { kind: 'marks', verdicts: Array.from({ length: 12 }, () => 'came-true' as const) },
  { kind: 'columns', heights: [0.2, 1] },
])('the $kind stands within the square in the middle, above the title', async (drawing) => {
  const [left = 0, top = 0, right = 0, bottom = 0] = await boxOf(drawing);
  expect([left >= 285, top > 142, right < 915, bottom < 300], `${left} ${top} ${right} ${bottom}`).toEqual([
    true,
    true,
    true,
    true,
  ]);
  // It fills what it may: a thumbnail is small.
  expect(right - left).toBeGreaterThan(320);
});
