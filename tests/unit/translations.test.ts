/** Translations that say what they were made from, and what is said when that changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStory } from '../../src/checker/check.ts';
import { followTranslations } from '../../src/commands/translation-records.ts';
import { formatProblem, isStopping } from '../../src/content/problems.ts';
import { loadStory } from '../../src/explainer/story.ts';
import { inFolder, rightContent, type Mistakes } from './content-folder.ts';
import { inEnglish } from './in-english.ts';

const section = 'id/sections/1-jembatan.md';
const page = 'en/sections/1-bridge.md';
const record = 'en/translations.yaml';

/** Two sections' paragraphs that are as many in both languages, and a list in both. */
const content: Mistakes = {
  ...inEnglish,
  [page]: (inEnglish[page] as string).replace(
    'It opened.[^warta]\n',
    'The bridge opened, said Sari.[^warta]\n\n## Opening {#opening}\n\nPeople waited.[^warta]\n',
  ),
  'en/glossary.yaml': `terms:\n  - { id: titian, term: Footbridge, text: A small wooden bridge. }\n`,
};

interface Desk {
  change: (path: string, from: string, to: string) => void;
  confirm: (...files: string[]) => string;
  typo: (...files: string[]) => string;
  read: (path: string) => string;
  says: () => string[];
  stops: () => boolean;
  behind: () => Record<string, string>;
}

/** A content folder in which everything follows its original, as of a day in 2020. */
const atDesk = (use: (desk: Desk) => void, mistakes: Mistakes = content) => {
  inFolder(mistakes, (folder) => {
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    const change = (path: string, from: string, to: string) => {
      expect(read(path)).toContain(from);
      writeFileSync(
        join(folder, path),
        read(path).replace(from, () => to),
      );
    };
    followTranslations(folder, { files: [], isAll: true });
    writeFileSync(join(folder, record), read(record).replace(/^  on: .*/gm, '  on: 2020-03-01'));
    const problems = () => checkStory(loadStory(folder)).filter(({ isReminder }) => isReminder);
    use({
      change,
      read,
      confirm: (...files) => followTranslations(folder, { files }),
      typo: (...files) => followTranslations(folder, { files, isTypo: true }),
      says: () => problems().map((problem) => formatProblem(problem)),
      stops: () => isStopping(problems(), true),
      behind: () => loadStory(folder).explainers[1]?.behind ?? {},
    });
  });
};

const missing = [
  ...['charts.yaml', 'forecasts.yaml', 'pages/1-orang.md', 'pages/2-istilah.md', 'pages/3-linimasa.md'],
  ...['pages/4-ramalan.md', 'pages/5-ralat.md', 'people.yaml', 'sections/2-biaya.md', 'timeline.yaml'],
].map(
  (path) =>
    `content/id/${path}:1: warning: This has no translation in the language en. Write it in en/, then run: npm run translations.`,
);
const lag = `npm run translations -- ${page} (with --typo where nothing changes for readers).`;

test('what follows its original is only named where it has no translation, and that stops no build', () => {
  atDesk(({ says, stops, behind }) => {
    expect(says()).toEqual(missing);
    expect(stops()).toBe(false);
    expect(behind()).toEqual({});
  });
});

test('a changed sentence is told beside its translation, and the page is behind since the last comparison', () => {
  atDesk(({ change, says, behind, stops }) => {
    change(section, 'Orang menunggu', 'Orang lama menunggu');
    expect(says()).toEqual([
      `content/${page}:13: warning: ${section}:14 has changed since 2020-03-01 and says now: “Orang lama menunggu di [[titi|titian lama]].[^warta] [[forecast:ramai]]”; here it is: “People waited.[^warta]”. Follow it, then run: ${lag}`,
      ...missing,
    ]);
    expect(behind()).toEqual({ 'sections/1-bridge.md': '2020-03-01' });
    expect(stops()).toBe(false);
  });
});

test('a changed source counts as a change, another break of the lines does not', () => {
  atDesk(({ change, says, behind }) => {
    change(section, 'Kata [[Bu Sari]], jembatan', 'Kata [[Bu Sari]],\njembatan');
    expect(says()).toEqual(missing);
    change(section, 'dibuka.[^warta]', 'dibuka.[^arsip]');
    expect(says()[0]).toContain(
      `content/${page}:9: warning: ${section}:10 has changed since 2020-03-01 and says now: “Kata [[Bu Sari]], jembatan dibuka.[^arsip]”; here it is: “The bridge opened, said Sari.[^warta]”.`,
    );
    expect(Object.keys(behind())).toEqual(['sections/1-bridge.md']);
  });
});

test('a line of the frontmatter and an entry of a list are told where they stand', () => {
  atDesk(({ change, says, behind }) => {
    change(section, 'Kapan jembatan dibuka?', 'Kapankah jembatan dibuka?');
    change('id/glossary.yaml', 'Jembatan kecil', 'Jembatan sempit');
    expect(says().slice(0, 2)).toEqual([
      `content/en/glossary.yaml:2: warning: id/glossary.yaml:2 has changed since 2020-03-01 and says now: “Titian · Jembatan sempit dari kayu.”; here it is: “Footbridge · A small wooden bridge.”. Follow it, then run: npm run translations -- en/glossary.yaml (with --typo where nothing changes for readers).`,
      `content/${page}:2: warning: ${section}:2 has changed since 2020-03-01 and says now: “"Kapankah jembatan dibuka?"”; here it is: “"When did it open?"”. Follow it, then run: ${lag}`,
    ]);
    expect(behind()).toEqual({ 'glossary.yaml': '2020-03-01', 'sections/1-bridge.md': '2020-03-01' });
  });
});

