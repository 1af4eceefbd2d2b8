import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { applyReconciliation, newestOn } from './apply.ts';
import { candidateKeys } from './candidates.ts';
import { courtDay } from './court-day.ts';
import { documentKey } from './documents.ts';
import {
  API,
  API_FULL,
  ATOM,
  RSS,
  SCOTUS,
  seenDocket,
  seenDocument,
  seenEntry,
  WEBHOOK,
} from './fixture-docket.ts';
import type { KnownDocket, KnownEntry, ReconcileContext } from './known.ts';
import { emptyDocket, reconcileDocket } from './reconcile.ts';

/** Small alphabets, so that entries collide in every way real ones do. */
const few = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const entry: fc.Arbitrary<ObservedEntry> = fc
  .record({
    sequence: maybe(few('1', '2', '3', '4')),
    number: maybe(few(1, 2, 3)),
    filedOn: maybe(few('2025-05-23', '2025-05-26', '2025-05-27')),
    enteredAt: maybe(few('2025-05-27T02:54:00Z', '2025-05-27T14:00:00Z', '2025-05-23T14:00:00Z')),
    labels: fc.uniqueArray(few('Order', 'Notice', 'Minute Entry'), { maxLength: 2 }),
    text: maybe(
      few(
        'ORDER denying 12 Motion. (Entered: 05/26/2025)',
        'ORDER granting 13 Motion.',
        'NOTICE of hearing. (Attachments: # 1 Exhibit)',
        'NOTICE of hearing',
        'Minute Entry for proceedings. (Entered: 05/27/2025)',
        'Order',
      ),
    ),
    documents: fc.uniqueArray(few('09500000001', '09510000001', '09500000002'), { maxLength: 1 }),
    available: fc.boolean(),
  })
  .map(({ documents, available, ...rest }) =>
    seenEntry({ ...rest, documents: documents.map((id) => seenDocument({ id, available })) }),
  );

const entries = fc.array(entry, { maxLength: 6 });
const source = few(RSS, API, API_FULL, ATOM, WEBHOOK, SCOTUS);
const readings = fc.array(fc.tuple(source, entries), { maxLength: 4 });
const EMPTY = emptyDocket('mad', '1:25-cv-10495');

/** Stores what a reconciliation writes, giving each new entry an id as a store does. */
function store(docket: KnownDocket, observed: ObservedEntry[], context: ReconcileContext): KnownDocket {
  const next = applyReconciliation(docket, reconcileDocket(docket, seenDocket(observed), context));
  return {
    ...next,
    entries: next.entries.map((known, at) => (known.id ? known : { ...known, id: `e${at}` })),
  };
}

function after(all: [ReconcileContext, ObservedEntry[]][]): KnownDocket {
  return all.reduce((docket, [context, observed]) => store(docket, observed, context), EMPTY);
}

/** The entries as JSON lines in an order of their own, ids aside. */
function canonical(docket: KnownDocket): string[] {
  return docket.entries
    .map((known) => JSON.stringify({ ...known, id: '', labels: known.labels.toSorted() }))
    .sort();
}

