import { describe, expect, it } from 'vitest';
import { samplesAbsent } from '../sample-data.ts';
import { DEV_SET, evaluate, precision, readLabelled, recall } from './events.ts';

const absent = samplesAbsent(DEV_SET);

describe('the labelled set', () => {
  it.skipIf(absent)('is read well enough (skipped where it is absent, but not in CI)', () => {
    const { fields, critical } = evaluate(readLabelled(DEV_SET));
    const floors: [string, number][] = [
      ['type', 0.92],
      ['relief', 0.9],
      ['outcome', 0.9],
    ];
    for (const [field, floor] of floors) {
      const score = fields[field] ?? { right: 0, given: 1, wanted: 1 };
      expect(precision(score), `precision of ${field}`).toBeGreaterThanOrEqual(floor);
      expect(recall(score), `recall of ${field}`).toBeGreaterThanOrEqual(floor);
    }
    expect(precision(critical), 'precision of critical').toBeGreaterThanOrEqual(0.95);
    expect(recall(critical), 'recall of critical').toBeGreaterThanOrEqual(0.95);
  });
});
