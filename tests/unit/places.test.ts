/** Which places are points of a map: none that is told as a detail or as a part of another. */
import { expect, test } from 'vitest';
import { placesOnMap } from '../../src/explainer/places.ts';
import { atTheZambezi, inThePacific } from './map-facts.ts';

const idsOn = (facts: typeof atTheZambezi, isSmall: boolean) => placesOnMap(facts, isSmall).map(({ id }) => id);

test('the large map shows every place with a point of its own', () => {
  expect(idsOn(atTheZambezi, false)).toEqual(['livingstone', 'kasane', 'lusaka', 'harare', 'gaborone', 'windhoek']);
});

test('the small map shows the main ones, and the one of the event', () => {
  expect(idsOn(atTheZambezi, true)).toEqual(['livingstone', 'kasane', 'lusaka']);
  expect(idsOn(inThePacific, true)).toEqual(['suva']);
  expect(idsOn({ ...inThePacific, event: undefined }, true)).toEqual([]);
});
