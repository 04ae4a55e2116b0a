/** What each embed shows, and what it refuses to show. */
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { embedNames, shownBy, type EmbedName, type ShownBy } from '../../src/embeds/embeds.ts';
import type { Explainer } from '../../src/explainer/model.ts';
import { followedBy, loaded, type Mistakes } from './content-folder.ts';
import { changedInEnglish } from './in-english.ts';

const built = (mistakes: Mistakes = {}) => loaded(mistakes).explainers[0] as Explainer;
const right = built();
const shown = <Name extends EmbedName>(name: Name, explainer = right, option?: string) =>
  shownBy(explainer, name, option) as ShownBy<Name>;

test('people and institutions apart, each with what it is and where it is told', () => {
  const [people, institutions, ...others] = shown(
    'people',
    built({
      'id/people.yaml': followedBy(
        '  - id: budi\n    name: Pak Budi\n    kind: person\n    role: juru\n    institution: Desa\n    text: Ia.\n' +
          '    note: Catatan.\n  - id: desa\n    name: Desa\n    kind: institution\n    role: pemilik\n    text: Desa.\n',
      ),
    }),
  );
  expect(others).toEqual([]);
  expect([people?.id, people?.label]).toEqual(['group-person', 'Tokoh']);
  expect([institutions?.id, institutions?.label]).toEqual(['group-institution', 'Lembaga']);
  expect(people?.entries.map(({ id, label, role, note }) => [id, label, role, note && toString(note)])).toEqual([
    ['sari', 'Bu Sari', 'kepala desa', undefined],
    ['budi', 'Pak Budi', 'juru, Desa', 'Catatan.'],
  ]);
  expect(institutions?.entries.map(({ id, passages }) => [id, passages])).toEqual([['desa', []]]);
  expect(people?.entries[0]?.passages).toEqual([
    {
      path: 'jembatan/',
      anchor: 'sari-1',
      number: 1,
      label: 'Kapan jembatan dibuka?',
      sentence: 'Kata Bu Sari, jembatan dibuka.',
    },
  ]);
});

test('a group without entries is not shown', () => {
  expect(shown('people').map(({ id }) => id)).toEqual(['group-person']);
});

test('the glossary by the alphabet of its language, without the people', () => {
  const terms = ['zebra', 'Arus', 'émbun', 'Ember'].map(
    (term, index) => `  - id: kata-${index}\n    term: ${term}\n    text: Arti ${term}.\n`,
  );
  const glossary = shown('glossary', built({ 'id/glossary.yaml': followedBy(terms.join('')) }));
  expect(glossary.map(({ id, label }) => [id, label])).toEqual([
    ['kata-1', 'Arus'],
    ['kata-3', 'Ember'],
    ['kata-2', 'émbun'],
    ['titian', 'Titian'],
    ['kata-0', 'zebra'],
  ]);
  expect(glossary.map(({ text }) => toString(text))[0]).toBe('Arti Arus.');
});

test('the timeline: periods with their events', () => {
  const more =
    '      - id: tutup\n        date: 2021\n        until: 2022-03\n        title: Tutup\n        text: Tutup.\n        main: true\n';
  const [period] = shown('timeline', built({ 'id/timeline.yaml': followedBy(more) }));
  expect([period?.id, period?.label]).toEqual(['awal', 'Awal']);
  expect(period?.events.map(({ text, ...event }) => ({ ...event, text: toString(text) }))).toEqual([
    {
      id: 'buka',
      label: 'Jembatan dibuka',
      date: '2020-01-02',
      until: undefined,
      main: false,
      text: 'Jembatan dibuka.',
    },
    { id: 'tutup', label: 'Tutup', date: '2021', until: '2022-03', main: true, text: 'Tutup.' },
  ]);
});

const forecast = (id: string, verdict: string) =>
  `  - { id: ${id}, by: Pak Budi, expected: 'Akan *${id}*.', verdict: ${verdict}, evidence: Ada. }\n`;

test('verdicts that were given are counted, from the best to the worst', () => {
  const more = [forecast('satu', 'no'), forecast('dua', 'later'), forecast('tiga', 'no')].join('');
  expect(shown('verdicts', built({ 'id/forecasts.yaml': followedBy(more) }))).toEqual([
    { verdict: 'came-true', count: 1 },
    { verdict: 'later', count: 1 },
    { verdict: 'no', count: 2 },
  ]);
});

test('forecasts, each with the passage that tells it where one does', () => {
  const { groups } = shown('forecasts', built({ 'id/forecasts.yaml': followedBy(forecast('satu', 'no')) }));
  expect(groups.map(({ id, label, verdict }) => [id, label, verdict])).toEqual([
    ['verdict-came-true', 'Terbukti', 'came-true'],
    ['verdict-no', 'Meleset', 'no'],
  ]);
  const forecasts = groups.flatMap((group) => group.forecasts);
  expect(forecasts.map(({ id, by, label, verdict, path, passage }) => [id, by, label, verdict, path, passage])).toEqual(
    [
      [
        'ramai',
        'Bu Sari',
        'Pasar akan ramai.',
        'came-true',
        'ramalan/ramai/',
        { path: 'jembatan/', anchor: 'ramai', title: 'Kapan jembatan dibuka?' },
      ],
      ['satu', 'Pak Budi', 'Akan satu.', 'no', 'ramalan/satu/', undefined],
    ],
  );
  expect(forecasts.map(({ expected, evidence }) => [toString(expected), toString(evidence)])[1]).toEqual([
    'Akan satu.',
    'Ada.',
  ]);
});

