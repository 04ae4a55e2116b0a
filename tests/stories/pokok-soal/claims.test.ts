/**
 * Every claim of the founding report stands in the text, where `claims.yaml` says, in the mouth of whoever said it;
 * one that is garbled in the report stands among the corrections alone.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { english, explainer, paragraphsUnder, sentencesOf } from './story.ts';

interface Claim {
  at: string;
  says: string;
  by?: string;
}

const claimsIn = (file: string) => parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Record<string, Claim>;

/** Each edition with who speaks of their own: where one of them is named, the words that follow are theirs. */
const editions = [
  {
    pages: explainer.pages,
    corrections: explainer.corrections,
    claims: claimsIn('claims.yaml'),
    speakers: ['Lankov', 'Muraviev', 'Park', 'Lee', 'Trump', 'KCNA', 'Kebanyakan pengamat', 'laporan'],
  },
  {
    pages: english.pages,
    corrections: english.corrections,
    claims: claimsIn('claims-en.yaml'),
    speakers: ['Lankov', 'Muraviev', 'Park', 'Lee', 'Trump', 'KCNA', 'Most observers', 'report'],
  },
];
/** The report's other name: that of its publisher. */
const namesOf = (name: string) => (['laporan', 'report'].includes(name) ? `(?:${name}|BBC)` : name);

/** How many claims each part of the report's ledger has, and which of them only repeat another. */
const ledger: [part: string, count: number, repeats: number[]][] = [
  ['lede', 11, []],
  ['influence', 21, [17]],
  ['northkorea', 18, [1]],
  ['moscow', 14, []],
  ['outcome', 29, [26, 27]],
];
const ids = ledger.flatMap(([part, count, repeats]) =>
  Array.from({ length: count }, (_, index) => index + 1)
    .filter((number) => !repeats.includes(number))
    .map((number) => `${part}-${String(number).padStart(2, '0')}`),
);

const experts = ['Lankov', 'Muraviev', 'Park', 'Lee'];
const named = (sentence: string, names: string[]) =>
  names.filter((name) => new RegExp(`(?<!\\p{Letter})${namesOf(name)}(?!\\p{Letter})`, 'iu').test(sentence));

/** What speaks against these words being told as this speaker's in the paragraph; undefined where nothing does. */
function faultIn(paragraph: string, { says, by }: Omit<Claim, 'at'>, speakers: string[]): string | undefined {
  const sentences = sentencesOf(paragraph);
  const index = sentences.findIndex((sentence) => sentence.includes(says));
  if (index === -1) return `no sentence says “${says}”`;
  if (!by) return undefined;
  const known = speakers.includes(by) ? speakers : [...speakers, by];
  const speaking = sentences.slice(0, index + 1).findLast((sentence) => named(sentence, known).length > 0) ?? '';
  if (named(speaking, [by]).length === 0) return `${named(speaking, known).join(', ') || 'nobody'} says it, not ${by}`;
  const others = named(speaking, experts).filter((name) => name !== by);
  return others.length > 0 ? `${others.join(', ')} may say it as well as ${by}` : undefined;
}

test('each list has each of the 89 claims once', () => {
  expect(ids).toHaveLength(89);
  for (const { claims } of editions) expect(Object.keys(claims).sort()).toEqual(ids.sort());
});

test('a claim has the same speaker in both', () => {
  const [one, other] = editions.map(({ claims, speakers }) =>
    ids.map((id) => [id, speakers.indexOf(claims[id]?.by ?? '')]),
  );
  expect(other).toEqual(one);
});

const everywhere = editions.flatMap((edition) => ids.map((id) => ({ id, ...edition })));

test.each(everywhere)(
  '$id is told where the list says, by whoever said it',
  ({ id, pages, corrections, claims, speakers }) => {
    const claim = claims[id] ?? { at: '', says: '' };
    const [file, heading = ''] = claim.at.split('#');
    if (file === 'corrections.yaml') {
      // Nobody knows what was meant: no section repeats it.
      const told = corrections.filter((correction) => correction.id === heading).map(({ said }) => plainText(said));
      expect(told).toEqual([expect.stringContaining(claim.says)]);
      expect(id).toBe('influence-07');
      return;
    }
    const page = pages.find((candidate) => candidate.file === file);
    expect(page?.kind, claim.at).toBe('section');
    expect(claim.says.length).toBeGreaterThan(10);
    const paragraphs = page ? paragraphsUnder(page, heading) : [];
    const telling = paragraphs.filter((paragraph) => paragraph.includes(claim.says));
    expect(telling, `${claim.at} says “${claim.says}” in one paragraph`).toHaveLength(1);
    expect(faultIn(telling[0] ?? '', claim, speakers)).toBeUndefined();
  },
);

test('speakers that are swapped and a negation that is dropped are noticed', () => {
  const speakers = ['Lankov', 'Lee'];
  const told = 'Menurut Lankov, sanksi tidak akan dilanggar. Lee melihat isyarat. Isyarat itu penting.';
  expect(faultIn(told, { says: 'sanksi tidak akan dilanggar', by: 'Lankov' }, speakers)).toBeUndefined();
  expect(faultIn(told, { says: 'Isyarat itu penting', by: 'Lee' }, speakers)).toBeUndefined();
  expect(
    faultIn(told.replace('Lankov', 'Lee'), { says: 'sanksi tidak akan dilanggar', by: 'Lankov' }, speakers),
  ).toBeDefined();
  expect(
    faultIn(told.replace('tidak ', ''), { says: 'sanksi tidak akan dilanggar', by: 'Lankov' }, speakers),
  ).toBeDefined();
  expect(faultIn(told, { says: 'Isyarat itu penting', by: 'Lankov' }, speakers)).toBeDefined();
});
