/** `npm run fields`: writes the reference of fields anew, after a schema has changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsFiles, fieldsFolder } from '../fields/files.ts';
import { run } from './run.ts';

await run(() => {
  mkdirSync(fieldsFolder, { recursive: true });
  const files = Object.entries(fieldsFiles());
  for (const [name, text] of files) writeFileSync(join(fieldsFolder, name), text);
  console.log(`${files.length} files in ${fieldsFolder}/`);
});
