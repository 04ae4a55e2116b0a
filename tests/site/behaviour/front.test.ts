/** The front page: what this is about, the key points, the questions, the other ways to see it. */
import { expect, test } from 'vitest';
import { all, classOf, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { navigation, tinyPage } from './tiny.ts';

const part = (address: string, selector: string) => single(tinyPage(address), `main > article > ${selector}`);

test('the parts of a front page stand in their order', () => {
  const parts = (address: string) => [...single(tinyPage(address), 'main > article').children].map(classOf);
  expect(parts('/')).toEqual(['article-head', 'text', 'points', 'questions', 'more', 'notes', 'explanation']);
  expect(parts('/en/')).toEqual(['article-head', 'text', 'points', 'questions', 'more']);
});

test('the head says what the story is, without a number', () => {
  expect(textOf(part('/', '.article-head > h1'))).toBe('Jembatan ungu di Watu Ijo');
  expect(textOf(part('/', '.article-head > .standfirst'))).toBe(
    'Pada 17 Agustus 2021 desa Watu Ijo membuka jembatan ungu.',
  );
  expect(all(tinyPage('/'), '.numeral')).toEqual([]);
  expect(proseOf(part('/', '.text > p'))).toBe('Semua di sini rekaan, juga Mbok Sinar.');
  expect(textOf(part('/en/', '.article-head > h1'))).toBe('The purple bridge of Watu Ijo');
  expect(textOf(part('/en/', '.text > p'))).toBe('All of this is invented.');
});

test('each key point leads to the place that explains it, and can be linked to', () => {
  const points = (address: string) =>
    all(part(address, '.points'), 'ul > li').map((point) => [
      point.id,
      textOf(point),
      ...all(point, 'a').map((link) => link.getAttribute('href')),
      single(point, '.permalink').getAttribute('aria-label'),
    ]);
  expect(points('/')).toEqual([
    [
      'rakit-hanyut',
      'Rakit desa hanyut pada Mei 2021. Bagian 1',
      '/pembukaan/',
      '#rakit-hanyut',
      'Tautan ke “Intisari 1”',
    ],
    [
      'dua-kambing',
      'Jembatannya seharga dua kambing. Bagian 2',
      '/biaya/#hitungan',
      '#dua-kambing',
      'Tautan ke “Intisari 2”',
    ],
    ['pesta', 'Pestanya tiga hari. Garis waktu', '/garis-waktu/#pembukaan', '#pesta', 'Tautan ke “Intisari 3”'],
  ]);
  expect(points('/en/')).toEqual([
    [
      'raft-gone',
      'The raft floated away in May 2021. Section 1',
      '/en/opening/',
      '#raft-gone',
      'Link to “Key points 1”',
    ],
    ['two-goats', 'The bridge cost two goats. Section 2', '/en/cost/#sum', '#two-goats', 'Link to “Key points 2”'],
  ]);
});

test('the questions are the sections in order, each with its answer', () => {
  const questions = (address: string) =>
    all(part(address, '.questions'), 'ol > li').map((item) => [
      ...(rowsOf(item, 'h3 > a', 'href')[0] ?? []),
      textOf(single(item, 'p')),
    ]);
  expect(questions('/')).toEqual([
    ['Mengapa Watu Ijo membangun jembatan ungu?', '/pembukaan/', 'Karena rakitnya hanyut, dan cat ungu paling murah.'],
    ['Berapa harga sebuah jembatan bambu?', '/biaya/', 'Dua kambing dan sembilan kaleng cat.'],
    ['Apa yang terjadi sesudah pestanya?', '/sesudahnya/', 'Ikannya kembali, kambingnya tidak.'],
  ]);
  expect(questions('/en/')).toEqual([
    [
      'Why did Watu Ijo build a purple bridge?',
      '/en/opening/',
      'Because its raft was gone, and purple paint was cheapest.',
    ],
    ['What does a bamboo bridge cost?', '/en/cost/', 'Two goats and nine tins of paint.'],
    ['What came after the feast?', '/en/afterwards/', 'The fish came back, the goats did not.'],
  ]);
});

test('the other ways to see it are the reference pages in order, each with what it shows', () => {
  const more = part('/', '.more');
  expect(rowsOf(more, 'ul > li > a', 'href')).toEqual(
    navigation.id.slice(3).map(([address, label]) => [label, address]),
  );
  expect(rowsOf(more, 'ul > li > span')).toEqual([
    ['Dari rakit sampai jembatan'],
    ['Apa yang diperkirakan'],
    ['Siapa yang berkata apa'],
    ['Kata yang perlu dijelaskan'],
    ['Semua yang dikutip'],
    ['Semua bagian sekaligus'],
    ['Tempat-tempat dalam cerita'],
    ['Ralat dan perubahan'],
    ['Bagaimana desa ini dikarang'],
  ]);
  expect(rowsOf(part('/en/', '.more'), 'ul > li > a', 'href')).toEqual(
    navigation.en.slice(3).map(([address, label]) => [label, address]),
  );
});

test('the lists are named by their headings', () => {
  const headings = (address: string) =>
    all(tinyPage(address), 'article > section:not(.notes)').map((section) => [
      section.getAttribute('aria-labelledby'),
      ...(rowsOf(section, ':scope > h2', 'id')[0] ?? []),
    ]);
  expect(headings('/')).toEqual([
    ['points', 'Intisari', 'points'],
    ['questions', 'Pertanyaan demi pertanyaan', 'questions'],
    ['more', 'Bahan rujukan', 'more'],
  ]);
  expect(headings('/en/')).toEqual([
    ['points', 'Key points', 'points'],
    ['questions', 'Question by question', 'questions'],
    ['more', 'More on this story', 'more'],
  ]);
});
