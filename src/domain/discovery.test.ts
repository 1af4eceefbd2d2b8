import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exclusionProblem,
  opensCase,
  PROPOSE_AT,
  scoreCase,
  type DiscoveryTerms,
  type NewCase,
} from './discovery.ts';

const TERMS: DiscoveryTerms = {
  any: ['parole', 'CHNV'],
  parties: ['Noem', 'Department of Homeland Security'],
  types: ['complaint'],
};

function newCase(part: Partial<NewCase>): NewCase {
  return {
    caption: null,
    natureOfSuit: null,
    cause: null,
    labels: ['Complaint'],
    text: null,
    type: 'complaint',
    ...part,
  };
}

describe('a case that was opened', () => {
  it.each([
    ['a party of the matter', newCase({ caption: 'Roe et al v. Noem et al' })],
    ['a phrase of the subject', newCase({ caption: 'Parole Advocates of Ohio v. Smith' })],
    [
      'a phrase in the words of the complaint',
      newCase({ caption: 'Roe v. Smith', text: 'COMPLAINT about CHNV' }),
    ],
    ['both parties', newCase({ caption: 'Roe v. Noem, Department of Homeland Security' })],
  ])('is proposed for %s', (_, found) => {
    expect(scoreCase(found, TERMS)?.value).toBeGreaterThanOrEqual(PROPOSE_AT);
  });

  it.each([
    ['nothing of the matter', newCase({ caption: 'Smith v. Jones' })],
    ['half of a word', newCase({ caption: 'Paroleigh Inc. v. Noemi' })],
    ['an entry of another kind', newCase({ caption: 'Roe v. Noem', type: 'motion' })],
    [
      'a petition of one prisoner',
      newCase({ caption: 'Roe v. Noem', labels: ['Petition for Writ of Habeas Corpus'] }),
    ],
  ])('is not proposed for %s', (_, found) => {
    expect(scoreCase(found, TERMS)?.value ?? 0).toBeLessThan(PROPOSE_AT);
  });

  it('is lifted by its nature of suit, which proposes nothing by itself', () => {
    const terms = { ...TERMS, nature: ['465', 'Administrative Procedure Act'] };
    const immigration = {
      natureOfSuit: '465 Other Immigration Actions',
      cause: '05:702 Administrative Procedure Act',
    };
    expect(scoreCase(newCase({ caption: 'Smith v. Jones', ...immigration }), terms)).toBe(null);
    const petition = { caption: 'Roe v. Noem', labels: ['Petition for Writ of Habeas Corpus'] };
    expect(scoreCase(newCase(petition), terms)?.value).toBe(0.2);
    expect(scoreCase(newCase({ ...petition, ...immigration }), terms)).toEqual({
      value: 0.5,
      reasons: [
        '"Noem" among the parties',
        '"465" in the nature of suit (465 Other Immigration Actions, 05:702 Administrative Procedure Act)',
        'opened by "Petition for Writ of Habeas Corpus"',
        'less likely: a petition for one person',
      ],
    });
    const half = newCase({ caption: 'Roe v. Noem', natureOfSuit: '4650 Parolees' });
    expect(scoreCase(half, terms)?.reasons.join()).not.toContain('nature of suit');
  });

  it.each([
    ['a list of the parties', newCase({ caption: 'Roe v. Agency', parties: ['Ann Roe', 'Kristi Noem'] })],
    [
      'the words of the complaint',
      newCase({ caption: 'Roe v. Agency', text: 'COMPLAINT against AGENCY, KRISTI NOEM filed by ANN ROE.' }),
    ],
  ])('is proposed for a party that stands in %s alone', (_, found) => {
    expect(scoreCase(found, TERMS)?.reasons).toContain('"Noem" among the parties');
    expect(scoreCase({ ...found, parties: ['Ann Roe'], text: 'COMPLAINT against ROE.' }, TERMS)).toBe(null);
  });

  it('says why, in words', () => {
    expect(scoreCase(newCase({ caption: 'Roe v. Noem', natureOfSuit: '465 Parole' }), TERMS)).toEqual({
      value: 1,
      reasons: ['"parole" in the nature of suit', '"Noem" among the parties', 'opened by "Complaint"'],
    });
  });

  it('is left out for good where a person called its like unrelated', () => {
    const terms = { ...TERMS, exclude: ['medical parole'] };
    expect(scoreCase(newCase({ caption: 'Roe v. Board of Medical Parole' }), terms)).toBeNull();
    expect(scoreCase(newCase({ caption: 'Roe v. Board of Parole' }), terms)).not.toBeNull();
  });
});

const words = fc.array(fc.constantFrom('parole', 'Noem', 'CHNV', 'Smith', 'v.', 'habeas', 'Ohio'), {
  maxLength: 6,
});

describe('the score of a case', () => {
  it('lies between 0 and 1, gives a reason, and never rises by an exclusion', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom('parole', 'Ohio', 'Smith'), (caption, text, phrase) => {
        const found = newCase({ caption: caption.join(' '), text: text.join(' ') });
        const open = scoreCase(found, TERMS);
        const narrowed = scoreCase(found, { ...TERMS, exclude: [phrase] });
        if (open) {
          expect(open.value).toBeGreaterThanOrEqual(0);
          expect(open.value).toBeLessThanOrEqual(1);
          expect(open.reasons.length).toBeGreaterThan(0);
        }
        expect(narrowed === null || narrowed.value === open?.value).toBe(true);
      }),
    );
  });

  it('is the same in any case and spacing, and never falls by a further term', () => {
    fc.assert(
      fc.property(words, (caption) => {
        const one = scoreCase(newCase({ caption: caption.join(' ') }), TERMS);
        const loud = scoreCase(newCase({ caption: caption.join('  ').toUpperCase() }), TERMS);
        const wider = scoreCase(newCase({ caption: caption.join(' ') }), {
          ...TERMS,
          any: [...TERMS.any, 'Ohio'],
        });
        expect(loud?.value).toBe(one?.value);
        expect(wider?.value ?? 0).toBeGreaterThanOrEqual(one?.value ?? 0);
      }),
    );
  });
});

describe('the entry that opens a case', () => {
  it.each([
    [1, ['Order'], true],
    [null, ['Notice of Removal'], true],
    [2, ['Complaint'], true],
    [null, ['Answer to Complaint'], false],
    [14, ['Complaint'], false],
    [null, ['Petition for Writ of Habeas Corpus'], true],
  ])('number %s with %j: %s', (number, labels, opens) => {
    expect(opensCase({ number, labels })).toBe(opens);
  });
});

describe('a phrase to leave out', () => {
  const terms = { any: ['humanitarian parole'], parties: ['Department of Homeland Security'] };

  it.each([
    ['medical parole', null],
    ['parole boards of america', null],
    ['Humanitarian', 'by "humanitarian parole"'],
    ['humanitarian PAROLE', 'by "humanitarian parole"'],
    ['homeland security', 'by "Department of Homeland Security"'],
    [' - ', 'holds no word'],
  ])('%j is judged by what the matter looks for', (phrase, problem) => {
    const found = exclusionProblem(phrase, terms);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
  });

  it('may be any words where the matter looks for nothing', () => {
    expect(exclusionProblem('parole', null)).toBeNull();
  });
});
