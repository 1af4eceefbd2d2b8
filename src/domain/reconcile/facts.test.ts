import { describe, expect, it } from 'vitest';
import type { ObservedDocket } from '../observation.ts';
import { applyReconciliation } from './apply.ts';
import { API, context, RSS, SCOTUS, seenDocket } from './fixture-docket.ts';
import type { ReconcileContext } from './known.ts';
import { emptyDocket, reconcileDocket } from './reconcile.ts';

type Reading = [ReconcileContext, Partial<ObservedDocket>];

function show(number: string, readings: Reading[]) {
  let docket = emptyDocket('mad', number);
  let last = reconcileDocket(docket, seenDocket([]), RSS);
  for (const [source, observed] of readings) {
    last = reconcileDocket(docket, seenDocket([], observed), source);
    docket = applyReconciliation(docket, last);
  }
  return { docket, last };
}

const SEARCH = context({ sourceId: 'cl-heads-1', sourceKind: 'courtlistener-search' });
const POST = context({ sourceId: 'courtlistener-inbox', sourceKind: 'courtlistener-webhook' });

const judge = (name: string | null): Partial<ObservedDocket> => ({ facts: { judge: name } });
const caption = (words: string): Partial<ObservedDocket> => ({ caption: words });
const ended = (day: string | null): Partial<ObservedDocket> => ({ facts: { terminatedOn: day } });

/** Readings in turn; the facts told by the last one. */
const CASES: [string, Reading[], string[]][] = [
  ['a fact that arrives is silent', [[API, judge('Ada Roe')]], []],
  [
    'a case that changes its judge',
    [
      [API, judge('Ada Roe')],
      [API, judge('Ben Poe')],
    ],
    ['judge'],
  ],
  [
    'a caption that drifts',
    [
      [API, caption('Doe v. Noem')],
      [API, caption('Doe v. Mullin')],
    ],
    ['caption'],
  ],
  [
    'a caption that names who had a pseudonym',
    [
      [API, caption('Doe v. Noem')],
      [API, caption('Lopez v. Noem')],
    ],
    [],
  ],
  [
    'a caption that hides by a pseudonym whom it named',
    [
      [API, caption('Lopez v. Noem')],
      [API, caption('Doe 1 v. Noem')],
    ],
    [],
  ],
  [
    'a caption in which a person follows an organisation',
    [
      [API, caption('AFGE Union v. Noem')],
      [API, caption('Doe 1 v. Noem')],
    ],
    ['caption'],
  ],
  [
    'a source that does not know overwrites nothing',
    [
      [API, judge('Ada Roe')],
      [API, judge(null)],
    ],
    [],
  ],
  [
    'another way of writing a judge',
    [
      [API, judge('Ada Roe')],
      [API, judge('ADA  ROE')],
    ],
    [],
  ],
  [
    'a case that ends',
    [
      [API, ended(null)],
      [API, ended('2025-09-12')],
    ],
    ['terminatedOn'],
  ],
  ['an end known at first sight', [[API, ended('2025-09-12')]], []],
  [
    'a case that is open again',
    [
      [SEARCH, ended('2025-09-12')],
      [SEARCH, ended(null)],
    ],
    ['terminatedOn'],
  ],
  [
    'a case that ends again',
    [
      [SEARCH, ended('2025-09-12')],
      [SEARCH, ended(null)],
      [SEARCH, ended('2026-01-05')],
    ],
    ['terminatedOn'],
  ],
  [
    'an end that moved',
    [
      [SEARCH, ended('2025-09-12')],
      [SEARCH, ended('2026-01-05')],
    ],
    ['terminatedOn'],
  ],
  [
    'an end that a post tells first',
    [
      [SEARCH, ended(null)],
      [POST, ended('2025-09-12')],
    ],
    ['terminatedOn'],
  ],
  [
    'and the search confirms',
    [
      [SEARCH, ended(null)],
      [POST, ended('2025-09-12')],
      [SEARCH, ended('2025-09-12')],
    ],
    [],
  ],
  [
    'a late post of the time before the end',
    [
      [POST, ended('2025-09-12')],
      [POST, ended(null)],
    ],
    [],
  ],
  [
    'a judge that the search tells after a post told another',
    [
      [POST, judge('Ada Roe')],
      [SEARCH, judge('Ada Roe')],
      [SEARCH, judge('Ben Poe')],
    ],
    ['judge'],
  ],
  [
    'a late post with the judge of before',
    [
      [SEARCH, judge('Ben Poe')],
      [POST, judge('Ada Roe')],
    ],
    [],
  ],
  [
    'a substituted official in the caption',
    [
      [RSS, caption('Doe v. Noem')],
      [RSS, caption('Doe v. Roe')],
    ],
    ['caption'],
  ],
  [
    '"et al" is no other caption',
    [
      [RSS, caption('Doe v. Noem')],
      [RSS, caption('Doe et al v. Noem')],
      [RSS, caption('Doe v. Noem et al')],
    ],
    ['caption'],
  ],
  [
    'a better source words the caption better',
    [
      [RSS, caption('Doe v. No')],
      [API, caption('Doe v. Noem')],
    ],
    [],
  ],
  [
    'a poorer source is not heard',
    [
      [API, caption('Doe v. Noem')],
      [RSS, caption('Doe v. No')],
    ],
    [],
  ],
  [
    'a trustee is kept current and never told',
    [
      [RSS, { facts: { trustee: 'A' } }],
      [RSS, { facts: { trustee: 'B' } }],
    ],
    [],
  ],
  [
    'a list that grew',
    [
      [SCOTUS, { facts: { related: ['24-1'] } }],
      [SCOTUS, { facts: { related: ['24-1', '24-2'] } }],
    ],
    ['related'],
  ],
];

