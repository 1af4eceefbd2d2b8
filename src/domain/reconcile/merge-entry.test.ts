import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { API, ATOM, RSS, seenEntry, show, told } from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';
import type { PlainField } from './merge-entry.ts';

const stub = (entry: Partial<ObservedEntry> = {}) =>
  seenEntry({ sequence: '98', number: 46, enteredAt: '2025-05-27T02:54:00Z', labels: ['Notice'], ...entry });
const text = (words: string, entry: Partial<ObservedEntry> = {}) =>
  seenEntry({ number: 46, filedOn: '2025-05-26', text: words, ...entry });
const A = 'NOTICE of hearing on June 2.';
const B = 'NOTICE of hearing on June 3.';

/** Each plain field with a value of its own; a field that is added to them does not compile without one here. */
const PLAIN: Readonly<Record<PlainField, Partial<ObservedEntry>>> = {
  sequence: { sequence: '98' },
  number: { number: 46 },
  filedOn: { filedOn: '2025-05-26' },
  enteredAt: { enteredAt: '2025-05-27T02:54:00Z' },
  url: { url: 'https://ecf.test/46' },
};

describe('merging the fields of an entry', () => {
  it.each(Object.entries(PLAIN))('takes a %s where there was none, and writes it', (field, said) => {
    const others = Object.values(PLAIN).filter((one) => one !== said);
    const bare: ObservedEntry = Object.assign(seenEntry({ text: A }), ...others, { [field]: null });
    const { docket, last } = show(null, [API, bare], [API, { ...bare, ...said }]);
    expect(docket.entries).toEqual([expect.objectContaining({ ...said, text: A })]);
    expect(last.entries).toHaveLength(1);
  });

  it('takes what each source knows best and never overwrites with nothing', () => {
    const { docket } = show(
      null,
      [API, text(A, { enteredAt: '2025-05-27T00:00:00Z', url: 'https://cl.test/46' })],
      [RSS, stub({ url: 'https://ecf.test/46' })],
      [API, text(A, { enteredAt: '2025-05-27T00:00:00Z' })],
    );
    expect(docket.entries).toEqual([
      expect.objectContaining({
        sequence: '98',
        filedOn: '2025-05-26',
        enteredAt: '2025-05-27T02:54:00Z',
        url: 'https://cl.test/46',
        text: A,
        seenBy: ['cl', 'rss'],
        labels: ['Notice'],
      }),
    ]);
  });

  it('keeps the wording of one source when two differ only in writing', () => {
    const other = A.toUpperCase();
    const { docket, last } = show(
      null,
      [API, text(A)],
      [ATOM, text(other)],
      [API, text(A)],
      [ATOM, text(other)],
    );
    expect(docket.entries[0]?.text).toBe(A);
    expect(last.entries).toEqual([]);
  });

  it('makes a version for every wording that is kept, and only then', () => {
    const grown = `${A} (Attachments: # 1 Exhibit)`;
    const versions = show(null, [API, text(A)], [API, text(grown)]).last.entries;
    expect(versions).toMatchObject([{ kind: 'update', newVersion: true, change: null, was: { text: A } }]);
    expect(show(null, [API, text(A)], [ATOM, text(B)]).last.entries).toMatchObject([{ newVersion: false }]);
  });

  it('reads the event again when rules changed, without a change', () => {
    const { docket } = show(null, [API, text(A)]);
    const read: ReconcileContext['read'] = () => ({
      event: { type: 'hearing', relief: null, outcome: null, importance: 'critical' },
      sealed: false,
      links: [],
      entryRefs: [],
      dates: [],
    });
    const again = show(docket, [{ ...API, mode: 'reparse', read }, text(A)]);
    expect(told(again)).toEqual([]);
    expect(again.docket.entries[0]?.event.type).toBe('hearing');
    expect(show(docket, [{ ...API, read }, text(A)]).last.entries).toEqual([]);
  });

  it('knows a moment and an event again however a store writes them', () => {
    const nyed = { ...stub({ labels: ['Letter'] }), sequence: null, number: null };
    const { docket } = show(null, [RSS, stub(), nyed]);
    const entries = docket.entries.map((entry) => ({
      ...entry,
      enteredAt: '2025-05-27T02:54:00.000Z',
      event: Object.fromEntries(Object.entries(entry.event).toReversed()) as typeof entry.event,
    }));
    const reparse = { ...RSS, mode: 'reparse' as const };
    expect(show({ ...docket, entries }, [reparse, stub(), nyed]).last.entries).toEqual([]);
  });

  it('can be stored as JSON and read back', () => {
    const { docket } = show(null, [RSS, stub()], [API, text(A)], [API, text(B)]);
    const stored = JSON.parse(JSON.stringify(docket)) as typeof docket;
    expect(stored).toEqual(docket);
    expect(show(stored, [ATOM, text(A)]).last.changes).toEqual([]);
  });
});
