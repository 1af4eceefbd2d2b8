import { describe, expect, it } from 'vitest';
import { API, API_FULL, context, RSS, seenDocket, seenEntry, show, told } from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';
import { reconcileDocket } from './reconcile.ts';

const entry = (number: number) =>
  seenEntry({ number, filedOn: '2025-05-26', text: `MOTION number ${number} for a good cause.` });
const entries = (...numbers: number[]) => numbers.map(entry);
const ten = entries(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const nine = ten.slice(0, 9);
const MIRROR = context({ sourceId: 'mirror', sourceKind: 'courtlistener-entries', completeness: 'full' });

describe('withdrawing', () => {
  it('takes two full readings in a row without the entry', () => {
    const once = show(null, [API_FULL, ...ten], [API_FULL, ...nine]);
    expect(told(once)).toEqual([]);
    const twice = show(once.docket, [API_FULL, ...nine]);
    expect(told(twice)).toEqual(['entry-withdrawn']);
    expect(twice.docket.entries[9]?.withdrawnAt).toBe(API_FULL.seenAt);
    expect(show(twice.docket, [API_FULL, ...nine]).last.entries).toEqual([]);
  });

  it('starts counting anew when the entry was there in between', () => {
    const step = show(null, [API_FULL, ...ten], [API_FULL, ...nine], [API_FULL, ...ten], [API_FULL, ...nine]);
    expect(told(step)).toEqual([]);
  });

  it.each(['window', 'partial'] as const)('is no business of a %s reading', (completeness) => {
    const source = { ...API_FULL, completeness };
    const step = show(null, [API_FULL, ...ten], [source, ...nine], [source, ...nine], [source, ...nine]);
    expect(step.last.entries).toEqual([]);
  });

  it('is no business of a full reading of candidates', () => {
    const source = { ...API_FULL, knownIsPartial: true };
    expect(show(null, [API_FULL, ...ten], [source, ...nine], [source, ...nine]).last.entries).toEqual([]);
  });

  it('leaves alone what this source never showed', () => {
    const step = show(null, [RSS, entry(11)], [API_FULL, ...ten], [API_FULL, ...ten], [API_FULL, ...ten]);
    expect(step.last.entries).toEqual([]);
  });

  it('waits while another source of full readings still shows the entry', () => {
    const step = show(null, [MIRROR, ...ten], [API_FULL, ...ten], [API_FULL, ...nine], [API_FULL, ...nine]);
    expect(told(step)).toEqual([]);
    const both = show(step.docket, [MIRROR, ...nine], [API_FULL, ...nine]);
    expect(told(both)).toEqual(['entry-withdrawn']);
  });

  const gone = () => show(null, [API_FULL, ...ten], [API_FULL, ...nine], [API_FULL, ...nine]).docket;

  it('is undone silently when the entry comes back', () => {
    const back = show(gone(), [API_FULL, ...ten]);
    expect(told(back)).toEqual([]);
    expect(back.docket.entries).toHaveLength(10);
    expect(back.docket.entries[9]).toMatchObject({ withdrawnAt: null, missedBy: { cl: 0 } });
  });

  it('is followed by an amendment when the entry comes back with other words', () => {
    const other = { ...entry(10), text: 'MOTION number 10, corrected.' };
    expect(told(show(gone(), [API_FULL, ...nine, other]))).toEqual(['entry-amended']);
  });
});

describe('a full reading that lost too much', () => {
  const full = show(null, [API_FULL, ...ten]).docket;
  const CASES: [string, number[], boolean][] = [
    ['nothing at all', [], true],
    ['only the first page', [1, 2, 3], true],
    ['three of ten gone', [1, 2, 3, 4, 5, 6, 7], true],
    ['two of ten gone', [1, 2, 3, 4, 5, 6, 7, 8], false],
    ['a new entry beside one old one', [1, 11], true],
  ];

  it.each(CASES)('%s', (_, numbers, refused) => {
    const result = reconcileDocket(full, seenDocket(entries(...numbers)), API_FULL);
    expect(result.refused?.reason).toBe(refused ? 'shrank' : undefined);
    if (refused) expect(result).toMatchObject({ changes: [], entries: [], docket: null });
  });

  it('is refused as often as it comes, and never withdraws', () => {
    const broken: [ReconcileContext, ...typeof ten] = [API_FULL, ...entries(1, 2)];
    expect(show(full, broken, broken, broken).docket).toEqual(full);
  });

  it('says how much is missing', () => {
    const { refused } = reconcileDocket(full, seenDocket(entries(1)), API_FULL);
    expect(refused?.detail).toBe('9 of 10 entries that this source had are gone');
  });

  it('may be short when the source never had more', () => {
    const step = show(null, [API, ...ten], [MIRROR, ...entries(1, 2)]);
    expect(step.last.refused).toBeUndefined();
  });
});
