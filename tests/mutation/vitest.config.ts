import { defineConfig } from 'vitest/config';

/** The tests that mutants have to get past: of the unit tests, those of the code that is mutated. They build nothing. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      'tests/unit/{built-site,colours,floors,hosts-s3,hosts-workflow,icons,kept,loaded-once,map,output,run}.test.ts',
      'tests/unit/{settings,share-pictures}.test.ts',
    ],
    testTimeout: 30_000,
    isolate: false,
  },
});
