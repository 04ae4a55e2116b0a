/**
 * The order of the test files. Those that need nothing built come first, while the sites are built; of the others those
 * that take long, so that at the end no worker waits for another.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isLong = ({ moduleId }: TestSpecification) => /tests\/(?:browser|site\/builds)/.test(moduleId);
const turnOf = (file: TestSpecification) => (file.project.name !== 'built' ? 0 : isLong(file) ? 1 : 2);

export class InOrder extends BaseSequencer {
  /** Among themselves in Vitest's own order: the longest of the last run first, or the largest. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}
