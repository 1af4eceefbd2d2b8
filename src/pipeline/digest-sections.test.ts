import { describe, expect, it } from 'vitest';
import { readersDay } from './digest-sections.ts';

describe('the day on which somebody subscribed', () => {
  it("is that of the reader's calendar, as all times in a mail are", () => {
    const at = new Date('2026-11-27T00:45:00Z');
    expect(readersDay(at, 'America/New_York')).toBe('2026-11-26');
    expect(readersDay(at, 'UTC')).toBe('2026-11-27');
  });
});