test('corrections of the original, and changes since, each with its page', () => {
  const { original, changes } = shown('corrections');
  expect([original?.id, original?.label]).toEqual(['original', 'Yang kami perbaiki dari bahan asal']);
  expect([changes?.id, changes?.label, changes?.entries]).toEqual(['changes', 'Perubahan sejak terbit', []]);
  expect(
    original?.entries.map(({ said, correct, why, ...rest }) => [
      rest,
      ...[said, correct, why].map((text) => toString(text)),
    ]),
  ).toEqual([
    [
      {
        id: 'tahun',
        label: 'Kapan jembatan dibuka?',
        page: { path: 'jembatan/', label: 'Kapan jembatan dibuka?', title: 'Kapan jembatan dibuka?' },
      },
      'Tahunnya 2019.',
      'Tahunnya 2020.',
      'Salah ketik.',
    ],
  ]);
  const english = loaded(changedInEnglish).explainers[1] as Explainer;
  const [first] = shown('corrections', english).changes?.entries ?? [];
  expect(
    first && { ...first, before: toString(first.before), after: toString(first.after), why: toString(first.why) },
  ).toEqual({
    id: 'sum',
    label: 'What did it cost?',
    date: '2020-05-01',
    page: { path: 'en/cost/', label: 'What did it cost?', title: 'What did it cost?' },
    severity: 'correction',
    before: 'It cost 9.',
    after: 'It cost 10.',
    why: 'Miscounted.',
  });
});

test('the chart that is asked for, and no other', () => {
  const chart = shown('chart', right, 'biaya');
  expect([chart.id, chart.label, chart.kind, toString(chart.text)]).toEqual([
    'biaya',
    'Biaya',
    'bars',
    'Biaya setahun.',
  ]);
  expect(chart.series).toEqual([{ label: 'Perkiraan', counted: 'Perkiraan', unit: 'juta' }]);
  expect(chart.figures.map(({ id, label, x, value, by }) => [id, label, x, value, by])).toEqual([
    ['tahun-pertama', 'Biaya', '2020', '10', 'Arsip Desa'],
  ]);
  for (const option of ['hujan', undefined]) expect(shownBy(right, 'chart', option)).toBeUndefined();
});

test('sources by their kind, the most official first; kinds without sources are left out', () => {
  const more = 'koran:\n  publisher: Koran\n  title: Judul\n  language: id\n  kind: newspaper\n';
  expect(shown('sources', built({ 'sources.yaml': followedBy(more) }))).toEqual([
    { id: 'kind-official', kind: 'official', sources: [{ id: 'arsip', label: 'Arsip Desa' }] },
    {
      id: 'kind-newspaper',
      kind: 'newspaper',
      sources: [
        { id: 'warta', label: 'Warta' },
        { id: 'koran', label: 'Koran' },
      ],
    },
  ]);
});

test('one forecast whole, by its id', () => {
  expect(shownBy(right, 'forecast')).toBeUndefined();
  expect(shownBy(right, 'forecast', 'hujan')).toBeUndefined();
  const { evidence, expected, ...rest } = shown('forecast', right, 'ramai');
  expect([toString(expected), toString(evidence)]).toEqual(['Pasar akan ramai.', 'Pasar ramai.']);
  expect(rest).toEqual({
    label: 'Pasar akan ramai.',
    by: 'Bu Sari',
    verdict: 'came-true',
    outcome: undefined,
    passage: { path: 'jembatan/', anchor: 'ramai', title: 'Kapan jembatan dibuka?' },
  });
});

test('the map in two sizes, and the whole story section by section', () => {
  expect(['small', undefined, 'large'].map((option) => shownBy(right, 'map', option))).toEqual([
    { isSmall: true },
    { isSmall: false },
    undefined,
  ]);
  expect(shown('everything')).toEqual([
    { id: 'jembatan', label: 'Kapan jembatan dibuka?' },
    { id: 'biaya', label: 'Berapa biayanya?' },
  ]);
});

test('what has no options shows nothing where one is asked for, nor does a name that there is not', () => {
  const plain = embedNames.filter((name) => !['chart', 'forecast', 'map'].includes(name));
  expect(plain).toHaveLength(8);
  for (const name of plain) {
    expect(shownBy(right, name), name).toBeDefined();
    expect(shownBy(right, name, 'small'), name).toBeUndefined();
  }
  for (const name of ['gambar', 'toString', '']) expect(shownBy(right, name)).toBeUndefined();
});
