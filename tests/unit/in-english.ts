/** The small content folder in a second language: English files beside the Indonesian ones. */
import { rightContent, type Mistakes } from './content-folder.ts';

/** Adds words in English to every name and label of a text. */
export const inBoth = (text: string) => text.replace(/\{ id: ([^{}]+?) \}/g, '{ id: $1, en: $1 in English }');

/** The front page and the first section. */
export const front = (rightContent['id/index.md'] ?? '').replace(
  'sections/1-jembatan.md#pembukaan',
  'sections/1-bridge.md',
);
export const bridge = (rightContent['id/sections/2-biaya.md'] ?? '').replace(
  /---\n\n[\s\S]*$/,
  '---\n\nIt opened.[^warta]\n',
);

/** An English front page and one English section, which is the first. */
export const inEnglish: Mistakes = {
  'explainer.yaml': (text) => inBoth(text).replace('  - id\n', '  - id\n  - en\n'),
  'sources.yaml': inBoth,
  'en/index.md': front,
  // Only this section is translated, so it has a name in both languages.
  'id/sections/1-jembatan.md': (text) => text.replace('aliases: [titian]\n', 'aliases: [titian]\npair: jembatan\n'),
  'en/sections/1-bridge.md': bridge
    .replace('Berapa biayanya?', 'When did it open?')
    .replace('---\n\n', 'pair: jembatan\n---\n\n'),
};

/** The same with a second English section and what changed in it. */
export const changedInEnglish: Mistakes = {
  ...inEnglish,
  'en/sections/2-cost.md': bridge.replace('Berapa biayanya?', 'What did it cost?'),
  'en/pages/5-corrections.md': (rightContent['id/pages/5-ralat.md'] ?? '')
    .replace(/\n!\[\[chart:biaya\]\]\n/, '')
    .replaceAll('Ralat', 'Corrections')
    .replace('label:', 'pair: ralat\nlabel:'),
  'en/corrections.yaml': `original: []
changes:
  - { id: sum, date: 2020-05-01, section: sections/2-cost.md, before: It cost 9., after: It cost 10., why: Miscounted., severity: correction }
  - { id: name, date: 2020-04-01, section: sections/2-cost.md, before: Old., after: New., why: Renamed., severity: typo }
`,
};
