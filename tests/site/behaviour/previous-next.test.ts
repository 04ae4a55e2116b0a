/** The ways on and back: a card with the next question right after the text, and below it the way back. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { navigation, tinyPage } from './tiny.ts';

const words = {
  id: { name: 'Navigasi halaman', previous: 'Sebelumnya', next: 'Berikutnya' },
  en: { name: 'Previous and next page', previous: 'Previous', next: 'Next' },
};

test.each(
  (['id', 'en'] as const).flatMap((language) =>
    navigation[language].map(([address], at) => ({ language, address, at })),
  ),
)('$address leads to the page after it and the page before it', ({ language, address, at }) => {
  const { name, previous, next } = words[language];
  const before = at > 0 ? navigation[language][at - 1] : undefined;
  const after = navigation[language][at + 1];
  const nav = single(tinyPage(address), 'article > nav.previous-next');
  expect(nav.getAttribute('aria-label')).toBe(name);
  expect(rowsOf(nav, 'a', 'rel', 'href').map((row) => row.slice(1))).toEqual([
    ...(after ? [['next', after[0]]] : []),
    ...(before ? [['prev', before[0]]] : []),
  ]);
  if (after)
    expect(textOf(single(nav, '[rel=next]'))).toMatch(new RegExp(`^${next} ${after[2].replace('?', '\\?')} \\S`));
  if (before) expect(textOf(single(nav, '[rel=prev]'))).toBe(`${previous} ${before[2]}`);
});

test('the card holds the next title and description, and does not give the answer away', () => {
  expect(textOf(single(tinyPage('/pembukaan/'), '[rel=next]'))).toBe(
    'Berikutnya Berapa harga sebuah jembatan bambu? Hitungan dari buku kas yang tidak pernah ada',
  );
  expect(textOf(single(tinyPage('/en/cost/'), '[rel=next]'))).toBe(
    'Next What came after the feast? Fish, ropes and goats after the third day',
  );
  expect(textOf(single(tinyPage('/pembukaan/'), '[rel=next] b'))).toBe('Berapa harga sebuah jembatan bambu?');
});

test('the way on follows the text at once', () => {
  for (const address of ['/biaya/', '/en/words/', '/peta/', '/perkiraan/ikan-kembali/'])
    expect(classOf(single(tinyPage(address), 'article > .text + *'))).toBe('previous-next');
});

test('the page of a forecast leads to the next one first, and keeps its verdict for itself', () => {
  expect(all(tinyPage('/perkiraan/ikan-kembali/'), '.previous-next > a').map(textOf)).toEqual([
    expect.stringMatching(/^Berikutnya \S/),
    'Sebelumnya Para kambing akan mogok.',
  ]);
  const next = single(tinyPage('/perkiraan/ikan-kembali/'), '[rel=next]');
  expect(textOf(next)).toBe(`Berikutnya ${textOf(single(next, 'b'))}`);
});

test('front pages and the page for lost addresses have none', () => {
  for (const address of ['/', '/en/', '/404.html']) expect(all(tinyPage(address), '.previous-next')).toEqual([]);
});
