import { describe, expect, it } from 'vitest';
import { applyReconciliation, newestOn } from './apply.ts';
import { isBackfill } from './backfill.ts';
import { candidateKeys } from './candidates.ts';
import { courtDay, dayOf, shiftDay } from './court-day.ts';
import { API, API_FULL, context, seenDocket, seenDocument, seenEntry, show, told } from './fixture-docket.ts';

const entry = (number: number, filedOn: string | null) =>
  seenEntry({ number, filedOn, text: `ORDER ${number}.` });
const WATCHED = { ...API, watchedSince: '2025-05-20T03:00:00Z' };

describe('an entry first seen late', () => {
  const CASES: [string, typeof API, string | null, boolean][] = [
    ['a year old, before the watch', WATCHED, '2024-05-26', true],
    ['older than a week, before the watch', WATCHED, '2025-05-18', true],
    ['of the first day under watch, in court time', WATCHED, '2025-05-19', false],
    [
      'before the watch, but of the last week',
      { ...WATCHED, watchedSince: '2025-06-30T00:00:00Z' },
      '2025-05-24',
      false,
    ],
    ['a year old, with no word on when the watch began', API, '2024-05-26', true],
    [
      'a year old, on a page that shows everything',
      { ...WATCHED, completeness: 'full' },
      '2024-05-26',
      false,
    ],
    ['without a date', WATCHED, null, false],
  ];

  it.each(CASES)('%s', (_, source, filedOn, history) => {
    const { docket } = show(null, [API, entry(40, '2025-05-30')]);
    expect(told(show(docket, [source, entry(3, filedOn)]))).toEqual([
      history ? 'entry-filed (baseline)' : 'entry-filed',
    ]);
  });

  it('is news in a docket of which nothing is known', () => {
    expect(isBackfill(entry(1, '2020-01-01'), null, WATCHED)).toBe(false);
  });

  it('is judged by the newest day the caller names when only candidates are loaded', () => {
    const { docket } = show(null, [API, entry(40, '2025-05-30')]);
    const partial = { ...docket, entries: [], newestOn: newestOn(docket, 'America/New_York') };
    const step = show(partial, [{ ...WATCHED, knownIsPartial: true }, entry(3, '2024-05-26')]);
    expect(told(step)).toEqual(['entry-filed (baseline)']);
  });

  it('gains its text as silently as it came', () => {
    const old = seenEntry({ number: 3, filedOn: '2024-05-26', labels: ['Notice'] });
    const { docket } = show(null, [API, entry(40, '2025-05-30')], [WATCHED, old]);
    expect(told(show(docket, [WATCHED, entry(3, '2024-05-26')]))).toEqual(['entry-text-arrived (baseline)']);
  });

  it('is told when it is amended, however old it is', () => {
    const { docket } = show(null, [API_FULL, entry(3, '2024-05-26'), entry(40, '2025-05-30')]);
    const edited = { ...entry(3, '2024-05-26'), text: 'ORDER 3, vacated.' };
    expect(told(show(docket, [{ ...WATCHED }, edited]))).toEqual(['entry-amended']);
  });
});

describe('court days', () => {
  it.each([
    ['2018-04-18T02:54:00Z', 'America/New_York', '2018-04-17'],
    ['2018-04-18T04:00:00Z', 'America/New_York', '2018-04-18'],
    ['2025-01-01T08:59:00Z', 'America/Anchorage', '2024-12-31'],
    ['2025-01-01T20:00:00Z', 'Pacific/Guam', '2025-01-02'],
    ['yesterday', 'America/New_York', null],
    [null, 'America/New_York', null],
  ])('%s in %s is %s', (instant, timezone, day) => {
    expect(courtDay(instant, timezone)).toBe(day);
  });

  it('belong to the filing date where there is one', () => {
    const entered = { filedOn: '2025-05-23', enteredAt: '2025-05-27T02:54:00Z' };
    expect(dayOf(entered, 'America/New_York')).toBe('2025-05-23');
    expect(dayOf({ ...entered, filedOn: null }, 'America/New_York')).toBe('2025-05-26');
  });

  it('move across months and leap days', () => {
    expect([shiftDay('2024-02-28', 1), shiftDay('2025-03-01', -1), shiftDay('soon', 1)]).toEqual([
      '2024-02-29',
      '2025-02-28',
      null,
    ]);
  });
});

describe('candidate keys', () => {
  it('name every key under which the entries may be on record', () => {
    const keys = candidateKeys(
      seenDocket([
        seenEntry({ sequence: '98', enteredAt: '2025-05-27T02:54:00Z', labels: ['Order'] }),
        seenEntry({
          number: 46,
          filedOn: '2025-06-10',
          text: 'ORDER (Entered: 06/12/2025)',
          documents: [seenDocument({ id: '127122264358' })],
        }),
      ]),
    );
    expect(keys).toMatchObject({ sequences: ['98'], numbers: [46], documents: ['127022264358'] });
    expect(keys.days).toEqual(
      expect.arrayContaining(['2025-05-21', '2025-05-28', '2025-06-04', '2025-06-13']),
    );
    expect(keys.days).not.toContain('2025-06-01');
  });

  it('are none for nothing', () => {
    expect(candidateKeys(seenDocket([]))).toEqual({ sequences: [], numbers: [], documents: [], days: [] });
  });
});

describe('applying', () => {
  it('leaves the old state as it was', () => {
    const { docket } = show(null, [API, entry(1, '2025-05-26')]);
    const copy = structuredClone(docket);
    const { last } = show(docket, [
      context({ sourceId: 'x' }),
      entry(1, '2025-05-26'),
      entry(2, '2025-05-26'),
    ]);
    applyReconciliation(docket, last);
    expect(docket).toEqual(copy);
  });
});
