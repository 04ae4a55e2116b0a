/** What a section opens with is drawn from what is there, and a name that leads nowhere is told with its line. */
import { expect, test } from 'vitest';
import { problemsWith, replaced } from './content-folder.ts';

const section = 'sections/2-biaya.md';
const opening = (text: string) => ({
  [`id/${section}`]: replaced('standfirst: Jawabannya.\n', `standfirst: Jawabannya.\nopening: ${text}\n`),
});
const told = (text: string) =>
  problemsWith(opening(text)).map((problem) => problem.replace(`content/id/${section}:`, ''));

test.each([
  [
    'a chart that is not there',
    '{ chart: emas }',
    '6: The chart emas is not in charts.yaml. Add it there or mend the id.',
  ],
  [
    'a place that is not there',
    '{ route: [{ place: desa }, { place: laut }] }',
    '6: There is no place laut in explainer.yaml. Add it there or mend the id.',
  ],
  [
    'a time without events',
    '{ ribbon: { from: 2090 } }',
    '6: The timeline has too few events there. Choose a longer time, or fill in timeline.yaml.',
  ],
])('%s', (_name, text, problem) => {
  expect(told(text)).toEqual([problem]);
});

test.each([
  ['two drawings', '{ chart: emas, forecasts: true }', /needs one of chart, forecasts, ribbon, route and sides/],
  ['none', '{}', /needs one of chart, forecasts, ribbon, route and sides/],
  ['a stop with two names', '{ route: [{ place: desa, name: Kota }, { place: kota }] }', /needs a place or a name/],
  ['one side', '{ sides: [{ name: Desa, wants: [jembatan] }] }', /has 1 entries/],
  ['a date that does not exist', '{ ribbon: { from: 2019-02-30 } }', /is not a date/],
])('%s is a mistake', (_name, text, problem) => {
  expect(told(text).join()).toMatch(problem);
});

test('a route of places and words is none', () => {
  expect(told('{ route: [{ place: desa }, { name: Pasar, date: 2020 }, { place: kota }] }')).toEqual([]);
});
