/** Builds, once for all tests, the sites they look at. Each build has its own output folder and cache. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);
const tiny = 'tests/fixtures/tiny';

/** Where a site was built and for which address. */
export interface BuiltSite {
  folder: string;
  site: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: { root: BuiltSite; below: BuiltSite; other: BuiltSite; hidden: BuiltSite };
  }
}

export default async function buildSites(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  const sites = {
    /** At the root of a host. */
    root: { folder: join(folder, 'root'), site: 'https://example.org', base: '/' },
    /** The same content below a path. */
    below: { folder: join(folder, 'below'), site: 'https://example.org', base: '/berita/kim-putin/' },
    /** Another, tiny explainer in two languages, with the same code. */
    other: { folder: join(folder, 'other'), site: 'https://example.net', base: '/' },
    /** The tiny one as a preview below a path, without what an explainer need not have. */
    hidden: { folder: join(folder, 'hidden'), site: 'https://example.net', base: '/jalan/buntu/' },
  };
  const settings: Record<string, Record<string, string>> = {
    other: { CONTENT_DIR: tiny },
    hidden: { CONTENT_DIR: sparseCopy(join(folder, 'sparse')), NOINDEX: '1' },
  };
  for (const [name, { folder: output, site, base }] of Object.entries(sites)) {
    await buildSite({ OUT_DIR: output, SITE_URL: site, BASE_PATH: base, ...settings[name] });
  }
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A copy of the tiny explainer that says nothing of its publisher and in which nothing has been changed yet. */
function sparseCopy(folder: string): string {
  cpSync(tiny, folder, { recursive: true });
  const cut = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  cut('explainer.yaml', /^publisher:\n(?: .*\n)+/m, '');
  for (const language of ['id', 'en']) cut(`${language}/corrections.yaml`, /^changes:\n[^]*/m, 'changes: []\n');
  return folder;
}

/** Runs the build command with these settings; the error of a failed build carries what it printed. */
export async function buildSite(settings: Record<string, string>): Promise<string> {
  // Not the test runner's own variables, of which some would set the build's mode.
  const { PATH, HOME } = process.env;
  const { stdout } = await run(process.execPath, ['src/commands/build.ts'], { env: { PATH, HOME, ...settings } });
  return stdout;
}
