/** Reads files of a folder again and again until its input ends; tells how many, and which were missing or mixed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', ...files] = process.argv.slice(2);
const faults = new Set<string>();
let reads = 0;
let ended = false;
process.stdin.on('end', () => (ended = true)).resume();
console.log('reading');

while (!ended) {
  for (const file of files.flatMap((name) => [name, `${name}.br`])) {
    try {
      const words = new Set(readFileSync(join(folder, file), 'utf8').split(' ').filter(Boolean));
      if (words.size !== 1) faults.add(`${file} is of ${words.size} builds`);
    } catch (error) {
      faults.add(`${file}: ${(error as Error).message}`);
    }
    reads += 1;
  }
  await new Promise((next) => setImmediate(next));
}
console.log(JSON.stringify({ reads, faults: [...faults] }));
