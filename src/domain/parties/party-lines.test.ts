import { describe, expect, it } from 'vitest';
import { partyLines, saysMoreThanCaption, type SaidParty, type SaidSighting } from './party-lines.ts';

const bare: SaidParty = { name: 'Noem', role: null, office: null, since: null, until: null, insteadOf: null };
const seen = (by: SaidSighting['by'], seenAt: string, part: Partial<SaidSighting> = {}): SaidSighting => ({
  by,
  on: null,
  seenAt,
  entry: null,
  ...part,
});

function said(...parties: Partial<SaidParty>[]): string[][] {
  const lines = partyLines(
    parties.map((party) => ({ ...bare, ...party })),
    { timezone: 'America/New_York', day: (day) => day },
  );
  return lines.map(({ notes }) => notes.map(({ words }) => words));
}

describe('the line of a party', () => {
  it('gives no date to what was there when the first was seen', () => {
    const first = seen('caption', '2025-04-02T02:54:00Z');
    expect(said({ since: first }, { since: seen('list', '2025-04-01T15:00:00Z') })).toEqual([[], []]);
    const complaint = seen('entry', '2025-04-01T15:00:00Z', { on: '2025-02-28', entry: 1 });
    expect(said({ since: first }, { since: complaint })).toEqual([[], ['since 2025-02-28']]);
  });

  it('says when a list or a caption first named it later, by the day of the court', () => {
    const first = { since: seen('list', '2025-04-01T15:00:00Z') };
    expect(said(first, { since: seen('list', '2025-05-08T02:54:00Z') })[1]).toEqual([
      'first seen 2025-05-07',
    ]);
  });

  it('says whose place it took, and what says so', () => {
    const entry = seen('entry', '2025-05-08T15:00:00Z', { on: '2025-05-07', entry: 9 });
    expect(said({ since: entry, insteadOf: 'Leland Dudek' })).toEqual([
      ['for Leland Dudek since 2025-05-07'],
    ]);
    const caption = seen('caption', '2025-05-08T15:00:00Z');
    expect(said({ since: caption, insteadOf: 'Leland Dudek' })).toEqual([
      ['named in the caption in the place of Leland Dudek since 2025-05-08'],
    ]);
  });

  it('tells the end that an entry states from a name that left the caption', () => {
    const entry = seen('entry', '2025-05-08T15:00:00Z', { on: '2025-05-07', entry: 9 });
    expect(said({ until: entry }, { until: seen('caption', '2025-05-08T15:00:00Z') })).toEqual([
      ['until 2025-05-07'],
      ['named in the caption until 2025-05-08'],
    ]);
  });
});

describe('parties that say no more than the caption', () => {
  it('are those that it names, without role or history', () => {
    expect(saysMoreThanCaption([bare, { ...bare, since: seen('caption', '2025-04-01T15:00:00Z') }])).toBe(
      false,
    );
    expect(saysMoreThanCaption([])).toBe(false);
    expect(saysMoreThanCaption([{ ...bare, role: 'applicant' }])).toBe(true);
    expect(saysMoreThanCaption([{ ...bare, since: seen('list', '2025-04-01T15:00:00Z') }])).toBe(true);
  });
});
