/**
 * Loaded before a build: counts how often each text of the content is read, and how many stories are handed over;
 * writes both to the file that COUNTED names when the build ends.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

const { CONTENT_DIR = '', COUNTED = '' } = process.env;
const content = resolve(CONTENT_DIR);
const reads: Record<string, number> = {};
let stories = 0;

const count = (path: unknown) => {
  const file = path instanceof URL ? path.pathname : String(path);
  if (file.startsWith(content) && /\.(?:md|yaml|csv)$/.test(file)) reads[file] = (reads[file] ?? 0) + 1;
};
let inside = false;
/** The same function, which counts what it is asked to read; what it asks of the others in turn is the same read. */
const counting = <Read extends (...args: never[]) => unknown>(read: Read) =>
  ((...args: Parameters<Read>) => {
    if (inside) return read(...args);
    count(args[0]);
    inside = true;
    try {
      return read(...args);
    } finally {
      inside = false;
    }
  }) as Read;

fs.readFileSync = counting(fs.readFileSync);
fs.readFile = counting(fs.readFile) as typeof fs.readFile;
fs.openSync = counting(fs.openSync);
fs.promises.readFile = counting(fs.promises.readFile);
fs.promises.open = counting(fs.promises.open);
syncBuiltinESMExports();

let story: unknown;
Object.defineProperty(globalThis, Symbol.for('story of this process'), {
  get: () => story,
  set: (handed: unknown) => {
    stories += 1;
    story = handed;
  },
});

process.on('exit', () => {
  fs.writeFileSync(COUNTED, JSON.stringify({ reads, stories }));
});
