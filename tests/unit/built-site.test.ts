/** The last look at a built site, before it replaces the one before. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBuiltSite } from '../../src/commands/built-site.ts';

/** Looks over a site of these pages, by file. */
async function checkSite(pages: Record<string, string>, base = '/news/'): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [file, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), html);
    }
    return await checkBuiltSite(folder, base);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const right =
  '<a href="/news/">a</a><a href="/news/b/#here">b</a><a href="../b/">b</a><a href="#x" id="x">x</a><a href="https://example.com/y">y</a>';
const page = '<h2 id="here">Here</h2>';

test('a site whose links all lead somewhere: its pages are counted', async () => {
  expect(await checkSite({ 'index.html': '<p>', 'a/index.html': right, 'b/index.html': page })).toBe(3);
});

test.each([
  ['another site', '<a href="https://example.com/y">y</a><a href="//example.com/">y</a><img src="data:,x">'],
  ['a mailbox', '<a href="mailto:a@example.com">a</a>'],
  [
    'text that only looks like a link',
    '<!-- <a href="/x/"> --><script>"<a href=/x/>"</script><p title=\'href="/x/"\'>',
  ],
  [
    'letters written in another way',
    '<a href="/news/b/?a=1&amp;b=2#h%65re">b</a><i id="a&amp;b"></i><a href="#a&b">c</a>',
  ],
  ['a file that is no page', '<img src="../b/picture.png">'],
])('%s is no fault', async (_what, html) => {
  expect(await checkSite({ 'a/index.html': html, 'b/index.html': page, 'b/picture.png': '' })).toBe(2);
});

test.each([
  ['<a href="/b/">b</a>', 'a/index.html: /b/ leaves /news/'],
  ['<a href="/news/c/">c</a>', 'a/index.html: /news/c/ leads to no file'],
  ['<a href="/news/b">no slash</a>', 'a/index.html: /news/b leads to no file'],
  ['<img src="picture.png">', 'a/index.html: picture.png leads to no file'],
  ['<a href="/news/b/#there">b</a>', 'a/index.html: /news/b/#there leads to no id'],
  ['<button popovertarget="about">?</button>', 'a/index.html: #about leads to no id'],
  ['<button POPOVERTARGET=about>?</button>', 'a/index.html: #about leads to no id'],
  ['<p id="twice"></p><p id="twice"></p>', 'a/index.html: the id twice stands twice'],
  ['<a href="/news/%E0%A4%A/">broken</a>', 'a/index.html: /news/%E0%A4%A/ is no address'],
  ['<a href="/news/a">a folder</a>', 'a/index.html: /news/a leads to no file'],
])('%s', async (html, fault) => {
  await expect(checkSite({ 'a/index.html': html, 'b/index.html': page })).rejects.toThrow(fault);
});

test('all faults are told at once', async () => {
  const faults = { 'a/index.html': '<a href="/news/c/">c</a>', 'b/index.html': '<a href="#d">d</a>' };
  await expect(checkSite(faults)).rejects.toThrow(/^The built site has faults:\n/);
  await expect(checkSite(faults)).rejects.toThrow(/c\/ leads to no file\nb\/index\.html: #d leads to no id$/);
});

test('two hundred pages with a thousand links each are looked over in a moment', async () => {
  const links = Array.from({ length: 1000 }, (_, number) => `<li><a href="/news/${number % 200}/">Section</a></li>`);
  const html = `<h1 id="heading">–</h1><ol>${links.join('')}</ol>`;
  const pages = Array.from({ length: 200 }, (_, number) => [`${number}/index.html`, html]);
  const started = performance.now();
  expect(await checkSite(Object.fromEntries(pages))).toBe(200);
  expect(performance.now() - started).toBeLessThan(8_000);
});
