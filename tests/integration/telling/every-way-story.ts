import fc from 'fast-check';
import type { ChangeType } from '../../../src/domain/change.ts';
import type { FilterSpec } from '../../../src/domain/filter.ts';
import type { DeliveryPreference } from '../../../src/domain/grouping.ts';

/** Random stories of readers, news, weather and changes of mind. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:15`);
const preference: fc.Arbitrary<DeliveryPreference> = fc.record(
  {
    mode: fc.constantFrom('instant', 'instant', 'hourly', 'daily', 'weekly'),
    at: time,
    weekday: fc.integer({ min: 1, max: 7 }),
    quiet: fc.record({ from: time, to: time, critical: fc.constantFrom('breaks', 'waits') }),
    pauseUntil: fc.constantFrom('2025-03-10', '2025-11-03', '2028-03-01'),
  },
  { requiredKeys: ['mode'] },
);

const FILED: ChangeType[] = ['entry-filed'];
const EVERYTHING: ChangeType[] = ['entry-filed', 'entry-amended', 'entry-text-arrived', 'document-available'];
const filter = fc.constantFrom<FilterSpec>(
  {},
  { changes: FILED },
  { changes: EVERYTHING },
  { minImportance: 'major' },
  { minImportance: 'critical' },
);
/** The docket in the matter is followed as well by some, who are still to be told once; others follow one apart. */
const target = fc.constantFrom('matter', 'docket', 'both', 'apart');
export const CASE = '1:25-cv-10495';
export const APART = '1:25-cv-12822';

const which = fc.nat({ max: 2 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      news: fc.constantFrom('critical', 'major', 'routine'),
      of: fc.constantFrom(CASE, CASE, APART),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      follow: fc.constantFrom('entry-amended', 'entry-text-arrived', 'document-available'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      waitMs: fc.oneof(fc.integer({ min: 1, max: 90 * MINUTE }), fc.integer({ min: 1, max: 4 * DAY })),
    }),
  },
  { weight: 4, arbitrary: fc.record({ server: fc.constantFrom('accept', 'greylist', 'busy', 'drop') }) },
  { weight: 1, arbitrary: fc.record({ mind: preference, which }) },
  { weight: 1, arbitrary: fc.constant({ crash: true }) },
  { weight: 1, arbitrary: fc.constant({ again: true }) },
  { weight: 2, arbitrary: fc.record({ leaves: which }) },
  { weight: 2, arbitrary: fc.record({ leavesOne: which }) },
  { weight: 1, arbitrary: fc.record({ forgotten: which }) },
);
export const story = fc.record({
  readers: fc.array(
    fc.record({
      preference,
      filter,
      target,
      timezone: fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'UTC'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  start: fc.constantFrom('2025-03-08T20:00:00Z', '2025-11-01T20:00:00Z', '2028-02-28T20:00:00Z'),
  steps: fc.array(step, { minLength: 6, maxLength: 20 }),
});
export type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;