describe('whatever the sources show', () => {
  it('the same reading twice tells nothing but what a second full reading confirms as gone', () => {
    fc.assert(
      fc.property(readings, source, entries, (past, context, observed) => {
        const once = store(after(past), observed, context);
        const again = reconcileDocket(once, seenDocket(observed), context);
        expect(again.changes.filter(({ type }) => type !== 'entry-withdrawn')).toEqual([]);
        expect(again.entries.filter(({ kind }) => kind === 'insert')).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the same reading a third time writes nothing at all', () => {
    fc.assert(
      fc.property(readings, source, entries, (past, context, observed) => {
        const twice = store(store(after(past), observed, context), observed, context);
        const again = reconcileDocket(twice, seenDocket(observed), context);
        expect({ ...again, refused: undefined }).toEqual({ changes: [], entries: [], docket: null });
      }),
      { numRuns: 2_000 },
    );
  });

  it('a window or a partial reading never withdraws', () => {
    fc.assert(
      fc.property(readings, few(RSS, API, ATOM, WEBHOOK), entries, (past, context, observed) => {
        const { changes, entries: writes } = reconcileDocket(after(past), seenDocket(observed), context);
        expect(changes.filter(({ type }) => type === 'entry-withdrawn')).toEqual([]);
        const hidden = writes.filter((write) => write.entry.withdrawnAt !== null && !write.entry.foldedInto);
        expect(hidden).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the arguments stay as they were', () => {
    fc.assert(
      fc.property(readings, source, entries, (past, context, observed) => {
        const docket = after(past);
        const [known, seen] = [structuredClone(docket), structuredClone(observed)];
        reconcileDocket(docket, seenDocket(observed), context);
        expect([docket, observed]).toEqual([known, seen]);
      }),
      { numRuns: 300 },
    );
  });

  it('every write belongs to one known entry or to a new one, and every entry change to one write', () => {
    fc.assert(
      fc.property(readings, source, entries, (past, context, observed) => {
        const docket = after(past);
        const { changes, entries: writes } = reconcileDocket(docket, seenDocket(observed), context);
        const touched = writes.flatMap(({ was }) => was ?? []);
        expect(new Set(touched).size).toBe(touched.length);
        expect(touched.every((known) => docket.entries.includes(known))).toBe(true);
        const told = writes.flatMap(({ change }) => change ?? []).sort((a, b) => a - b);
        expect(told).toEqual(changes.map((_, at) => at));
      }),
      { numRuns: 500 },
    );
  });

  it('in modes that only record, nobody is told', () => {
    fc.assert(
      fc.property(
        readings,
        source,
        entries,
        few('baseline' as const, 'reparse' as const),
        (past, context, observed, mode) => {
          const { changes } = reconcileDocket(after(past), seenDocket(observed), { ...context, mode });
          expect(changes.every(({ silent }) => silent === mode)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Loads what a store would: every entry that has one of the keys. */
function candidatesOf(docket: KnownDocket, observed: ObservedEntry[]): KnownEntry[] {
  const keys = candidateKeys(seenDocket(observed));
  return docket.entries.filter(
    (known) =>
      keys.sequences.includes(known.sequence ?? '') ||
      keys.numbers.includes(known.number ?? -1) ||
      known.documents.some(({ id }) => id !== null && keys.documents.includes(documentKey(id))) ||
      keys.days.includes(known.filedOn ?? '') ||
      keys.days.includes(courtDay(known.enteredAt, 'America/New_York') ?? ''),
  );
}

const elsewhen = fc
  .tuple(entry, few('2024-01-01', '2025-05-14', '2025-05-21', '2025-06-05'), fc.integer({ min: 10, max: 99 }))
  .map(([observed, filedOn, at]) => ({
    ...observed,
    filedOn,
    enteredAt: null,
    sequence: String(at),
    number: at,
  }));

describe('a docket of which only candidates are loaded', () => {
  it('is reconciled as if all of it were', () => {
    const past = fc.array(fc.tuple(source, fc.array(fc.oneof(entry, elsewhen), { maxLength: 8 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(past, few(RSS, API, ATOM, WEBHOOK), entries, (before, context, observed) => {
        const all = after(before);
        const some = {
          ...all,
          entries: candidatesOf(all, observed),
          newestOn: newestOn(all, context.timezone),
        };
        const watched = { ...context, watchedSince: '2025-05-25T12:00:00Z' };
        expect(reconcileDocket(some, seenDocket(observed), { ...watched, knownIsPartial: true })).toEqual(
          reconcileDocket(all, seenDocket(observed), watched),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Entries that their keys tell apart without doubt. */
const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }).map((ids) =>
  ids.map((id) =>
    seenEntry({
      sequence: id % 3 === 0 ? null : String(id),
      number: id % 4 === 0 ? null : id,
      filedOn: '2025-05-26',
      labels: ['Order', `Label ${id % 2}`],
      text: id % 5 === 0 && id % 12 !== 0 ? null : `ORDER number ${id} on the motion.`,
      enteredAt: new Date(Date.parse('2025-05-26T12:00:00Z') + id * 60_000).toISOString(),
    }),
  ),
);

describe('the order of the items', () => {
  it('does not matter', () => {
    const shuffled = fc
      .tuple(distinct, distinct)
      .chain(([first, second]) =>
        fc.tuple(
          fc.constant([first, second] as const),
          fc.shuffledSubarray(first, { minLength: first.length }),
          fc.shuffledSubarray(second, { minLength: second.length }),
          few(RSS, API, API_FULL),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[first, second], mixedFirst, mixedSecond, context]) => {
        const straight = after([
          [context, first],
          [context, second],
        ]);
        const mixed = after([
          [context, mixedFirst],
          [context, mixedSecond],
        ]);
        expect(canonical(mixed)).toEqual(canonical(straight));
      }),
      { numRuns: 500 },
    );
  });
});