describe('facts of a docket', () => {
  it.each(CASES)('%s', (_, readings, facts) => {
    const { docket, last } = show('1:25-cv-10495', readings);
    const told = last.changes.map((change) =>
      change.type === 'docket-fact-changed' ? change.fact : change.type,
    );
    expect(told).toEqual(facts);
    const [source, observed] = readings.at(-1) as Reading;
    expect(reconcileDocket(docket, seenDocket([], observed), source).docket).toBeNull();
  });

  it('say what they were, what they are and under which caption', () => {
    const { last } = show('1:25-cv-10495', [
      [API, { ...caption('Doe v. Noem'), ...judge('Ada Roe') }],
      [API, judge('Ben Poe')],
    ]);
    expect(last.changes).toEqual([
      expect.objectContaining({
        fact: 'judge',
        from: 'Ada Roe',
        to: 'Ben Poe',
        caption: 'Doe v. Noem',
        silent: null,
      }),
    ]);
  });

  it('are told to nobody when stored bytes are read again', () => {
    const { last } = show('1:25-cv-10495', [
      [API, judge('Ada Roe')],
      [{ ...API, mode: 'reparse' }, judge('Ben Poe')],
    ]);
    expect(last.changes).toMatchObject([{ silent: 'reparse' }]);
  });

  it('keep the first caption of a criminal case, whose feed has one per defendant', () => {
    const { docket, last } = show('1:18-cr-03122', [
      [RSS, caption('USA v. Roe')],
      [RSS, caption('USA v. Poe')],
    ]);
    expect([docket.caption, last.docket]).toEqual(['USA v. Roe', null]);
  });

  it('keep the case number of the court beside what other sources know', () => {
    const { docket } = show('1:25-cv-10495', [
      [RSS, { pacerCaseId: '492165' }],
      [API, { facts: { courtlistenerId: 69695790 } }],
    ]);
    expect(docket).toMatchObject({ pacerCaseId: '492165', facts: { courtlistenerId: 69695790 } });
  });
});
