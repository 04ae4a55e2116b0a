/** Every built page is valid HTML, and a reader view keeps all of its text. */
import { Readability } from '@mozilla/readability';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFiles } from '../../src/commands/built-site.ts';

const { folder } = inject('sites').root;
const files = htmlFiles(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The built HTML is minified: how it is written is no matter, only what it says.
    'no-inline-style': 'error',
    // A region that scrolls sideways has to be reachable by keyboard.
    'no-redundant-role': 'error',
    // Titles carry the publication's name, which makes some longer than search engines show.
    'long-title': 'off',
    // Compressed pages have no line breaks to trim.
    'no-trailing-whitespace': 'off',
  },
});

test.each(files)('%s is valid', async (file) => {
  const report = await validator.validateString(read(file));
  const messages = report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
  );
  expect(messages).toEqual([]);
});

test.each(files.filter((file) => file !== '404.html'))('%s keeps its text in a reader view', (file) => {
  const { document } = parseHTML(read(file));
  if (document.querySelector('meta[http-equiv=refresh]')) return;
  const paragraphs = [...document.querySelectorAll('.text > p')].map((paragraph) => words(paragraph.textContent ?? ''));
  const names = [...document.querySelectorAll('.text .name')].map((name) => words(name.textContent ?? ''));
  const article = new Readability(document as unknown as Document).parse();
  const kept = words(article?.textContent ?? '');
  expect(paragraphs.filter((paragraph) => !kept.includes(paragraph))).toEqual([]);
  expect(names.filter((name) => !kept.includes(name))).toEqual([]);
});

/** Letters and digits alone: how spaces fall around dropped buttons does not matter. */
function words(text: string): string {
  return text.replace(/[^\p{Letter}\p{Number}]+/gu, '');
}
