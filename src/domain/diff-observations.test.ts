import { describe, expect, it } from 'vitest';
import { createCourtDirectory } from './court.ts';
import { diffObservations } from './diff-observations.ts';
import type { Observation, ObservedDocket } from './observation.ts';
import { readWords, seenDocket, seenEntry } from './reconcile/fixture-docket.ts';

const COMPLAINT = seenEntry({ number: 1, filedOn: '2025-02-28', text: 'COMPLAINT filed by Ann Roe.' });
const ORDER = seenEntry({ number: 2, filedOn: '2025-03-01', text: 'ORDER granting motion for stay.' });

function reading(entries: ObservedDocket['entries'], docket: Partial<ObservedDocket>): Observation {
  return {
    format: 'courtlistener-entries',
    completeness: 'partial',
    builtAt: null,
    coverage: null,
    dockets: [seenDocket(entries, docket)],
    publications: [],
    rejected: [],
  };
}

function changesOf(docket: Partial<ObservedDocket>) {
  return diffObservations(reading([COMPLAINT], docket), reading([COMPLAINT, ORDER], docket), {
    courts: createCourtDirectory([]),
    read: readWords,
    sourceId: 'cl-entries',
    seenAt: '2025-03-02T12:00:00Z',
    truncated: false,
  }).changes;
}

describe('the docket of a change between two readings', () => {
  it('is absent where the body does not name it, with what the body calls it', () => {
    const docket = { court: null, number: null, facts: { courtlistenerId: 69695790 } };
    expect(changesOf(docket)).toMatchObject([
      { type: 'entry-filed', court: null, number: null, courtlistenerId: 69695790, entry: { number: 2 } },
    ]);
  });

  it('has the court that was said beside it', () => {
    const docket = { court: 'mad', number: null, facts: { courtlistenerId: 69695790 } };
    expect(changesOf(docket)).toMatchObject([{ court: 'mad', number: null, courtlistenerId: 69695790 }]);
  });

  it('stands as the body names it, and nothing beside it', () => {
    const [change] = changesOf({ facts: { courtlistenerId: 69695790 } });
    expect(change).toMatchObject({ court: 'mad', number: '1:25-cv-10495' });
    expect(change).not.toHaveProperty('courtlistenerId');
  });
});
