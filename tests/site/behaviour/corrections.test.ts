/** What has changed since publication, and what was put right in the material that the explainer is founded on. */
import { inject, expect, test } from 'vitest';
import { pagesOf } from '../built-pages.ts';
import { all, documentOf, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** Each entry as its id, its first line, the address and date in it, and its labelled texts. */
const entriesBelow = (document: Document, heading: string) =>
  all(document, `#${heading} + ol.corrections > li`).map((entry) => [
    entry.id,
    textOf(single(entry, ':scope > p')),
    single(entry, ':scope > p > a').getAttribute('href'),
    ...all(entry, ':scope > p > time').map((time) => time.getAttribute('datetime')),
    all(entry, 'dl > div').map((fact) => `${textOf(single(fact, 'dt'))}: ${proseOf(single(fact, 'dd'))}`),
  ]);

test('every change says when, where, how weighty, what stood before, what stands now and why', () => {
  expect(entriesBelow(tinyPage('/ralat/'), 'changes')).toEqual([
    [
      ...['letak-dermaga', '2 Oktober 2021, Peta, klarifikasi', '/peta/', '2021-10-02'],
      ['Semula: Dermaga Lama di seberang.', 'Menjadi: Dermaga Lama di sisi desa.', 'Alasan: Petanya terbalik.'],
    ],
    [
      ...['kaleng-cat', '20 September 2021, Berapa harga sebuah jembatan bambu?, ralat', '/biaya/', '2021-09-20'],
      ['Semula: Delapan kaleng cat.', 'Menjadi: Sembilan kaleng cat.', 'Alasan: Satu kaleng ada di bawah kambing.'],
    ],
    [
      ...[
        'ejaan-serabi',
        '5 September 2021, Berapa harga sebuah jembatan bambu?, salah ketik',
        '/biaya/',
        '2021-09-05',
      ],
      ['Semula: Srabi.', 'Menjadi: Serabi.', 'Alasan: Salah ketik.'],
    ],
  ]);
  expect(entriesBelow(tinyPage('/en/corrections/'), 'changes')).toEqual([
    [
      ...['pancakes', '12 September 2021, Why did Watu Ijo build a purple bridge?, correction', '/en/opening/'],
      ...['2021-09-12', ['Before: She sells waffles.', 'After: She sells pancakes.', 'Why: We have tasted them.']],
    ],
    [
      ...['spelling', '4 September 2021, The purple bridge of Watu Ijo, typo', '/en/', '2021-09-04'],
      ['Before: The purpel bridge.', 'After: The purple bridge.', 'Why: A slip.'],
    ],
    [
      ...['jetty-side', '3 September 2021, Map, clarification', '/en/map/', '2021-09-03'],
      ['Before: The jetty is across.', 'After: The jetty is on the village’s side.', 'Why: The map was upside down.'],
    ],
  ]);
});

test('every correction of the original says what was printed, what holds and why', () => {
  expect(entriesBelow(tinyPage('/ralat/'), 'original')).toEqual([
    [
      ...['bukan-sapi', 'Berapa harga sebuah jembatan bambu?', '/biaya/'],
      ['Tertulis: Harganya dua sapi.', 'Seharusnya: Harganya dua kambing.', 'Alasan: Penulisnya duduk terlalu jauh.'],
    ],
    [
      ...['bukan-jingga', 'Mengapa Watu Ijo membangun jembatan ungu?', '/pembukaan/'],
      ['Tertulis: Jembatannya jingga.', 'Seharusnya: Jembatannya ungu.', 'Alasan: Fotonya diambil saat senja.'],
    ],
  ]);
  expect(entriesBelow(tinyPage('/en/corrections/'), 'original')).toEqual([
    [
      ...['no-cows', 'What does a bamboo bridge cost?', '/en/cost/'],
      [
        'As printed: The price was two cows.',
        'What holds: The price was two goats.',
        'Why: The writer sat too far away.',
      ],
    ],
  ]);
});

test('changes stand above what was put right in the original', () => {
  expect(rowsOf(tinyPage('/ralat/'), '.text > h2', 'id')).toEqual([
    ['Perubahan sejak terbit', 'changes'],
    ['Yang kami perbaiki dari bahan asal', 'original'],
  ]);
  expect(rowsOf(tinyPage('/en/corrections/'), '.text > h2', 'id')).toEqual([
    ['Changes since publication', 'changes'],
    ['What the first report got wrong', 'original'],
  ]);
});

test('where nothing has changed the page says so', () => {
  const parts = (file: string) => {
    const page = pagesOf(inject('sites').hidden).find((found) => found.file === file);
    if (!page) throw new Error(`There is no ${file}.`);
    return [...single(documentOf(page), '.text').children].map((part) => [part.tagName, part.id || textOf(part)]);
  };
  expect(parts('ralat/index.html').slice(0, 3)).toEqual([
    ['H2', 'changes'],
    ['P', 'Belum ada perubahan sejak terbit.'],
    ['H2', 'original'],
  ]);
  // Where there is no file of corrections, no heading stands over nothing.
  expect(parts('en/corrections/index.html')).toEqual([['P', 'Nothing has been changed since publication.']]);
});
