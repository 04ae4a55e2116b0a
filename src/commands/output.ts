/**
 * Whether a build may write into a folder. Files that no build of this project put there are nobody's to touch, so a
 * build leaves a list of its own behind, among what is for hosts.
 */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { filesIn } from '../files/list.ts';
import { hostFolder } from '../hosting/headers.ts';
import { OutputError, WORKSHOP } from './workshops.ts';

/** Names every file that a build put into the folder, by path, each on a line. */
export const listOfFiles = `${hostFolder}files`;

/** What sites have that were built before there was a list. */
const formerMark = `${hostFolder}nginx.conf`;

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
  if (['.git', '.github', '.ci', 'content', 'node_modules', 'public', 'src', 'tests'].includes(part))
    throw refuse(`${part} holds what is not built. Name a folder of its own, such as dist.`);
  const above = nearest(folder);
  accessSync(above, constants.W_OK);
  try {
    rmdirSync(mkdtempSync(join(above, `.build-${process.pid}-`)));
  } catch (error) {
    // Some folders of the system say that they can be written, and Node would try without end.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw refuse('no folder can be made there. Name another one, such as dist.');
  }
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
