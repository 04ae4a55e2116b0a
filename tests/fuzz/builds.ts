/**
 * Real builds of random contents, Astro and the disk included: one that is accepted is whole and clean, one that is
 * refused leaves the last good output byte for byte.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { filesIn } from '../../src/files/list.ts';
import { hashOf } from '../../src/files/kept.ts';
import { anyCase, type Case } from './cases.ts';
import { isOnlyInComments, verdictOn } from './content.ts';
import type { Workplace } from './folder.ts';
import { secret } from './markdown.ts';

const project = join(import.meta.dirname, '../..');

export interface Builds {
  counted: { built: number; refused: number };
  /** Builds a case that is accepted, then one that is refused, into the same folder; says what went wrong. */
  two: (seed: number) => Promise<{ made: Case; fault: string }[]>;
  remove: () => void;
}

/** @param begin is told of each case before it is tried, and of nothing before it is built */
export function builds(place: Workplace, begin: (made: unknown) => void): Builds {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-built-'));
  const output = join(root, 'site');
  const counted = { built: 0, refused: 0 };
  const state = () => hashOf(...filesIn(root).flatMap((path) => [path, readFileSync(join(root, path))]));

  /** @returns what is wrong, or undefined for a case of the other kind */
  const tried = (made: Case, isRefused: boolean) =>
    place.with(made, async (story, changed) => {
      begin(made);
      if ((await verdictOn(story, changed)).refused !== isRefused) return undefined;
      begin(undefined);
      const before = state();
      const { code, printed } = await build(story.content.folder, output);
      const faults: string[] = [];
      if (code !== (isRefused ? 1 : 0)) faults.push(`It ends with ${code}: ${printed}`);
      if (/\n\s+at /.test(printed)) faults.push(`It prints a stack: ${printed}`);
      if (isRefused && state() !== before) faults.push('A refused build has changed the output.');
      if (!isRefused && isOnlyInComments(changed))
        for (const path of filesIn(output))
          if (readFileSync(join(output, path)).includes(secret)) faults.push(`${path} has a comment of the author.`);
      counted[isRefused ? 'refused' : 'built'] += 1;
      return faults;
    });

  return {
    counted,
    async two(seed) {
      const found: { made: Case; fault: string }[] = [];
      const cases = fc.sample(anyCase, { seed, numRuns: 300 });
      for (const isRefused of [false, true])
        for (const made of cases) {
          const faults = await tried(made, isRefused);
          if (!faults) continue;
          found.push(...faults.map((fault) => ({ made, fault })));
          break;
        }
      return found;
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function build(content: string, output: string): Promise<{ code: number | null; printed: string }> {
  const environment = { ...process.env, CONTENT_DIR: content, OUT_DIR: output };
  const child = spawn(process.execPath, [join(project, 'src/commands/build.ts'), '--preview'], {
    cwd: project,
    env: environment,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += String(part)));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, printed });
    });
  });
}
