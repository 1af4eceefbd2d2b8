import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCourtDirectory, type Court, type CourtKind } from './court.ts';
import { courtOfName } from './court-of-name.ts';
import { isCitation, judgeLink, type LinkRole } from './judge-link.ts';

function court(id: string, kind: CourtKind, circuit: string | null, name = id): Court {
  return { id, name, kind, cite: id, circuit, timezone: 'America/New_York', rss: null };
}

const COURTS = createCourtDirectory([
  court('scotus', 'supreme', null),
  court('ca1', 'appellate', null, 'U.S. Court of Appeals for the First Circuit'),
  court('ca4', 'appellate', null),
  court('cadc', 'appellate', null),
  court('cafc', 'appellate', null),
  court('mad', 'district', 'ca1', 'U.S. District Court, District of Massachusetts'),
  court('nhd', 'district', 'ca1'),
  court('mdd', 'district', 'ca4'),
  court('dcd', 'district', 'cadc'),
  court('mab', 'bankruptcy', 'ca1'),
  court('mdb', 'bankruptcy', 'ca4'),
  court('jpml', 'special', null),
]);

function judge(from: string, number: string, link: { court: string | null; number: string; role: LinkRole }) {
  const own = COURTS.byId(from);
  if (!own) throw new Error(`no court ${from}`);
  return judgeLink({ court: own, number }, link, COURTS);
}

describe('a link between dockets', () => {
  it.each([
    [
      'an appeal to the own circuit',
      'mad',
      { court: null, number: '25-1384', role: 'appeal' },
      'ca1',
      '25-1384',
    ],
    [
      'an appeal from another district to its own circuit',
      'mdd',
      { court: null, number: '25-1411', role: 'appeal' },
      'ca4',
      '25-1411',
    ],
    ['an application', 'ca1', { court: null, number: '24a1079', role: 'supreme_court' }, 'scotus', '24A1079'],
    [
      'a padded petition',
      'ca4',
      { court: 'scotus', number: '17--459', role: 'supreme_court' },
      'scotus',
      '17-459',
    ],
    [
      'the one district below the D.C. Circuit',
      'cadc',
      { court: null, number: '1:25-cv-677', role: 'lower_court' },
      'dcd',
      '1:25-cv-00677',
    ],
    [
      'an application and its petition',
      'scotus',
      { court: 'scotus', number: '24A1063', role: 'linked' },
      'scotus',
      '24A1063',
    ],
    [
      'a sibling suit',
      'mad',
      { court: 'mdd', number: '8:25-cv-00430', role: 'related' },
      'mdd',
      '8:25-cv-00430',
    ],
  ] as const)('accepts %s', (_, from, link, target, number) => {
    expect(judge(from, '1:25-cv-10495', link)).toMatchObject({ state: 'accepted', court: target, number });
  });

  it.each([
    [
      'an appeal to another circuit',
      'mdd',
      { court: 'cadc', number: '25-5181', role: 'appeal' },
      'structure',
    ],
    [
      'a court below in another circuit',
      'cadc',
      { court: 'mdd', number: '1:25-cv-00596', role: 'lower_court' },
      'structure',
    ],
    [
      'a court of appeals at a number of a district',
      'mad',
      { court: null, number: '1:25-cv-12822', role: 'appeal' },
      'number-of-another-court',
    ],
    [
      'an application to a circuit',
      'mad',
      { court: 'ca1', number: '24A1079', role: 'appeal' },
      'number-of-another-court',
    ],
  ] as const)('refuses %s', (_, from, link, reason) => {
    expect(judge(from, '1:25-cv-10495', link)).toMatchObject({ state: 'refused', reason });
  });

  it.each([
    [
      'the court below where the circuit has several',
      'ca1',
      { court: null, number: '1:25-cv-10495', role: 'lower_court' },
      'court-unknown',
    ],
    [
      'a sibling of an unnamed court',
      'mad',
      { court: null, number: '1:25-cv-00872', role: 'related' },
      'court-unknown',
    ],
    [
      'a number without its office',
      'mad',
      { court: 'mad', number: '25-cv-12822', role: 'related' },
      'number-incomplete',
    ],
  ] as const)('leaves to a person %s', (_, from, link, reason) => {
    expect(judge(from, '25-1384', link)).toMatchObject({ state: 'proposed', reason });
  });

  it('is none to the docket itself or to a number of a state court', () => {
    expect(
      judge('mad', '1:25-cv-10495', { court: 'mad', number: '25-cv-10495', role: 'related' }),
    ).toBeNull();
    expect(
      judge('mad', '1:25-cv-10495', { court: null, number: 'SUCV-ABC', role: 'transferred_from' }),
    ).toBeNull();
  });

  it('never breaks the court structure', () => {
    const ids = COURTS.all.map(({ id }) => id);
    const roles = [
      'appeal',
      'lower_court',
      'supreme_court',
      'related',
      'linked',
      'transferred_to',
      'consolidated',
    ] as const;
    const numbers = ['25-1384', '24A1079', '1:25-cv-10495', '25-10123', 'MDL No. 2873'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.option(fc.constantFrom(...ids), { nil: null }),
        fc.constantFrom(...numbers),
        fc.constantFrom(...roles),
        (from, to, number, role) => {
          const judged = judge(from, '1:20-cv-00001', { court: to, number, role });
          if (judged?.state !== 'accepted') return;
          const [own, target] = [COURTS.byId(from), COURTS.byId(judged.court ?? '')];
          expect(target).not.toBeNull();
          if (role === 'appeal' && own?.kind === 'district')
            expect([own.circuit, 'cafc']).toContain(target?.id);
          if (role === 'appeal' || role === 'supreme_court') expect(own?.kind).not.toBe('supreme');
          if (role === 'supreme_court' || role === 'linked') expect(target?.id).toBe('scotus');
          if (role === 'consolidated') expect(target?.kind).toBe(own?.kind);
          if (role === 'transferred_to') expect([own?.id, target?.id]).not.toContain('scotus');
          if (role === 'lower_court' && own?.kind === 'district')
            expect([target?.kind, target?.circuit]).toEqual(['bankruptcy', own.circuit]);
          if (role === 'lower_court' && own?.kind === 'appellate' && own.id !== 'cafc')
            expect(target?.circuit).toBe(own.id);
        },
      ),
    );
  });
});

