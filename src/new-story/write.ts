/** Puts new files on the disk, and never over others. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RequestError } from './requests.ts';

/** @throws RequestError where a new story cannot be put: what is there is somebody's */
export function refuseFilled(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new RequestError(`Nothing is written: ${folder} is a file. Name a folder that is empty or not there.`);
  if (readdirSync(folder).length > 0)
    throw new RequestError(
      `Nothing is written: the folder ${folder} is not empty. Name one that is empty or not there with --folder.`,
    );
}

/**
 * Writes files into a folder, by their paths in it.
 * @throws RequestError before anything is written, where one of them is there
 */
export function writeNew(folder: string, files: Map<string, string>): void {
  const there = [...files.keys()].find((path) => existsSync(join(folder, path)));
  if (there !== undefined)
    throw new RequestError(`Nothing is written: ${join(folder, there)} is there already. Give this another name.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
}
