/** What has changed between two builds is told page by page, as a reader of the pages would notice it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changedPages } from '../../src/desk/changed-pages.ts';
import { toldChanges } from '../../src/desk/told-changes.ts';
import { environment } from '../environment.ts';

const page = (body: string, { title = 'Jembatan', summary = 'Ringkasan.', around = '' } = {}) =>
  `<!DOCTYPE html><html lang="id"><head><title>${title}</title><meta name="description" content="${summary}"></head><body>${around}<main>${body}</main></body></html>`;
const changes = (before: Record<string, string>, now: Record<string, string>) =>
  changedPages(new Map(Object.entries(before)), new Map(Object.entries(now)));
const changed = (before: string, now: string) => changes({ 'x/': before }, { 'x/': now });

const text = '<h1>Jembatan</h1><p>Dua kambing<sup><a role="doc-noteref" href="#note-1">1</a></sup>. Tiga ikan.</p>';

test('the same pages have no changes, and what stands around a text is none', () => {
  expect(changed(page(text), page(text))).toEqual([]);
  expect(changed(page(text), page(text, { around: '<nav><a href="/baru/">Baru</a></nav>' }))).toEqual([]);
  expect(changed(page(`${text}<nav>Berikutnya</nav>`), page(`${text}<nav>Sebelumnya</nav>`))).toEqual([]);
  // The number of a note goes with those before it.
  expect(changed(page(text), page(text.replace('>1<', '>2<')))).toEqual([]);
});

test('a page that came and one that went, by path, with their words', () => {
  expect(changes({ 'b/': page(text) }, { 'a/': page('<p>Satu.</p>') })).toEqual([
    { path: 'a/', kind: 'added', title: 'Jembatan', words: 3 },
    { path: 'b/', kind: 'removed', title: 'Jembatan', words: 7 },
  ]);
});

test('a word that changed: how many words came and went, and the sentence before and now', () => {
  expect(changed(page(text), page(text.replace('Tiga ikan', 'Empat ikan mas')))).toEqual([
    { path: 'x/', kind: 'text', title: 'Jembatan', added: 2, removed: 1, before: 'Tiga ikan.', now: 'Empat ikan mas.' },
  ]);
});

test('a sentence that came, and one that went, of which the other side has nothing', () => {
  const more = page(`${text}<p>Lima burung.</p>`);
  expect(changed(page(text), more)).toEqual([
    { path: 'x/', kind: 'text', title: 'Jembatan', added: 2, removed: 0, before: '', now: 'Lima burung.' },
  ]);
  expect(changed(more, page(text))).toMatchObject([{ added: 0, removed: 2, before: 'Lima burung.', now: '' }]);
});

test('what is said of a page where it is listed is part of it', () => {
  expect(changed(page(text), page(text, { title: 'Jembatan baru' }))).toMatchObject([
    { kind: 'text', title: 'Jembatan baru', before: 'Jembatan', now: 'Jembatan baru' },
  ]);
  expect(changed(page(text), page(text, { summary: 'Lain.' }))).toMatchObject([
    { kind: 'text', before: 'Ringkasan.', now: 'Lain.' },
  ]);
});

test('a source that changed in the notes is told', () => {
  const notes = (title: string) =>
    page(`${text}<section role="doc-endnotes"><p>Warta, <cite>${title}</cite></p></section>`);
  expect(changed(notes('Lama'), notes('Baru'))).toMatchObject([{ before: 'Warta, Lama', now: 'Warta, Baru' }]);
});

test('the same words with another link or picture', () => {
  const body = (href: string, src: string) => page(`<p><a href="${href}">Lihat</a> <img src="${src}" alt=""></p>`);
  expect(changed(body('/a/', '/_astro/1.jpg'), body('/b/', '/_astro/1.jpg'))).toEqual([
    { path: 'x/', kind: 'leads', title: 'Jembatan', before: '/a/', now: '/b/' },
  ]);
  expect(changed(body('/a/', '/_astro/1.jpg'), body('/a/', '/_astro/2.jpg'))).toMatchObject([
    { kind: 'leads', before: '/_astro/1.jpg', now: '/_astro/2.jpg' },
  ]);
});

test('told as a list in Markdown, in which no text becomes a link, a tag or a mark', () => {
  expect(toldChanges([], 3)).toBe('None of the 3 pages reads or leads otherwise.');
  const now = '[x](https://example.com) <b> `y` *z* \u202e\n# w';
  const told = toldChanges(
    [
      { path: '', kind: 'added', title: 'Baru', words: 3 },
      { path: 'x/', kind: 'text', title: 'Lama', added: 1, removed: 2, before: 'a'.repeat(400), now },
      { path: 'y/', kind: 'leads', title: 'Sama', before: '', now: '/b/' },
    ],
    9,
  );
  expect(told.split('\n')).toEqual([
    '3 of 9 pages:',
    '',
    '- **/** Baru: added, 3 words',
    '- **/x/** Lama: +1 −2 words',
    `  - before: ${'a'.repeat(299)}…`,
    '  - now: \\[x\\](https\\://example.com) \\<b\\> \\`y\\` \\*z\\*   \\# w',
    '- **/y/** Sama: the same words, another link or picture',
    '  - now: /b/',
  ]);
});

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command compares two folders, and says where one is none', () => {
  const site = (name: string, pages: Record<string, string>) => {
    for (const [file, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), html);
    }
    return join(folder, name);
  };
  const before = site('before', { 'index.html': page(text), '404.html': page('x') });
  const now = site('now', { 'index.html': page(text), '404.html': page('x'), 'a/index.html': page('<p>Satu.</p>') });
  const compare = (...folders: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/changes.ts', ...folders], {
      env: environment(),
      encoding: 'utf8',
    });
    return [status, stdout + stderr];
  };
  expect(compare(before, now)).toEqual([0, '1 of 3 pages:\n\n- **/a/** Jembatan: added, 3 words\n']);
  const nowhere = join(folder, 'nowhere');
  expect(compare(nowhere, now)).toEqual([
    1,
    `The folder is ${JSON.stringify(nowhere)}: no built site is there. Name two: npm run changes -- BEFORE NOW.\n`,
  ]);
});
