/** Figures and blocks on built pages: one of each in both languages, and the styles that only their pages bring. */
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../../src/files/list.ts';
import { all, classOf, single, textOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

const kinds = ['picture', 'box', 'warning', 'pullquote', 'quote', 'steps', 'video'];

test.each([
  ['/cara-kerja/', ['Catatan', 'Jangan menyeberang', 'Cara mengarang sebuah desa']],
  ['/en/map/', ['How far to trust it', 'Warning']],
])('%s has one of each, in the order of its file', (address, titles) => {
  const page = tinyPage(address);
  for (const kind of kinds) expect(all(page, `.text .${kind}`).length, kind).toBeGreaterThan(0);
  expect(all(page, '.text .box-title').map(textOf)).toEqual(titles);
  const blocks = all(page, '.text > :is(figure, .box, .steps):not(.chart, .map)').map(classOf);
  expect(blocks).toEqual(['box note', 'box warning', 'pullquote', 'quote', 'picture', 'steps', 'video', 'box']);
});

test('a note and a warning have their role; a pull quote is not read out twice', () => {
  const page = tinyPage('/cara-kerja/');
  expect(all(page, '[role="note"]').map((note) => textOf(single(note, '.box-title')))).toEqual([
    'Catatan',
    'Jangan menyeberang',
  ]);
  expect(single(page, '.pullquote').getAttribute('aria-hidden')).toBe('true');
});

test('a quotation says who said it', () => {
  expect(textOf(single(tinyPage('/en/map/'), '.quote > blockquote'))).toBe('We drew what we wanted to see.');
  expect(textOf(single(tinyPage('/en/map/'), '.quote > figcaption'))).toBe('— Tarno, surveyor');
});

test('steps are a numbered list', () => {
  expect(all(tinyPage('/en/map/'), '.steps > ol > li').map(textOf)).toEqual(['Choose a river.', 'Choose a colour.']);
});

test('a video leads out, and nothing of its host is on the page', () => {
  const page = tinyPage('/cara-kerja/');
  const card = single(page, '.video > a');
  expect(card.getAttribute('href')).toBe('https://video.example.com/watch?v=ungu');
  expect(textOf(single(card, 'span'))).toBe('Tiga hari pesta dalam tiga menit Video di video.example.com');
  expect(all(card, 'img').map((img) => img.getAttribute('alt'))).toEqual(['Jembatan ungu dari udara']);
  expect(all(page, 'iframe, video, embed, object')).toEqual([]);
  for (const img of all(page, 'img')) expect(img.getAttribute('src')).toMatch(/^\/_astro\//);
});

test('details open without a script, and their headings can be linked to', () => {
  const page = tinyPage('/cara-kerja/');
  expect(textOf(single(page, 'details.box > summary'))).toBe('Apa yang tidak dikarang?');
  expect(single(page, 'details.box h2').id).toBe('basah');
  expect(single(page, 'details.box .permalink').getAttribute('href')).toBe('#basah');
});

test('a page begins with its lead picture, under the standfirst, which alone does not wait', () => {
  const page = tinyPage('/cara-kerja/');
  expect(classOf(single(page, '.article-head > .standfirst + figure'))).toBe('picture');
  expect(textOf(single(page, '.article-head figcaption'))).toBe(
    'Beginilah kreteg itu, kalau ada. Gambar: Dokumentasi Watu Ijo, CC0',
  );
  expect(all(page, 'img').map((img) => img.getAttribute('loading'))).toEqual([null, 'lazy', 'lazy']);
  expect(all(tinyPage('/en/map/'), 'img').map((img) => img.getAttribute('loading'))).toEqual([null]);
});

test('pictures come in widths for phones, each of which is there, with their size', () => {
  const page = tinyPage('/cara-kerja/');
  const source = single(page, '.article-head picture > source');
  expect(source.getAttribute('type')).toBe('image/webp');
  const widths = (source.getAttribute('srcset') ?? '').split(', ').map((one) => one.split(' '));
  expect(widths.map(([, width]) => width)).toEqual(['400w', '800w', '1000w']);
  const files = filesIn(inject('sites').other.folder);
  for (const [path = ''] of widths) expect(files).toContain(path.slice(1));
  const img = single(page, '.article-head picture > img');
  expect([img.getAttribute('width'), img.getAttribute('height')]).toEqual(['1000', '620']);
});

test('only pages with figures or blocks bring their styles', () => {
  const styled = allAddresses.filter((address) =>
    all(tinyPage(address), 'head > style').some((style) => textOf(style).includes('.pullquote')),
  );
  expect(styled).toEqual(expect.arrayContaining(['/cara-kerja/', '/en/map/']));
  expect(styled).toHaveLength(2);
});