test('a new paragraph and one that is gone are told', () => {
  atDesk(({ change, says }) => {
    change(section, '## Pembukaan', 'Lalu hujan.[^warta]\n\n## Pembukaan');
    expect(says()[0]).toContain(
      `content/${page}:11: warning: ${section}:12 has changed since 2020-03-01 and says now: “Lalu hujan.[^warta]”. Follow`,
    );
  });
  atDesk(({ change, says }) => {
    change(section, 'Kata [[Bu Sari]], jembatan dibuka.[^warta]\n\n', '');
    expect(says()[0]).toContain(
      `content/${page}:9: warning: What ${section} said here on 2020-03-01 is gone: “The bridge opened, said Sari.[^warta]”.`,
    );
  });
});

test('confirming writes the day and what the original says now; a typo leaves the day', () => {
  atDesk(({ change, confirm, typo, read, says }) => {
    change(section, 'Orang menunggu', 'Orang menanti');
    expect(typo(page)).toContain(`  ${page}  follows ${section}, last held against it on 2020-03-01\n`);
    expect(says()).toEqual(missing);
    change(section, 'Orang menanti', 'Tak seorang pun menanti');
    confirm(page);
    expect(says()).toEqual(missing);
    const [, , ofPage] = read(record).split(/^(?=[a-z])/m);
    expect(read(record)).toMatch(/^# What each file of this language was translated from/);
    expect(read(record).match(/^  on: (?!2020-03-01).*/gm)).toHaveLength(1);
    expect(ofPage).toBeDefined();
  });
});

test('the state of every file is listed', () => {
  atDesk(({ change, confirm }) => {
    change(section, 'Orang menunggu', 'Orang menanti');
    expect(confirm().split('\n')).toEqual([
      'en: 3 files translated, 10 not',
      '  en/glossary.yaml  follows id/glossary.yaml, last held against it on 2020-03-01',
      '  en/index.md  follows id/index.md, last held against it on 2020-03-01',
      `  ${page}  behind ${section} in 1, last held against it on 2020-03-01`,
      ...missing.map((line) => `  ${line.slice('content/'.length).replace(/:1: .*/, '')}  not translated`),
    ]);
  });
});

test('a file that nobody has held against its original is named, and so is an entry that is missing', () => {
  atDesk(({ change, says, read }) => {
    change(record, read(record), 'index.md:\n  on: 2020-03-01\n');
    change(
      'id/glossary.yaml',
      '    text: Jembatan kecil dari kayu.\n',
      '    text: Jembatan kecil.\n  - id: rakit\n    term: Rakit\n    text: Rakit bambu.\n',
    );
    const said = says();
    expect(said).toContain(
      `content/${page}:1: warning: Nothing says which state of ${section} this translates. Hold it against that, then run: npm run translations -- ${page}`,
    );
    expect(said).toContain(
      'content/en/glossary.yaml:1: warning: The entry rakit of id/glossary.yaml:6 is missing here. Translate it.',
    );
  });
});

test('a path that is no translation is refused with those that are', () => {
  atDesk(({ confirm }) => {
    expect(() => confirm('en/nothing.md')).toThrow(
      'content/en/nothing.md:1: There is no such translation. Name one of en/glossary.yaml, en/index.md, en/sections/1-bridge.md.',
    );
  });
});

test('without a record nothing is said, and a story in one language has none', () => {
  inFolder(content, (folder) => {
    expect(checkStory(loadStory(folder)).filter(({ isReminder }) => isReminder)).toEqual([]);
  });
  inFolder({}, (folder) => {
    expect(followTranslations(folder, { files: [] })).toBe('The story is told in one language.');
  });
  expect(Object.keys(rightContent)).not.toContain(record);
});

test('what has no id of its own belongs to the entry that it is in', () => {
  const rows = '      - { date: 2021, value: 11, measure: estimate }\n';
  const charts = (rightContent['id/charts.yaml'] ?? '') + rows;
  const twoLists = { ...content, 'id/charts.yaml': charts, 'en/charts.yaml': charts };
  atDesk(({ change, says }) => {
    expect(says().filter((line) => line.includes('charts.yaml'))).toEqual([]);
    change('id/charts.yaml', 'value: 11', 'value: 12');
    expect(says().filter((line) => line.includes('charts.yaml'))).toHaveLength(1);
  }, twoLists);
});

test('what is a draft in the original is not to be translated yet', () => {
  const terms = (more: string) =>
    `terms:\n  - id: rahasia\n    term: Rahasia\n    text: Kata.\n    draft: true\n${more}`;
  const twoTerms = { ...content, 'id/glossary.yaml': (text: string) => terms(text.replace('terms:\n', '')) };
  atDesk(({ change, says, read }) => {
    expect(read(record)).not.toContain('rahasia');
    expect(says()).toEqual(missing);
    change('id/glossary.yaml', 'Jembatan kecil', 'Jembatan sempit');
    expect(says()[0]).toContain('content/en/glossary.yaml:2: warning: id/glossary.yaml:6 has changed');
  }, twoTerms);
});

test('the hour from which something is published is nothing to translate', () => {
  atDesk(({ change, says }) => {
    change('id/glossary.yaml', '  - id: titian\n', '  - id: titian\n    publish: 2020-01-01T00:00\n');
    change(section, '---\n', '---\npublish: 2020-01-01T00:00\n');
    expect(says()).toEqual(missing);
  });
});
