/** Keeps what Node makes of modules before it runs them, from one build to the next. */
import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Modules that are loaded from now on are compiled once a day. Every build has some of its own, under names that no
 * other build asks for, so what is of another day is dropped. Where nothing can be written, nothing is kept.
 */
export function keepCompiled(folder: string): void {
  const today = new Date().toISOString().slice(0, 10);
  try {
    for (const day of readdirSync(folder))
      if (day !== today) rmSync(join(folder, day), { recursive: true, force: true });
  } catch {
    // There is none yet, or another build is dropping it.
  }
  enableCompileCache(join(folder, today));
}
