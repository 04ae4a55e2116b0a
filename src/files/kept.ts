/**
 * Keeps what is costly to make from one build to the next, below `node_modules/.cache/kept`. A key says all that
 * went into a thing, so none goes stale; what no build has asked for in a month is dropped.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What is asked for: a kind of thing, which has a folder of its own, and a key that is fit to be a file's name. */
export interface Wanted {
  kind: 'share-pictures' | 'pictures' | 'compressed' | 'texts' | 'links';
  key: string;
}

const month = 30 * 24 * 60 * 60 * 1000;
const tidied = new Set<string>();

/** A short name for whatever parts something is made of; other parts give another name. */
export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With their lengths, so that a part cannot lend its end to the next.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/**
 * The thing as it was made before, or made now and kept. Several builds at once do no harm: each file appears
 * whole or not at all, and one that vanishes is made anew.
 * @param below folder for all kinds
 * @throws whatever `make` throws, and nothing is kept then
 */
export async function kept(
  { kind, key }: Wanted,
  make: () => Promise<Buffer>,
  below = resolve('node_modules/.cache/kept'),
): Promise<Buffer> {
  const folder = join(below, kind);
  const file = join(folder, key);
  try {
    const found = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return found;
  } catch {
    // It is not there, or was dropped at this moment.
  }
  const made = await make();
  await mkdir(folder, { recursive: true });
  tidy(folder);
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}

/** The same where it is wanted as a file: what is kept is copied there, and need not be read. */
export async function keptAt(
  place: string,
  wanted: Wanted,
  make: () => Promise<Buffer>,
  below = resolve('node_modules/.cache/kept'),
): Promise<void> {
  const file = join(below, wanted.kind, wanted.key);
  try {
    await copyFile(file, place);
    const now = new Date();
    await utimes(file, now, now);
  } catch {
    // It is not there, or was dropped at this moment.
    await writeFile(place, await kept(wanted, make, below));
  }
}

/** The same for a text that is made at once. */
export function keptText(
  { kind, key }: Wanted,
  make: () => string,
  below = resolve('node_modules/.cache/kept'),
): string {
  const folder = join(below, kind);
  const file = join(folder, key);
  try {
    const found = readFileSync(file, 'utf8');
    const now = new Date();
    utimesSync(file, now, now);
    return found;
  } catch {
    // It is not there, or was dropped at this moment.
  }
  const made = make();
  mkdirSync(folder, { recursive: true });
  tidy(folder);
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}

/** Drops, once a build, what has not been asked for in a month, unfinished files of stopped builds among it. */
function tidy(folder: string): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > month) rmSync(file, { force: true });
  }
}
