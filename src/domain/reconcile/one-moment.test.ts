import { describe, expect, it } from 'vitest';
import { API_FULL, RSS, seenEntry, show, told } from './fixture-docket.ts';

/** The moment of entry that several items of a feed share. */
const enteredAt = '2025-05-27T02:54:00Z';

describe('items of one moment that a reading shows again', () => {
  it('stay apart by their words, though one has a number by now', () => {
    const items = [
      seenEntry({ enteredAt }),
      seenEntry({ enteredAt, filedOn: '2025-05-26', text: 'Order granting 9 Motion.' }),
    ];
    const numbered = seenEntry({
      sequence: '2',
      number: 1,
      filedOn: '2025-05-26',
      text: 'Order granting 9 Motion.',
    });
    const before = show(null, [RSS, numbered], [RSS, ...items]);
    expect(before.docket.entries.map(({ number }) => number)).toEqual([1, null]);
    expect(told(show(before.docket, [RSS, ...items]))).toEqual([]);
  });

  it('are not hidden by one with another number that stands before them', () => {
    const items = [
      seenEntry({ number: 2, enteredAt, labels: ['Notice'], text: 'NOTICE of hearing on June 2.' }),
      seenEntry({ enteredAt, labels: ['Notice'] }),
    ];
    const before = show(
      null,
      [RSS, seenEntry({ number: 1, enteredAt, labels: ['Notice'] })],
      [API_FULL, ...items],
    );
    expect(before.docket.entries.map(({ number }) => number)).toEqual([1, 2]);
    expect(show(before.docket, [API_FULL, ...items]).last.entries).toEqual([]);
  });
});
