/**
 * The order of the test files that look at what is built: the one that waits most for others goes first, beside those
 * that have much to do, then the rest of those that take long, so that at the end no worker waits for another.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const turns = [/browser\/preview/, /tests\/(?:browser|site\/(?:builds|html))/, /tests\/site/];
const turnOf = ({ moduleId }: TestSpecification) => turns.findIndex((files) => files.test(moduleId));

export class InOrder extends BaseSequencer {
  /** Among themselves in Vitest's own order: the longest of the last run first, or the largest. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => turnOf(one) - turnOf(other));
  }
}
