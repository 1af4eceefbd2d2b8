import { describe, expect, it } from 'vitest';
import { API_FULL, RSS, seenDocument, seenEntry, show, told } from './fixture-docket.ts';

/** The moment of entry that several items of a feed share. */
const enteredAt = '2025-05-27T02:54:00Z';

describe('items of one moment that a reading shows again', () => {
  it.each([[[]], [['Order']]])('stay apart by their words, though one has a number by now: %j', (labels) => {
    const text = 'Order granting 9 Motion.';
    const items = [seenEntry({ enteredAt, labels }), seenEntry({ enteredAt, filedOn: '2025-05-26', text })];
    const numbered = seenEntry({ sequence: '2', number: 1, filedOn: '2025-05-26', labels, text });
    const before = show(null, [RSS, numbered], [RSS, ...items]);
    expect(before.docket.entries.map(({ number }) => number)).toEqual([1, null]);
    expect(told(show(before.docket, [RSS, ...items]))).toEqual([]);
  });

  it('that share a document are told apart by the words that another of them shows', () => {
    const documents = [seenDocument({ id: '09500000001' })];
    const moment = '2025-05-23T14:00:00Z';
    const denied = 'ORDER denying 12 Motion. (Entered: 05/26/2025)';
    const known = [
      seenEntry({ sequence: '2', enteredAt: moment, documents }),
      seenEntry({ filedOn: '2025-05-23', labels: ['Order'], text: denied, documents }),
    ];
    const items = [
      seenEntry({ labels: ['Order'], documents }),
      seenEntry({ enteredAt: moment, text: 'ORDER granting 13 Motion.' }),
    ];
    const stub = seenEntry({ sequence: '2', labels: ['Order'] });
    const before = show(null, [RSS, stub], [RSS, ...known], [RSS, ...items]);
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
