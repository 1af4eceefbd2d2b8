import { describe, expect, test } from 'vitest';
import type { QueueBackend } from './backend.ts';
import { ensureTimetable, TIMETABLE } from './schedulers.ts';

const NOW = new Date('2025-05-30T16:00:00Z');

interface Kept {
  key: string;
  every?: number;
  pattern?: string;
  next?: number;
}

/** A backend that only keeps timetables, and writes down what is done to them. */
function timetableKeeper(kept: Kept[]) {
  const done: string[] = [];
  const queue = (name: string) => ({
    getJobSchedulers: async () => kept.filter((scheduler) => scheduler.key.startsWith(name)),
    getJobScheduler: async (key: string) => kept.find((scheduler) => scheduler.key === key),
    removeJobScheduler: async (key: string) => void done.push(`remove ${key}`),
    upsertJobScheduler: async (key: string) => void done.push(`set ${key}`),
  });
  return { backend: { queue } as unknown as QueueBackend, done };
}

describe('the timetable', () => {
  test.each<[string, Kept[], string[]]>([
    ['that is missing is set', [], ['set tick']],
    ['that is due in future is left alone', [{ key: 'tick', every: 15_000, next: NOW.getTime() + 1 }], []],
    [
      'that is a little late is left alone',
      [{ key: 'tick', every: 15_000, next: NOW.getTime() - 60_000 }],
      [],
    ],
    [
      'whose job got lost is set anew',
      [{ key: 'tick', every: 15_000, next: NOW.getTime() - 80_000 }],
      ['set tick'],
    ],
    ['with another beat is set anew', [{ key: 'tick', every: 20_000, next: NOW.getTime() }], ['set tick']],
    [
      'that was a cron line is set anew',
      [{ key: 'tick', pattern: '* * * * *', next: NOW.getTime() }],
      ['set tick'],
    ],
    ['of a former release is removed', [{ key: 'tick:old', every: 1 }], ['remove tick:old', 'set tick']],
    ['of a queue without one is removed', [{ key: 'sweep', every: 1 }], ['set tick', 'remove sweep']],
  ])('%s', async (_, kept, expected) => {
    const { backend, done } = timetableKeeper(kept);
    await ensureTimetable(backend, { tick: { everyMs: 15_000 } }, NOW);
    expect(done).toEqual(expected);
  });

  test('ticks every 15 seconds and sweeps every minute', () => {
    expect(TIMETABLE.tick).toEqual({ everyMs: 15_000 });
    expect(TIMETABLE.sweep).toEqual({ everyMs: 60_000 });
  });
});
