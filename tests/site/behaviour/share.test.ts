/** The ways to pass a page on, once on a page, after what there is to read. */
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
  ['/', 'Jembatan ungu di Watu Ijo', 'Surel'],
  ['/biaya/', 'Berapa harga sebuah jembatan bambu?', 'Surel'],
  ['/orang/', 'Siapa siapa di Watu Ijo', 'Surel'],
  ['/en/', 'The purple bridge of Watu Ijo', 'Email'],
  ['/en/timeline/', 'The purple bridge, day by day', 'Email'],
] as const)('at %s', (address, title, email) => {
  test('every service gets the title and the full address of the page', () => {
    const shares = all(tinyPage(address), '[data-share]');
    expect(shares).toHaveLength(1);
    for (const row of shares) expect(decodedLinks(row)).toEqual(linksTo(title, `https://example.net${address}`, email));
  });
});

test('in an address every sign of the title is escaped', () => {
  const [first] = all(tinyPage('/biaya/'), '[data-share] a');
  expect(first?.getAttribute('href')).toBe(
    'https://wa.me/?text=Berapa%20harga%20sebuah%20jembatan%20bambu%3F%20https%3A%2F%2Fexample.net%2Fbiaya%2F',
  );
});

test('below the text all stand side by side', () => {
  const row = single(tinyPage('/biaya/'), 'article > .previous-next + .share');
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
