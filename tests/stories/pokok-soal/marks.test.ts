/** Where source marks stand in the files as they are written: together at the end of a sentence, and no more than it takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../../src/site.ts';

/** Those of both languages. */
const files = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:id|en)\/.*\.(?:md|yaml)$/.test(path))
  .sort();

const MARKS = /(?:\[\^[^\]]+\])+/g;
/** A full stop, question or exclamation mark, which a quotation or bracket may close; a text of marks alone has none. */
const END = /(?:[.?!]["”)]?|text: ")$/;
/** Nothing, a new sentence, the mark of a forecast, or the next entry of the file. */
const NEXT = /^(?:"|\s*$|\s+(?:["“(]?\p{Lu}|\[\[|["“]?\p{N}|[-*#|!:]|\w+: ))/u;

/** The marks of a file that do not close a sentence, each with the words around it. */
function astray(text: string): string[] {
  return [...text.matchAll(MARKS)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (END.test(before) && NEXT.test(after)) return [];
    return [`…${before.slice(-40)}${match[0]}${after.slice(0, 20)}…`];
  });
}

test.each(files)('in %s a sentence has its marks at its end, all together', (file) => {
  expect(astray(readFileSync(join(contentFolder, file), 'utf8'))).toEqual([]);
});

test('a mark inside a sentence, after a space, or before a word of the same sentence is noticed', () => {
  expect(astray('Yang satu membantah.[^a][^b] Yang lain "diam".[^c]')).toEqual([]);
  for (const wrong of [
    'Yang satu,[^a] yang lain.[^b]',
    'Yang satu. [^a]',
    'Yang satu.[^a] lalu diam.',
    'Satu.[^a] [^b]',
  ])
    expect(astray(wrong), wrong).not.toEqual([]);
});

test('marks are few: at most two for every three sentences of the sections', () => {
  const sections = files.filter((file) => file.includes('/sections/'));
  expect(sections).toHaveLength(12);
  for (const file of sections) {
    const text = readFileSync(join(contentFolder, file), 'utf8').split('---').slice(2).join('---');
    const sentences = text.match(/[.?!]["”)]?(?=\[\^|\s)/g)?.length ?? 0;
    expect((text.match(MARKS)?.length ?? 0) / sentences, file).toBeLessThan(2 / 3);
  }
});
