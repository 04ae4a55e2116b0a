import { expect, test } from 'vitest';
import { dateInWords, isCalendarDate, isTimeZone, latest, spanInWords, startOfDay } from '../../src/content/dates.ts';

test.each([
  ['2019', true],
  ['2019-04', true],
  ['2019-04-25', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2019-02-30', false],
  ['2019-13', false],
  ['2019-00-01', false],
  ['2019-4-25', false],
  ['25-04-2019', false],
  ['2019-04-25T10:00', false],
  ['', false],
])('%s is a date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test('dates in words, as exact as they are known and no more', () => {
  expect(['2019-04-05', '2019-04', '2019'].map((date) => dateInWords(date, 'id-ID'))).toEqual([
    '5 April 2019',
    'April 2019',
    '2019',
  ]);
  expect(dateInWords('2019-08-17', 'en-GB')).toBe('17 August 2019');
});

test('a day stays the day in every time zone', () => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      expect(dateInWords('2019-04-25', 'id-ID')).toBe('25 April 2019');
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

test('spans say what both ends share once', () => {
  expect(spanInWords('2003-08-27', '2003-08-29', 'id-ID')).toBe('27–29 Agustus 2003');
  expect(spanInWords('2003-08-29', '2003-09-01', 'id-ID')).toBe('29 Agustus 2003 – 1 September 2003');
  expect(spanInWords('2003', '2009', 'id-ID')).toBe('2003 – 2009');
  expect(spanInWords('2003-08', '2003-08-29', 'id-ID')).toBe('Agustus 2003 – 29 Agustus 2003');
});

test('the latest of dates of different precision', () => {
  expect(latest('2019-04-25', '2019', '2019-05', '2019-04-26')).toBe('2019-05');
  expect(latest('2019')).toBe('2019');
});

test.each([
  ['2019-04-25', 'Asia/Jakarta', '+07:00'],
  ['2019-04-25', 'UTC', '+00:00'],
  ['2019-04-25', 'America/New_York', '-04:00'],
  ['2019-01-25', 'America/New_York', '-05:00'],
  ['2019-04-25', 'Asia/Kathmandu', '+05:45'],
  // Days on which clocks are put on or back a few hours after they begin.
  ['2019-03-31', 'Europe/Berlin', '+01:00'],
  ['2019-10-27', 'Europe/Berlin', '+02:00'],
  ['2019-03-10', 'America/Los_Angeles', '-08:00'],
  ['2019-04-07', 'Pacific/Auckland', '+13:00'],
  ['2019-09-29', 'Pacific/Auckland', '+12:00'],
  ['2019-04-25', 'Pacific/Kiritimati', '+14:00'],
])('%s begins in %s at midnight, %s', (day, zone, offset) => {
  expect(startOfDay(day, zone)).toBe(`${day}T00:00:00${offset}`);
});

test('names of time zones, and what is none', () => {
  expect(['UTC', 'Asia/Jakarta', 'Asia/Calcutta'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['', '+07:00', '7', 'Asia/Atlantis', 'Jakarta time'].map(isTimeZone)).toEqual(Array(5).fill(false));
});
