/** Content folders for the checker's tests: a small one that is right, and copies of it with mistakes. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkAll, checkStory } from '../../src/checker/check.ts';
import { formatProblem, type Problem } from '../../src/content/problems.ts';
import { loadStory, type Story } from '../../src/explainer/story.ts';
import type { Font } from '../../src/fonts/font.ts';
import { publishedBytes, type Picture } from '../../src/pictures/picture.ts';

const summary = 'Sebuah ringkasan yang cukup panjang untuk mesin pencari, dan yang hanya ada demi pengujian ini saja.';

/** Frontmatter of seven lines, so that a body's first words stand on line 9. */
const head = (title: string, more = '') =>
  `---\ntitle: ${title}\ndescription: Singkat saja\nsummary: ${summary}\nstandfirst: Jawabannya.\n${more}---\n\n`;

/** A whole explainer without a mistake, by path. */
export const rightContent: Record<string, string> = {
  'explainer.yaml': `name: Contoh
languages:
  - id
event: { date: 2020-01-02, place: desa }
published: 2020-02-01
checked: 2020-01-31
licence: { text: CC BY 4.0, code: MIT }
sides:
  desa: { id: pihak desa }
places:
  - { id: desa, lat: 1, lon: 2, name: { id: Desa } }
  - { id: kota, lat: 3, lon: 4, name: { id: Kota } }
distances:
  - { from: desa, to: kota, km: 300, how: computed }
`,
  'sources.yaml': `warta:
  publisher: Warta
  title: Jembatan dibuka
  date: 2020-01-02
  url: https://example.com/jembatan
  language: id
  kind: newspaper
  side: desa
arsip:
  publisher: Arsip Desa
  description: { id: catatan biaya }
  language: id
  kind: official
`,
  'id/index.md': `---
title: Jembatan
description: Singkat saja
summary: ${summary}
standfirst: Jawabannya.
points:
  - id: dibuka
    text: Jembatan dibuka.
    to: sections/1-jembatan.md#pembukaan
---

Tentang sebuah jembatan.
`,
  'id/sections/1-jembatan.md': `${head('Kapan jembatan dibuka?', 'aliases: [titian]\n')}Kata [[Bu Sari]], jembatan dibuka.[^warta]

## Pembukaan {#pembukaan}

Orang menunggu di [[titi|titian lama]].[^warta] [[forecast:ramai]]
`,
  'id/sections/2-biaya.md': `${head('Berapa biayanya?')}Biayanya ada di [bagian pertama](1-jembatan.md#pembukaan).[^arsip!]

: Biaya jembatan

| Tahun | Biaya |
|---|---:|
| 2020 | 10 |
`,
  'id/pages/1-orang.md': `${head('Orang', 'label: Orang\n')}![[people]]\n`,
  'id/pages/2-istilah.md': `${head('Istilah', 'label: Istilah\n')}![[glossary]]\n`,
  'id/pages/3-linimasa.md': `${head('Linimasa', 'label: Linimasa\n')}![[timeline]]\n`,
  'id/pages/4-ramalan.md': `${head('Ramalan', 'label: Ramalan\n')}![[forecasts]]\n`,
  'id/pages/5-ralat.md': `${head('Ralat', 'label: Ralat\n')}![[corrections]]\n\n![[chart:biaya]]\n`,
  'id/people.yaml': `people:
  - id: sari
    name: Bu Sari
    kind: person
    role: kepala desa
    text: Ia meresmikan jembatan.[^warta]
`,
  'id/glossary.yaml': `terms:
  - id: titian
    term: Titian
    aliases: [titi]
    text: Jembatan kecil dari kayu.
`,
  'id/timeline.yaml': `periods:
  - id: awal
    title: Awal
    events:
      - id: buka
        date: 2020-01-02
        title: Jembatan dibuka
        text: Jembatan dibuka.[^warta]
`,
  'id/forecasts.yaml': `forecasts:
  - id: ramai
    by: Bu Sari
    expected: Pasar akan ramai.
    verdict: came-true
    evidence: Pasar ramai.[^warta]
`,
  'id/corrections.yaml': `original:
  - id: tahun
    section: sections/1-jembatan.md
    said: Tahunnya 2019.
    correct: Tahunnya 2020.[^warta]
    why: Salah ketik.
changes: []
`,
  'id/charts.yaml': `charts:
  - id: biaya
    title: Biaya
    text: Biaya setahun.
    measures: { estimate: { label: Perkiraan, unit: juta } }
    rows:
      - id: tahun-pertama
        date: 2020
        value: 10
        measure: estimate
        by: Arsip Desa
        text: Menurut arsip.[^arsip]
`,
};

