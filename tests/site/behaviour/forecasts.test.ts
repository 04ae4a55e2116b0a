/** Forecasts and what became of them: the count of verdicts, the list, and the page of each. */
import { expect, test } from 'vitest';
import { verdictShapes } from '../../../src/styles/verdict-shapes.ts';
import { all, classOf, single, proseOf, rowsOf, textOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

/** The verdicts whose shapes are drawn, in order. */
const marksIn = (root: ParentNode) =>
  all(root, 'svg.verdict-mark > path').map(
    (path) => Object.entries(verdictShapes).find(([, shape]) => shape === path.getAttribute('d'))?.[0],
  );

/** Each group as its heading, and its rows as id, shape, and the words in their order. */
const groupsIn = (address: string) =>
  all(tinyPage(address), '.scoreboard > section').map((group) => [
    textOf(single(group, `h2#${group.getAttribute('aria-labelledby')}`)),
    ...all(group, 'ol.forecasts > li').map((row) => [
      row.id,
      ...marksIn(single(row, 'details > summary')),
      ...['.by', '.by + b', 'b + .outcome'].map((part) => textOf(single(row, `summary > ${part}`))),
    ]),
  ]);

test('the forecasts stand by their verdicts, each row with who, what, a mark and what came of it', () => {
  expect(groupsIn('/perkiraan/')).toEqual([
    [
      'Terbukti 2',
      [
        ...['ikan-kembali', 'came-true', 'Mbok Sinar', 'Ikan akan kembali ke kali.'],
        'Terbukti: Sudah kembali pada hari pembukaan.',
      ],
      [
        ...['tali-kuat', 'came-true', 'Dewan Desa', 'Tali jembatan tidak akan putus.'],
        'Terbukti: Benar sampai batas waktunya, dan tidak terbantah kemudian.',
      ],
    ],
    [
      'Terbukti sebagian 1',
      [
        ...['pasar-ramai', 'partly', 'Mbok Sinar', 'Pasar akan ramai karena jembatan.'],
        'Terbukti sebagian: Satu bagian terjadi; bagian lain tidak, atau tidak dapat ditunjukkan.',
      ],
    ],
    [
      'Meleset 3',
      [
        ...['kambing-mogok', 'no', 'Klub Rakit Watu Ijo', 'Para kambing akan mogok.'],
        'Meleset: Mereka menyeberang dua kali sehari.',
      ],
      [
        ...['gethek-laku', 'no', 'Klub Rakit Watu Ijo', 'Gethek akan laku lagi.'],
        'Meleset: Yang terjadi justru sebaliknya.',
      ],
      [
        ...['di-atas-seribu', 'no', 'Pak Tarno', 'Lebih dari seribu orang tiap hari'],
        'Meleset: Yang terjadi justru sebaliknya.',
      ],
    ],
    [
      'Tidak dapat dinilai 1',
      [
        ...['kambing-ditanya', 'open', 'Warta Kambing', 'Kambing akan dimintai pendapat.'],
        'Tidak dapat dinilai: Tidak ada yang mengerti jawabannya.',
      ],
    ],
  ]);
  expect(groupsIn('/en/forecasts/').map(([heading, ...rows]) => [heading, ...rows.map(([id]) => id)])).toEqual([
    ['Held at first 1', 'paint-holds'],
    ['Came true later 2', 'ikan-kembali', 'ropes-sing'],
    ['Partly 1', 'busy-market'],
    ['Wrong 1', 'raft-returns'],
  ]);
});

test('above the rows stands when it was said, and that the other column is what came of it', () => {
  expect(rowsOf(tinyPage('/perkiraan/'), '.said-is > span').flat()).toEqual(['Perkiraan 2021', 'Hasil']);
  expect(rowsOf(tinyPage('/en/forecasts/'), '.said-is > span').flat()).toEqual(['Said in 2021', 'Outcome']);
});

/** What is folded away: each label with its words, and where the links lead. */
const foldedIn = (address: string, id: string) => {
  const details = single(tinyPage(address), `li#${id} > details`);
  return [
    ...all(details, 'dl > div').map((fact) => [textOf(single(fact, 'dt')), proseOf(single(fact, 'dd'))]),
    ...rowsOf(details, 'dd > a, p > a', 'href'),
  ];
};

test('the full words, the evidence and where the text tells it are folded, and the page of the forecast is linked', () => {
  expect(foldedIn('/perkiraan/', 'di-atas-seribu')).toEqual([
    ['Yang diperkirakan', 'Tiap hari lebih dari seribu orang akan menyeberang. Pak Tarno'],
    ['Kenyataannya', 'Sesudah pesta tinggal empat puluh.'],
    ['Dibahas di', 'Berapa harga sebuah jembatan bambu?'],
    ['Berapa harga sebuah jembatan bambu?', '/biaya/#di-atas-seribu'],
    ['Halaman perkiraan ini', '/perkiraan/di-atas-seribu/'],
  ]);
  expect(foldedIn('/en/forecasts/', 'raft-returns')).toEqual([
    ['What was expected', 'The raft will come home. Goat Gazette'],
    ['What happened', 'It was seen at sea.'],
    ['Where the text tells it', 'What came after the feast?'],
    ['What came after the feast?', '/en/afterwards/#raft-returns'],
    ['Link to this forecast', '/en/forecasts/raft-returns/'],
  ]);
  expect(all(tinyPage('/perkiraan/'), '.forecasts details[open]')).toEqual([]);
  expect(rowsOf(tinyPage('/perkiraan/'), '.forecasts dd > [lang]', 'lang')).toEqual([['kali', 'jv']]);
});

test('speakers can be chosen, from the one with the most forecasts; the rows and groups say whose they are', () => {
  const board = single(tinyPage('/perkiraan/'), '.scoreboard');
  expect(textOf(single(board, 'fieldset > legend'))).toBe('Perkiraan siapa?');
  const choices = all(board, 'fieldset > label').map((label) => [
    textOf(label),
    ...['type', 'name', 'value', 'checked'].map((name) => single(label, 'input').getAttribute(name)),
  ]);
  expect(choices).toEqual([
    ['Semua 7', 'radio', 'speaker', '0', ''],
    ['Mbok Sinar 2', 'radio', 'speaker', '1', null],
    ['Klub Rakit Watu Ijo 1', 'radio', 'speaker', '2', null],
    ['Warta Kambing 1', 'radio', 'speaker', '3', null],
    ['Dewan Desa Watu Ijo 1', 'radio', 'speaker', '4', null],
    ['Pak Tarno 1', 'radio', 'speaker', '5', null],
    ['Lainnya 1', 'radio', 'speaker', '6', null],
  ]);
  expect(all(board, 'section').map((group) => group.getAttribute('data-by'))).toEqual(['1 4', '1', '2 5 6', '3']);
  expect(all(board, 'li').map((row) => [row.id, row.getAttribute('data-by')])).toEqual([
    ['ikan-kembali', '1'],
    ['tali-kuat', '4'],
    ['pasar-ramai', '1'],
    ['kambing-mogok', '2'],
    ['gethek-laku', '6'],
    ['di-atas-seribu', '5'],
    ['kambing-ditanya', '3'],
  ]);
});

test('the verdicts are counted, with a mark for each forecast, and what they mean', () => {
  const counts = (address: string) =>
    all(tinyPage(address), '.text > ul.verdict-counts > li').map((item) => [
      item.getAttribute('data-verdict'),
      marksIn(single(item, '.bar')).join(' '),
      ...all(item, 'b, strong, small').map(textOf),
    ]);
  expect(counts('/perkiraan/')).toEqual([
    [
      ...['came-true', 'came-true came-true', '2', 'Terbukti'],
      'Benar sampai batas waktunya, dan tidak terbantah kemudian.',
    ],
    [
      ...['partly', 'partly', '1', 'Terbukti sebagian'],
      'Satu bagian terjadi; bagian lain tidak, atau tidak dapat ditunjukkan.',
    ],
    ['no', 'no no no', '3', 'Meleset', 'Yang terjadi justru sebaliknya.'],
    ['open', 'open', '1', 'Tidak dapat dinilai', 'Bukti yang ada tidak cukup untuk menilainya.'],
  ]);
  expect(counts('/en/forecasts/')).toEqual([
    ['at-first', 'at-first', '1', 'Held at first', 'Right for a time, then no longer.'],
    ['later', 'later later', '2', 'Came true later', 'Denied or unseen at the time, borne out later.'],
    ['partly', 'partly', '1', 'Partly', 'One part came true; another did not, or cannot be shown.'],
    ['no', 'no', '1', 'Wrong', 'The opposite happened.'],
  ]);
});

test('marks are for the eye alone', () => {
  const marks = all(tinyPage('/perkiraan/'), 'svg.verdict-mark');
  expect(marks).toHaveLength(14);
  expect(marks.filter((mark) => mark.getAttribute('aria-hidden') !== 'true')).toEqual([]);
});

test('the count stands where the text puts it, before the list', () => {
  expect([...single(tinyPage('/perkiraan/'), '.text').children].map(classOf)).toEqual([
    '',
    'verdict-counts',
    'scoreboard',
  ]);
});

/** The page of a forecast, part by part, in order. */
const pageIn = (address: string) => {
  const page = single(tinyPage(address), 'main');
  return {
    above: [
      ...rowsOf(page, '.article-head > .kicker > a', 'href'),
      textOf(single(page, '.article-head > .kicker')),
      textOf(single(page, 'h1')),
    ],
    verdict: [
      ...marksIn(single(page, '.text > .judged')),
      ...all(page, '.judged strong, .judged strong + span, .judged .outcome').map(textOf),
    ],
    facts: all(page, '.text > .judged + dl > div').map((fact) => [
      textOf(single(fact, 'dt')),
      proseOf(single(fact, 'dd')),
      ...rowsOf(fact, 'dd > a', 'href').map(([, href]) => href),
    ]),
    sources: all(page, '.notes ol > li').length,
    ways: rowsOf(page, 'nav.previous-next > a', 'rel', 'href'),
  };
};

test('each forecast has a page: back to the list, verdict, evidence with its sources, and the ways to the others', () => {
  expect(pageIn('/perkiraan/kambing-mogok/')).toEqual({
    above: [['Perkiraan', '/perkiraan/#kambing-mogok'], 'Perkiraan · 1 dari 7', 'Para kambing akan mogok.'],
    verdict: ['no', 'Meleset', 'Yang terjadi justru sebaliknya.', 'Mereka menyeberang dua kali sehari.'],
    facts: [
      ['Yang diperkirakan', 'Para kambing akan mogok. Klub Rakit Watu Ijo'],
      ['Kenyataannya', 'Mereka menyeberang dua kali sehari.'],
      ['Dibahas di', 'Berapa harga sebuah jembatan bambu?', '/biaya/#kambing-mogok'],
    ],
    sources: 1,
    ways: [['Berikutnya Ikan akan kembali ke kali.', 'next', '/perkiraan/ikan-kembali/']],
  });
  expect(pageIn('/en/forecasts/ropes-sing/')).toEqual({
    above: [['Forecasts', '/en/forecasts/#ropes-sing'], 'Forecasts · 5 of 5', 'The ropes will sing.'],
    verdict: ['later', 'Came true later', 'Denied or unseen at the time, borne out later.'],
    facts: [
      ['What was expected', 'The ropes will sing. Tarno'],
      ['What happened', 'They hum.'],
      ['Where the text tells it', 'What came after the feast?', '/en/afterwards/#ropes-sing'],
    ],
    sources: 1,
    ways: [['Previous The paint will hold for a year.', 'prev', '/en/forecasts/paint-holds/']],
  });
});

test('the page of a forecast has a head of its own, and the list is marked in the contents', () => {
  const page = tinyPage('/perkiraan/kambing-mogok/');
  const content = (selector: string) => single(page, selector).getAttribute('content');
  expect(textOf(single(page, 'title'))).toMatch(/^Para kambing akan mogok\. – /);
  expect(content('meta[property="og:description"]')).toBe('Mereka menyeberang dua kali sehari.');
  expect(content('meta[name="description"]')).toBe(
    'Klub Rakit Watu Ijo: Para kambing akan mogok. Meleset: Mereka menyeberang dua kali sehari. Yang terjadi justru sebaliknya.',
  );
  expect(single(page, 'link[rel="canonical"]').getAttribute('href')).toMatch(/\/perkiraan\/kambing-mogok\/$/);
  expect(rowsOf(page, 'nav.contents [aria-current]', 'aria-current', 'href')).toEqual([
    ['Perkiraan', 'true', '/perkiraan/'],
  ]);
  const pictures = ['kambing-mogok', 'gethek-laku'].map((id) =>
    single(tinyPage(`/perkiraan/${id}/`), 'meta[property="og:image"]').getAttribute('content'),
  );
  expect(new Set(pictures).size).toBe(2);
});

test('a forecast of one id in two languages is one page in both; others lead to the front page', () => {
  const alternates = (address: string) =>
    rowsOf(tinyPage(address), 'link[rel="alternate"][hreflang]', 'hreflang', 'href').map(([, language, href]) => [
      language,
      new URL(href ?? '').pathname,
    ]);
  expect(alternates('/perkiraan/ikan-kembali/')).toEqual([
    ['id', '/perkiraan/ikan-kembali/'],
    ['en', '/en/forecasts/ikan-kembali/'],
  ]);
  expect(alternates('/en/forecasts/ikan-kembali/')).toEqual(alternates('/perkiraan/ikan-kembali/'));
  expect(alternates('/perkiraan/tali-kuat/')).toEqual([]);
});
