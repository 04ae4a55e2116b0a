/** The pages of forecasts: where they stand, what they are called and say of themselves, and their translations. */
import { describe, expect, test } from 'vitest';
import type { Explainer, Page } from '../../src/explainer/model.ts';
import { loaded, replaced, rightContent, type Mistakes } from './content-folder.ts';
import { inEnglish } from './in-english.ts';

const built = (mistakes: Mistakes = {}): Explainer[] => loaded(mistakes).explainers;
/** The page of the only forecast, with these lines more in its entry. */
const pageWith = (more: string): Page => {
  const mistakes = { 'id/forecasts.yaml': replaced('    verdict', `${more}    verdict`) };
  return built(mistakes)[0]?.forecastPages[0] ?? expect.fail();
};
const [right] = built() as [Explainer];
const { verdicts, verdictMeanings } = right.words;
const list = rightContent['id/pages/4-ramalan.md'] ?? '';
const ramai = rightContent['id/forecasts.yaml'] ?? '';

test('a page for each forecast, in their order, below the page that lists them', () => {
  const second = ramai.replace('forecasts:\n', '').replace('id: ramai', 'id: awal').replace('akan ramai', 'akan sepi');
  const [explainer] = built({ 'id/forecasts.yaml': ramai + second });
  expect(explainer?.forecastPages.map(({ kind, slug, path, title }) => [kind, slug, path, title])).toEqual([
    ['forecast', 'ramai', 'ramalan/ramai/', 'Pasar akan ramai.'],
    ['forecast', 'awal', 'ramalan/awal/', 'Pasar akan sepi.'],
  ]);
  const [page] = explainer?.forecastPages ?? [];
  expect(page?.parent).toBe(explainer?.references.find(({ slug }) => slug === 'ramalan'));
  expect(page).toMatchObject({ file: 'forecasts.yaml#ramai', aliases: [], headings: [], published: '2020-02-01' });
  expect(page?.body.children).toEqual([{ type: 'embed', name: 'forecast', option: 'ramai' }]);
});

test('no page of a forecast where no page lists them', () => {
  const without = built({ 'id/pages/4-ramalan.md': replaced('![[forecasts]]', 'Nanti.') });
  expect(without[0]?.forecastPages).toEqual([]);
  expect(without[0]?.forecasts).toHaveLength(1);
});

test('of several pages that list them, the first by number has them, whatever the names of the files', () => {
  const more = list.replace('![[forecasts]]', 'Yang diperkirakan:\n\n![[forecasts]]');
  for (const files of [
    { '9-dulu': more, '10-lagi': list },
    { '7-dulu': more, '8-lagi': list },
  ]) {
    const pages = Object.entries(files).map(([name, text]) => [`id/pages/${name}.md`, text]);
    const [explainer] = built({ 'id/pages/4-ramalan.md': null, ...Object.fromEntries(pages) });
    const [page] = explainer?.forecastPages ?? [];
    expect(page?.path).toBe('dulu/ramai/');
    expect(page?.translations).toEqual([{ language: 'id', path: 'dulu/ramai/' }]);
  }
});

test('a forecast is a translation of those with its id, where they have a page too', () => {
  const english: Mistakes = {
    ...inEnglish,
    'en/pages/2-forecasts.md': list.replaceAll('Ramalan', 'Forecasts'),
    'en/forecasts.yaml': ramai + ramai.replace('forecasts:\n', '').replace('id: ramai', 'id: rain'),
  };
  const both = [
    { language: 'id', path: 'ramalan/ramai/' },
    { language: 'en', path: 'en/forecasts/ramai/' },
  ];
  const translationsOf = (mistakes: Mistakes) =>
    built(mistakes).map(({ forecastPages }) => forecastPages.map(({ translations }) => translations));
  expect(translationsOf(english)).toEqual([[both], [both, [{ language: 'en', path: 'en/forecasts/rain/' }]]]);
  const alone = [[{ language: 'id', path: 'ramalan/ramai/' }]];
  expect(translationsOf({ ...english, 'en/pages/2-forecasts.md': null })).toEqual([alone, []]);
  expect(translationsOf({ ...english, 'en/forecasts.yaml': null })).toEqual([alone, []]);
});

describe('what a page says of itself', () => {
  test('what was expected of whom, and the verdict with its meaning', () => {
    expect(pageWith('')).toMatchObject({
      title: 'Pasar akan ramai.',
      label: 'Pasar akan ramai.',
      description: verdictMeanings['came-true'],
      summary: `Bu Sari: Pasar akan ramai. ${verdicts['came-true']}: ${verdictMeanings['came-true']}`,
      standfirst: `${verdicts['came-true']}: ${verdictMeanings['came-true']}`,
    });
  });

  test('its own title, and what came of it before what the verdict means', () => {
    expect(pageWith('    title: Pasar ramai\n    outcome: Ramai sejak hari pertama.\n')).toMatchObject({
      title: 'Pasar ramai',
      label: 'Pasar ramai',
      description: 'Ramai sejak hari pertama.',
      summary: `Bu Sari: Pasar akan ramai. ${verdicts['came-true']}: Ramai sejak hari pertama. ${verdictMeanings['came-true']}`,
      standfirst: `${verdicts['came-true']}: Ramai sejak hari pertama.`,
    });
  });

  test.each([
    ['as long as it may be', `${'kata '.repeat(15)}akhir`, `${'kata '.repeat(15)}akhir`],
    ['one letter longer', `${'kata '.repeat(15)}akhir.`, `${'kata '.repeat(14)}kata…`],
    ['cut between two words', `${'kata '.repeat(15)}abcd ${'x'.repeat(20)}`, `${'kata '.repeat(15)}abcd…`],
    ['cut behind a word that leaves the dots no room', `${'kata '.repeat(15)}abcde lalu`, `${'kata '.repeat(14)}kata…`],
    ['cut within a word behind two spaces', `${'kata '.repeat(15)}a  lalu`, `${'kata '.repeat(15)}a…`],
  ])('whole words: %s', (_what, outcome, description) => {
    expect(pageWith(`    outcome: "${outcome}"\n`).description).toBe(description);
  });
});
