/** Forecasts and what became of them: the count of verdicts and the list. */
import { expect, test } from 'vitest';
import { all, classOf, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** Each forecast as its id, what was expected, its verdict, and its facts: label and words, and where a link leads. */
const forecastsIn = (address: string) =>
  all(tinyPage(address), '.text > ol.forecasts > li').map((forecast) => [
    forecast.id,
    textOf(single(forecast, '.heading > h2')),
    single(forecast, '.heading + p.verdict').getAttribute('data-verdict'),
    textOf(single(forecast, 'p.verdict')),
    all(forecast, 'dl > div > dd').map(proseOf).join(' | '),
    single(forecast, 'dl > div:last-child a').getAttribute('href'),
  ]);

test('every forecast stands in the order of its file with its verdict, its author, what happened and its passage', () => {
  const [first, second, third] = [
    'Mengapa Watu Ijo membangun jembatan ungu?',
    'Berapa harga sebuah jembatan bambu?',
    'Apa yang terjadi sesudah pestanya?',
  ];
  expect(forecastsIn('/perkiraan/')).toEqual([
    [
      ...['kambing-mogok', 'Para kambing akan mogok.', 'no', 'Meleset'],
      ...[`Klub Rakit Watu Ijo | Mereka menyeberang dua kali sehari. | ${second}`, '/biaya/#kambing-mogok'],
    ],
    [
      ...['ikan-kembali', 'Ikan akan kembali ke kali.', 'came-true', 'Terbukti'],
      ...[`Mbok Sinar | Ikannya kembali pada hari pembukaan. | ${third}`, '/sesudahnya/#ikan-kembali'],
    ],
    [
      ...['pasar-ramai', 'Pasar akan ramai karena jembatan.', 'partly', 'Terbukti sebagian'],
      ...[`Mbok Sinar | Pasarnya ramai, tetapi karena pestanya. | ${first}`, '/pembukaan/#pasar-ramai'],
    ],
    [
      ...['gethek-laku', 'Gethek akan laku lagi.', 'no', 'Meleset'],
      ...[`Klub Rakit Watu Ijo | Satu pun tidak terjual, kata Pak Tarno. | ${third}`, '/sesudahnya/#gethek-laku'],
    ],
    [
      ...['kambing-ditanya', 'Kambing akan dimintai pendapat.', 'open', 'Tidak dapat dinilai'],
      ...[`Warta Kambing | Tidak ada yang mengerti jawabannya. | ${third}`, '/sesudahnya/#kambing-ditanya'],
    ],
    [
      ...['tali-kuat', 'Tali jembatan tidak akan putus.', 'came-true', 'Terbukti'],
      ...[`Dewan Desa | Talinya utuh. | ${third}`, '/sesudahnya/#tali-kuat'],
    ],
    [
      ...['di-atas-seribu', 'Tiap hari lebih dari seribu orang akan menyeberang.', 'no', 'Meleset'],
      ...[`Pak Tarno | Sesudah pesta tinggal empat puluh. | ${second}`, '/biaya/#di-atas-seribu'],
    ],
  ]);
});

test('verdicts and labels are in the language of the page', () => {
  expect(rowsOf(tinyPage('/en/forecasts/'), '.forecasts p.verdict', 'data-verdict')).toEqual([
    ['Wrong', 'no'],
    ['Partly', 'partly'],
    ['Came true later', 'later'],
    ['Held at first', 'at-first'],
    ['Came true later', 'later'],
  ]);
  const labels = (address: string) => all(single(tinyPage(address), '.forecasts > li:first-child'), 'dt').map(textOf);
  expect(labels('/en/forecasts/')).toEqual(['Who', 'What happened', 'Where the text tells it']);
  expect(labels('/perkiraan/')).toEqual(['Yang memperkirakan', 'Kenyataannya', 'Dibahas di']);
  expect(rowsOf(tinyPage('/perkiraan/'), '.forecasts h2 [lang]', 'lang')).toEqual([['kali', 'jv']]);
});

test('the verdicts are counted, each with what it means', () => {
  const counts = (address: string) =>
    all(tinyPage(address), '.text > ul.verdict-counts > li').map((item) => [
      item.getAttribute('data-verdict'),
      ...all(item, ':scope > *').map(textOf),
    ]);
  expect(counts('/perkiraan/')).toEqual([
    ['came-true', '2', 'Terbukti', 'Berlaku saat itu dan masih berlaku ketika fakta terakhir diperiksa.'],
    ['partly', '1', 'Terbukti sebagian', 'Sebagian berlaku, atau polanya berlaku tanpa hasilnya.'],
    ['no', '3', 'Meleset', 'Perkiraan itu tidak terbukti.'],
    ['open', '1', 'Tidak dapat dinilai', 'Tidak ada data untuk menilainya.'],
  ]);
  expect(counts('/en/forecasts/')).toEqual([
    ['at-first', '1', 'Held at first', 'Held in the first years, not afterwards.'],
    ['later', '2', 'Came true later', 'Denied or unseen then, borne out later.'],
    ['partly', '1', 'Partly', 'Part of it held, or a pattern held without its result.'],
    ['no', '1', 'Wrong', 'The forecast was not borne out.'],
  ]);
});

test('the bar shows the same counts side by side, for the eye alone', () => {
  const bar = single(tinyPage('/perkiraan/'), '.text > svg.verdict-bar');
  expect(bar.getAttribute('viewBox')).toBe('0 0 7 1');
  expect(bar.getAttribute('aria-hidden')).toBe('true');
  const parts = (address: string) =>
    rowsOf(tinyPage(address), 'svg.verdict-bar > rect', 'data-verdict', 'x', 'width', 'height').map((row) =>
      row.slice(1),
    );
  expect(parts('/perkiraan/')).toEqual([
    ['came-true', '0', '2', '1'],
    ['partly', '2', '1', '1'],
    ['no', '3', '3', '1'],
    ['open', '6', '1', '1'],
  ]);
  expect(single(tinyPage('/en/forecasts/'), 'svg.verdict-bar').getAttribute('viewBox')).toBe('0 0 5 1');
  expect(parts('/en/forecasts/')).toEqual([
    ['at-first', '0', '1', '1'],
    ['later', '1', '2', '1'],
    ['partly', '3', '1', '1'],
    ['no', '4', '1', '1'],
  ]);
});

test('the count stands where the text puts it, before the list', () => {
  expect([...single(tinyPage('/perkiraan/'), '.text').children].map(classOf)).toEqual([
    '',
    'verdict-bar',
    'verdict-counts',
    'forecasts',
  ]);
});
