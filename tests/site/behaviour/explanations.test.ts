/** Names and terms in the text, and what the markers behind them open. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

test('a name is a link with a marker where it is first met, and plain words afterwards', () => {
  const text = single(tinyPage('/pembukaan/'), '.text');
  expect(rowsOf(text, 'a.name', 'id', 'href')).toEqual([
    ['Mbok Sinar', 'mbok-sinar-1', '/orang/#mbok-sinar'],
    ['rakit', null, '/arti-kata/#rakit'],
    ['Dewan Desa', 'dewan-desa-1', '/orang/#dewan-desa'],
    ['Pak Tarno', 'pak-tarno-1', '/orang/#pak-tarno'],
  ]);
  expect(rowsOf(text, 'a.name + button.explain', 'type', 'popovertarget', 'aria-label')).toEqual([
    ['', 'button', 'about-mbok-sinar', 'Penjelasan: Mbok Sinar'],
    ['', 'button', 'about-rakit', 'Penjelasan: Rakit'],
    ['', 'button', 'about-dewan-desa', 'Penjelasan: Dewan Desa Watu Ijo'],
    ['', 'button', 'about-pak-tarno', 'Penjelasan: Pak Tarno'],
  ]);
  expect(rowsOf(text, 'span[id]', 'id')).toEqual([['Mbok Sinar', 'mbok-sinar-2']]);
  expect(rowsOf(tinyPage('/en/opening/'), '.text button.explain', 'aria-label')).toEqual([
    ['', 'Explanation: Raft'],
    ['', 'Explanation: Mbok Sinar'],
    ['', 'Explanation: Village council of Watu Ijo'],
  ]);
});

test('names are explained in embeds too, but not on their own page', () => {
  expect(rowsOf(tinyPage('/garis-waktu/'), '.text a.name', 'href')).toEqual([['Pak Tarno', '/orang/#pak-tarno']]);
  expect(rowsOf(tinyPage('/perkiraan/'), '.text a.name', 'href')).toEqual([['Pak Tarno', '/orang/#pak-tarno']]);
  expect(rowsOf(tinyPage('/orang/'), '.text a.name', 'href')).toEqual([['rakit', '/arti-kata/#rakit']]);
  expect(all(tinyPage('/arti-kata/'), '.text a.name, .text .explain')).toEqual([]);
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

test('an explanation of a term says what it means and who says so, without marks or markers', () => {
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
  expect(all(other, 'sup, .explain')).toEqual([]);
  expect(all(single(tinyPage('/en/opening/'), '#about-raft'), 'p').map(textOf)).toEqual([
    'Raft',
    'Bamboo poles tied together, cheaper than a bridge. In Watu Ijo it was once the only way across.',
    'Sources: Kabar Lembah. More',
  ]);
});

test('an explanation is a popover with a name and a way to close it', () => {
  expect(
    rowsOf(tinyPage('/pembukaan/'), '.explanation', 'popover', 'id', 'role', 'aria-label').map((row) => row.slice(1)),
  ).toEqual([
    ['', 'about-mbok-sinar', 'group', 'Mbok Sinar'],
    ['', 'about-rakit', 'group', 'Rakit'],
    ['', 'about-dewan-desa', 'group', 'Dewan Desa Watu Ijo'],
    ['', 'about-pak-tarno', 'group', 'Pak Tarno'],
  ]);
  expect(
    rowsOf(tinyPage('/en/cost/'), '.explanation > button', 'type', 'popovertarget', 'popovertargetaction'),
  ).toEqual([
    ['Close', 'button', 'about-village-council', 'hide'],
    ['Close', 'button', 'about-tarno', 'hide'],
  ]);
  expect(textOf(single(tinyPage('/'), '.explanation > button'))).toBe('Tutup');
});

test.each(allAddresses)('at %s every marker opens one explanation, in the same order', (address) => {
  const document = tinyPage(address);
  const opened = all(document, '.text .explain').map((button) => button.getAttribute('popovertarget'));
  expect(all(document, '.explanation').map(({ id }) => id)).toEqual(opened);
});
