/** What the desk tells of a story: how much a page is, what is near its limits, what comes, what is to be translated. */
import { expect, test } from 'vitest';
import { withBrotli } from '../../src/hosting/precompress.ts';
import { comingUp, withheldPages } from '../../src/desk/desk.ts';
import { measuresOf } from '../../src/desk/measures.ts';
import { nearLimits } from '../../src/desk/near-limits.ts';
import { loaded } from './content-folder.ts';

const page = (body: string, more = '') =>
  `<!DOCTYPE html><html lang="id"><head><title>Judul</title></head><body>${more}${body}</body></html>`;
const read = `<main><h1>Judul halaman</h1><p class="standfirst">Dua kambing.</p><div class="text"><p>Satu<sup><a role="doc-noteref" href="#n-1">1</a></sup> dua</p><p>tiga-empat</p></div>`;
const around = `<nav>lima enam</nav><div class="share">tujuh</div><section role="doc-endnotes"><li>delapan <a role="doc-backlink">↑</a></li><li>x <a role="doc-backlink">↑</a></li></section><div popover class="explanation">sembilan</div></main><footer>sepuluh</footer>`;

test('what is read with a page is counted, and nothing around it', async () => {
  const { words, minutes, notes } = await measuresOf(page(read + around));
  expect([words, minutes, notes]).toEqual([8, 1, 2]);
});

test('words are those of any script, and minutes 200 of them', async () => {
  const thai = await measuresOf(page('<main><p>สะพานไม้ไผ่สีม่วง</p></main>').replace('"id"', '"th"'));
  expect(thai.words).toBeGreaterThan(2);
  expect(await measuresOf(page(`<main>${'kata '.repeat(1000)}</main>`))).toMatchObject({ words: 1000, minutes: 5 });
});

test('bytes are those of the page that is built, compressed: nothing of the preview is in them', async () => {
  const style = 'a{b:c;d:e}@media print{f>g,h{i:j}}';
  const built = page(`<style>${style}</style>${read}</main>`);
  const { length } = await withBrotli(Buffer.from(built));
  expect((await measuresOf(built)).bytes).toBe(length);
  const added =
    '<script type="module" src="/jalan/@vite/client"></script><aside class="desk" lang="en">Kelelawar</aside>';
  const loose = '/* Why. */\na {\n  b: c;\n  d: e;\n}\n\n@media print {\n  f > g, h {\n    i: j;\n  }\n}\n';
  const shown = page(`<style>${loose}</style>${read}</main>`, added);
  expect((await measuresOf(shown)).bytes).toBe(length);
});

test('texts are named from where they nearly reach their limits up to these', () => {
  const told = (title: string) =>
    nearLimits(loaded({ 'id/index.md': (text) => text.replace('title: Jembatan', `title: ${title}`) }).content).map(
      ({ path, line, key, length, most }) => `${path}:${line}: ${key} ${length}/${most}`,
    );
  expect(told('x'.repeat(56))).toEqual([]);
  expect(told('x'.repeat(57))).toEqual(['id/index.md:2: title 57/60']);
  expect(told('x'.repeat(60))).toEqual(['id/index.md:2: title 60/60']);
  // Warned of already.
  expect(told('x'.repeat(61))).toEqual([]);
});

test('what comes is in the order of its hours, drafts last, each with the page that it makes', () => {
  const story = loaded(
    {
      'id/pages/1-orang.md': (text) => text.replace('---\n', '---\ndraft: true\n'),
      'id/sections/1-jembatan.md': (text) => text.replace('---\n', '---\npublish: 2030-01-01T06:00\n'),
      'id/pages/5-ralat.md': (text) => text.replace('---\n', '---\npublish: 2029-01-01T06:00\n'),
    },
    'desk',
  );
  expect(comingUp(story).map(({ path, from }) => [path, from])).toEqual([
    ['id/pages/5-ralat.md', '2029-01-01T06:00'],
    ['id/sections/1-jembatan.md', '2030-01-01T06:00'],
    ['id/pages/1-orang.md', undefined],
  ]);
  expect(withheldPages(story).map(({ page: { path } }) => path)).toEqual(['orang/', 'ralat/', 'jembatan/']);
});
