/** The feeds: what stands in each, in full addresses and without anything that needs the site. */
import Parser from 'rss-parser';
import { expect, test, vi } from 'vitest';
import type { Explainer } from '../../src/explainer/model.ts';
import { correctionsFeed } from '../../src/feeds/corrections-feed.ts';
import { plainHtml } from '../../src/feeds/plain-html.ts';
import { rssOf } from '../../src/feeds/rss.ts';
import { loaded, replaced } from './content-folder.ts';
import { changedInEnglish } from './in-english.ts';

// The images of the content are known to Vite alone, and no correction has one.
vi.mock(import('../../src/components/images.ts'), () => ({ imagesOf: () => () => ({ src: '', width: 1, height: 1 }) }));

const [indonesian, english] = loaded(changedInEnglish).explainers as [Explainer, Explainer];

const page = 'https://example.net/news/bridge/';

test.each([
  [
    'addresses of the page itself, of others and of files',
    '<a href="#a">a</a><a href="../b/">b</a><a href="/c">c</a><img src="d.png" alt="">',
    `<a href="${page}#a">a</a><a href="https://example.net/news/b/">b</a><a href="https://example.net/c">c</a><img src="${page}d.png" alt="">`,
  ],
  [
    'addresses elsewhere',
    '<a href="https://example.com/">a</a><a href="mailto:a@example.com">b</a>',
    '<a href="https://example.com/">a</a><a href="mailto:a@example.com">b</a>',
  ],
  ['boxes', '<div class="a"><section><p>a</p><span>b</span></section></div>c', '<p>a</p>bc'],
  ['boxes in boxes, one after the other', '<div><div>a</div></div><span><b>b</b></span><span>c</span>', 'a<b>b</b>c'],
  [
    'words of another language',
    '<span lang="en" class="x">a</span><i lang="la">b</i>',
    '<span lang="en">a</span><i lang="la">b</i>',
  ],
  [
    'buttons, drawings, scripts, styles, comments',
    'a<button>b</button><button>b</button><svg><path/></svg><!-- c --><script>d</script><style>e</style>f',
    'af',
  ],
  [
    'links that are for the page alone',
    '<a class="permalink" href="#a">#</a><a role="doc-backlink" href="#b">^</a><a class="close" href="#d"></a><details class="fold"><summary>e</summary></details><a class="name" href="#c">c</a>',
    `<a href="${page}#c">c</a>`,
  ],
  [
    'links to notes',
    '<sup><span id="at-1"></span><a role="doc-noteref" href="#n" aria-label="Catatan 1">1</a></sup>',
    `<sup><a href="${page}#n">1</a></sup>`,
  ],
  [
    'no attributes that readers have no use for',
    '<table><tbody><tr><td scope="row" id="a" data-x="b" style="c">d</td></tr></tbody></table>',
    '<table><tbody><tr><td>d</td></tr></tbody></table>',
  ],
  [
    'a table',
    '<table class="a"><tbody><tr><th scope="row" id="a">b</th></tr></tbody></table>',
    '<table><tbody><tr><th scope="row">b</th></tr></tbody></table>',
  ],
  [
    'times and quotes',
    '<time datetime="2020-01-02" class="x">a</time><blockquote cite="https://example.com/">b</blockquote>',
    '<time datetime="2020-01-02">a</time><blockquote cite="https://example.com/">b</blockquote>',
  ],
  [
    'pictures',
    '<img src="a.png" width="2" height="3" alt="b" loading="lazy">',
    `<img src="${page}a.png" width="2" height="3" alt="b">`,
  ],
])('%s', (_what, html, expected) => {
  expect(plainHtml(html, page)).toBe(expected);
});

const itemsOf = (explainer: Explainer) =>
  correctionsFeed(explainer)?.items.map(({ title, link, pubDate, content }) => ({ title, link, pubDate, content }));

test('corrections of the original, dated as the publication, with their labels and sources', () => {
  const feed = correctionsFeed(indonesian);
  expect([feed?.path, feed?.title, feed?.description]).toEqual([
    'corrections.xml',
    'Contoh: Ralat dan perubahan',
    'Yang kami perbaiki dari bahan asal',
  ]);
  const home = 'http://localhost:4321/ralat/';
  expect(itemsOf(indonesian)).toEqual([
    {
      title: 'Kapan jembatan dibuka?',
      link: `${home}#tahun`,
      pubDate: new Date('2020-02-01T00:00:00Z'),
      content:
        `<p><b>Tertulis.</b> Tahunnya 2019.</p><p><b>Seharusnya.</b> Tahunnya 2020.` +
        `<sup><a href="${home}#note-1">1</a></sup></p><p><b>Alasan.</b> Salah ketik.</p>`,
    },
  ]);
});

test('changes since publication, each of its own date', () => {
  const feed = correctionsFeed(english);
  expect(feed?.path).toBe('en/corrections.xml');
  const home = 'http://localhost:4321/en/corrections/';
  expect(itemsOf(english)).toEqual([
    {
      title: 'What did it cost?',
      link: `${home}#sum`,
      pubDate: new Date('2020-05-01T00:00:00Z'),
      content: '<p><b>Before.</b> It cost 9.</p><p><b>After.</b> It cost 10.</p><p><b>Why.</b> Miscounted.</p>',
    },
    {
      title: 'What did it cost?',
      link: `${home}#name`,
      pubDate: new Date('2020-04-01T00:00:00Z'),
      content: '<p><b>Before.</b> Old.</p><p><b>After.</b> New.</p><p><b>Why.</b> Renamed.</p>',
    },
  ]);
});

test('changes come before the corrections of the original, whatever else the page shows', () => {
  const change =
    'changes:\n  - { id: a, date: 2020-05-01, section: index.md, before: b, after: c, why: d, severity: typo }';
  const [explainer] = loaded({
    'id/corrections.yaml': replaced('changes: []', change),
    'id/pages/5-ralat.md': replaced('![[corrections]]', 'Kata.\n\n![[map]]\n\n![[corrections]]'),
  }).explainers as [Explainer];
  expect(correctionsFeed(explainer)?.items.map(({ link }) => link?.split('#')[1])).toEqual(['a', 'tahun']);
});

test('where no page shows corrections there is no feed of them', () => {
  const { explainers } = loaded({ 'id/pages/5-ralat.md': null });
  expect(explainers.map(correctionsFeed)).toEqual([undefined]);
});

test('a feed as readers take it: its language, its own address, and the day of the last change', async () => {
  const response = await rssOf(english, {
    path: 'en/feed.xml',
    title: 'Contoh',
    description: 'About a bridge',
    items: [
      { title: 'A', link: 'http://localhost:4321/en/bridge/', pubDate: new Date('2020-02-01'), content: '<p>a</p>' },
    ],
  });
  const text = await response.text();
  expect(text).toContain('<atom:link href="http://localhost:4321/en/feed.xml" rel="self" type="application/rss+xml"/>');
  expect(text).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
  const feed = await new Parser().parseString(text);
  expect([feed.title, feed.description, feed.link, feed['language'], feed['lastBuildDate']]).toEqual([
    'Contoh',
    'About a bridge',
    'http://localhost:4321/en/',
    'en',
    'Fri, 01 May 2020 00:00:00 GMT',
  ]);
  expect(feed.items.map((item) => [item.title, item.link, item['content:encoded']])).toEqual([
    ['A', 'http://localhost:4321/en/bridge/', '<p>a</p>'],
  ]);
});
