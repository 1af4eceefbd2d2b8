import { expect, it } from 'vitest';
import { withLocalTimes } from './local-times.ts';

it.each([
  [
    'It had failed since 2025-05-20 14:00 UTC (server error).',
    'It had failed since May 20, 2025, 10:00 AM EDT (server error).',
  ],
  [
    'What was entered between 2025-01-20 14:00 and 2025-01-21 03:30 UTC is gone.',
    'What was entered between January 20, 2025, 9:00 AM EST and January 20, 2025, 10:30 PM EST is gone.',
  ],
  ['The feed says 2025-05-20 14:00 without a zone.', 'The feed says 2025-05-20 14:00 without a zone.'],
])('times on record are told by the reader’s clock: %s', (recorded, told) => {
  expect(withLocalTimes(recorded, 'America/New_York')).toBe(told);
});
