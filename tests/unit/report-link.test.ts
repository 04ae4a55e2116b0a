/** Where a mistake is reported to, and what the link says of the page. */
import { expect, test } from 'vitest';
import { reportHref } from '../../src/texts/report-link.ts';
import { loaded } from './content-folder.ts';

/** The link on the page of a section, with what explainer.yaml says of the publisher. */
function linkWith(publisher: string): string | undefined {
  const [explainer] = loaded({ 'explainer.yaml': (text) => `${text}${publisher}` }).explainers;
  const [section] = explainer?.sections ?? [];
  return explainer && section && reportHref(explainer, section);
}

const page = 'http%3A%2F%2Flocalhost%3A4321%2Fjembatan%2F';

test.each([
  ['nobody is named', '', undefined],
  ['nobody can be written to', 'publisher: { name: Contoh }\n', undefined],
  ['a form', 'publisher: { corrections: "https://example.com/ralat" }\n', `https://example.com/ralat?page=${page}`],
  [
    'a form with settings and a place in it',
    'publisher: { corrections: "https://example.com/?a=1#form" }\n',
    `https://example.com/?a=1&page=${page}#form`,
  ],
  [
    'mail',
    'publisher: { corrections: "mailto:ralat@example.com", email: a@example.com }\n',
    `mailto:ralat@example.com?subject=Laporkan%20kekeliruan%3A%20Kapan%20jembatan%20dibuka%3F&body=${page}`,
  ],
  [
    'mail to all',
    'publisher: { email: a@example.com }\n',
    `mailto:a@example.com?subject=Laporkan%20kekeliruan%3A%20Kapan%20jembatan%20dibuka%3F&body=${page}`,
  ],
])('%s', (_what, publisher, href) => {
  expect(linkWith(publisher)).toBe(href);
});
