/**
 * `npm run links`: asks every address on the web that the content names, and writes how it found those of the sources,
 * with the copies that the Wayback Machine has of them, into `sources.yaml`. Never part of a build.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { gentle } from '../links/client.ts';
import { Offline } from '../links/connection.ts';
import { followLinks } from '../links/follow.ts';
import { journalIn } from '../links/journal.ts';
import { contentFolder, SettingsError, site } from '../site.ts';
import { run } from './run.ts';

/** @throws SettingsError for anything that is no flag of this command */
function flags(given: string[]) {
  const known = { all: { type: 'boolean' }, minutes: { type: 'string' }, requests: { type: 'string' } } as const;
  const rule = 'the flags are --all, --minutes 30 and --requests 2000.';
  try {
    const { all = false, minutes = '30', requests = '2000' } = parseArgs({ args: given, options: known }).values;
    if (/^\d{1,6}$/.test(minutes) && /^\d{1,6}$/.test(requests))
      return { isAll: all, minutes: Number(minutes), requests: Number(requests) };
  } catch {
    // What it says is about the code, not about what was typed.
  }
  throw new SettingsError('npm run links', given.join(' '), rule);
}

// What was found until then is kept.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

await run(async () => {
  const { isAll, minutes, requests } = flags(process.argv.slice(2));
  const bar = { of: 0, done: 0 };
  let shown: ReturnType<typeof progress> | undefined;
  try {
    const told = await followLinks(contentFolder, {
      isAll,
      called: relative('', contentFolder),
      manner: { ...gentle, agent: `Mozilla/5.0 (compatible; link check of a news explainer; +${site})` },
      clock: Date.now,
      journal: journalIn('node_modules/.cache/links.jsonl'),
      budget: { until: Date.now() + minutes * 60_000, requests },
      onStart(count) {
        bar.of = count;
        // Elsewhere than in a terminal a bar is many lines.
        if (!process.stdout.isTTY || count === 0) return;
        shown = progress({ max: count });
        shown.start(`0 of ${count}`);
      },
      onProgress(url) {
        bar.done += 1;
        shown?.advance(1, `${bar.done} of ${bar.of} ${new URL(url).host}`);
      },
    });
    shown?.stop(`${bar.done} of ${bar.of}`);
    shown = undefined;
    console.log(told);
  } catch (error) {
    if (!(error instanceof Offline)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    shown?.clear();
  }
});
