import { describe, expect, it } from 'vitest';
import type { Observation } from '../observation.ts';
import { seenDocket, seenEntry } from './fixture-docket.ts';
import type { GateQuestion } from './gates.ts';
import { newestOf, sanityGate, windowGap } from './gates.ts';

function reading(moments: string[], observation: Partial<Observation> = {}): Observation {
  const entries = moments.map((moment) =>
    seenEntry(moment.length > 10 ? { enteredAt: moment } : { filedOn: moment }),
  );
  return {
    format: 'pacer-rss',
    completeness: 'window',
    builtAt: '2025-05-30T18:00:00Z',
    coverage: null,
    dockets: entries.length === 0 ? [] : [seenDocket(entries)],
    publications: [],
    rejected: [],
    ...observation,
  };
}

describe('a gap between two windows', () => {
  const shown = reading(['2025-05-30T17:00:00Z', '2025-05-30T12:00:00Z']);

  it('is the time between the newest item before and the oldest item now', () => {
    expect(windowGap('2025-05-30T09:00:00Z', shown)).toEqual({
      from: '2025-05-30T09:00:00Z',
      to: '2025-05-30T12:00:00Z',
    });
  });

  it.each([
    ['the windows overlap', '2025-05-30T12:30:00Z', shown],
    ['the windows touch', '2025-05-30T12:00:00.000Z', shown],
    ['there was no reading before', null, shown],
    ['the window is empty', '2025-05-30T09:00:00Z', reading([])],
    ['the reading is full', '2025-05-30T09:00:00Z', { ...shown, completeness: 'full' as const }],
  ])('is none when %s', (_, previous, observation) => {
    expect(windowGap(previous, observation)).toBeNull();
  });

  it('is none when the window reaches back beyond the last good reading', () => {
    const reach = { lastGoodAt: '2025-05-30T17:45:00Z', spanHours: 24 };
    expect(windowGap('2025-05-30T09:00:00Z', shown, reach)).toBeNull();
    expect(windowGap('2025-05-30T09:00:00Z', shown, { ...reach, spanHours: null })).not.toBeNull();
    expect(
      windowGap('2025-05-28T09:00:00Z', shown, { ...reach, lastGoodAt: '2025-05-28T09:20:00Z' }),
    ).not.toBeNull();
  });

  it('is counted in whole days where a source has no times', () => {
    const days = reading(['2025-05-28', '2025-05-27']);
    expect(windowGap('2025-05-27', days)).toBeNull();
    expect(windowGap('2025-05-26', days)).toEqual({ from: '2025-05-26', to: '2025-05-27' });
    expect(windowGap('2025-05-27T23:00:00Z', days)).toBeNull();
  });

  it('starts from the newest moment of a reading', () => {
    expect(newestOf(shown)).toBe('2025-05-30T17:00:00Z');
    expect(newestOf(reading(['2025-05-28', '2025-05-29']))).toBe('2025-05-29');
    expect(newestOf(reading([]))).toBeNull();
  });

  it('reads publications of an agency', () => {
    const publication = {
      key: 'a',
      url: 'https://a.test',
      title: 'A',
      publishedOn: '2025-05-29',
      text: null,
    };
    expect(newestOf(reading([], { publications: [publication] }))).toBe('2025-05-29');
  });
});

describe('the sanity gate', () => {
  const many = Array.from({ length: 10 }, () => '2025-05-30T17:00:00Z');
  const history = { lastItems: [9, 10], lastBuiltAt: '2025-05-30T17:40:00Z', stalledAfterHours: 24 };
  const old = '2025-05-20T17:40:00Z';
  const CASES: [string, GateQuestion, string][] = [
    ['the usual reading', { observation: reading(many), history }, 'ok'],
    ['a first reading', { observation: reading([]), history: { lastItems: [], lastBuiltAt: null } }, 'ok'],
    ['no items where there were many', { observation: reading([]), history }, 'no-items'],
    [
      'no items where there were few',
      { observation: reading([]), history: { ...history, lastItems: [10, 2] } },
      'ok',
    ],
    [
      'an empty window after a day',
      { observation: reading([]), history: { ...history, lastBuiltAt: old } },
      'ok',
    ],
    [
      'an empty full reading after a day',
      { observation: reading([], { completeness: 'full' }), history: { ...history, lastBuiltAt: old } },
      'no-items',
    ],
    [
      'an empty window without build date',
      { observation: reading([], { builtAt: null }), history },
      'no-items',
    ],
    ['a window that moved on', { observation: reading(many.slice(0, 2)), history }, 'ok'],
    [
      'a full reading that lost most',
      { observation: reading(many.slice(0, 4), { completeness: 'full' }), history },
      'shrank',
    ],
    [
      'a full reading that lost one',
      { observation: reading(many.slice(0, 9), { completeness: 'full' }), history },
      'ok',
    ],
    [
      'an old copy of a delivery network',
      { observation: reading(many, { builtAt: '2025-03-01T00:00:00Z' }), history },
      'went-back',
    ],
    [
      'a build date that jitters',
      { observation: reading(many, { builtAt: '2025-05-30T17:39:00Z' }), history },
      'ok',
    ],
    [
      'a build date that stopped',
      {
        observation: reading(many, { builtAt: old }),
        history: { ...history, lastBuiltAt: old },
        seenAt: '2025-05-30T18:00:00Z',
      },
      'stalled',
    ],
    [
      'a build date that stopped for an hour',
      {
        observation: reading(many, { builtAt: old }),
        history: { ...history, lastBuiltAt: old },
        seenAt: '2025-05-20T18:40:00Z',
      },
      'ok',
    ],
    [
      'a feed that builds only on news',
      {
        observation: reading(many, { builtAt: old }),
        history: { lastItems: [10], lastBuiltAt: old },
        seenAt: '2025-05-30T18:00:00Z',
      },
      'ok',
    ],
    ['a feed cut off in the middle', { observation: reading(many), history, truncated: true }, 'truncated'],
  ];

  it.each(CASES)('%s', (_, question, verdict) => {
    const answer = sanityGate(question);
    expect(answer.ok ? 'ok' : answer.reason).toBe(verdict);
    if (!answer.ok) expect(answer.detail).not.toBe('');
  });
});
