/** The README's commands for S3, run with a stand-in for `aws` that writes down what it is asked. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOfFiles } from '../../src/commands/output.ts';
import { cacheControl, kindOf, typeOf } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/hosts.ts';
import { commandsWith, runIn } from '../hosts/readme.ts';

const hidden = [...hostFiles, listOfFiles, 'index.html.br', 'feed.xml.gz', '_astro/a.css.br'];
const files = [
  ...['index.html', '404.html', 'a-section/index.html', 'en/index.html', 'favicon.ico', 'favicon.svg', 'icon-512.png'],
  ...['robots.txt', '.well-known/security.txt', 'sitemap-0.xml', 'sitemap-index.xml', 'share/a.jpg', '_astro/a.css'],
  ...['feed.xml', 'corrections.xml', 'manifest.webmanifest'],
  ...['en/feed.xml', 'en/corrections.xml', 'en/manifest.webmanifest'],
];

interface Upload {
  file: string;
  type: string | undefined;
  cache: string | undefined;
}

const folder = mkdtempSync(join(tmpdir(), 's3-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let calls: string[][];

beforeAll(() => {
  for (const file of [...files, ...hidden]) {
    mkdirSync(dirname(join(folder, 'dist', file)), { recursive: true });
    writeFileSync(join(folder, 'dist', file), '');
  }
  const aws = join(folder, 'aws');
  writeFileSync(aws, `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word" >> calls; done\necho >> calls\n`);
  chmodSync(aws, 0o755);
  runIn(folder, commandsWith('s3://BUCKET'), { PATH: [folder, process.env['PATH']].join(delimiter) });
  calls = readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n')
    .map((line) => line.split('\0').slice(0, -1))
    .filter((words) => words.length > 0);
});

/** What an option is given, each time it stands there. */
const given = (words: string[], option: string) => words.filter((_, index) => words[index - 1] === option);

/** The files that a command is about: of its filters the last that fits is the one that counts. */
function chosen(words: string[]): string[] {
  const filters = words.flatMap((word, index) =>
    word === '--include' || word === '--exclude' ? [{ word, pattern: words[index + 1] ?? '' }] : [],
  );
  const fits = (pattern: string, file: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(file);
  return [...files, ...hidden].filter(
    (file) => filters.findLast(({ pattern }) => fits(pattern, file))?.word !== '--exclude',
  );
}

const uploads = (): Upload[] =>
  calls
    .filter(([, command]) => command === 'cp')
    .flatMap((words) =>
      chosen(words).map((file) => ({
        file,
        type: given(words, '--content-type')[0],
        cache: given(words, '--cache-control')[0],
      })),
    );

test('every file for readers is put up once, and none for hosts', () => {
  expect(
    uploads()
      .map(({ file }) => file)
      .sort(),
  ).toEqual([...files].sort());
});

test('each has its time to be kept, and its type where S3 does not know it', () => {
  for (const { file, type, cache } of uploads()) {
    expect(cache, file).toBe(kindOf(file) === 'not-found' ? 'no-cache' : cacheControl[kindOf(file)]);
    expect(type, file).toBe(file.endsWith('.html') ? 'text/html; charset=utf-8' : typeOf(file));
  }
});

test('pages come after all that they name; what is gone goes after them, and then what CloudFront kept', () => {
  const order = uploads().map(({ file }) => file);
  const firstPage = order.findIndex((file) => file.endsWith('.html'));
  expect(order.slice(firstPage).every((file) => file.endsWith('.html'))).toBe(true);
  expect(calls.map(([service, command]) => `${service} ${command}`)).toEqual([
    ...Array.from({ length: 5 }, () => 's3 cp'),
    's3 sync',
    'cloudfront create-invalidation',
  ]);
  const last = calls.at(-2) ?? [];
  expect(last).toContain('--delete');
  // All has just been put up with its type and time: nothing of the same size is put up again without them.
  expect(last).toContain('--size-only');
  expect(chosen(last).sort()).toEqual([...files].sort());
});
