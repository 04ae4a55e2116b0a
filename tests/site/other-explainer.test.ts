/** The same code makes another explainer from another folder, in two languages, without a trace of the first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { explainersOf, pagesOf } from './built-pages.ts';

const { root, other } = inject('sites');
const pages = pagesOf(other);
/** Words by which a story would be known anywhere: its names, titles, dates and sources. Short ones could be chance. */
function saidBy(content: string): Set<string> {
  const words = explainersOf(content).flatMap(({ facts, front, navigation, entries, sources, language }) => [
    facts.name,
    facts.event?.date ?? facts.published,
    ...facts.places.flatMap(({ name }) => name[language] ?? []),
    ...[front, ...navigation].flatMap(({ title, standfirst, description }) => [title, standfirst, description]),
    ...entries.flatMap(({ name }) => name),
    ...sources.flatMap(({ id, title, url }) => [id, title ?? '', url ?? '']),
  ]);
  return new Set(words.filter((text) => text.length > 8));
}

/** HTML and XML with the characters that they write in another way. */
const decoded = (text: string) =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, number) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const pageAt = (file: string) => pages.find((page) => page.file === file)?.html ?? '';

test('nothing of the content that is tested is left in any file', () => {
  const texts = readdirSync(other.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:jpg|png|ico|br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(texts.length).toBeGreaterThan(15);
  const own = saidBy(other.content);
  const foreign = [...saidBy(root.content)].filter((words) => !own.has(words));
  expect([...saidBy(root.content)].length).toBeGreaterThan(5);
  const found = texts.flatMap((path) => {
    const text = decoded(readFileSync(path, 'utf8'));
    return foreign.filter((words) => text.includes(words)).map((words) => `${path}: ${words}`);
  });
  expect(found).toEqual([]);
});

test('each language has its own folder, words and navigation', () => {
  expect(pageAt('index.html')).toMatch(/<html lang="id"[\s\S]*<h1>Jembatan ungu di Watu Ijo<\/h1>/);
  expect(pageAt('en/index.html')).toMatch(/<html lang="en"[\s\S]*<h1>The purple bridge of Watu Ijo<\/h1>/);
  expect(pageAt('en/opening/index.html')).toContain('href="#main">Skip to content<');
  expect(pageAt('pembukaan/index.html')).toContain('href="#main">Langsung ke isi<');
  expect(pageAt('en/opening/index.html')).not.toMatch(/Daftar isi|Sumber 1/);
});

/** What stands in the page's list of notes. */
const notesOf = (file: string) => /<section class="notes"[\s\S]*?<\/section>/.exec(pageAt(file))?.[0] ?? '';

test('notes speak the language of the page: descriptions, remarks, dates', () => {
  const indonesian = ['18 Agustus 2021', 'ringkasan saja', 'buku kas desa'];
  const english = ['18 August 2021', 'abstract only', 'accounts of the village'];
  const spokenIn = (file: string) => [...indonesian, ...english].filter((words) => notesOf(file).includes(words));
  expect(spokenIn('pembukaan/index.html')).toEqual(indonesian);
  expect(spokenIn('en/opening/index.html')).toEqual(english);
});

test('a former address sends readers on', () => {
  expect(pageAt('ongkos/index.html')).toMatch(/<meta http-equiv="refresh" content="0; ?url=\/biaya\/">/);
});

/** Where the links in an explanation lead. */
function linksIn(file: string, id: string): (string | undefined)[] {
  const [, after = ''] = pageAt(file).split(` id="${id}" tabindex="-1" class="explanation"`);
  const [inside = ''] = after.split('</div>');
  return [...inside.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
}

test('links in explanations lead to the page that they name', () => {
  expect(linksIn('pembukaan/index.html', 'about-rakit')).toEqual(['/biaya/#hitungan', '/arti-kata/#rakit']);
  expect(linksIn('en/opening/index.html', 'about-raft')).toEqual(['/en/cost/#sum', '/en/words/#raft']);
});
