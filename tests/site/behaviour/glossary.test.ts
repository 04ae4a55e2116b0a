/** The glossary: terms in alphabetical order, whatever the case of their letters and the order of their file. */
import { expect, test } from 'vitest';
import { all, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

const termsIn = (address: string) =>
  all(tinyPage(address), '.text > dl.glossary > div').map((term) => [
    term.id,
    textOf(single(term, 'dt')),
    proseOf(single(term, 'dt + dd')),
  ]);

test('terms stand in alphabetical order, each with its meaning', () => {
  expect(termsIn('/arti-kata/')).toEqual([
    ['bambu-petung', 'bambu petung', 'Bambu yang paling besar.'],
    ['gethek', 'Gethek', 'Gethek ialah rakit yang didorong dengan galah.'],
    [
      'rakit',
      'Rakit',
      'Batang bambu yang diikat jadi satu, lebih murah daripada jembatan. Di Watu Ijo ia pernah menjadi satu-satunya penyeberangan.',
    ],
  ]);
  expect(termsIn('/en/words/')).toEqual([
    ['jetty', 'jetty', 'Where the raft was tied, not tightly.'],
    ['petung', 'Petung', 'The largest bamboo.'],
    ['raft', 'Raft', 'Bamboo poles tied together, cheaper than a bridge. In Watu Ijo it was once the only way across.'],
  ]);
});

test('links and foreign words in a meaning stay what they are', () => {
  expect(rowsOf(tinyPage('/arti-kata/'), '.glossary dd > a', 'href')).toEqual([['lebih murah', '/biaya/#hitungan']]);
  expect(rowsOf(tinyPage('/en/words/'), '.glossary dd > a', 'href')).toEqual([['cheaper', '/en/cost/#sum']]);
  expect(rowsOf(tinyPage('/arti-kata/'), '.glossary dd [lang]', 'lang')).toEqual([['Gethek', 'jv']]);
});
