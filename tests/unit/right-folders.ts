/**
 * Folders with the right content in them, which are used again: to write a whole one takes longer than most checks of
 * it. Each time it has another name, so that nothing can be known of it from before. Nothing is ever looked for and
 * removed inside one: there may be links in it that lead anywhere.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rightContent } from './right-content.ts';

let root: string | undefined;
let free: string[] = [];
let taken = 0;

/** A folder with the right content, until it is given back. */
export function takeFolder(): string {
  root ??= mkdtempSync(join(tmpdir(), 'content-'));
  const folder = join(root, String((taken += 1)));
  const known = free.pop();
  if (known) renameSync(known, folder);
  else write(folder, Object.keys(rightContent));
  return folder;
}

/** @param changed all that was done to it: the right files that have another text or are gone; it is used again */
export function giveFolderBack(folder: string, changed: string[]): void {
  write(folder, changed);
  free.push(folder);
}

/** Removes one that anything may have been done to, links as such and not what they lead to. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Removes all of them; the next is written anew. */
export function removeFolders(): void {
  if (root) removeFolder(root);
  root = undefined;
  free = [];
}

function write(folder: string, paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), rightContent[path] ?? '');
  }
}
