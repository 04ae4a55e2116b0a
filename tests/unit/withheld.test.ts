/** Drafts, and what is to be published at an hour: nothing of them is there before, all of it after. */
import { expect, test } from 'vitest';
import { checkStory } from '../../src/checker/check.ts';
import { formatProblem } from '../../src/content/problems.ts';
import type { Audience } from '../../src/content/withheld.ts';
import { loadStory, type Story } from '../../src/explainer/story.ts';
import { followedBy, inFolder, linesOf, replaced, rightContent, type Mistakes } from './content-folder.ts';

const at = (moment: string): Audience => ({ now: Date.parse(moment) });
const early = at('2026-11-01T00:00:00Z');
const storyFor = (audience: Audience, mistakes: Mistakes): Story =>
  inFolder(mistakes, (folder) => loadStory(folder, undefined, audience));
const said = (story: Story) => checkStory(story).map((problem) => formatProblem(problem));

const section = (more: string) =>
  (rightContent['id/sections/2-biaya.md'] ?? '').replace('standfirst:', `${more}\nstandfirst:`);

test('a page that is a draft is not there, and with it nothing that only it uses', () => {
  const mistakes = {
    'id/sections/3-rahasia.md': section('draft: true').replace('[^arsip!]', '[^arsip!][^bocor]'),
    'sources.yaml': followedBy('bocor:\n  publisher: Bocor\n  title: Rahasia\n  language: id\n  kind: newspaper\n'),
  };
  const story = storyFor(early, mistakes);
  const [explainer] = story.explainers;
  expect(said(story)).toEqual([]);
  expect(explainer?.sections.map(({ slug }) => slug)).toEqual(['jembatan', 'biaya']);
  expect(explainer?.sources.map(({ id }) => id)).toEqual(['warta', 'arsip']);
  expect(story.withheld).toEqual([{ path: 'id/sections/3-rahasia.md', line: 1, name: 'Berapa biayanya?' }]);
  const [atDesk] = storyFor('desk', mistakes).explainers;
  expect(atDesk?.sections.map(({ slug }) => slug)).toEqual(['jembatan', 'biaya', 'rahasia']);
  expect(atDesk?.sources.map(({ id }) => id)).toEqual(['warta', 'arsip', 'bocor']);
});

test('a page comes out at its hour in the time zone of the story, and is published on that day', () => {
  const mistakes: Mistakes = {
    'id/sections/3-nanti.md': section('publish: 2026-12-01T06:00'),
    'explainer.yaml': replaced('licence:', 'timezone: Asia/Jakarta\nlicence:'),
  };
  const slugsAt = (moment: string) => storyFor(at(moment), mistakes).explainers[0]?.sections.map(({ slug }) => slug);
  expect(slugsAt('2026-11-30T22:59:59Z')).toEqual(['jembatan', 'biaya']);
  expect(slugsAt('2026-11-30T23:00:00Z')).toEqual(['jembatan', 'biaya', 'nanti']);
  const late = storyFor(at('2027-01-01T00:00:00Z'), mistakes);
  expect(late.withheld).toEqual([]);
  expect(late.explainers[0]?.sections.map(({ published }) => published)).toEqual([
    '2020-02-01',
    '2020-02-01',
    '2026-12-01',
  ]);
  expect(storyFor(early, mistakes).withheld).toEqual([
    { path: 'id/sections/3-nanti.md', line: 1, name: 'Berapa biayanya?', from: '2026-12-01T06:00' },
  ]);
});