describe('a case that is cited', () => {
  const quoteOf = (text: string, number: string) => text.slice(0, text.indexOf(number) + number.length);

  it.each([
    ['See Noem v. Vasquez, No. 25A169, 2025 WL 258 (U.S. Sept. 8, 2025).', '25A169'],
    ['as the court held in Doe, No. 25-1999 (1st Cir. May 1, 2025), the motion', '25-1999'],
    ['citing New York v. Noem, No. 1:25-cv-00345 and others', '1:25-cv-00345'],
    ['Smith v. Jones, No. 1:24-cv-00012 (D. Mass. Jan. 3, 2024)', '1:24-cv-00012'],
  ])('is no case that follows: %s', (text, number) => {
    expect(isCitation({ kind: 'district' }, { type: 'order', text, quote: quoteOf(text, number) })).toBe(
      true,
    );
  });

  it.each([
    ['USCA Case Number 25-1384 for 98 Notice of Appeal filed by Kristi Noem.', '25-1384'],
    [
      'ORDER of USCA as to 98 Notice of Appeal. Case No. 25-1384. (Smith, J.) (Entered: 05/05/2025)',
      '25-1384',
    ],
    ['Application (24A1079) for a stay, submitted to Justice Jackson.', '24A1079'],
    ['the April 15, 2025 order of the District Court, case No. 1:25-cv-10495, is stayed', '1:25-cv-10495'],
  ])('is not what a clerk links: %s', (text, number) => {
    expect(isCitation({ kind: 'district' }, { type: 'order', text, quote: quoteOf(text, number) })).toBe(
      false,
    );
  });

  it('is what a brief argues from, whatever its words', () => {
    const quote = 'the Fourth Circuit in No. 25-1411';
    expect(isCitation({ kind: 'district' }, { type: 'brief', text: quote, quote })).toBe(true);
    expect(isCitation({ kind: 'appellate' }, { type: 'opinion', text: quote, quote })).toBe(false);
  });
});

describe('a court named in full', () => {
  it.each([
    ['United States Court of Appeals for the First Circuit', 'ca1'],
    ['United States District Court for the District of Massachusetts', 'mad'],
    ['Supreme Court of Texas', null],
  ])('%s is %s', (name, id) => {
    expect(courtOfName(name, COURTS)).toBe(id);
  });
});
