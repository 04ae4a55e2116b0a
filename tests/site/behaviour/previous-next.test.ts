/** The ways on and back at the foot of a page. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { navigation, tinyPage } from './tiny.ts';

const words = {
  id: { name: 'Halaman sebelum dan sesudah ini', previous: 'Sebelumnya', next: 'Berikutnya' },
  en: { name: 'Previous and next page', previous: 'Previous', next: 'Next' },
};

test.each(
  (['id', 'en'] as const).flatMap((language) =>
    navigation[language].map(([address], at) => ({ language, address, at })),
  ),
)('$address leads to the page before it and the page after it', ({ language, address, at }) => {
  const { name, previous, next } = words[language];
  const before = at > 0 ? navigation[language][at - 1] : undefined;
  const after = navigation[language][at + 1];
  const nav = single(tinyPage(address), 'main > nav.previous-next');
  expect(nav.getAttribute('aria-label')).toBe(name);
  expect(rowsOf(nav, 'a', 'rel', 'href')).toEqual([
    ...(before ? [[`${previous} ${before[2]}`, 'prev', before[0]]] : []),
    ...(after ? [[`${next} ${after[2]}`, 'next', after[0]]] : []),
  ]);
});

test('the first section has nothing before it and the last page nothing after it', () => {
  expect(rowsOf(tinyPage('/pembukaan/'), '.previous-next a', 'rel', 'href')).toEqual([
    ['Berikutnya Berapa harga sebuah jembatan bambu?', 'next', '/biaya/'],
  ]);
  expect(rowsOf(tinyPage('/cara-kerja/'), '.previous-next a', 'rel', 'href')).toEqual([
    ['Sebelumnya Yang dibetulkan', 'prev', '/ralat/'],
  ]);
  expect(rowsOf(tinyPage('/en/corrections/'), '.previous-next a', 'rel', 'href')).toEqual([
    ['Previous Watu Ijo and around', 'prev', '/en/map/'],
  ]);
});

test('the way on comes after the text, and its direction is set apart from the title', () => {
  const main = single(tinyPage('/biaya/'), 'main');
  expect([...main.children].map((child) => classOf(child) || child.tagName)).toEqual(['ARTICLE', 'previous-next']);
  expect(all(main, '.previous-next a > span').map(textOf)).toEqual(['Sebelumnya', 'Berikutnya']);
});

test('front pages and the page for lost addresses have none', () => {
  for (const address of ['/', '/en/', '/404.html']) expect(all(tinyPage(address), '.previous-next')).toEqual([]);
});
