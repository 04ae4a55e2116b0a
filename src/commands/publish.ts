/** Puts a built site into its folder. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from '../files/list.ts';
import { hostFolder } from '../hosting/headers.ts';
import { listOfFiles } from './output.ts';
import { clearWorkshops, WORKSHOP, workshopIn } from './workshops.ts';

/**
 * Puts a built site into a folder, file by file: the folder may be a mount or be served at this moment, and neither
 * can be swapped as a whole. Everything lies on the folder's own disk first, so that a full one leaves the last site
 * as it was. Then new files come before the pages that name them, and what is no longer needed goes last: every
 * answer is one whole file, and no page is ever missing.
 * @param built is taken apart by this
 */
export function publish(built: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  clearWorkshops(folder);
  const former = filesIn(folder).filter((file) => !WORKSHOP.test(file));
  const files = filesIn(built);
  mkdirSync(join(built, hostFolder), { recursive: true });
  writeFileSync(join(built, listOfFiles), `${files.join('\n')}\n`);
  files.push(listOfFiles);
  const fresh = onDiskOf(folder, built);
  const isNew = (file: string) => !existsSync(join(folder, file));
  const isPage = (file: string) => /\.html(?:\.\w+)?$/.test(file);
  const inOrder = files
    .map((file) => ({ file, turn: (isPage(file) ? 2 : 0) + (isNew(file) ? 0 : 1) }))
    .sort((one, other) => one.turn - other.turn);
  const made = new Set<string>();
  for (const { file } of inOrder) {
    makeRoom(folder, file, made);
    renameSync(join(fresh, file), join(folder, file));
  }
  const wanted = new Set(files);
  const isFolderNow = (file: string) => statSync(join(folder, file), { throwIfNoEntry: false })?.isDirectory() ?? false;
  for (const file of former.filter((candidate) => !wanted.has(candidate) && !isFolderNow(candidate)))
    rmSync(join(folder, file), { force: true });
  removeEmpty(folder);
  if (fresh !== built) rmSync(fresh, { recursive: true, force: true });
}

/** The built site where files can be moved into the folder from: as it is, or a copy on the folder's disk. */
function onDiskOf(folder: string, built: string): string {
  const workshop = workshopIn(folder);
  try {
    renameSync(join(built, listOfFiles), join(workshop, 'probe'));
    renameSync(join(workshop, 'probe'), join(built, listOfFiles));
    rmSync(workshop, { recursive: true });
    return built;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // One by one: copied as a folder, a full disk is called a broken one.
    for (const file of filesIn(built)) {
      mkdirSync(dirname(join(workshop, file)), { recursive: true });
      copyFileSync(join(built, file), join(workshop, file));
    }
    return workshop;
  }
}

/** Makes the folders above a file; where a file of the last site stands in their way, it goes, as does a folder in the file's. */
function makeRoom(folder: string, file: string, made: Set<string>): void {
  const parts = file.split('/').slice(0, -1);
  if (!made.has(parts.join('/'))) {
    parts.forEach((_, index) => {
      const above = join(folder, ...parts.slice(0, index + 1));
      if (lstatSync(above, { throwIfNoEntry: false })?.isFile()) rmSync(above);
    });
    mkdirSync(join(folder, ...parts), { recursive: true });
    made.add(parts.join('/'));
  }
  if (lstatSync(join(folder, file), { throwIfNoEntry: false })?.isDirectory())
    rmSync(resolve(folder, file), { recursive: true });
}

function removeEmpty(folder: string): void {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of below) {
    if (WORKSHOP.test(name)) continue;
    removeEmpty(join(folder, name));
    if (readdirSync(join(folder, name)).length === 0) rmdirSync(join(folder, name));
  }
}
