/** Builds the site in a folder of its own, checks what was built, and only then puts it in its place. */
import { build } from 'astro';
import { join, relative } from 'node:path';
import { toldWithheld } from '../content/withheld.ts';
import { handOver } from '../explainer/handed-over.ts';
import { loadStory } from '../explainer/story.ts';
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write.ts';
import { base, contentFolder, hstsSeconds, output, site, SettingsError } from '../site.ts';
import { checkBuiltSite } from './built-site.ts';
import { judge, tell } from './judge.ts';
import { outputFolder } from './output.ts';
import { publish } from './publish.ts';
import { heavyPages } from './weights.ts';
import { clearWorkshops, workshopIn } from './workshops.ts';

const project = join(import.meta.dirname, '../..');

/**
 * The whole build. Whatever fails, the last good site stays as it was and nothing half-built stays behind.
 * Astro works in a folder of this build's own below the project: its cache would mix base paths without an
 * error if builds shared it, and for an output elsewhere all builds would share one folder for its modules.
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  const isForThisMachine = process.argv.includes('--preview') || !process.env['CI'];
  if (!isForThisMachine && !process.env['SITE_URL'])
    throw new SettingsError(
      'SITE_URL',
      '',
      'a build for deployment needs its address: https://example.org, and below a path BASE_PATH.',
    );
  const folder = outputFolder(output, project, contentFolder);
  const story = loadStory(contentFolder);
  await judge(story);
  if (story.withheld.length > 0)
    console.log(`Not published yet:\n${story.withheld.map((entry) => `  ${toldWithheld(entry)}`).join('\n')}`);
  handOver(story);
  clearWorkshops('.');
  const workshop = workshopIn('.');
  const built = join(workshop, 'site');
  await build({ outDir: built, cacheDir: join(workshop, 'cache'), logLevel: 'error' });
  writeHostFiles(built, { site, base, hstsSeconds }, story.explainers);
  const pages = await checkBuiltSite(built, base);
  await precompress(built);
  tell(heavyPages(built, story.explainers), story);
  publish(built, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages} pages in ${seconds} s, for ${site}${base}, in ${relative('', folder)}/`);
}
