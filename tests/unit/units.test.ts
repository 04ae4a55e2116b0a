/** Numbers keep what they count, in every language the same way. */
import { expect, test } from 'vitest';
import { withUnits } from '../../src/texts/units.ts';

const joined = (words: string, locale: string) => withUnits(words, locale).replaceAll('\u00a0', '_');

test.each([
  [
    'id',
    'US$34 juta pada 25 April 2019, 95,2 persen, 17 km, 50 menit',
    'US$34_juta pada 25_April 2019, 95,2_persen, 17_km, 50_menit',
  ],
  ['id', '27–28 Februari 2019 di Hanoi, 12 perkiraan', '27–28_Februari 2019 di Hanoi, 12 perkiraan'],
  ['en', '2.8 billion on 25 April, 40 % of 3 hours', '2.8_billion on 25_April, 40_% of 3_hours'],
  ['en', '12 Aprilia, 5 monthly papers', '12 Aprilia, 5 monthly papers'],
  ['de', '3 Millionen am 5. Mai, 4 Tage', '3_Millionen am 5. Mai, 4_Tage'],
])('%s: %s', (locale, words, expected) => {
  expect(joined(words, locale)).toBe(expected);
});