const draft = '    draft: true\n';
const entries: [list: string, mistakes: Mistakes, ids: (story: Story) => (string | undefined)[]][] = [
  [
    'people.yaml',
    {
      'id/people.yaml': followedBy(
        `  - id: rahasia\n    name: Bu Rahasia\n    kind: person\n    role: mata-mata\n    text: Kata.\n${draft}`,
      ),
    },
    ({ explainers }) => explainers[0]?.entries.map(({ id }) => id) ?? [],
  ],
  [
    'glossary.yaml',
    { 'id/glossary.yaml': followedBy(`  - id: rahasia\n    term: Rahasia\n    text: Kata.\n${draft}`) },
    ({ explainers }) => explainers[0]?.entries.map(({ id }) => id) ?? [],
  ],
  [
    'forecasts.yaml',
    {
      'id/forecasts.yaml': followedBy(
        `  - id: rahasia\n    by: Bu Sari\n    expected: Bocor.\n    verdict: open\n    evidence: Kata.[^warta]\n${draft}`,
      ),
    },
    ({ explainers }) => explainers[0]?.forecasts.map(({ id }) => id) ?? [],
  ],
  [
    'timeline.yaml, and a period with nothing else in it',
    {
      'id/timeline.yaml': followedBy(
        `  - id: rahasia\n    title: Rahasia\n    events:\n      - { id: bocor, date: 2021, title: Bocor, text: Kata., draft: true }\n`,
      ),
    },
    ({ explainers }) => explainers[0]?.periods.map(({ id }) => id) ?? [],
  ],
  [
    'charts.yaml',
    {
      'id/charts.yaml': (text) =>
        text +
        text
          .replace('charts:\n', '')
          .replaceAll('biaya', 'rahasia')
          .replaceAll('tahun-pertama', 'tahun-rahasia')
          .replace('    title: Biaya', '    draft: true\n    title: Biaya'),
    },
    ({ explainers }) => explainers[0]?.charts.map(({ id }) => id) ?? [],
  ],
];

test.each(entries)('an entry of %s that is a draft is not there', (_list, mistakes, ids) => {
  const before = ids(storyFor(early, {}));
  const story = storyFor(early, mistakes);
  expect(ids(story)).toEqual(before);
  expect(said(story)).toEqual([]);
  expect(story.withheld).toHaveLength(1);
  expect(ids(storyFor('desk', mistakes)).length).toBe(before.length + 1);
});

test('what refers to a draft is a mistake with its line', () => {
  const story = storyFor(early, {
    'id/sections/2-biaya.md': followedBy('\nKata [[Bu Rahasia]].[^warta] Lihat [itu](3-rahasia.md).\n'),
    'id/sections/3-rahasia.md': section('draft: true'),
    'id/people.yaml': followedBy(
      `  - id: rahasia\n    name: Bu Rahasia\n    kind: person\n    role: mata-mata\n    text: Kata.\n${draft}`,
    ),
  });
  const line = linesOf('id/sections/2-biaya.md') + 2;
  expect(said(story).map((words) => words.slice(0, 60))).toEqual([
    `content/id/sections/2-biaya.md:${line}: [[Bu Rahasia]] names no pers`.slice(0, 60),
    expect.stringContaining(`content/id/sections/2-biaya.md:${line}: `),
  ]);
});

test('what stands behind a draft keeps its line', () => {
  const story = storyFor(early, {
    'id/people.yaml': (text) =>
      text
        .replace(
          'people:\n',
          `people:\n  - id: rahasia\n    name: Bu Rahasia\n    kind: person\n    role: mata-mata\n    text: Kata.\n${draft}`,
        )
        .replace('[^warta]', '[^tiada]'),
  });
  expect(said(story)).toEqual([
    'content/id/people.yaml:12: The source tiada is not in sources.yaml. Add it there or mend the id.',
  ]);
});

test('an hour that does not exist is named', () => {
  expect(said(storyFor(early, { 'id/sections/3-nanti.md': section('publish: 2026-12-01') }))).toContain(
    'content/id/sections/3-nanti.md:5: `publish` is not a day with an hour, as 2026-12-01T06:00. Mend it.',
  );
});

test('a file with a draft in it and nothing behind a key is told of', () => {
  const draft = `  - id: rahasia\n    title: Rahasia\n    text: Kata.[^arsip]\n    measures:\n    draft: true\n`;
  const mistakes: Mistakes = {
    'id/charts.yaml': (text) => text.replace(/measures: .*/, 'measures:') + draft,
  };
  expect(said(storyFor(early, mistakes))).toEqual([
    'content/id/charts.yaml:5: `charts.0.measures` is missing. Add it after the colon.',
    'content/id/charts.yaml:16: `charts.1.measures` is missing. Add it after the colon.',
  ]);
});
