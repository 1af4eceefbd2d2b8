import { BaseSequencer, type TestSpecification } from 'vitest/node';

const WHOLE_HOUSES = /\/tests\/(?:integration|conformance)\//;

/**
 * Files that open whole houses take longest. A clean machine does not know that from a run before, and would begin with
 * the largest files; the longest ones, begun last, would keep one core waiting for the other.
 */
export class WholeHousesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [
      ...sorted.filter(({ moduleId }) => WHOLE_HOUSES.test(moduleId)),
      ...sorted.filter(({ moduleId }) => !WHOLE_HOUSES.test(moduleId)),
    ];
  }
}
