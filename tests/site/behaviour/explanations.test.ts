/** Names and terms in the text, and what a tap on them opens. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

test('a name is one link where it is first met, and plain words afterwards', () => {
  const text = single(tinyPage('/pembukaan/'), '.text');
  expect(rowsOf(text, 'a.name', 'id', 'href')).toEqual([
    ['Mbok Sinar', 'mbok-sinar-1', '/orang/#mbok-sinar'],
    ['rakit', null, '/arti-kata/#rakit'],
    ['Dewan Desa', 'dewan-desa-1', '/orang/#dewan-desa'],
    ['Pak Tarno', 'pak-tarno-1', '/orang/#pak-tarno'],
  ]);
  expect(all(text, 'button')).toEqual([]);
  expect(rowsOf(text, 'span[id]:not(sup > span)', 'id')).toEqual([['Mbok Sinar', 'mbok-sinar-2']]);
  expect(rowsOf(tinyPage('/en/opening/'), '.text a.name', 'href')).toEqual([
    ['raft', '/en/words/#raft'],
    ['Mbok Sinar', '/en/people/#mbok-sinar'],
    ['village council', '/en/people/#village-council'],
  ]);
});

test('names are explained in embeds too, but not on their own page', () => {
  expect(rowsOf(tinyPage('/garis-waktu/'), '.text a.name', 'href')).toEqual([['Pak Tarno', '/orang/#pak-tarno']]);
  expect(rowsOf(tinyPage('/perkiraan/'), '.text a.name', 'href')).toEqual([['Pak Tarno', '/orang/#pak-tarno']]);
  expect(rowsOf(tinyPage('/orang/'), '.text a.name', 'href')).toEqual([['rakit', '/arti-kata/#rakit']]);
  expect(all(tinyPage('/arti-kata/'), '.text a.name')).toEqual([]);
  expect(textOf(single(tinyPage('/arti-kata/'), '#gethek dd'))).toMatch(/^Gethek ialah rakit yang didorong/);
});

test('an explanation of a person says who that was and where more is told', () => {
  const box = single(tinyPage('/pembukaan/'), '#about-pak-tarno');
  expect([...box.children].map((part) => classOf(part) || part.tagName)).toEqual([
    'explanation-name',
    'explanation-more',
    'BUTTON',
  ]);
  expect(textOf(single(box, '.explanation-name'))).toBe('Pak Tarno juru cat, Dewan Desa Watu Ijo');
  expect(textOf(single(box, '.explanation-name > b'))).toBe('Pak Tarno');
  expect(textOf(single(tinyPage('/pembukaan/'), '#about-mbok-sinar .explanation-name'))).toBe(
    'Mbok Sinar penjual serabi',
  );
  expect(textOf(single(box, '.explanation-more'))).toBe('Selengkapnya');
  expect(rowsOf(box, 'a', 'href')).toEqual([['Selengkapnya', '/orang/#pak-tarno']]);
});

test('an explanation of a term says what it means and who says so, without marks or names', () => {
  const box = single(tinyPage('/pembukaan/'), '#about-rakit');
  expect(all(box, 'p').map(textOf)).toEqual([
    'Rakit',
    'Batang bambu yang diikat jadi satu, lebih murah daripada jembatan. Di Watu Ijo ia pernah menjadi satu-satunya penyeberangan.',
    'Sumber: Kabar Lembah. Selengkapnya',
  ]);
  const other = single(tinyPage('/sesudahnya/'), '#about-gethek');
  expect(rowsOf(other, 'p')).toEqual([
    ['Gethek'],
    ['Gethek ialah rakit yang didorong dengan galah.'],
    ['Sumber: Bambusverlag. Selengkapnya'],
  ]);
  expect(rowsOf(other, '[lang]', 'lang')).toEqual([['Gethek', 'jv']]);
  expect(all(other, 'sup, .name')).toEqual([]);
  expect(all(single(tinyPage('/en/opening/'), '#about-raft'), 'p').map(textOf)).toEqual([
    'Raft',
    'Bamboo poles tied together, cheaper than a bridge. In Watu Ijo it was once the only way across.',
    'Sources: Kabar Lembah. More',
  ]);
});

test('an explanation is a popover with a name and a way to close it', () => {
  expect(
    rowsOf(tinyPage('/pembukaan/'), '.explanation', 'popover', 'id', 'tabindex', 'role', 'aria-label').map((row) =>
      row.slice(1),
    ),
  ).toEqual([
    ['', 'about-mbok-sinar', '-1', 'group', 'Mbok Sinar'],
    ['', 'about-rakit', '-1', 'group', 'Rakit'],
    ['', 'about-dewan-desa', '-1', 'group', 'Dewan Desa Watu Ijo'],
    ['', 'about-pak-tarno', '-1', 'group', 'Pak Tarno'],
  ]);
  expect(
    rowsOf(tinyPage('/en/cost/'), '.explanation > button', 'type', 'popovertarget', 'popovertargetaction'),
  ).toEqual([
    ['Close', 'button', 'about-village-council', 'hide'],
    ['Close', 'button', 'about-tarno', 'hide'],
  ]);
  expect(textOf(single(tinyPage('/'), '.explanation > button'))).toBe('Tutup');
});

test.each(allAddresses)(
  'at %s every name has one explanation, which leads where the name does, in the same order',
  (address) => {
    const document = tinyPage(address);
    const led = all(document, '.text .name').map((name) => name.getAttribute('href'));
    expect(all(document, '.explanation-more a').map((link) => link.getAttribute('href'))).toEqual(led);
    expect(all(document, '.explanation').map(({ id }) => id)).toEqual(
      led.map((href) => `about-${href?.split('#')[1] ?? ''}`),
    );
  },
);
