/** Tags that an author typed become elements from what they say, and nothing that was typed is printed. */
import type { Parents } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { tagOf } from '../../src/markdown/html-tags.ts';
import { withElements } from '../../src/texts/tags.ts';

/** The HTML of what stands in a paragraph: tags, and words between them. */
function htmlOf(...parts: string[]): string {
  const paragraph: Parents = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: parts.map((part) =>
      part.startsWith('<') ? { type: 'raw', value: part } : { type: 'text', value: part },
    ),
  };
  withElements({ type: 'root', children: [paragraph] });
  return toHtml(paragraph);
}

test.each([
  ['a tag that is closed', ['a', '<i lang="en">', 'b', '</i>', 'c'], '<p>a<i lang="en">b</i>c</p>'],
  [
    'one inside another',
    ['<span lang="en">', 'a', '<abbr title="b">', 'c', '</abbr>', 'd', '</span>'],
    '<p><span lang="en">a<abbr title="b">c</abbr>d</span></p>',
  ],
  [
    'one after another',
    ['<i lang="en">', 'a', '</i>', '<i lang="fr">', 'b', '</i>'],
    '<p><i lang="en">a</i><i lang="fr">b</i></p>',
  ],
  [
    'two that are never closed',
    ['<i lang="en">', 'a', '<span lang="fr">', 'b'],
    '<p><i lang="en">a<span lang="fr">b</span></i></p>',
  ],
  ['one that closes nothing', ['a', '</i>', 'b'], '<p>ab</p>'],
  ['one that closes another', ['<i lang="en">', 'a', '</span>', 'b', '</i>', 'c'], '<p><i lang="en">ab</i>c</p>'],
  ['tags that are not allowed', ['<b>', 'a', '</b>', '<script>', '<i>', 'b', '<!-- c -->'], '<p>ab</p>'],
  ['words alone', ['a & b'], '<p>a &#x26; b</p>'],
])('%s', (_what, parts, expected) => {
  expect(htmlOf(...parts)).toBe(expected);
});

test('tags at every depth', () => {
  const tree: Parents = {
    type: 'root',
    children: [
      { type: 'raw', value: '<b>' },
      {
        type: 'element',
        tagName: 'ul',
        properties: {},
        children: [{ type: 'element', tagName: 'li', properties: {}, children: [{ type: 'raw', value: '</b>' }] }],
      },
    ],
  };
  withElements(tree);
  expect(toHtml(tree)).toBe('<ul><li></li></ul>');
});

test.each([
  ['<i lang="en">', { name: 'i', isClosing: false, attribute: 'lang', value: 'en' }],
  ["<span  lang = 'zh-Hant' >", { name: 'span', isClosing: false, attribute: 'lang', value: 'zh-Hant' }],
  ['<abbr title="a &amp; b">', { name: 'abbr', isClosing: false, attribute: 'title', value: 'a & b' }],
  ['<abbr title="&#39;a&#39;&quot;">', { name: 'abbr', isClosing: false, attribute: 'title', value: `'a'"` }],
  ['</i>', { name: 'i', isClosing: true }],
  ['</abbr >', { name: 'abbr', isClosing: true }],
])('%s is a tag', (token, expected) => {
  expect(tagOf(token)).toEqual(expected);
});

test.each([
  ...['<i>', '<i title="a">', '<abbr lang="en">', '<i lang="">', '<i lang=" ">', '<i lang="e">', '<i lang="en_US">'],
  ...[
    '<i lang=en>',
    '<i lang="en" class="a">',
    '<i lang="en"/>',
    '<I lang="en">',
    '<b lang="en">',
    '</b>',
    '</i',
    ' </i>',
  ],
  ...[
    '<abbr title="&nbsp;">',
    '<abbr title="a<b">',
    '<abbr title="&#x41;">',
    '<i lang=\'en">',
    '<i lang="en-">',
    '<i lang="en">a',
  ],
])('%s is none', (token) => {
  expect(tagOf(token)).toBeUndefined();
});
