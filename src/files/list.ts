/** What a folder holds. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, links among them, by path inside it with forward slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