/** A symbolic link, by where it leads as seen from its own folder. */
export class Link {
  readonly target: string;

  constructor(target: string) {
    this.target = target;
  }
}

/** What a content folder holds instead: a whole text, bytes, a link, a change of the right text, or nothing. */
export type Mistakes = Record<string, string | Uint8Array | Link | null | ((text: string) => string)>;

/** Writes the right content with mistakes in it into a new folder, which is gone when that is over. */
export function inFolder<Result>(mistakes: Mistakes, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  let result: Result;
  try {
    for (const path of new Set([...Object.keys(rightContent), ...Object.keys(mistakes)])) {
      const wanted = path in mistakes ? mistakes[path] : rightContent[path];
      const made = typeof wanted === 'function' ? wanted(rightContent[path] ?? '') : wanted;
      if (made === null || made === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (made instanceof Link) symlinkSync(made.target, join(folder, path));
      else writeFileSync(join(folder, path), made);
    }
    result = use(folder);
  } catch (error) {
    remove();
    throw error;
  }
  if (result instanceof Promise) return result.finally(remove) as Result;
  remove();
  return result;
}

let right: Story | undefined;

/** The story in a folder: of the right content, which is read once, only what has changed is read anew. */
function load(folder: string, audience?: 'desk'): Story {
  // A mutant may change how anything is read.
  if ('__stryker__' in globalThis) return loadStory(folder, undefined, audience);
  right ??= inFolder({}, (folder) => loadStory(folder));
  return loadStory(folder, right, audience);
}

/** The right content with mistakes in it, loaded and not checked. */
export function loaded(mistakes: Mistakes = {}, audience?: 'desk'): Story {
  return inFolder(mistakes, (folder) => load(folder, audience));
}

/** The right content with mistakes in it, as the checker sees it. */
export function check(mistakes: Mistakes = {}): Story & { problems: Problem[] } {
  return inFolder(mistakes, (folder) => {
    const story = load(folder);
    return { ...story, problems: checkStory(story) };
  });
}

/** Everything the checker prints about the right content with these mistakes, line by line. */
export function problemsWith(mistakes: Mistakes = {}): string[] {
  return check(mistakes).problems.map((problem) => formatProblem(problem));
}

/** What is printed about the right content with these mistakes, pictures included, and what would be published of them. */
export function judged(mistakes: Mistakes): Promise<{
  problems: string[];
  pictures: Map<string, Picture>;
  fonts: Map<string, Font>;
  bytesOf: (picture: Picture) => Promise<Buffer>;
}> {
  return inFolder(mistakes, async (folder) => {
    const story = load(folder);
    const problems = (await checkAll(story)).map((problem) => formatProblem(problem));
    return { problems, pictures: story.pictures, fonts: story.fonts, bytesOf: publishedBytes };
  });
}

/** Replaces words that have to be there, once. */
export const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The right content does not hold ${from}.`);
  return text.replace(from, () => to);
};

/** Says who made a picture, by its path inside the content folder. */
export const credited = (path: string): Mistakes => ({
  'pictures.yaml': `pictures: { ${JSON.stringify(path)}: { credit: Bu Ratna } }\n`,
});

/** Adds lines at the end; the first is the file's next line. */
export const followedBy = (more: string) => (text: string) => text + more;

/** How many lines a right file has: what follows it begins on the next. */
export const linesOf = (path: string) => (rightContent[path]?.split('\n').length ?? 0) - 1;
