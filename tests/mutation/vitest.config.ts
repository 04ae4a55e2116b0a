import { defineConfig } from 'vitest/config';

/** The tests that mutants have to get past: those of the plain TypeScript, which build nothing and start no other program. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: ['tests/unit/{built-site,colours,floors,icons,kept,loaded-once,map,settings,share-pictures}.test.ts'],
    testTimeout: 30_000,
    isolate: false,
  },
});
