/** Mistakes in what one file says about another: sources, names, forecasts, links, embeds, places. */
import { expect, test } from 'vitest';
import { embedNames } from '../../src/embeds/embeds.ts';
import { followedBy, linesOf, problemsWith, replaced, rightContent, type Mistakes } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const next = linesOf(path) + 2;
const withMore = (more: string): Mistakes => ({ [path]: followedBy(`\n${more}\n`) });
const here = (sentence: string) => `content/${path}:${next}: ${sentence}`;

const cases: [string, Mistakes, string[]][] = [
  [
    'an unknown source',
    withMore('Kata.[^tiada]'),
    [here('The source tiada is not in sources.yaml. Add it there or mend the id.')],
  ],
  [
    'an unknown source in the caption of a table',
    { [path]: replaced(': Biaya jembatan', ': Biaya jembatan[^tiada]') },
    ['content/id/sections/2-biaya.md:10: The source tiada is not in sources.yaml. Add it there or mend the id.'],
  ],
  [
    'an unknown source in a YAML file',
    { 'id/timeline.yaml': replaced('[^warta]', '[^warta][^tiada]') },
    ['content/id/timeline.yaml:8: The source tiada is not in sources.yaml. Add it there or mend the id.'],
  ],
  [
    'a source that nothing cites',
    { 'sources.yaml': followedBy('buku:\n  publisher: Penerbit\n  title: Buku\n  language: id\n  kind: research\n') },
    ['content/sources.yaml:14: warning: The source buku is never cited. Cite it as [^buku] or remove it.'],
  ],
  [
    'an unknown name',
    withMore('Kata [[Pak Budi]].[^warta]'),
    [
      here(
        '[[Pak Budi]] names no person, institution or term. Add it to people.yaml or glossary.yaml, as a name or an alias.',
      ),
    ],
  ],
  [
    'an unknown name in a YAML file',
    { 'id/glossary.yaml': replaced('Jembatan kecil', 'Kata [[Jembatan]] kecil') },
    [
      'content/id/glossary.yaml:5: [[Jembatan]] names no person, institution or term. Add it to people.yaml or glossary.yaml, as a name or an alias.',
    ],
  ],
  [
    'an unknown forecast',
    withMore('Kata.[^warta] [[forecast:tiada]]'),
    [here('The forecast tiada is not in forecasts.yaml. Add it there or mend the id.')],
  ],
  [
    'a forecast told twice on a page',
    { 'id/sections/1-jembatan.md': followedBy('\nLagi.[^warta] [[forecast:ramai]]\n') },
    [
      'content/id/sections/1-jembatan.md:15: The id ramai of this forecast stands on the page already. Mark a forecast once only.',
    ],
  ],
  [
    'a forecast told in two sections',
    withMore('Lagi.[^warta] [[forecast:ramai]]'),
    [here('The forecast ramai is told in sections/1-jembatan.md already. Mark a forecast once only.')],
  ],
  [
    'a forecast that no section tells',
    { 'id/sections/1-jembatan.md': replaced(' [[forecast:ramai]]', '') },
    [
      'content/id/forecasts.yaml:2: warning: No section tells the forecast ramai. Put [[forecast:ramai]] at the end of the paragraph that does.',
    ],
  ],
  [
    'a forecast by somebody unknown',
    { 'id/forecasts.yaml': replaced('    expected:', '    people: [budi]\n    expected:') },
    ['content/id/forecasts.yaml:2: The person budi is not in people.yaml. Add them there or mend the id.'],
  ],
  [
    'a link to a file that does not exist',
    withMore('[Lihat](9-tiada.md).[^warta]'),
    [
      here(
        'The link 9-tiada.md leads to no file of this language. Write the path to a Markdown file, seen from this one.',
      ),
    ],
  ],
  [
    'a link whose path cannot be read',
    withMore('[Lihat](100%.md).[^warta]'),
    [
      here(
        'The link 100%.md leads to no file of this language. Write the path to a Markdown file, seen from this one.',
      ),
    ],
  ],
  [
    'a link to a heading that does not exist',
    withMore('[Lihat](1-jembatan.md#tiada).[^warta]'),
    [
      here(
        'The link 1-jembatan.md#tiada leads to no heading: sections/1-jembatan.md has no id tiada. Its ids are sari-1, pembukaan, ramai.',
      ),
    ],
  ],
  [
    'a key point that leads nowhere',
    { 'id/index.md': replaced('#pembukaan', '#penutupan') },
    [
      'content/id/index.md:9: The link sections/1-jembatan.md#penutupan leads to no heading: sections/1-jembatan.md has no id penutupan. Its ids are sari-1, pembukaan, ramai.',
    ],
  ],
  [
    'an unknown embed',
    { 'id/pages/1-orang.md': followedBy('\n![[gambar]]\n') },
    [`content/id/pages/1-orang.md:11: There is nothing to show for ![[gambar]]. Known are ${embedNames.join(', ')}.`],
  ],
  [
    'an unknown chart',
    { 'id/pages/1-orang.md': followedBy('\n![[chart:hujan]]\n') },
    [`content/id/pages/1-orang.md:11: There is nothing to show for ![[chart:hujan]]. Known are chart:biaya.`],
  ],
  [
    'an embed inside a list',
    { 'id/pages/1-orang.md': followedBy('\n- ![[map]]\n') },
    ['content/id/pages/1-orang.md:11: ![[map]] stands inside something else. Put it alone between two empty lines.'],
  ],
  [
    'an entry with the id of a heading on its page',
    { 'id/pages/2-istilah.md': replaced('![[glossary]]', '## Titian\n\n![[glossary]]') },
    [
      'content/id/pages/2-istilah.md:11: The id titian of this embed stands on the page already. Rename the entry or the heading.',
    ],
  ],
  [
    'people that no page shows',
    { 'id/pages/1-orang.md': null },
    [
      'content/id/people.yaml:1: warning: No page shows this file. Put ![[people]] alone in a paragraph of a page in pages/.',
    ],
  ],
  [
    'a chart that no page shows',
    { 'id/pages/5-ralat.md': replaced('\n![[chart:biaya]]\n', '') },
    ['content/id/charts.yaml:2: warning: No page shows the chart biaya. Put ![[chart:biaya]] alone in a paragraph.'],
  ],
  [
    'two entries with one id',
    { 'id/glossary.yaml': followedBy('  - id: titian\n    term: Rakit\n    text: Perahu datar.\n') },
    [
      'content/id/glossary.yaml:6: The id titian is taken. Give it another one.',
      'content/id/pages/2-istilah.md:9: The id titian of this embed stands on the page already. Rename the entry or the heading.',
    ],
  ],
  [
    'an alias that another entry answers to',
    { 'id/people.yaml': replaced('    kind:', '    aliases: [TITI]\n    kind:') },
    [
      'content/id/glossary.yaml:2: The name titi belongs to sari too. Keep it with one of them.',
      'content/id/people.yaml:2: The name TITI belongs to titian too. Keep it with one of them.',
    ],
  ],
  [
    'a correction of a page that does not exist',
    { 'id/corrections.yaml': replaced('sections/1-jembatan.md', 'sections/9-tiada.md') },
    [
      'content/id/corrections.yaml:3: There is no file sections/9-tiada.md. Write its path, as sections/1-a-question.md.',
    ],
  ],
  [
    'an unknown side',
    { 'sources.yaml': replaced('side: desa', 'side: kota') },
    ['content/sources.yaml:8: The side kota is not in `sides` of explainer.yaml. Add it there or mend it.'],
  ],
  [
    'an unknown place of the event and of a distance',
    { 'explainer.yaml': (text) => text.replace('place: desa', 'place: laut').replace('to: kota', 'to: bulan') },
    [
      'content/explainer.yaml:4: The place laut is not in `places`. Add it there or mend the id.',
      'content/explainer.yaml:14: The place bulan is not in `places`. Add it there or mend the id.',
    ],
  ],
  [
    'story-wide words without this language',
    {
      'explainer.yaml': (text) =>
        text.replace('{ id: pihak desa }', '{ en: village }').replace('{ id: Kota }', '{ en: Town }'),
      'sources.yaml': (text) =>
        text
          .replace('{ id: catatan biaya }', '{ en: accounts }')
          .replace('publisher: Arsip Desa', 'publisher: { en: Village archive }\n  via: { en: a copy }'),
    },
    [
      'content/explainer.yaml:9: The side desa has no label in the language id. Add it.',
      'content/explainer.yaml:12: The place has no name in the language id. Add it.',
      'content/sources.yaml:10: `publisher` has no words in the language id. Add them.',
      'content/sources.yaml:11: `via` has no words in the language id. Add them.',
      'content/sources.yaml:12: `description` has no words in the language id. Add them.',
    ],
  ],
];

test.each(cases)('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toEqual(expected);
});

test('a chart is shown wherever its own id stands, not another one', () => {
  const other = (rightContent['id/charts.yaml'] ?? '')
    .replace('charts:\n', '')
    .replaceAll('biaya', 'hujan')
    .replace('tahun-pertama', 'tahun-kedua');
  expect(problemsWith({ 'id/charts.yaml': followedBy(other) })).toEqual([
    `content/id/charts.yaml:${linesOf('id/charts.yaml') + 1}: warning: No page shows the chart hujan. Put ![[chart:hujan]] alone in a paragraph.`,
  ]);
});
