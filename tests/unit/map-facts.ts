/** Facts of two invented stories at real places, for the tests of the map: one with all that it can show, one elsewhere. */
import { explainerSchema, type StoryFacts } from '../../src/content/schemas.ts';

/** At the Zambezi, with an inset of a border that is too short for the map. */
export const atTheZambezi: StoryFacts = explainerSchema.parse({
  name: 'Peta',
  languages: ['id'],
  event: { date: '2020-01-01', place: 'livingstone' },
  published: '2020-02-01',
  checked: '2020-01-31',
  licence: { text: 'CC0', code: 'MIT' },
  places: [
    { id: 'livingstone', lat: -17.8419, lon: 25.8543, name: { id: 'Livingstone' }, main: true, label: 'above-end' },
    { id: 'kasane', lat: -17.8046, lon: 25.1546, name: { id: 'Kasane' }, main: true },
    { id: 'kazungula', lat: -17.7833, lon: 25.2667, name: { id: 'Kazungula' }, detail: true },
    { id: 'lusaka', lat: -15.4067, lon: 28.2871, name: { id: 'Lusaka' }, main: true },
    { id: 'harare', lat: -17.8277, lon: 31.0534, name: { id: 'Harare' } },
    { id: 'gaborone', lat: -24.6545, lon: 25.9086, name: { id: 'Gaborone' } },
    { id: 'windhoek', lat: -22.5594, lon: 17.0832, name: { id: 'Windhoek' } },
    {
      id: 'falls',
      lat: -17.92,
      lon: 25.86,
      name: { id: 'Air Terjun Victoria' },
      partOf: 'livingstone',
      approximate: true,
    },
  ],
  areas: [
    { id: 'zambia', name: { id: 'Zambia' }, at: [{ lat: -14, lon: 26 }] },
    { id: 'botswana', name: { id: 'Botswana' }, at: [{ lat: -22, lon: 23.5 }] },
    { id: 'zimbabwe', name: { id: 'Zimbabwe' }, at: [{ lat: -19.5, lon: 29.5 }] },
    { id: 'namibia', name: { id: 'Namibia' }, at: [{ lat: -20, lon: 17 }] },
  ],
  distances: [
    { from: 'livingstone', to: 'kasane', km: 74, how: 'reported' },
    { from: 'livingstone', to: 'lusaka', km: 374, how: 'computed' },
    { from: 'lusaka', to: 'harare', km: 399, how: 'computed' },
    { from: 'livingstone', to: 'gaborone', km: 758, how: 'computed' },
  ],
  inset: {
    height: 200,
    lines: [{ path: 'M110 90L500 90', look: 'broad' }, { path: 'M300 60v60' }],
    points: [
      [300, 60],
      [300, 120],
    ],
    labels: [
      { at: [315, 60], words: [{ id: 'Kazungula' }], side: 'start', place: true },
      { at: [560, 140], words: [{ id: 'Zambezi' }, { id: '150 m' }] },
      { at: [120, 60], words: [{ id: 'Zambia' }] },
      { at: [120, 140], words: [{ id: 'Botswana' }] },
    ],
    told: { id: 'Zambezi di Kazungula: sekitar 150 m' },
  },
});

/** Places on both sides of the antimeridian, one of them the event's. */
export const inThePacific: StoryFacts = explainerSchema.parse({
  ...atTheZambezi,
  event: { date: '2020-01-01', place: 'suva' },
  places: [
    { id: 'suva', lat: -18.14, lon: 178.44, name: { id: 'Suva' } },
    { id: 'apia', lat: -13.83, lon: -171.77, name: { id: 'Apia' } },
    { id: 'auckland', lat: -36.85, lon: 174.76, name: { id: 'Auckland' } },
  ],
  areas: [],
  distances: [{ from: 'suva', to: 'apia', km: 1145, how: 'computed' }],
  inset: undefined,
});
