/** The folders that builds work in: a build's own goes with it, and a killed build's with the next. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Thrown where a build may not write; its message says why and what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** What they are called: the process that works there is part of the name. */
export const WORKSHOP = /^\.build-(\d+)-/;

/** Folders that this process works in; they go with it, however it ends. */
const workshops = new Set<string>();
process.on('exit', () => {
  for (const workshop of workshops) rmSync(workshop, { recursive: true, force: true });
});

/** A new folder to work in until this process ends; should it be killed, the next build removes it. */
export function workshopIn(folder: string): string {
  const workshop = resolve(mkdtempSync(join(folder, `.build-${process.pid}-`)));
  workshops.add(workshop);
  return workshop;
}

/**
 * Removes what builds that were killed have left in a folder.
 * @throws OutputError where another build is at work there: Astro's own files would get mixed
 */
export function clearWorkshops(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = Number(WORKSHOP.exec(name)?.[1] ?? process.pid);
    if (owner === process.pid) continue;
    if (isRunning(owner))
      throw new OutputError(
        `Another build is at work in ${resolve(folder)} (process ${owner}). Wait for it, or remove ${name} if there is none.`,
      );
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
