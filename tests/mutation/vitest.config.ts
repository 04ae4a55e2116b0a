/** The tests that mutants have to get past: of the unit tests, those of the code that is mutated. They build nothing. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { temporaryFolder } from '../memory.ts';

/** Left for last, as most mutants are found out sooner by others. */
const slow =
  /(?:drawings-refused|figures|hostile-\w+|hosts-limits|lookalikes|pictures|pictures-refused|senseless-data|warnings)\.test\.ts$/;

class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const isSlow = ({ moduleId }: TestSpecification) => Number(slow.test(moduleId));
    return Promise.resolve(files.toSorted((one, other) => isSlow(one) - isSlow(other)));
  }
}

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      'tests/unit/{built-site,check-command,colours,floors,fuzz,fuzz-corpus,hosts-s3,hosts-workflow}.test.ts',
      'tests/unit/{changed-pages,compiled,desk,fields,frontmatter-schemas,links-*,new-*}.test.ts',
      'tests/unit/{icons,kept,loaded-once,map,output,report-link,review-workflow,run,serve,settings,share-*}.test.ts',
    ],
    sequence: { sequencer: QuickFirst },
    setupFiles: 'tests/mutation/nothing-kept.ts',
    testTimeout: 30_000,
    isolate: false,
    env: { TMPDIR: temporaryFolder() },
  },
});
