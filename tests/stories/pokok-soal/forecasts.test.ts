/** The forecasts of April 2019, with the verdicts and the evidence that the brief gives them. */
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { sourceOfMark } from '../../../src/markdown/parse.ts';
import { explainer, textUnder, treeOf, elementsIn } from './story.ts';

const expected: [id: string, verdict: string, ...sources: string[]][] = [
  ['sedikit-kesepakatan', 'came-true', 'tass-2019-04-23-ushakov', 'kompas-2019-04-25-pesan'],
  ['sedikit-uang', 'at-first', 'yonhap-2019-06-05', 'tass-2020-05-14', 'kbs-en-2025-05-30-msmt', 'joongang-2025-06-02'],
  ['tanpa-bantuan', 'no', 'tass-2019-04-23-ushakov', 'yonhap-2019-06-05', 'tass-2020-05-14'],
  ['hasil-kecil', 'at-first', 'kbs-en-2025-05-30-msmt', 'kbs-en-2025-08-29-pdb'],
  [
    'tidak-melanggar-sanksi',
    'at-first',
    'tass-2019-04-23-ushakov',
    'kbs-en-2025-05-30-msmt',
    'metrotv-afp-2023-10-17',
    'un-sc-15648',
  ],
  ['pelanggaran-kecil', 'partly', 'interfax-2020-01-23', 'kbs-en-2020-04-24-visa'],
  ['pelanggaran-terbuka', 'no', 'kbs-en-2025-05-30-msmt', 'kontan-reuters-2025-04-29'],
  ['tidak-butuh-produk', 'at-first', 'antara-2023-10-14', 'metrotv-afp-2023-10-17', 'kbs-en-2025-05-30-msmt'],
  ['pelonggaran-sanksi', 'came-true', 'reuters-asiaone-2019-12-17', 'ap-tribune-2024-03-29'],
  ['perdagangan-luar', 'open'],
  ['posisi-tawar', 'partly', 'kompas-2019-07-01', 'voa-id-2019-10-stockholm', 'kbs-id-2025-09-22'],
  ['uji-senjata', 'partly', 'antara-2019-04-18-senjata', 'voa-id-2019-10-stockholm'],
  ['kembali-berperan', 'partly', 'tass-2019-04-25-ktt', 'kompas-2019-07-01', 'nhk-id-2024-06-20'],
  ['membantu-menyelesaikan', 'no', 'kbs-id-2024-09-27-lavrov'],
  ['status-quo', 'later', 'tass-2019-04-25-ktt', 'kbs-id-2024-09-27-lavrov', 'trt-2025-07-12'],
  ['isyarat', 'came-true', 'tass-2019-04-25-ktt', 'ap-lvrj-2019-04-25-moon'],
  ['dampak-dalam-negeri', 'open', 'kbs-id-2019-04-26-kcna'],
  ['suara-tambahan', 'at-first', 'kremlin-2019-04-25-jamuan', 'nhk-id-2024-06-20'],
];

test('all 18 stand in their order with their verdicts', () => {
  expect(expected).toHaveLength(18);
  expect(explainer.forecasts.map(({ id, verdict }) => [id, verdict])).toEqual(
    expected.map(([id, verdict]) => [id, verdict]),
  );
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
