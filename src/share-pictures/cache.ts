/** Keeps drawn pictures from one build to the next. A name says all that went into a picture, so none goes stale. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('node_modules/.cache/share-pictures');

export async function cached(name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, `${name}.jpg`);
  if (existsSync(file)) return readFileSync(file);
  const picture = await draw();
  mkdirSync(folder, { recursive: true });
  // Another build may write the same picture at this moment; each file appears whole or not at all.
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}
