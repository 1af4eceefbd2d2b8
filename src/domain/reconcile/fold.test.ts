import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../observation.ts';
import { API, API_FULL, ATOM, context, RSS, SCOTUS, seenEntry, show, told } from './fixture-docket.ts';

/** One entry of a court feed, one of CourtListener; 02:54 in UTC on the 27th is the evening of the 26th in court. */
const stub = (entry: Partial<ObservedEntry>) =>
  seenEntry({ enteredAt: '2025-05-27T02:54:00Z', labels: ['Order'], ...entry });
const text = (entry: Partial<ObservedEntry>) =>
  seenEntry({ filedOn: '2025-05-26', text: 'ORDER denying 12 Motion. (Entered: 05/26/2025)', ...entry });
const row = (filedOn: string, words: string) => seenEntry({ filedOn, text: words });

describe('which row it is', () => {
  it('numbers equal rows so that the store can tell them apart', () => {
    const twice = show(null, [SCOTUS, row('2025-05-26', 'DENIED.'), row('2025-05-26', 'DENIED.')]);
    const thrice = show(twice.docket, [
      SCOTUS,
      ...Array.from({ length: 3 }, () => row('2025-05-26', 'DENIED.')),
    ]);
    expect(thrice.docket.entries.map(({ occurrence }) => occurrence)).toEqual([0, 1, 2]);
    expect(told(thrice)).toEqual(['entry-filed']);
  });

  it('gives a number of two sequences the text that fits its label', () => {
    const { docket } = show(
      null,
      [RSS, stub({ sequence: '98', number: 5, labels: ['Claim'] }), stub({ sequence: '120', number: 5 })],
      [API, text({ number: 5 })],
    );
    expect(docket.entries.find((entry) => entry.text !== null)?.sequence).toBe('120');
  });

  it('keeps its choice among entries of one number from reading to reading', () => {
    const moment = '2025-05-27T14:00:00Z';
    const past = [text({ number: 3 }), text({ number: 3, text: 'Order', filedOn: null, enteredAt: moment })];
    const labelled = { text: 'Order', filedOn: null, enteredAt: moment, labels: ['Minute Entry'] };
    const reading = [
      text(labelled),
      text({ number: 3, filedOn: null, text: 'Minute Entry for proceedings.' }),
    ];
    expect(show(null, [RSS, ...past], [ATOM, ...reading], [ATOM, ...reading]).last.entries).toEqual([]);
  });

  it('folds two rows into one when a later reading has the keys of both', () => {
    const apart = show(
      null,
      [RSS, stub({ sequence: '98', labels: ['Utility Event'] })],
      [ATOM, text({ number: 46 })],
    );
    expect(apart.docket.entries).toHaveLength(2);
    const joined = show(apart.docket, [API, text({ sequence: '98', number: 46 })]);
    expect(told(joined)).toEqual([]);
    const live = joined.docket.entries.filter((entry) => (entry.foldedInto ?? null) === null);
    expect(live).toHaveLength(1);
    expect(live[0]).toMatchObject({
      sequence: '98',
      number: 46,
      labels: ['Utility Event'],
      seenBy: ['rss', 'atom', 'cl'],
    });
    expect(live[0]?.text).toContain('denying');
    expect(show(joined.docket, [ATOM, text({ number: 46 })]).last.changes).toEqual([]);
  });

  it('folds an ambiguous text into its stub once the sequence is known', () => {
    const { docket } = show(
      null,
      [RSS, stub({ sequence: '98' }), stub({ sequence: '99' })],
      [ATOM, text({})],
    );
    const joined = show(docket, [API, text({ sequence: '99' })]);
    expect(told(joined)).toEqual([]);
    expect(joined.docket.entries.filter((entry) => entry.foldedInto === undefined)).toHaveLength(2);
  });

  it('follows a row whose words were edited on a page that shows all rows', () => {
    const before = row(
      '2025-05-26',
      'Response to application (24A1079) requested by Justice Roe, due May 15, 2025.',
    );
    const after = row(
      '2025-05-26',
      'Response to application (24A1079) requested by Justice Roe, due May 16, 2025.',
    );
    const step = show(null, [SCOTUS, before], [SCOTUS, after]);
    expect(told(step)).toEqual(['entry-amended']);
    expect(step.docket.entries).toHaveLength(1);
    expect(told(show(step.docket, [SCOTUS, before]))).toEqual(['entry-amended']);
  });

  it('does not take a new row of the day for an edit of one that is still there', () => {
    const one = row('2025-05-26', 'MINUTE ORDER granting 5 Motion for Extension of Time.');
    const two = row('2025-05-26', 'MINUTE ORDER granting 6 Motion for Extension of Time.');
    expect(told(show(null, [SCOTUS, one], [SCOTUS, one, two]))).toEqual(['entry-filed']);
    expect(told(show(null, [API, one], [API, two]))).toEqual(['entry-filed']);
  });

  it('knows a row by an earlier text that a lagging copy still shows', () => {
    const json = context({ sourceId: 'json', sourceKind: 'scotus-json', completeness: 'full' });
    const before = row('2025-05-26', 'Response requested by Justice Roe, due by 4 p.m. on May 15, 2025.');
    const after = row('2025-05-26', 'Response requested by Justice Roe, due by 4 p.m. on May 16, 2025.');
    const lagging = show(null, [SCOTUS, before], [SCOTUS, after], [json, before]);
    expect(told(lagging)).toEqual([]);
    expect(lagging.docket.entries).toHaveLength(1);
    expect(lagging.docket.entries[0]?.text).toBe(after.text);
  });

  it('writes nothing when the same reading comes again', () => {
    const entries = [text({ number: 46 }), text({ text: 'MINUTE ORDER setting hearing.' })];
    expect(show(null, [API_FULL, ...entries], [API_FULL, ...entries]).last).toEqual({
      changes: [],
      entries: [],
      docket: null,
    });
  });
});
