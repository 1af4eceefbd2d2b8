import { describe, expect, it } from 'vitest';
import { API, ATOM, RSS, seenDocument, seenEntry, show, told } from './fixture-docket.ts';

describe('smoke', () => {
  it('tells a filing once, whatever shows it', () => {
    const stub = seenEntry({
      sequence: '98',
      number: 46,
      enteredAt: '2025-05-27T02:54:00Z',
      labels: ['Order'],
    });
    const text = seenEntry({
      number: 46,
      filedOn: '2025-05-26',
      text: 'ORDER denying 12 Motion. (Entered: 05/26/2025)',
      documents: [seenDocument({ id: '09514600001', number: 46 })],
    });
    const first = show(null, [RSS, stub]);
    expect(told(first)).toEqual(['entry-filed']);
    const second = show(first.docket, [API, text]);
    expect(told(second)).toEqual(['entry-text-arrived (minor)']);
    expect(second.docket.entries).toHaveLength(1);
    const third = show(second.docket, [ATOM, text]);
    expect(told(third)).toEqual([]);
    expect(show(third.docket, [RSS, stub], [API, text], [ATOM, text]).last.entries).toEqual([]);
  });
});
