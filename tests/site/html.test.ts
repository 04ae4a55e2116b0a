/** Every built page is valid HTML, and a reader view keeps all of its text. */
import { Readability } from '@mozilla/readability';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { isWhole, pagesOf } from './built-pages.ts';

const { root, other, third } = inject('sites');

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

test.each([root, other, third].flatMap(pagesOf))('$address is valid', async ({ html }) => {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message, selector }) => `${line} ${ruleId}: ${message} (${selector})`),
  );
  expect(messages).toEqual([]);
});

const articles = pagesOf(root).filter((page) => isWhole(page) && page.file !== '404.html');

test.each(articles)('$address keeps its text in a reader view', ({ html }) => {
  const { document } = parseHTML(html);
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
