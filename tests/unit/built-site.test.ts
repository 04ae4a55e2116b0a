/** The last look at a built site, before it replaces the one before. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBuiltSite } from '../../src/commands/built-site.ts';

/** Looks over a site of these pages, by file. */
function checkSite(pages: Record<string, string>, base = '/news/'): number {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [file, html] of Object.entries(pages)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), html);
    }
    return checkBuiltSite(folder, base);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const right =
  '<a href="/news/">a</a><a href="/news/b/#here">b</a><a href="../b/">b</a><a href="#x" id="x">x</a><a href="https://example.com/y">y</a>';
const page = '<h2 id="here">Here</h2>';

test('a site whose links all lead somewhere: its pages are counted', () => {
  expect(checkSite({ 'index.html': '<p>', 'a/index.html': right, 'b/index.html': page })).toBe(3);
});

test.each([
  ['<a href="/b/">b</a>', 'a/index.html: /b/ leaves /news/'],
  ['<a href="/news/c/">c</a>', 'a/index.html: /news/c/ leads to no file'],
  ['<a href="/news/b">no slash</a>', 'a/index.html: /news/b leads to no file'],
  ['<img src="picture.png">', 'a/index.html: picture.png leads to no file'],
  ['<a href="/news/b/#there">b</a>', 'a/index.html: /news/b/#there leads to no id'],
  ['<button popovertarget="about">?</button>', 'a/index.html: #about leads to no id'],
  ['<p id="twice"></p><p id="twice"></p>', 'a/index.html: the id twice stands twice'],
])('%s', (html, fault) => {
  expect(() => checkSite({ 'a/index.html': html, 'b/index.html': page })).toThrow(fault);
});

test('all faults are told at once', () => {
  const faults = { 'a/index.html': '<a href="/news/c/">c</a>', 'b/index.html': '<a href="#d">d</a>' };
  expect(() => checkSite(faults)).toThrow(/c\/ leads to no file\nb\/index\.html: #d leads to no id$/);
});
