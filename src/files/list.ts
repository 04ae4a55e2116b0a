/** What lies in a folder. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder by its path from there, with `/` on every system, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
