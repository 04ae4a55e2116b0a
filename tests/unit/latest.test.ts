/** Which sections a feed holds. */
import { expect, test } from 'vitest';
import type { Page } from '../../src/explainer/model.ts';
import { latestOf } from '../../src/feeds/latest.ts';

/** Sections of these dates, which know of nothing but their number and date. */
const sectionsOf = (...dates: string[]) => dates.map((published, index) => ({ number: index + 1, published }) as Page);
const numbersOf = (sections: Page[]) => sections.map(({ number }) => number);

test('sections of one date keep the order of the navigation', () => {
  expect(numbersOf(latestOf(sectionsOf('2019-05-01', '2019-05-01', '2019-05-01')))).toEqual([1, 2, 3]);
});

test('later ones come first', () => {
  const sections = sectionsOf('2019-05-01', '2019-06-02', '2019-05-01', '2019-06-10', '2019-06-02');
  expect(numbersOf(latestOf(sections))).toEqual([4, 2, 5, 1, 3]);
  expect(numbersOf(sections)).toEqual([1, 2, 3, 4, 5]);
});

test('there are at most 50, the latest among them', () => {
  const dates = Array.from({ length: 99 }, () => '2019-05-01');
  const numbers = numbersOf(latestOf(sectionsOf(...dates, '2019-05-02')));
  expect(numbers).toEqual([100, ...Array.from({ length: 49 }, (_, index) => index + 1)]);
});
