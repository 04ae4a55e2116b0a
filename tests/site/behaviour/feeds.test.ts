/** The feeds of sections and of corrections, read by a parser of other people's making, and the manifest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { expect, inject, test } from 'vitest';

const { folder } = inject('sites').other;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const itemsOf = async (file: string) => (await new Parser().parseString(read(file))).items;
const contentOf = (item: Parser.Item | undefined) => String((item as Record<string, unknown>)['content:encoded']);

test('a feed says whose it is, in which language, where it stands and when it last changed', async () => {
  const feed = await new Parser().parseString(read('en/feed.xml'));
  expect([feed.title, feed.description, feed.link]).toEqual([
    'Kabar Lembah',
    'An invented explainer about a purple bamboo bridge in the village of Watu Ijo, here only to test that the code knows no story.',
    'https://example.net/en/',
  ]);
  // A day begins in Jakarta, seven hours before it does in Greenwich.
  expect(read('en/feed.xml')).toContain('<language>en</language><lastBuildDate>Sat, 11 Sep 2021 17:00:00 GMT<');
  expect(read('en/feed.xml')).toContain('<atom:link href="https://example.net/en/feed.xml" rel="self"');
  expect(read('feed.xml')).toContain('<language>id</language><lastBuildDate>Fri, 01 Oct 2021 17:00:00 GMT<');
  expect(read('corrections.xml')).toContain('<atom:link href="https://example.net/corrections.xml" rel="self"');
});

test('the feed of sections has them in order, each with its summary and its date', async () => {
  const items = await itemsOf('feed.xml');
  expect(items.map(({ title, link, pubDate, content }) => [title, link, pubDate, content])).toEqual([
    [
      'Mengapa Watu Ijo membangun jembatan ungu?',
      'https://example.net/pembukaan/',
      'Tue, 31 Aug 2021 17:00:00 GMT',
      'Desa rekaan Watu Ijo membuka jembatan bambu berwarna ungu pada 17 Agustus 2021 setelah rakitnya hanyut.',
    ],
    [
      'Berapa harga sebuah jembatan bambu?',
      'https://example.net/biaya/',
      'Tue, 31 Aug 2021 17:00:00 GMT',
      'Jembatan rekaan di desa Watu Ijo menghabiskan dua ekor kambing dan sembilan kaleng cat menurut buku kas desa.',
    ],
    [
      'Apa yang terjadi sesudah pestanya?',
      'https://example.net/sesudahnya/',
      'Tue, 31 Aug 2021 17:00:00 GMT',
      'Sesudah pesta tiga hari di Watu Ijo ikan kembali, tali berbunyi, dan para kambing tidak lagi ditanyai pendapatnya.',
    ],
  ]);
});

test('each section stands whole in the feed, with full addresses, chart and notes', async () => {
  const [first, second] = (await itemsOf('feed.xml')).map(contentOf);
  expect(first).toContain(
    '<p>Menurut <a href="https://example.net/orang/#mbok-sinar">Mbok Sinar</a>, <a href="https://example.net/arti-kata/#rakit">rakit</a> desa hanyut',
  );
  expect(first).toContain('<h2>Cat ungu</h2>');
  expect(first).toContain('<i lang="en">camouflage</i>');
  expect(first).toContain('kata Mbok Sinar.<sup><a href="https://example.net/pembukaan/#note-7">7</a></sup>');
  expect(first).toContain(
    '<a href="https://example.net/perkiraan/pasar-ramai/">Perkiraan: Terbukti sebagian</a></p><h2>Sumber</h2><ol><li>',
  );
  expect(first).toContain('<cite lang="en"><a href="https://example.com/nine-ways?page=2">Nine ways');
  expect(first).toContain('tiga bulan kemudian.<sup><a href="https://example.net/pembukaan/#note-2">2</a></sup></p>');
  expect(first).not.toMatch(/↑|Tutup|7 catatan/);
  expect(second).toContain('<th scope="row">Kaleng cat</th><td>kaleng</td><td>9</td>');
  expect(second).toContain('<p><time datetime="2021-05">Mei 2021</time> · Orang</p><p>hingga 250 orang</p>');
});

test('the feed of corrections has changes first, then those of the original, each with its place and day', async () => {
  const items = await itemsOf('corrections.xml');
  expect(items.map(({ title, link, pubDate }) => [title, link, pubDate])).toEqual([
    ['Watu Ijo dan sekitarnya', 'https://example.net/ralat/#letak-dermaga', 'Fri, 01 Oct 2021 17:00:00 GMT'],
    [
      ...['Berapa harga sebuah jembatan bambu?', 'https://example.net/ralat/#kaleng-cat'],
      'Sun, 19 Sep 2021 17:00:00 GMT',
    ],
    [
      ...['Berapa harga sebuah jembatan bambu?', 'https://example.net/ralat/#ejaan-serabi'],
      'Sat, 04 Sep 2021 17:00:00 GMT',
    ],
    [
      ...['Berapa harga sebuah jembatan bambu?', 'https://example.net/ralat/#bukan-sapi'],
      'Tue, 31 Aug 2021 17:00:00 GMT',
    ],
    [
      ...['Mengapa Watu Ijo membangun jembatan ungu?', 'https://example.net/ralat/#bukan-jingga'],
      'Tue, 31 Aug 2021 17:00:00 GMT',
    ],
  ]);
  expect(contentOf(items[2])).toBe(
    '<p><b>Semula.</b> Srabi.</p><p><b>Menjadi.</b> Serabi.</p><p><b>Alasan.</b> Salah ketik.</p>',
  );
  expect(contentOf(items[4])).toContain(
    '<p><b>Tertulis.</b> Jembatannya jingga.</p><p><b>Seharusnya.</b> Jembatannya ungu.',
  );
  const english = await itemsOf('en/corrections.xml');
  expect(english.map(({ link }) => link?.split('#')[1])).toEqual(['pancakes', 'spelling', 'jetty-side', 'no-cows']);
  expect(contentOf(english[1])).toBe(
    '<p><b>Before.</b> The purpel bridge.</p><p><b>After.</b> The purple bridge.</p><p><b>Why.</b> A slip.</p>',
  );
});

test('a phone keeps the site under its name, in its language, from its own front page on', () => {
  const manifest = JSON.parse(read('en/manifest.webmanifest')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'Kabar Lembah', lang: 'en', id: '/en/', start_url: '/en/', scope: '/en/' });
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ lang: 'id', start_url: '/', scope: '/' });
});
