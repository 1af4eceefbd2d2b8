import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryEvent, StatedDate } from './event.ts';
import { standingDates, type DateInEntry } from './superseded-dates.ts';

function event(part: Partial<EntryEvent> = {}): EntryEvent {
  return { type: 'hearing', relief: null, outcome: null, importance: 'routine', ...part };
}

function stated(entryId: number, part: Partial<StatedDate>, of: Partial<EntryEvent> = {}): DateInEntry {
  const date: StatedDate = {
    kind: 'hearing',
    what: 'Motion Hearing',
    date: '2025-06-03',
    time: null,
    who: null,
    quote: '',
    cancelled: false,
    ...part,
  };
  return { docketId: 1, entryId, event: event(of), date };
}

const standing = (...dates: DateInEntry[]) =>
  standingDates(dates)
    .filter(({ supersededBy, stated: one }) => !supersededBy && !one.date.cancelled)
    .map(({ stated: one }) => one.date.date);

describe('a stated date', () => {
  it('falls when a later entry calls that day off', () => {
    expect(standing(stated(1, {}), stated(2, { cancelled: true }, { outcome: 'cancelled' }))).toEqual([]);
  });

  it('gives way to the day to which the same thing is reset', () => {
    expect(
      standing(
        stated(1, {}),
        stated(2, { date: '2025-06-10', what: 'Hearing on Motion' }, { outcome: 'reset' }),
      ),
    ).toEqual(['2025-06-10']);
  });

  it('is moved by one entry that names both days', () => {
    const both = { outcome: 'reset' } as const;
    expect(
      standing(stated(1, {}), stated(2, { cancelled: true }, both), stated(2, { date: '2025-06-10' }, both)),
    ).toEqual(['2025-06-10']);
  });

  it('of an answer gives way to an extension, and that of a reply does not', () => {
    const answer = { kind: 'deadline', what: 'Answer due', date: '2025-06-01' } as const;
    const reply = { kind: 'deadline', what: 'Reply due', date: '2025-06-20' } as const;
    const longer = stated(
      3,
      { ...answer, date: '2025-07-01' },
      { type: 'order', relief: 'extension', outcome: 'granted' },
    );
    expect(standing(stated(1, answer), stated(2, reply), longer)).toEqual(['2025-06-20', '2025-07-01']);
  });

  it.each([
    ['Responses', 'Opposition', ['2025-07-01']],
    ['Replies', 'Reply', ['2025-07-01']],
    // An opposition to one motion says nothing of the answer to a complaint.
    ['Response to amended complaint', 'Opposition', ['2025-06-01', '2025-07-01']],
  ])('of %s that an extension calls %s leaves %j', (first, then, left) => {
    const due = { kind: 'deadline', what: first, date: '2025-06-01' } as const;
    const granted = { type: 'order', relief: 'extension', outcome: 'granted' } as const;
    expect(standing(stated(1, due), stated(2, { ...due, what: then, date: '2025-07-01' }, granted))).toEqual(
      left,
    );
  });

  it.each([
    ['another docket', { ...stated(2, { cancelled: true }), docketId: 2 }],
    ['another kind', stated(2, { kind: 'deadline', cancelled: true })],
    ['another day', stated(2, { date: '2025-07-01', cancelled: true })],
    ['another hour of the day', stated(2, { time: '14:00', cancelled: true })],
    ['a further hearing of the same name that resets nothing', stated(2, { date: '2025-07-01' })],
  ])('is not touched by what is said of %s', (_, later) => {
    expect(standing(stated(1, { time: '10:00' }), later)).toContain('2025-06-03');
  });

  it('is never superseded by an earlier entry, and the last word always stands', () => {
    const one = fc.record({
      date: fc.constantFrom('2025-06-03', '2025-06-10'),
      cancelled: fc.boolean(),
      outcome: fc.constantFrom('reset', 'cancelled', null),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), (list) => {
        const dates = list.map(({ outcome, ...part }, index) => stated(index + 1, part, { outcome }));
        const judged = standingDates(dates);
        for (const { stated: date, supersededBy } of judged)
          if (supersededBy) expect(supersededBy.entryId).toBeGreaterThan(date.entryId);
        expect(judged.at(-1)?.supersededBy).toBeNull();
      }),
    );
  });

  it('is judged as by comparing every date with every later one', () => {
    const what = fc.constantFrom(
      'Motion Hearing',
      'hearing on motion',
      'Motion 7 Hearing',
      'Answer due',
      'due',
    );
    const one = fc.record({
      docketId: fc.constantFrom(1, 2),
      entry: fc.nat({ max: 1 }),
      kind: fc.constantFrom('hearing' as const, 'deadline' as const),
      what,
      date: fc.constantFrom('2025-06-03', '2025-06-10', '2025-06-17'),
      time: fc.constantFrom(null, '10:00', '14:00'),
      cancelled: fc.boolean(),
      outcome: fc.constantFrom('reset' as const, 'cancelled' as const, 'granted' as const, null),
      relief: fc.constantFrom('extension' as const, null),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (list) => {
        let entryId = 0;
        const dates = list.map(({ docketId, entry, outcome, relief, ...part }) => {
          entryId += entry;
          return { ...stated(entryId, part, { outcome, relief }), docketId };
        });
        const places = standingDates(dates).map(({ supersededBy }) =>
          supersededBy === null ? -1 : dates.indexOf(supersededBy),
        );
        expect(places).toEqual(
          dates.map((earlier, at) =>
            dates.findIndex((later, place) => place > at && plainlySupersedes(later, earlier)),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** The rule as one would say it, at the cost of comparing all with all. */
function plainlySupersedes(later: DateInEntry, earlier: DateInEntry): boolean {
  const [a, b] = [later.date, earlier.date];
  if (later.docketId !== earlier.docketId || a.kind !== b.kind || b.cancelled) return false;
  const again = a.date === b.date && (a.time === null || b.time === null || a.time === b.time);
  if (a.cancelled) return again;
  const { outcome, relief } = later.event;
  const moves =
    outcome === 'reset' || outcome === 'cancelled' || (outcome === 'granted' && relief === 'extension');
  const said = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(' ')
        .filter((word) => word.length > 1 && !['on', 'due'].includes(word)),
    );
  const [left, right] = [said(a.what), said(b.what)];
  const same = left.size > 0 && right.size > 0 && (left.isSubsetOf(right) || right.isSubsetOf(left));
  return later.entryId !== earlier.entryId && !again && same && moves;
}
