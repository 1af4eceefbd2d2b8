import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from './court.ts';
import { diffObservations } from './diff-observations.ts';
import type { PartyChange } from './diff-parties.ts';
import type { Observation, ObservedDocket } from './observation.ts';
import { readWords, seenDocket, seenEntry } from './reconcile/fixture-docket.ts';

const OLD = seenEntry({
  number: 1,
  filedOn: '2025-03-07',
  text: 'COMPLAINT against Janet Yellen filed by Ann Roe.',
});
const SUBSTITUTION = seenEntry({
  number: 9,
  filedOn: '2025-03-20',
  text: 'MINUTE ORDER: Pursuant to Rule 25(d), Scott Bessent is substituted for Janet Yellen as defendant.',
});

function reading(docket: Partial<ObservedDocket>, entries = [OLD]): Observation {
  const format = 'courtlistener-entries';
  const parts = {
    completeness: 'full',
    builtAt: null,
    coverage: null,
    publications: [],
    rejected: [],
  } as const;
  return {
    format,
    ...parts,
    publications: [],
    rejected: [],
    dockets: [seenDocket(entries, { caption: 'Roe v. Yellen', ...docket })],
  };
}

function diff(before: Observation, after: Observation) {
  return diffObservations(before, after, {
    courts: createCourtDirectory([]),
    read: readWords,
    sourceId: 'cl-entries',
    seenAt: '2025-03-21T12:00:00Z',
    truncated: false,
  });
}

function said({ does, name, insteadOf, by, entry }: Omit<PartyChange, 'court' | 'number'>): string {
  return [does, name, ...(insteadOf ? ['for', insteadOf] : []), by, ...(entry ? [entry] : [])].join(' ');
}

describe('parties between two readings', () => {
  it('an official who takes the place of another is said with the entry that says so, once', () => {
    const { changes, parties = [] } = diff(reading({}), reading({}, [OLD, SUBSTITUTION]));
    expect(parties).toEqual([
      {
        does: 'replaced',
        court: 'mad',
        number: '1:25-cv-10495',
        name: 'Scott Bessent',
        role: 'defendant',
        office: null,
        insteadOf: 'Janet Yellen',
        by: 'entry',
        on: '2025-03-20',
        entry: 9,
      },
    ]);
    expect(changes.map(({ type }) => type)).toEqual(['entry-filed']);
  });

  it('a caption that only follows the entry is no news of its own', () => {
    const { changes } = diff(reading({}), reading({ caption: 'Roe v. Bessent' }, [OLD, SUBSTITUTION]));
    expect(changes.map(({ type, silent }) => [type, silent])).toEqual([
      ['docket-fact-changed', 'minor'],
      ['entry-filed', null],
    ]);
  });

  it('who is dismissed has left, and who is added has joined', () => {
    const after = seenEntry({
      number: 10,
      filedOn: '2025-03-21',
      text: 'ORDER. Defendant Janet Yellen is dismissed from this action. Defendant Acme Corp. added.',
    });
    const { parties = [] } = diff(reading({}), reading({}, [OLD, after]));
    expect(parties.map(said).toSorted()).toEqual([
      'joined Acme Corp. entry 10',
      'left Janet Yellen entry 10',
    ]);
  });

  it('a name that a list did not show before has joined, and is told as the product would', () => {
    const { changes, parties = [] } = diff(
      reading({ parties: ['Ann Roe', 'Janet Yellen'] }),
      reading({ parties: ['Ann Roe', 'Janet Yellen', 'State of Ohio'] }),
    );
    expect(parties.map(said)).toEqual(['joined State of Ohio list']);
    expect(changes).toMatchObject([{ type: 'docket-fact-changed', fact: 'parties', to: ['State of Ohio'] }]);
  });

  it('a case that is called otherwise says who is named instead', () => {
    const { parties = [] } = diff(reading({}), reading({ caption: 'Roe v. Bessent' }));
    expect(parties.map(said)).toEqual(['replaced Bessent for Janet Yellen caption']);
  });

  it('the first list and the first name of a case say nobody joined', () => {
    const bare = reading({ caption: null });
    expect(diff(bare, reading({ parties: ['Ann Roe', 'State of Ohio'] })).parties).toBeUndefined();
  });

  it('who stands behind a pseudonym is not told', () => {
    const before = reading({ caption: 'Doe v. Yellen' }, []);
    expect(diff(before, reading({ caption: 'Ortiz v. Yellen' }, [])).parties).toBeUndefined();
  });

  it('two readings that are the same say nothing of parties', () => {
    expect(diff(reading({ parties: ['Ann Roe'] }), reading({ parties: ['Ann Roe'] }))).toEqual({
      changes: [],
    });
  });
});
