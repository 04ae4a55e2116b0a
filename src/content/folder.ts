/**
 * What a content folder holds on disk, and what of it may be read. What is published is what lies in the folder: a
 * link that leads out of it could publish any file of the machine. Nothing is opened here but folders.
 */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from './problems.ts';

export interface Folder {
  /** Paths of files inside the folder, with forward slashes, in order; links to files among them. */
  files: string[];
  /** What is there and is not read, each with the reason: a link that leads out, a folder that does not open. */
  refused: Problem[];
}

/** What the disk says no with, in words. */
const faults: Record<string, [wrong: string, mend: string]> = {
  EACCES: ['may not be read', 'Give the user who builds the site the right to read it.'],
  EPERM: ['may not be read', 'Give the user who builds the site the right to read it.'],
  ENOENT: ['is not found under its own name', 'Give it a name of plain letters, digits and hyphens.'],
  ELOOP: ['leads round in a circle', 'Remove it.'],
  ENAMETOOLONG: ['has too long a path', 'Shorten the names of the folders above it.'],
  EIO: ['cannot be read: the disk has a fault', 'Put it there again.'],
};

/** More than any story has; links to folders that hold links to folders would otherwise go on for ever. */
const MOST_FILES = 20_000;
const MOST_LINKED_FOLDERS = 100;

/** A problem for what the disk does not give. */
export function refusedByDisk(path: string, what: 'file' | 'folder' | 'link', error: unknown): Problem {
  const { code = '' } = error as NodeJS.ErrnoException;
  const [wrong, mend] = faults[code] ?? [`cannot be read (${code || String(error)})`, 'Put it there again.'];
  return { path, line: 1, wrong: `The ${what} ${wrong}.`, mend };
}

/** Everything below a folder. Dotfiles and dot-folders are what editors and systems keep there: they are no content. */
export function listFolder(folder: string): Folder {
  const found: Folder = { files: [], refused: [] };
  try {
    const root = realpathSync(folder);
    const linked = new Set<string>();
    walk(folder, '', { root, above: [root], linked }, found);
    const tooMany = (what: string, mend: string) =>
      void found.refused.push({ path: '', line: 1, wrong: `The folder holds more than ${what}.`, mend });
    if (found.files.length > MOST_FILES) tooMany(`${MOST_FILES} files`, 'Leave only those of the story in it.');
    if (linked.size > MOST_LINKED_FOLDERS)
      tooMany(`${MOST_LINKED_FOLDERS} links to folders`, 'Put the folders there instead of links to them.');
  } catch (error) {
    found.refused.push(refusedByDisk('', 'folder', error));
  }
  found.files.sort();
  return found;
}

interface Way {
  /** Where the content folder really lies. */
  root: string;
  /** Where the folders really lie that are being looked through, so that a link to one of them is noticed. */
  above: string[];
  /** The links to folders that were followed, by path. */
  linked: Set<string>;
}

function walk(folder: string, path: string, way: Way, found: Folder): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder, path), { withFileTypes: true });
  } catch (error) {
    found.refused.push(refusedByDisk(path, 'folder', error));
    return;
  }
  for (const entry of entries) {
    if (found.files.length > MOST_FILES || way.linked.size > MOST_LINKED_FOLDERS) return;
    if (entry.name.startsWith('.')) continue;
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    const refuse = (wrong: string, mend: string) => void found.refused.push({ path: inside, line: 1, wrong, mend });
    if (entry.isFile()) found.files.push(inside);
    else if (entry.isDirectory()) {
      const real = join(way.above.at(-1) ?? way.root, entry.name);
      walk(folder, inside, { ...way, above: [...way.above, real] }, found);
    } else if (entry.isSymbolicLink()) followLink(folder, inside, way, found, refuse);
    else refuse('This is neither a file nor a folder.', 'Remove it: content is files only.');
  }
}

function followLink(
  folder: string,
  path: string,
  way: Way,
  found: Folder,
  refuse: (wrong: string, mend: string) => void,
): void {
  try {
    const target = realpathSync(join(folder, path));
    const isInside = target === way.root || target.startsWith(way.root + sep);
    if (!isInside) refuse('The link leads out of the content folder.', 'Put what it leads to here instead of it.');
    else if (way.above.includes(target)) refuse('The link leads round in a circle.', 'Remove it.');
    else if (statSync(target).isDirectory()) {
      way.linked.add(path);
      walk(folder, path, { ...way, above: [...way.above, target] }, found);
    } else if (statSync(target).isFile()) found.files.push(path);
    else refuse('This is neither a file nor a folder.', 'Remove it: content is files only.');
  } catch (error) {
    const leadsNowhere = ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code));
    if (leadsNowhere) refuse('The link leads nowhere.', 'Remove it, or mend where it leads.');
    else found.refused.push(refusedByDisk(path, 'link', error));
  }
}
