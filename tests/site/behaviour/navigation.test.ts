/** The frame of every page: the sidebar, the masthead, the skip link. */
import { expect, test } from 'vitest';
import { all, classOf, single, rowsOf, textOf } from '../documents.ts';
import { allAddresses, navigation, tinyPage } from './tiny.ts';

const sidebarOf = (address: string) => rowsOf(tinyPage(address), 'nav.contents a', 'href', 'aria-current');

test('the sidebar lists home, sections, the headings of the open section, and references', () => {
  expect(sidebarOf('/pembukaan/')).toEqual([
    ['Halaman depan', '/', null],
    ['Mengapa Watu Ijo membangun jembatan ungu?', '/pembukaan/', 'page'],
    ['Cat ungu', '#cat-ungu', null],
    ['Ramalan pasar', '#ramalan-pasar', null],
    ['Berapa harga sebuah jembatan bambu?', '/biaya/', null],
    ['Apa yang terjadi sesudah pestanya?', '/sesudahnya/', null],
    ['Garis waktu', '/garis-waktu/', null],
    ['Perkiraan', '/perkiraan/', null],
    ['Orang', '/orang/', null],
    ['Arti kata', '/arti-kata/', null],
    ['Sumber', '/sumber/', null],
    ['Semuanya', '/semua/', null],
    ['Peta', '/peta/', null],
    ['Ralat', '/ralat/', null],
    ['Cara kerja', '/cara-kerja/', null],
  ]);
  expect(sidebarOf('/en/cost/')).toEqual([
    ['Front page', '/en/', null],
    ['Why did Watu Ijo build a purple bridge?', '/en/opening/', null],
    ['What does a bamboo bridge cost?', '/en/cost/', 'page'],
    ['The sum', '#sum', null],
    ['What came after the feast?', '/en/afterwards/', null],
    ['Timeline', '/en/timeline/', null],
    ['Forecasts', '/en/forecasts/', null],
    ['People', '/en/people/', null],
    ['Words', '/en/words/', null],
    ['Sources', '/en/sources/', null],
    ['Everything', '/en/whole/', null],
    ['Map', '/en/map/', null],
    ['Put right', '/en/corrections/', null],
  ]);
});

test('the headings of a section stand inside its own entry', () => {
  const entry = single(tinyPage('/pembukaan/'), 'nav.contents ol > li:nth-child(1)');
  expect(rowsOf(entry, 'ul[aria-label="Di halaman ini"] > li > a', 'href')).toEqual([
    ['Cat ungu', '#cat-ungu'],
    ['Ramalan pasar', '#ramalan-pasar'],
  ]);
  const english = single(tinyPage('/en/opening/'), 'nav.contents ol > li:nth-child(1)');
  expect(rowsOf(english, 'ul[aria-label="On this page"] a', 'href')).toEqual([['Purple paint', '#purple-paint']]);
  expect(all(tinyPage('/en/afterwards/'), 'nav.contents li ul')).toEqual([]);
  expect(all(tinyPage('/cara-kerja/'), 'nav.contents li ul')).toEqual([]);
});

test('foreign words in a heading show in the sidebar as words, not as tags', () => {
  expect(rowsOf(tinyPage('/sesudahnya/'), 'nav.contents li ul a', 'href')).toEqual([
    ['Di kali', '#di-kali'],
    ['Di darat', '#di-darat'],
  ]);
});

test.each([
  ['id', '/', 'Daftar isi', 'Bagian', 'Rujukan', 3],
  ['en', '/en/', 'Contents', 'Sections', 'Reference', 3],
] as const)(
  'the sidebar in %s is named, and so are its two lists',
  (language, front, name, sections, references, count) => {
    const nav = single(tinyPage(front), 'nav.contents');
    expect(nav.getAttribute('aria-label')).toBe(name);
    expect(textOf(single(nav, 'details > summary'))).toBe(name);
    expect(rowsOf(nav, '.contents-lists > h2', 'id')).toEqual([
      [sections, 'contents-sections'],
      [references, 'contents-references'],
    ]);
    const own = navigation[language].map(([address, label]) => [label, address]);
    expect(rowsOf(nav, 'ol[aria-labelledby=contents-sections] > li > a', 'href')).toEqual(own.slice(0, count));
    expect(rowsOf(nav, 'ul[aria-labelledby=contents-references] > li > a', 'href')).toEqual(own.slice(count));
  },
);

