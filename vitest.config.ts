/**
 * Three kinds of tests. Unit tests need nothing built; nor do those of one story, which stand in a folder of its name and
 * are run where its content is what is tested; those in `site` and `browser` share sites that are built once.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import { contentFolder } from './src/site.ts';
import { temporaryFolder } from './tests/memory.ts';
import { InOrder } from './tests/order.ts';

const { name } = parse(readFileSync(join(contentFolder, 'explainer.yaml'), 'utf8')) as { name: string };

export default defineConfig({
  test: {
    // Files share what they have loaded, read and parsed: no test changes any of it.
    isolate: false,
    env: { TMPDIR: temporaryFolder() },
    maxWorkers: '100%',
    sequence: { sequencer: InOrder },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', `tests/stories/${slug(name)}/**/*.test.ts`],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          // After those that need nothing built; one more at a time than there are cores, for they wait for a browser.
          sequence: { groupOrder: 1 },
          maxWorkers: availableParallelism() + 1,
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/build-sites.ts',
          setupFiles: 'tests/built-sites.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
