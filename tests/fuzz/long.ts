/** Asks until the time is over, and prints what it finds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { builds } from './builds.ts';
import { asked, type Counted } from './properties.ts';
import { watchdog } from './watchdog.ts';

const BATCH = { content: 200, settings: 100 };
/** Between two real builds. */
const MINUTES_PER_BUILD = 2;

export async function fuzz(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
  const minutes = Number(values.minutes ?? 5);
  const first = Number(values.seed ?? Date.now() % 1_000_000_000);
  if (!(minutes > 0) || !Number.isSafeInteger(first)) {
    console.error('Write it as: npm run fuzz -- --minutes 60 --seed 1');
    return 2;
  }
  // What builds keep from one to the next is kept below the folder that they run in.
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-kept-'));
  process.chdir(folder);
  const { begin, end } = watchdog();
  const { properties, counted, place, remove } = asked(begin);
  const real = builds(place, begin);
  const started = performance.now();
  const passed = () => (performance.now() - started) / 60_000;
  const finds = new Set<string>();
  console.log(`Seed ${first}, ${minutes} minutes.`);
  let said = 0;
  let built = -MINUTES_PER_BUILD;
  const tell = (what: string, made: unknown, found: string) => {
    // One fault is found again and again.
    const key = what.replaceAll(/\d+|"[^"]*"|`[^`]*`/g, '').slice(0, 80);
    if (finds.has(key)) return;
    finds.add(key);
    console.log(`\nFIND in ${found}: ${what}\n  ${JSON.stringify(made).slice(0, 4000)}\n`);
  };
  for (let seed = first; passed() < minutes; seed += 1) {
    for (const kind of ['content', 'settings'] as const) {
      const result = await fc.check(properties[kind], { seed, numRuns: BATCH[kind], interruptAfterTimeLimit: 600_000 });
      if (!result.failed || result.interrupted) continue;
      const { errorInstance, counterexample, counterexamplePath } = result;
      tell(told(errorInstance), counterexample, `${kind}, seed ${seed}, path ${counterexamplePath}`);
    }
    if (passed() - built > MINUTES_PER_BUILD) {
      for (const { made, fault } of await real.two(seed)) tell(fault, made, `a build, seed ${seed}`);
      // From its end: on a busy machine nothing else would be tried.
      built = passed();
    }
    if (passed() - said > 1) {
      said = passed();
      console.log(progress(counted, real.counted, said, finds.size));
    }
  }
  await end();
  remove();
  real.remove();
  rmSync(folder, { recursive: true, force: true });
  console.log(progress(counted, real.counted, passed(), finds.size));
  for (const [kind, { slowest }] of Object.entries(counted))
    console.log(
      `slowest ${kind}: ${slowest.milliseconds.toFixed(0)} ms, ${JSON.stringify(slowest.made)?.slice(0, 500)}`,
    );
  return finds.size > 0 ? 1 : 0;
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack?.split('\n').slice(0, 8).join('\n') ?? error.message;
}

function progress(
  { content, settings }: Record<'content' | 'settings', Counted>,
  { built, refused }: { built: number; refused: number },
  minutes: number,
  finds: number,
): string {
  const share = ({ cases, refused }: Counted) => `${cases} (${cases - refused} accepted)`;
  return `${minutes.toFixed(1)} min: ${share(content)} contents, ${share(settings)} settings, ${built + refused} builds (${built} accepted), ${finds} finds`;
}
