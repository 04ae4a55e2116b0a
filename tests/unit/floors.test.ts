/** The house's plan: every folder of `src` imports only from those below it, and no two modules import each other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** From the top down. `styles` and `scripts` hold what is put into pages as text; a style sheet is no module. */
const floors = [
  'commands',
  'new-story',
  'links',
  'pages',
  'content.config.ts',
  'feeds',
  'layouts',
  'components',
  'desk',
  'head',
  'share-pictures',
  'icons',
  'map',
  'hosting',
  'texts',
  'checker',
  'charts',
  'embeds',
  'fields',
  'explainer',
  'fonts',
  'pictures',
  'content',
  'markdown',
  'words',
  'files',
  'site.ts',
  'styles',
  'scripts',
];

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:ts|astro)$/.test(name));

/** The modules of `src` that a module imports, types included. */
function importsOf(name: string): string[] {
  const text = readFileSync(join('src', name), 'utf8');
  const code = name.endsWith('.astro') ? (text.split('---')[1] ?? '') : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(posix.dirname(name), path.replace(/\?.*$/, '')))
    .filter((path) => !path.startsWith('..') && !path.endsWith('.css'));
}

const graph = new Map(modules.map((name) => [name, importsOf(name)]));
const floorOf = (name: string) => floors.indexOf(name.split('/')[0] ?? '');

test('every module stands on a floor, and every import is found', () => {
  expect(modules.filter((name) => floorOf(name) === -1)).toEqual([]);
  const found = [...graph.values()].flat();
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter((path) => !graph.has(path) && !path.startsWith('scripts/'))).toEqual([]);
});

test('no folder imports from one above it', () => {
  const upwards = [...graph].flatMap(([name, imports]) =>
    imports.filter((path) => floorOf(path) < floorOf(name)).map((path) => `${name} imports ${path}`),
  );
  expect(upwards).toEqual([]);
});

test('no modules import each other, not even for their types', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (name: string, way: string[]) => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
    if (done.has(name) || way.includes(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of modules) walk(name, []);
  expect(circles).toEqual([]);
});

test('only the reader of the content and its schemas parse Markdown', () => {
  const parsers = modules.filter((name) => /\bparseMarkdown\b/.test(readFileSync(join('src', name), 'utf8')));
  expect(parsers.filter((name) => !/^(?:content|markdown)\//.test(name))).toEqual([]);
});
