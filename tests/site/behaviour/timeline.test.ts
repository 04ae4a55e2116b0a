/** The timeline: periods and events in order, their dates in words and for machines, the main one marked. */
import { expect, test } from 'vitest';
import { all, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** Each event as its id, whether it is the main one, its title, its date for machines and in words, its text. */
const eventsIn = (address: string) =>
  all(tinyPage(address), '.text > section.period > ol.timeline > li').map((event) => [
    event.id,
    event.hasAttribute('data-main'),
    textOf(single(event, '.heading > h3')),
    ...[single(event, '.when > time')].flatMap((time) => [time.getAttribute('datetime'), textOf(time)]),
    proseOf(single(event, '.when + p')),
  ]);

test('every event stands in its place with its date and text', () => {
  expect(eventsIn('/garis-waktu/')).toEqual([
    ['rakit-pertama', false, 'Rakit pertama', '1999', '1999', 'Tidak ada yang mencatat harinya.'],
    ['rakit-hilang', false, 'Rakit hanyut', '2021-05', 'Mei 2021', 'Sungai meluap.'],
    ['pengecatan', false, 'Bambu dicat', '2021-07-28', '28 Juli 2021 – 2 Agustus 2021', 'Seluruhnya oleh Pak Tarno.'],
    ['pembukaan', true, 'Jembatan dibuka', '2021-08-17', '17–19 Agustus 2021', 'Pestanya tiga hari.'],
    ['sepi', false, 'Jembatan lengang', '2021-08', 'Agustus 2021 – September 2021', 'Semua orang tidur.'],
  ]);
  expect(eventsIn('/en/timeline/')).toEqual([
    ['raft-lost', false, 'Raft floats away', '2021-05', 'May 2021', 'The river rose.'],
    ['painting', false, 'Bamboo is painted', '2021-07-28', '28 July 2021 – 2 August 2021', 'All of it by Tarno.'],
    ['opening', true, 'Bridge opens', '2021-08-17', '17–19 August 2021', 'The feast lasted three days.'],
    ['quiet', false, 'Bridge lies quiet', '2021-08', 'August 2021 – September 2021', 'Everyone slept.'],
  ]);
});

test('periods are named by their headings and hold their own events', () => {
  const periods = (address: string) =>
    all(tinyPage(address), '.text > section.period').map((period) => [
      period.getAttribute('aria-labelledby'),
      ...(rowsOf(period, ':scope > h2', 'id')[0] ?? []),
      all(period, 'ol.timeline > li').length,
    ]);
  expect(periods('/garis-waktu/')).toEqual([
    ['sebelum', 'Sebelum jembatan', 'sebelum', 3],
    ['jembatan-ada', 'Sejak ada jembatan', 'jembatan-ada', 2],
  ]);
  expect(periods('/en/timeline/')).toEqual([
    ['before', 'Before the bridge', 'before', 2],
    ['since', 'Since there is a bridge', 'since', 2],
  ]);
});

test('years in which nothing is told are counted, for the eye', () => {
  const gaps = (address: string) =>
    all(tinyPage(address), 'ol.timeline > li[data-gap]').map((event) => [event.id, event.getAttribute('data-gap')]);
  expect(gaps('/garis-waktu/')).toEqual([['rakit-hilang', '22 tahun']]);
  expect(gaps('/en/timeline/')).toEqual([]);
});
