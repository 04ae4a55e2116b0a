/** Builds the site beside the last one, checks what was built, and only then puts it in its place. */
import { build } from 'astro';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checkStory } from '../checker/check.ts';
import { ContentError } from '../content/problems.ts';
import { handOver, loadStory } from '../explainer/story.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write.ts';
import { checkBuiltSite } from './built-site.ts';
import { base, contentFolder, hstsSeconds, site } from '../site.ts';

// A build is for readers, whatever program started it: a test runner's mode would leave development code in.
process.env['NODE_ENV'] = 'production';

const output = resolve(process.env['OUT_DIR'] ?? 'dist');

/**
 * The whole build. Whatever fails, the last good site stays as it was and nothing half-built stays behind.
 * Astro works in a folder of this build's own below the project: its cache would mix base paths without an
 * error if builds shared it, and for an output elsewhere all builds would share one folder for its modules.
 */
async function buildSite(): Promise<void> {
  const started = performance.now();
  const story = loadStory(contentFolder);
  const problems = checkStory(story);
  if (problems.length > 0) throw new ContentError(problems, relative('', contentFolder));
  handOver(story);
  mkdirSync(dirname(output), { recursive: true });
  const workshop = mkdtempSync('.build-');
  const beside = mkdtempSync(join(dirname(output), '.build-'));
  const clear = () => {
    for (const folder of [workshop, beside]) rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      clear();
      process.exit(1);
    });
  }
  try {
    const built = resolve(workshop, 'site');
    await build({ outDir: built, cacheDir: resolve(workshop, 'cache'), logLevel: 'error' });
    writeHostFiles(built, { site, base, hstsSeconds }, story.explainers);
    await precompress(built);
    const pages = checkBuiltSite(built, base);
    swapIn(built, beside);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${pages} pages in ${seconds} s, for ${site}${base}, in ${relative('', output)}/`);
  } finally {
    clear();
  }
}

/** Swaps the built site for the last one by renaming, so that the output is whole at any moment but one. */
function swapIn(built: string, beside: string): void {
  const fresh = join(beside, 'fresh');
  const former = join(beside, 'former');
  cpSync(built, fresh, { recursive: true });
  if (existsSync(output)) renameSync(output, former);
  renameSync(fresh, output);
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
