/** Addresses that no link may have: each is one mistake that says what is allowed; and links that lead where they say. */
import { expect, test } from 'vitest';
import { composed } from './composed.ts';
import { followedBy, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const line = linesOf(path) + 2;
const inText = (text: string): Mistakes => ({ [path]: followedBy(`\n${text}\n`) });
const problemsOf = (href: string) => problemsWith(inText(`Kata [lihat](${href}).[^warta]`));
const here = (sentence: string) => [`content/${path}:${line}: ${sentence}`];
const allowed = 'Link to an address with https:, http:, mailto: or tel:, or to a Markdown file, seen from this one.';
const empty = 'The link is empty. Write where it leads, or leave only its words.';

test.each([
  ['javascript:alert(1)', 'javascript'],
  ['JaVaScRiPt:alert(1)', 'javascript'],
  ['data:text/html,x', 'data'],
  ['vbscript:x', 'vbscript'],
  ['file:///etc/passwd', 'file'],
  ['blob:https://example.com/1', 'blob'],
  ['view-source:https://example.com', 'view-source'],
  ['ftp://example.com', 'ftp'],
  ['intent://x#Intent;end', 'intent'],
  ['x-unknown:1', 'x-unknown'],
  ['about:blank', 'about'],
])('%s is no scheme that a reader can follow', (href, scheme) => {
  expect(problemsOf(href)).toEqual(
    here(`The link ${href} leads to ${scheme}:, where no reader can follow. ${allowed}`),
  );
});

test('a path of Windows', () => {
  expect(problemsOf('<C:\\\\Users\\\\sari.md>')).toEqual(
    here(`The link C:\\Users\\sari.md leads to c:, where no reader can follow. ${allowed}`),
  );
  expect(problemsOf('<\\\\\\\\server\\\\sari.md>')).toEqual(
    here('The address \\\\server\\sari.md has no scheme. Write https: before it.'),
  );
});

test.each<[string, string]>([
  ['//example.com/x', 'The address //example.com/x has no scheme. Write https: before it.'],
  ['', empty],
  ['#', empty],
  ['< >', empty],
  [
    'https://sari:rahasia@example.com',
    'The address has a name or a password in it, which every reader would see. Leave out what stands before the @.',
  ],
  [
    'https://sari@example.com/x',
    'The address has a name or a password in it, which every reader would see. Leave out what stands before the @.',
  ],
  ['https://', 'The address https:// cannot be read. Write it as https://example.org/path.'],
  ['https:example.com', 'The address https:example.com cannot be read. Write it as https://example.org/path.'],
  ['https:///example.com', 'The address https:///example.com cannot be read. Write it as https://example.org/path.'],
  [
    'https:example.com/https://example.org',
    'The address https:example.com/https://example.org cannot be read. Write it as https://example.org/path.',
  ],
  [
    'https://exa%00mple.com',
    'The address https://exa%00mple.com cannot be read. Write it as https://example.org/path.',
  ],
  ['https://[::1', 'The address https://[::1 cannot be read. Write it as https://example.org/path.'],
  [
    'https://example.com:99999/',
    'The address https://example.com:99999/ cannot be read. Write it as https://example.org/path.',
  ],
  [
    '<https://example.com/a b>',
    'The address https://example.com/a b cannot be read. Write it as https://example.org/path.',
  ],
  ['mailto:', 'The address mailto: names no mailbox. Write it as mailto:name@example.org.'],
  ['mailto:sari', 'The address mailto:sari names no mailbox. Write it as mailto:name@example.org.'],
  ['tel:sari', 'The address tel:sari is no telephone number. Write it as tel:+62-21-555.'],
  [
    '/orang/',
    'The link /orang/ leads to no file of this language. Write the path to a Markdown file, seen from this one.',
  ],
  [
    '../../../etc/passwd',
    'The link ../../../etc/passwd leads to no file of this language. Write the path to a Markdown file, seen from this one.',
  ],
])('the address %s', (href, sentence) => {
  expect(problemsOf(href)).toEqual(here(sentence));
});

test('an address that is too long is told without all of it', () => {
  const href = `https://example.com/${'a'.repeat(1990)}`;
  expect(problemsOf(href)).toEqual(here(`The line has more than 2000 signs without a space. Divide or shorten them.`));
  const [problem] = problemsOf(`<https://example.com/${'%20a '.repeat(420)}>`);
  expect(problem).toMatch(/ has 2120 characters; 2000 are the most\. Shorten it\.$/);
  expect(problem?.length).toBeLessThan(250);
});

test('a tab or line break inside a scheme, which browsers drop, makes no scheme', () => {
  expect(problemsOf('java&#9;script:alert(1)')).toEqual(
    here(
      'The link java\\u{9}script:alert(1) leads to no file of this language. Write the path to a Markdown file, seen from this one.',
    ),
  );
});

test.each<[string, string]>([
  ['ftp://example.com', 'is not an http or https address'],
  ['javascript:alert(1)', 'is not an http or https address'],
  ['//example.com', 'is not an http or https address'],
  ['https:example.com', 'is not an http or https address'],
  ['"https://example.com/a b"', 'is not an http or https address'],
  ['https://example.com\\sari', 'is not an http or https address'],
  ['"https://exa mple.com"', 'is not an http or https address'],
  ['https://sari:rahasia@example.com', 'has a name or a password in it, which every reader would see'],
])('the address %s of a source and of the publisher', (href, wrong) => {
  expect(problemsWith({ 'sources.yaml': replaced('https://example.com/jembatan', href) })).toEqual([
    `content/sources.yaml:5: \`warta.url\` ${wrong}. Mend it.`,
  ]);
  expect(problemsWith({ 'explainer.yaml': followedBy(`publisher:\n  corrections: ${href}\n`) })).toEqual([
    'content/explainer.yaml:16: `publisher.corrections` is not an https or mailto address. Mend it.',
  ]);
});

test('a key point leads to a file, not to an address', () => {
  const to = (href: string) => problemsWith({ 'id/index.md': replaced('sections/1-jembatan.md#pembukaan', href) });
  for (const href of ['javascript:alert(1)', 'https://example.com'])
    expect(to(href)).toEqual([
      `content/id/index.md:9: The link ${href} leads to no file of this language. Write the path to a Markdown file, seen from this one.`,
    ]);
  expect(to('"#"')).toEqual([`content/id/index.md:9: ${empty}`]);
});

test('a link to the file that it stands in leads there, and one to a heading of it stays on the page', () => {
  const { html } = composed(
    'sections/2-biaya.md',
    inText(
      '## Kayu {#kayu}\n\n[a](2-biaya.md) [b](#kayu) [c](2-biaya.md#kayu) [d](../sections/2-biaya.md) [e](2-biaya.md#).[^warta]',
    ),
  );
  expect([...html.matchAll(/<a href="([^"]*)">(\w)<\/a>/g)].map((link) => link.slice(1).reverse())).toEqual([
    ['a', '/biaya/'],
    ['b', '#kayu'],
    ['c', '#kayu'],
    ['d', '/biaya/'],
    ['e', '/biaya/'],
  ]);
});

test('addresses that a reader can follow', () => {
  const { html } = composed(
    'sections/2-biaya.md',
    inText(
      '[a](https://example.com/x?a=1&b=@#c) [b](HTTP://example.com) [c](mailto:sari@example.com?subject=x) [d](tel:+62-21-555) <https://example.com/@sari> sari@example.com www.example.com kata.[^warta]',
    ),
  );
  expect([...html.matchAll(/<a href="((?:http|mailto|tel)[^"]*)"/gi)].map(([, href]) => href)).toEqual([
    'https://example.com/x?a=1&#x26;b=@#c',
    'http://example.com',
    'mailto:sari@example.com?subject=x',
    'tel:+62-21-555',
    'https://example.com/@sari',
    'mailto:sari@example.com',
    'http://www.example.com',
  ]);
});
