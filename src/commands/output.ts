/**
 * The output folder: whether a build may write there, and putting a built site into it. Files that no build of this
 * project put there are nobody's to touch, so a build leaves a list of its own behind, among what is for hosts.
 */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { filesIn } from '../files/list.ts';
import { hostFolder } from '../hosting/headers.ts';

/** Thrown where a build may not write; its message says why and what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** Names every file that a build put into the folder, by path, each on a line. */
export const listOfFiles = `${hostFolder}files`;

/** What sites have that were built before there was a list. */
const formerMark = `${hostFolder}nginx.conf`;

/** Folders that a build puts its work into: the process that works there is part of the name. */
const WORKSHOP = /^\.build-(\d+)-/;

const isInside = (path: string, folder: string) => path === folder || path.startsWith(folder.replace(/[\\/]*$/, sep));

/**
 * Where the site goes: the folder itself, or what a link leads to.
 * @param output as the settings have it
 * @param kept folders that hold what is not to be lost: the project's own, and the content
 * @throws OutputError where a build would lose what others put there
 */
export function outputFolder(output: string, project: string, content: string): string {
  const refuse = (why: string) => new OutputError(`Nothing is built into ${output}: ${why}`);
  const found = lstatSync(output, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && !existsSync(output)) throw refuse('it is a link that leads nowhere. Mend the link.');
  const folder = found ? realpathSync(output) : join(realParent(output), basename(output));
  if (found && !statSync(folder).isDirectory()) throw refuse('it is a file. Name a folder.');
  for (const [held, what] of [
    [realpathSync(project), 'the project'],
    [realpathSync(content), 'the content'],
  ] as const) {
    if (isInside(held, folder)) throw refuse(`it holds ${what}. Name a folder of its own, such as dist.`);
  }
  if (isInside(folder, realpathSync(content))) throw refuse('it is part of the content. Name a folder of its own.');
  const [part = ''] = relative(realpathSync(project), folder).split(sep);
  if (['.git', '.github', '.ci', 'node_modules', 'public', 'src', 'tests'].includes(part))
    throw refuse(`${part} holds what is not built. Name a folder of its own, such as dist.`);
  accessSync(nearest(folder), constants.W_OK);
  const [stranger, ...others] = found ? strangersIn(folder) : [];
  if (stranger) {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    throw refuse(`no build put ${stranger}${more} there. Move what is there, or name an empty folder.`);
  }
  return folder;
}

/** The folder above a path as it really is, be it there or still to be made. */
function realParent(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) ? realpathSync(parent) : join(realParent(parent), basename(parent));
}

/** The path itself, or the nearest above it that is there. */
function nearest(path: string): string {
  return existsSync(path) ? path : nearest(dirname(path));
}

/** Files that no build put into the folder. */
function strangersIn(folder: string): string[] {
  const files = filesIn(folder).filter((file) => !WORKSHOP.test(file));
  const list = join(folder, listOfFiles);
  if (existsSync(list)) {
    const built = new Set([...readFileSync(list, 'utf8').split('\n'), listOfFiles]);
    return files.filter((file) => !built.has(file));
  }
  return existsSync(join(folder, formerMark)) ? [] : files;
}

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
    cpSync(built, workshop, { recursive: true });
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
