/** The front page: what this is about, drawn, every question with its answer, the other ways to see it. */
import { expect, test } from 'vitest';
import { all, classOf, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { navigation, tinyPage } from './tiny.ts';

const part = (address: string, selector: string) => single(tinyPage(address), `main > article > ${selector}`);

test('the parts of a front page stand in their order', () => {
  const parts = (address: string) => [...single(tinyPage(address), 'main > article').children].map(classOf);
  expect(parts('/')).toEqual([
    'article-head',
    'text',
    'questions',
    'age-notice',
    'more',
    'share',
    'notes',
    'explanation',
  ]);
  expect(parts('/en/')).toEqual(['article-head', 'text', 'questions', 'age-notice', 'more', 'share']);
});

test('the head says what the story is, without a number', () => {
  expect(textOf(part('/', '.article-head > h1'))).toBe('Jembatan ungu di Watu Ijo');
  expect(textOf(part('/', '.article-head > .standfirst'))).toBe(
    'Pada 17\u00a0Agustus 2021 desa Watu Ijo membuka jembatan ungu.',
  );
  expect(all(tinyPage('/'), '.numeral')).toEqual([]);
  expect(proseOf(part('/', '.text > p'))).toBe('Semua di sini rekaan, juga Mbok Sinar.');
  expect(textOf(part('/en/', '.article-head > h1'))).toBe('The purple bridge of Watu Ijo');
  expect(textOf(part('/en/', '.text > p'))).toBe('All of this is invented.');
});

test('below the answer the timeline is one line, where there is enough of it', () => {
  const ribbon = part('/', '.article-head > .standfirst + .ribbon');
  expect([ribbon.tagName, ribbon.getAttribute('href')]).toEqual(['A', '/garis-waktu/']);
  expect(textOf(ribbon)).toBe('5 peristiwa, 1999–2021');
  expect(textOf(part('/en/', '.article-head > .ribbon'))).toBe('4 events, 2021');
});

test('below that stands a mark for each forecast, by verdict, which leads to it, and how many there are', () => {
  const marks = part('/', '.text > p ~ .marks');
  expect(rowsOf(marks, 'li > a', 'href', 'aria-label').map((row) => row.slice(1))).toEqual([
    ['/perkiraan/ikan-kembali/', 'Mbok Sinar: Terbukti'],
    ['/perkiraan/tali-kuat/', 'Dewan Desa: Terbukti'],
    ['/perkiraan/pasar-ramai/', 'Mbok Sinar: Terbukti sebagian'],
    ['/perkiraan/kambing-mogok/', 'Klub Rakit Watu Ijo: Meleset'],
    ['/perkiraan/gethek-laku/', 'Klub Rakit Watu Ijo: Meleset'],
    ['/perkiraan/di-atas-seribu/', 'Pak Tarno: Meleset'],
    ['/perkiraan/kambing-ditanya/', 'Warta Kambing: Tidak dapat dinilai'],
  ]);
  expect(all(marks, 'li > a > svg[aria-hidden=true]')).toHaveLength(7);
  expect(textOf(single(marks, 'p'))).toBe(
    '7 perkiraan: 2\u00a0terbukti; 1\u00a0terbukti sebagian; 3\u00a0meleset; 1\u00a0tidak dapat dinilai',
  );
});

test('the questions are the sections in order, each with the key points that lead to it or its standfirst', () => {
  const questions = (address: string) =>
    all(part(address, '.questions'), 'ol > li').map((item) => [
      ...(rowsOf(item, 'h3 > a', 'href')[0] ?? []),
      ...all(item, 'p').map((answer) => [textOf(answer), answer.getAttribute('id')]),
    ]);
  expect(questions('/')).toEqual([
    ['Mengapa Watu Ijo membangun jembatan ungu?', '/pembukaan/', ['Rakit desa hanyut pada Mei 2021.', 'rakit-hanyut']],
    [
      'Berapa harga sebuah jembatan bambu?',
      '/biaya/',
      ['Jembatannya seharga dua kambing.', 'dua-kambing'],
      ['Pestanya tiga hari.', 'pesta'],
    ],
    ['Apa yang terjadi sesudah pestanya?', '/sesudahnya/', ['Ikannya kembali, kambingnya tidak.', null]],
  ]);
  expect(questions('/en/')).toEqual([
    ['Why did Watu Ijo build a purple bridge?', '/en/opening/', ['The raft floated away in May 2021.', 'raft-gone']],
    ['What does a bamboo bridge cost?', '/en/cost/', ['The bridge cost two goats.', 'two-goats']],
    ['What came after the feast?', '/en/afterwards/', ['The fish came back, the goats did not.', null]],
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
    ['questions', 'Bagian demi bagian', 'questions'],
    ['more', 'Bahan rujukan', 'more'],
  ]);
  expect(headings('/en/')).toEqual([
    ['questions', 'Section by section', 'questions'],
    ['more', 'More on this story', 'more'],
  ]);
});
