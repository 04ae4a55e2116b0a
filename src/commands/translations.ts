/** `npm run translations`: how far translations follow their originals, and the record of it. */
import { relative } from 'node:path';
import { contentFolder } from '../site.ts';
import { run } from './run.ts';
import { followTranslations } from './translation-records.ts';

await run(() => {
  const given = process.argv.slice(2);
  const files = given.filter((argument) => !argument.startsWith('--'));
  const isAll = given.includes('--all');
  const isTypo = given.includes('--typo');
  console.log(followTranslations(contentFolder, { files, isAll, isTypo, called: relative('', contentFolder) }));
});