test.each([...navigation.id, ...navigation.en])('at %s the sidebar marks this page alone', (address, label) => {
  expect(rowsOf(tinyPage(address), 'nav.contents [aria-current]', 'href', 'aria-current')).toEqual([
    [label, address, 'page'],
  ]);
  expect(tinyPage(address).querySelector('.brand')?.hasAttribute('aria-current')).toBe(false);
});

test('a front page is marked as such, in sidebar and masthead; a lost address marks nothing', () => {
  expect(rowsOf(tinyPage('/'), '[aria-current]', 'href', 'aria-current')).toEqual([
    ['Kabar Lembah, Halaman depan', '/', 'page'],
    ['Halaman depan', '/', 'page'],
  ]);
  expect(rowsOf(tinyPage('/en/'), '[aria-current]', 'href')).toEqual([
    ['Kabar Lembah, Front page', '/en/'],
    ['Front page', '/en/'],
  ]);
  expect(all(tinyPage('/404.html'), '[aria-current]')).toEqual([]);
});

test.each(allAddresses)('%s begins with the skip link, the name and the choice of theme', (address) => {
  const document = tinyPage(address);
  const english = address.startsWith('/en/');
  expect(document.documentElement.getAttribute('lang')).toBe(english ? 'en' : 'id');
  expect([...document.body.children].map(classOf)).toEqual(['skip', 'masthead', 'frame', 'page-footer']);
  expect(rowsOf(document, 'a.skip', 'href')).toEqual([[english ? 'Skip to content' : 'Langsung ke isi', '#main']]);
  expect(single(document, 'main').id).toBe('main');
  expect(single(document, 'main').getAttribute('tabindex')).toBe('-1');
  expect(rowsOf(document, '.masthead > a', 'class', 'href')).toEqual([
    english ? ['Kabar Lembah, Front page', 'brand', '/en/'] : ['Kabar Lembah, Halaman depan', 'brand', '/'],
  ]);
  expect(rowsOf(document, '.masthead > button.theme', 'type', 'aria-label', 'aria-pressed')).toEqual([
    ['', 'button', english ? 'Dark mode' : 'Tampilan gelap', 'false'],
  ]);
});

/** The switch to the other languages: what is said, and each link with where it leads and in which language. */
const switchOf = (address: string) => {
  const nav = single(tinyPage(address), '.masthead > nav.languages');
  return [nav.getAttribute('aria-label'), textOf(nav), ...rowsOf(nav, 'a', 'href', 'lang', 'hreflang')];
};

test.each([
  ['/', 'English', '/en/', 'en'],
  ['/pembukaan/', 'English', '/en/opening/', 'en'],
  ['/ralat/', 'English', '/en/corrections/', 'en'],
  ['/404.html', 'English', '/en/', 'en'],
  ['/en/', 'Bahasa Indonesia', '/', 'id'],
  ['/en/cost/', 'Bahasa Indonesia', '/biaya/', 'id'],
  ['/en/map/', 'Bahasa Indonesia', '/peta/', 'id'],
])('at %s the masthead leads to the same page in the other language, in its own words', (address, words, to, code) => {
  expect(switchOf(address)).toEqual([code === 'en' ? 'Bahasa' : 'Languages', words, [words, to, code, code]]);
});

test('where a page is not translated the masthead says so and leads to the other front page', () => {
  expect(switchOf('/cara-kerja/')).toEqual([
    'Bahasa',
    'Halaman ini tidak ada dalam bahasa Inggris. Lihat halaman depannya: English',
    ['English', '/en/', 'en', 'en'],
  ]);
  expect(all(tinyPage('/cara-kerja/'), 'link[rel=alternate][hreflang]')).toEqual([]);
});

test('sections have one number, in the sidebar, on the front page and at their head', () => {
  for (const [language, front] of [
    ['id', '/'],
    ['en', '/en/'],
  ] as const) {
    const numbers = navigation[language].slice(0, 3).map(([address]) => {
      const number = tinyPage(address).querySelector('.numeral')?.lastChild;
      return [number ? textOf(number) : '', address];
    });
    const inSidebar = all(tinyPage(front), 'nav.contents ol > li > a').map((link) => [
      link.getAttribute('data-n'),
      link.getAttribute('href'),
    ]);
    const onFront = all(tinyPage(front), '.questions li').map((item) => [
      item.getAttribute('data-n'),
      single(item, 'a').getAttribute('href'),
    ]);
    expect([inSidebar, onFront]).toEqual([numbers, numbers]);
  }
});
