/**
 * Three kinds of tests. Unit tests need nothing built; those in `site` and `browser` share sites that are built once;
 * those of one story stand in a folder of its name and are run where its content is what is tested.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import { contentFolder } from './src/site.ts';
import { InOrder } from './tests/order.ts';

const { name } = parse(readFileSync(join(contentFolder, 'explainer.yaml'), 'utf8')) as { name: string };
const storyTests = `tests/stories/${slug(name)}`;

const unbuilt = (project: string, folder: string) => ({
  extends: true as const,
  test: { name: project, include: [`${folder}/**/*.test.ts`], testTimeout: 30_000 },
});

export default defineConfig({
  test: {
    // Files share what they have loaded, read and parsed: no test changes any of it.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: InOrder },
    projects: [
      unbuilt('unit', 'tests/unit'),
      ...(existsSync(storyTests) ? [unbuilt('story', storyTests)] : []),
      {
        extends: true,
        test: {
          name: 'built',
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
