/** Builds the site beside the last one, checks what was built, and only then puts it in its place. */
import { build } from 'astro';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checkContent } from '../checker/check.ts';
import { ContentError } from '../checker/problems.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write.ts';
import { checkBuiltSite } from './built-site.ts';
import { base, contentFolder, hstsSeconds, site } from './settings.ts';

const output = resolve(process.env['OUT_DIR'] ?? 'dist');

/**
 * The whole build. Whatever fails, the last good site stays as it was and nothing half-built stays behind.
 * Astro's cache lives and dies with the build: shared between builds it mixes base paths without an error.
 */
async function buildSite(): Promise<void> {
  const started = performance.now();
  const { problems, explainers } = checkContent(contentFolder);
  if (problems.length > 0) throw new ContentError(problems, relative('', contentFolder));
  mkdirSync(dirname(output), { recursive: true });
  const workshop = mkdtempSync(join(dirname(output), '.build-'));
  const clear = () => rmSync(workshop, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      clear();
      process.exit(1);
    });
  }
  try {
    const built = resolve(workshop, 'site');
    await build({ outDir: built, cacheDir: resolve(workshop, 'cache'), logLevel: 'error' });
    writeHostFiles(built, { site, base, hstsSeconds }, explainers);
    await precompress(built);
    const pages = checkBuiltSite(built, base);
    const former = resolve(workshop, 'former');
    if (existsSync(output)) renameSync(output, former);
    renameSync(built, output);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${pages} pages in ${seconds} s, for ${site}${base}, in ${relative('', output)}/`);
  } finally {
    clear();
  }
}

const forThisMachine = process.argv.includes('--preview') || !process.env['CI'];
if (!forThisMachine && !process.env['SITE_URL']) {
  console.error(
    'A build for deployment needs its address: set SITE_URL (https://example.org) and, below a path, BASE_PATH (/news/).',
  );
  process.exit(1);
}
await buildSite().catch((error: unknown) => {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
});
