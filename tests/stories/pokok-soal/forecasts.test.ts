/** The forecasts of April 2019, with the verdicts that their rules lead to and the evidence for them. */
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { sourceOfMark } from '../../../src/markdown/source-marks.ts';
import { english, explainer, textUnder, treeOf, elementsIn } from './story.ts';

const expected: [id: string, verdict: string, ...sources: string[]][] = [
  ['sedikit-kesepakatan', 'came-true', 'kompas-2019-04-25-pesan'],
  [
    'sedikit-uang',
    'at-first',
    'tass-2020-05-14',
    'kbs-id-2025-05-30-msmt',
    'joongang-2025-06-02',
    'fnf-2025-09-studi',
    'idntimes-2025-08-30',
    'kbs-id-2025-08-pdb',
  ],
  ['tanpa-bantuan', 'no', 'yonhap-2019-06-05', 'tass-2020-05-14'],
  [
    'tidak-melanggar-sanksi',
    'at-first',
    'interfax-2020-01-23',
    'nknews-2020-01-kemlu',
    'moscowtimes-2020-01-24',
    'kbs-id-2025-05-30-msmt',
    'joongang-2025-06-02',
    'metrotv-afp-2023-10-17',
    'sputnik-2023-11-11',
    'un-sc-15648',
  ],
  [
    'pelanggaran-terbuka',
    'at-first',
    'kompas-afp-2024-01-05-rudal',
    'kbs-id-2025-05-30-msmt',
    'metrotv-afp-2023-10-17',
    'kontan-reuters-2024-05-17',
    'kontan-reuters-2025-04-29',
  ],
  [
    'pelonggaran-sanksi',
    'came-true',
    'reuters-asiaone-2019-12-17',
    'thequint-2021-11-02',
    'ap-tribune-2024-03-29',
    'kbs-id-2025-01-gedungputih',
  ],
  [
    'perdagangan-luar',
    'partly',
    'kbs-en-2019-07-kotra',
    'kbs-id-2020-05-china',
    'kbs-id-2025-08-pdb',
    'kyivindependent-2024-10-28',
  ],
  [
    'posisi-tawar',
    'open',
    'okezone-2019-04-13-tenggat',
    'kompas-2019-07-01',
    'voa-id-2019-10-stockholm',
    'kbs-id-2025-09-22',
  ],
  [
    'kembali-berperan',
    'partly',
    'tass-2019-04-25-ktt',
    'kompas-2019-07-01',
    'voa-id-2019-10-stockholm',
    'reuters-asiaone-2019-12-17',
  ],
  ['isyarat', 'partly', 'tass-2019-04-25-ktt', 'kompas-2019-04-25-pesan', 'kbs-id-2019-04-26-kcna'],
  ['dampak-dalam-negeri', 'partly', 'nknewspro-2019-04-kctv', 'bbc-2019-04-26-warga'],
  [
    'suara-tambahan',
    'at-first',
    'kremlin-2019-04-25-konferensi',
    'reuters-asiaone-2019-12-17',
    'okezone-reuters-2022-05-27',
    'nhk-id-2024-06-20',
  ],
];

test('the twelve stand in their order with their verdicts', () => {
  expect(expected).toHaveLength(12);
  expect(explainer.forecasts.map(({ id, verdict }) => [id, verdict])).toEqual(
    expected.map(([id, verdict]) => [id, verdict]),
  );
});

test('what came before the meeting is no evidence', () => {
  const before = [
    'antara-2019-04-18-senjata',
    'malaymail-afp-2019-04-18',
    'kompas-2019-04-19-130km',
    'tass-2019-04-23-ushakov',
  ];
  for (const { id, evidence } of explainer.forecasts)
    visit(evidence, 'footnoteReference', ({ label, identifier }) => {
      expect(before, id).not.toContain(sourceOfMark(label ?? identifier).id);
    });
});

test.each([
  {
    edition: explainer,
    numbers: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam'],
    told: /dan (\S+) perkiraan .{1,40}, menurut kami, gugur bersama/,
  },
  {
    edition: english,
    numbers: ['none', 'one', 'two', 'three', 'four', 'five', 'six'],
    told: /and (\S+) forecasts, .{1,40}, fell together/,
  },
])('the front page counts those that the invasion overturned: $edition.language', ({ edition, numbers, told }) => {
  // Of those that held at first the outcome says until when.
  const fell = edition.forecasts.filter(({ verdict, outcome }) => verdict === 'at-first' && outcome?.includes('2022'));
  const answers = edition.points.map(({ text }) => text.replace(/\s/g, ' ')).join('\n');
  expect(told.exec(answers)?.[1]).toBe(numbers[fell.length]);
});

test.each(expected)('%s: evidence with its sources, told in one of the sections 1 to 5', (id, _verdict, ...sources) => {
  const forecast = explainer.find.forecast(id);
  const cited: string[] = [];
  if (forecast)
    visit(
      forecast.evidence,
      'footnoteReference',
      ({ label, identifier }) => void cited.push(sourceOfMark(label ?? identifier).id),
    );
  expect(cited).toEqual(expect.arrayContaining(sources));
  const passage = explainer.find.forecastPassage(id);
  expect([1, 2, 3, 4, 5]).toContain(passage?.page.number);
  const ids = passage ? elementsIn(treeOf(passage.page), 'p').map(({ properties }) => properties['id']) : [];
  expect(ids.filter((candidate) => candidate === id)).toHaveLength(1);
});

test('the speakers named are people whom the story knows', () => {
  for (const { people } of explainer.forecasts)
    expect(people.filter((person) => !explainer.find.entryById(person))).toEqual([]);
});

test('text under a heading is found by its id only', () => {
  expect(textUnder(explainer.sections[0] as never, 'tidak-ada')).toBeUndefined();
});
