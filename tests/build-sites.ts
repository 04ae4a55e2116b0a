/** Builds, once for all tests, the sites they look at. Each build has its own output folder and cache. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

/** Where a site was built and for which address. */
export interface BuiltSite {
  folder: string;
  site: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: { root: BuiltSite; below: BuiltSite; other: BuiltSite };
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
    other: { folder: join(folder, 'other'), site: 'https://example.net', base: '/', content: 'tests/fixtures/tiny' },
  };
  for (const { folder: output, site, base, ...rest } of Object.values(sites)) {
    const content = 'content' in rest ? { CONTENT_DIR: String(rest.content) } : {};
    await buildSite({ OUT_DIR: output, SITE_URL: site, BASE_PATH: base, ...content });
  }
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Runs the build command with these settings; the error of a failed build carries what it printed. */
export async function buildSite(settings: Record<string, string>): Promise<string> {
  // Not the test runner's own variables, of which some would set the build's mode.
  const { PATH, HOME } = process.env;
  const { stdout } = await run(process.execPath, ['src/commands/build.ts'], { env: { PATH, HOME, ...settings } });
  return stdout;
}
