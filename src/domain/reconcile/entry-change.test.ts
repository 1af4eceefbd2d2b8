import { describe, expect, it } from 'vitest';
import type { EntryChange } from '../change.ts';
import type { ObservedEntry } from '../observation.ts';
import { API, SCOTUS, seenDocument, seenEntry, show, told } from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';

type Reading = [ReconcileContext, ...ObservedEntry[]];

const text = (words: string, entry: Partial<ObservedEntry> = {}) =>
  seenEntry({ number: 46, filedOn: '2025-05-26', text: words, ...entry });
const A = 'NOTICE of hearing on June 2.';
const B = 'NOTICE of hearing on June 3.';
const open = (url: string) => seenDocument({ url, available: true });

function lastChange(...readings: Reading[]): EntryChange {
  return show(null, ...readings).last.changes[0] as EntryChange;
}

describe('an entry change', () => {
  it('of an amendment carries both wordings and the mark of the clerk', () => {
    const edited = `${B} Modified on 5/27/2025 to correct date (ab).`;
    const change = lastChange([API, text(A)], [API, text(edited)]);
    expect(change.entry.text).toBe(edited);
    expect(change.before?.text).toBe(A);
    expect(change.correction).toBe('Modified on 5/27/2025 to correct date (ab)');
  });

  it('of a filing that arrives already corrected says so', () => {
    expect(lastChange([API, text('FILING ERROR - NOTICE')]).correction).toBe('FILING ERROR');
  });

  it('stays as important as what readers were told before', () => {
    const change = lastChange(
      [API, text('ORDER granting stay')],
      [API, text('COURT DELETED INCORRECT ENTRY')],
    );
    expect(change).toMatchObject({
      type: 'entry-amended',
      importance: 'critical',
      event: { importance: 'routine' },
    });
  });

  it('of a sealed entry repeats none of its words', () => {
    const documents = [seenDocument({ id: '09510000001', description: 'Declaration of a witness' })];
    const filed = lastChange([API, text('SEALED DECLARATION of a witness', { documents })]);
    expect(JSON.stringify(filed)).not.toContain('witness');
    const later = lastChange(
      [API, text('DECLARATION of a witness')],
      [API, text('SEALED DECLARATION, redacted')],
    );
    expect(later.silent).toBe('sealed');
    expect(JSON.stringify(later)).not.toContain('witness');
  });

  it('of a document lists only what arrived', () => {
    const first = open('https://sc.test/a.pdf');
    const second = open('https://sc.test/b.pdf');
    const row = (documents: ObservedEntry['documents']) =>
      text('ORDER entered.', { number: null, documents });
    const change = lastChange([SCOTUS, row([first])], [SCOTUS, row([first, second])]);
    expect(change).toMatchObject({ importance: 'major', documents: [second] });
    expect(change.entry.documents).toHaveLength(2);
  });

  it.each(['baseline', 'reparse'] as const)('is recorded and told to nobody in mode %s', (mode) => {
    const quiet = { ...API, mode };
    const step = show(
      null,
      [quiet, text(A), text(B, { number: 47 })],
      [quiet, text(B), text('SEALED', { number: 48 })],
    );
    expect(told(step)).toEqual([`entry-amended (${mode})`, `entry-filed (${mode})`]);
    expect(step.docket.entries).toHaveLength(3);
  });
});
