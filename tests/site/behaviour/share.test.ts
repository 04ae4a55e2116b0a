/** The ways to pass a page on, above the text in one line and below it in full. */
import { describe, expect, test } from 'vitest';
import { all, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

/** The complete links of a page, decoded: first as they stand when nothing is escaped. */
const linksTo = (title: string, address: string, email: string) => [
  ['WhatsApp', `https://wa.me/?text=${title} ${address}`],
  ['Telegram', `https://t.me/share/url?url=${address}&text=${title}`],
  ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ['X', `https://twitter.com/intent/tweet?text=${title}&url=${address}`],
  ['LINE', `https://social-plugins.line.me/lineit/share?url=${address}&text=${title}`],
  [email, `mailto:?subject=${title}&body=${address}`],
];

const decodedLinks = (row: Element) =>
  all(row, 'a').map((link) => [textOf(link), decodeURIComponent(link.getAttribute('href') ?? '')]);

describe.each([
  ['/', 'Jembatan ungu di Watu Ijo', 1, 'Surel'],
  ['/biaya/', 'Berapa harga sebuah jembatan bambu?', 2, 'Surel'],
  ['/orang/', 'Siapa siapa di Watu Ijo', 2, 'Surel'],
  ['/en/', 'The purple bridge of Watu Ijo', 1, 'Email'],
  ['/en/timeline/', 'The purple bridge, day by day', 2, 'Email'],
] as const)('at %s', (address, title, rows, email) => {
  test('every service gets the title and the full address of the page', () => {
    const shares = all(tinyPage(address), '[data-share]');
    expect(shares).toHaveLength(rows);
    for (const row of shares) expect(decodedLinks(row)).toEqual(linksTo(title, `https://example.net${address}`, email));
  });
});

test('in an address every sign of the title is escaped', () => {
  const [first] = all(tinyPage('/biaya/'), '.article-head [data-share] a');
  expect(first?.getAttribute('href')).toBe(
    'https://wa.me/?text=Berapa%20harga%20sebuah%20jembatan%20bambu%3F%20https%3A%2F%2Fexample.net%2Fbiaya%2F',
  );
});

test('above the text all but the first service stand behind a disclosure', () => {
  const row = single(tinyPage('/biaya/'), '.article-head > .share');
  expect([...row.children].map(({ tagName }) => tagName)).toEqual(['A', 'BUTTON', 'BUTTON', 'DETAILS', 'SPAN']);
  expect(textOf(single(row, 'details > summary'))).toBe('Lainnya');
  expect(all(row, 'details > a').map(textOf)).toEqual(['Telegram', 'Facebook', 'X', 'LINE', 'Surel']);
  const english = single(tinyPage('/en/cost/'), '.article-head > .share');
  expect(textOf(single(english, 'details > summary'))).toBe('More ways');
});

test('below the text all stand side by side', () => {
  const row = single(tinyPage('/biaya/'), 'article > .text + .share');
  expect([...row.children].map(({ tagName }) => tagName)).toEqual([
    ...['A', 'BUTTON', 'BUTTON'],
    ...['A', 'A', 'A', 'A', 'A'],
    'SPAN',
  ]);
});

test.each([
  ['/biaya/', 'Bagikan', 'Salin tautan', 'Tautan disalin', 'Bagikan…'],
  ['/en/cost/', 'Share', 'Copy link', 'Link copied', 'Share…'],
])('at %s the row has a name, two buttons and a place to say what was done', (address, name, copy, done, system) => {
  for (const row of all(tinyPage(address), '[data-share]')) {
    expect(row.getAttribute('role')).toBe('group');
    expect(row.getAttribute('aria-label')).toBe(name);
    expect(rowsOf(row, 'button', 'type', 'data-done')).toEqual([
      [copy, 'button', done],
      [system, 'button', null],
    ]);
    expect(rowsOf(row, '[role=status]')).toEqual([['']]);
  }
});

test('no service learns from where a reader comes', () => {
  for (const address of allAddresses) {
    const links = all(tinyPage(address), '[data-share] a');
    expect(links.filter((link) => link.getAttribute('rel') !== 'noopener noreferrer')).toEqual([]);
  }
  expect(all(tinyPage('/404.html'), '[data-share]')).toEqual([]);
});
