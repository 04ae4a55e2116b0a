/** `npm run reference`: writes the reference of fields anew, after a schema has changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceFiles, referenceFolder } from '../reference/files.ts';
import { run } from './run.ts';

await run(() => {
  mkdirSync(referenceFolder, { recursive: true });
  const files = Object.entries(referenceFiles());
  for (const [name, text] of files) writeFileSync(join(referenceFolder, name), text);
  console.log(`${files.length} files in ${referenceFolder}/`);
});
