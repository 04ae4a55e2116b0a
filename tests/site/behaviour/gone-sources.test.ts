/** Sources whose address is dead or leads to others: never linked, but shown with their copy, on every page and feed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../../src/files/list.ts';
import { all, documentOf, rowsOf, single, textOf } from '../documents.ts';

const { folder } = inject('sites').hidden;
const page = (address: string) => documentOf({ html: readFileSync(join(folder, address, 'index.html'), 'utf8') });
const copy = 'https://web.archive.org/web/20210819010203/https://example.com/jembatan';

/** A source's line on the page of sources, and its links. */
function sourceAt(address: string, id: string) {
  const entry = single(page(address), `#${id}`).cloneNode(true) as Element;
  all(entry, ':scope > p').forEach((places) => places.remove());
  return [textOf(entry), ...rowsOf(entry, 'a', 'href')];
}

test('the page of sources says it of each, and links the copy', () => {
  expect(sourceAt('sumber', 'kabar-2021-08-18')).toEqual([
    'Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 Agustus 2021. Tautan mati; lihat salinan 19 Agustus 2021.',
    ['lihat salinan 19 Agustus 2021', copy],
  ]);
  expect(sourceAt('en/sources', 'kabar-2021-08-18')).toEqual([
    'Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 August 2021, in Indonesian. Link no longer works; see the copy of 19 August 2021.',
    ['see the copy of 19 August 2021', copy],
  ]);
  // An archive that says no date, and none at all.
  expect(sourceAt('sumber', 'radio-wungu')).toEqual([
    'Radio Wungu, siaran pagi, tanpa tanggal, berbahasa Jawa, judul tidak tercatat. Alamat ini kini menuju hal lain; lihat salinan.',
    ['lihat salinan', 'https://example.com/simpan/siaran'],
  ]);
  expect(sourceAt('en/sources', 'crossings-data')).toEqual([
    'Dewan Desa Watu Ijo, River crossings, 2020–2021, data set, 31 August 2021. Address now leads elsewhere.',
  ]);
});

test('what has moved, and what nobody has asked for, is linked as ever, and nothing is said of it', () => {
  expect(sourceAt('sumber', 'wind-2021-08-17')).toEqual([
    'Kantor Berita Angin, Jembatan dibuka, ikan kembali, 17 Agustus 2021.',
    ['Jembatan dibuka, ikan kembali', 'https://example.com/angin'],
  ]);
  expect(sourceAt('sumber', 'bridge-review-2021-08').slice(1)).toEqual([
    ['Nine ways to cross a very small river', 'https://example.com/nine-ways?page=2'],
  ]);
});

test('notes say the same, on the page of the whole story and in the feed too', () => {
  const [note] = all(page('pembukaan'), '.notes > ol > li');
  expect(note && textOf(single(note, 'p'))).toBe(
    'Kabar Lembah, Jembatan Bambu Ungu resmi dipakai, 18 Agustus 2021. Tautan mati; lihat salinan 19 Agustus 2021.\u00a0↑',
  );
  expect(note && all(note, 'cite a')).toEqual([]);
  const link = `<a href="${copy}">lihat salinan 19 Agustus 2021</a>.`;
  for (const file of ['semua/index.html', 'feed.xml'])
    expect(
      readFileSync(join(folder, file), 'utf8')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"'),
      file,
    ).toContain(`Tautan mati; ${link}`);
});

test('no file of the site leads to an address that is gone', () => {
  const texts = filesIn(folder).filter((file) => /\.(?:html|xml|webmanifest|txt|js|css)$/.test(file));
  expect(texts.length).toBeGreaterThan(30);
  for (const file of texts) {
    const text = readFileSync(join(folder, file), 'utf8');
    // A copy has the address in its own.
    expect(text.match(/(?<!\/)https?:\/\/example\.com\/(?:jembatan|siaran|crossings\.csv)/g), file).toBeNull();
    expect(text, file).not.toContain('casino.example');
  }
});
