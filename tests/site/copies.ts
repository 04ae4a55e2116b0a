/** Copies of the tiny explainer that tests may change, built in a checkout of their own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { buildSite, checkoutIn } from '../build-sites.ts';

export interface Copy {
  content: string;
  output: string;
  /** Changes the first of such words in a file and says in which line they stand. */
  change: (path: string, from: string, to: string) => number;
  build: (more?: Record<string, string>) => Promise<string>;
}

export interface Copies {
  /** Where they lie, and where they are built. */
  folder: string;
  checkout: string;
  copyOfTiny: (name: string) => Copy;
}

/** A place for the copies of one file of tests, which goes with them. */
export function copies(): Copies {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  const checkout = checkoutIn(join(folder, 'checkout'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    checkout,
    copyOfTiny(name) {
      const content = join(folder, name, 'content');
      const output = join(folder, name, 'site');
      cpSync('tests/fixtures/tiny', content, { recursive: true });
      return {
        content,
        output,
        change(path, from, to) {
          const text = readFileSync(join(content, path), 'utf8');
          expect(text).toContain(from);
          writeFileSync(join(content, path), text.replace(from, to));
          return text.slice(0, text.indexOf(from)).split('\n').length;
        },
        build: (more = {}) =>
          buildSite({ CONTENT_DIR: content, OUT_DIR: output, SITE_URL: 'https://example.net', ...more }, checkout),
      };
    },
  };
}

/** Every file of a folder with its bytes, as text that shows where two differ. */
export function filesIn(built: string): Map<string, string> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(built.length), readFileSync(path).toString('latin1')]));
}

/** Adds a picture that a text shows, and says in which line. */
export function show({ content, change }: Copy, name: string, bytes: string | Uint8Array): number {
  writeFileSync(join(content, 'id/sections', name), bytes);
  return change(
    'id/sections/1-pembukaan.md',
    '## Cat ungu',
    `![Jembatan](${name}) Ungu.[^council-2021]\n\n## Cat ungu`,
  );
}
