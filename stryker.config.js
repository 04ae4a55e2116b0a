/**
 * Changes the plain TypeScript in small ways and looks whether a unit test notices.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: [
    'src/{explainer,content,checker,markdown,texts,embeds,feeds,hosting}/**/*.ts',
    // Draws Astro components, which needs Astro's bundle: the built sites' tests hold it.
    '!src/feeds/sections-feed.ts',
  ],
  // Wording is not behaviour: most literals are texts for people.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs once as a module loads (schemas, tables) cannot be switched from test to test.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['/dist', '/content', '/tests/{benchmark,browser,content,servers,site}'],
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
