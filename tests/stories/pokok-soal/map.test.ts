/** The maps of this story: readable, whole, and light. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawMap, type MapDrawing } from '../../../src/map/map.ts';
import { mapWords, testDrawing, testShown } from '../../unit/readable-map.ts';
import { explainer } from './story.ts';

const { facts } = explainer;
const [full, small] = [drawMap(facts, mapWords), drawMap(facts, mapWords, true)];

describe('the full map', () => {
  testDrawing(full);
});

describe('the small map', () => {
  testDrawing(small);
});

describe('what the maps of this story show', () => {
  testShown(facts);

  it('takes few bytes', () => {
    const bytes = ({ land, borders }: MapDrawing) => brotliCompressSync(land + borders).length;
    expect(bytes(full)).toBeLessThan(4000);
    expect(bytes(small)).toBeLessThan(700);
  });
});
