import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Court } from '../court.ts';
import { createCourtDirectory } from '../court.ts';
import { linkAllowed } from '../links.ts';
import { placeOf } from './court-place.ts';
import { ALL_CASES } from './cases/all-cases.ts';
import { classifyEntry } from './index.ts';

const TEXTS = ALL_CASES;
const entry = fc.constantFrom(...TEXTS);
const COURTS = [
  'mad',
  'mdd',
  'dcd',
  'nysd',
  'cand',
  'nysb',
  'ca1',
  'ca4',
  'cadc',
  'cafc',
  'scotus',
  'jpml',
  'cit',
];

function read(court: string | null, text: string) {
  return classifyEntry({ court, docketNumber: null, entryNumber: null, filedOn: null, labels: [], text });
}

const initials = fc.stringMatching(/^[a-z]{2,4}$/).map((letters) => ` (${letters})`);
const stamp = fc
  .tuple(
    fc.constantFrom('Entered', 'ENTERED', 'entered'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(
    ([word, month, day]) =>
      ` (${word}: ${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/2025)`,
  );
const blanks = fc.constantFrom(' ', '  ', '\n', ' \t ', '\r\n');

describe('the reading of an entry', () => {
  it('does not change with the clerk who entered it or the day', () => {
    fc.assert(
      fc.property(entry, initials, stamp, ([court, text], clerk, tail) => {
        const plain = text.replace(/\s*\((?:Entered|Filed on)[^)]*\)\s*$/, '');
        expect(read(court, plain + clerk + tail).event).toEqual(read(court, plain).event);
        expect(read(court, plain + clerk + tail).dates).toEqual(read(court, plain).dates);
      }),
      { numRuns: 400 },
    );
  });

  it('does not change with white space', () => {
    fc.assert(
      fc.property(entry, blanks, ([court, text], blank) => {
        expect(read(court, ` ${text.replaceAll(' ', blank)} `)).toEqual(read(court, text));
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'ORDER',
      'granting',
      'MOTION',
      'to',
      '9',
      '(',
      ')',
      '[',
      ']',
      '1:25-cv-1',
      'due by',
      '2/30/2021',
      '.',
      '\u0000',
      'İ',
      '“',
      'set for',
      'USCA',
      'No.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...COURTS, null, 'zz', ''), text, (court, body) => {
        const reading = read(court, body);
        expect(reading.entryRefs).toEqual([...new Set(reading.entryRefs)].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('states no date that stands in a docket number or a citation', () => {
    const number = fc.tuple(
      fc.integer({ min: 10, max: 26 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1000, max: 99_999 }),
    );
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('hearing set for', 'due by', 'answer due', 'conference on'),
        ([year, day, serial], words) => {
          const texts = [
            `${words} case 1:${year}-cv-${serial}`,
            `${words} No. ${year}-${serial}`,
            `${words} ${serial} F.3d ${day}`,
            `${words} ${year}-${day}-${serial}-cv`,
            `${words} 28 U.S.C. ${serial}`,
          ];
          for (const text of texts) expect(read('dcd', `ORDER: ${text}.`).dates).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('names only dockets that the court structure allows', () => {
    const directory = createCourtDirectory(COURTS.map(courtOf));
    const numbers = fc.constantFrom('25-1411', '25-5181', '1:25-cv-00596', '24A1079', '17-459', '15-1528');
    const words = fc.constantFrom(
      'USCA Case Number',
      'D.C. Circuit Court of Appeals No.',
      'Supreme Court case number',
      'Originating case number:',
      'Fourth Circuit appeal number',
      'Case transferred to',
      'Case No.',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...COURTS),
        fc.array(fc.tuple(words, numbers), { maxLength: 6 }),
        (court, named) => {
          const text = named.map(([word, number]) => `${word} ${number}`).join('; ');
          const from = courtOf(court);
          for (const link of read(court, text).links) {
            expect(linkAllowed(from, link, directory)).toBe(true);
            if (link.role === 'appeal') expect(APPEALS[court], `${court} ${text}`).toContain(link.court);
            if (link.role === 'supreme_court') expect(court).not.toBe('scotus');
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Where appeals go, written out, so that the rule is not its own judge. */
const APPEALS: Readonly<Record<string, readonly (string | null)[]>> = {
  mad: ['ca1', 'cafc', null],
  mdd: ['ca4', 'cafc', null],
  dcd: ['cadc', 'cafc', null],
  nysd: ['ca2', 'cafc', null],
  cand: ['ca9', 'cafc', null],
  nysb: ['ca2', 'cafc', 'nysd', null],
  cit: ['cafc', null],
  jpml: [null, 'cafc'],
  ca1: ['scotus', null],
  ca4: ['scotus', null],
  cadc: ['scotus', null],
  cafc: ['scotus', null],
  scotus: [],
};

function courtOf(id: string): Court {
  const { kind, circuit } = placeOf(id);
  return {
    id,
    kind: kind ?? 'district',
    circuit,
    name: id,
    cite: id,
    timezone: 'America/New_York',
    rss: null,
  };
}

/** Work done on a hostile text, counted by the clock of the engine: the same text twice as long costs about twice. */
describe('hostile text', () => {
  const MEGABYTE = 1_000_000;
  it.each([
    ['parentheses', '('],
    ['brackets', '[1-'],
    ['notices of notices', 'notice of '],
    ['orders and orders', 'order and '],
    ['motions', 'MOTION to '],
    ['joint unopposed', 'joint unopposed '],
    ['digits', '1'],
    ['dates', '1/1/2020 '],
    ['docket numbers', '1:25-cv-00001 '],
    ['attachments', '(Attachments: '],
    ['spaces', ' '],
    ['sentences', 'Granted. '],
    ['no sentence end', 'granted '],
    ['hearings', 'hearing set for '],
    ['judges', 'judge a judge '],
    ['case names', 'Inc. v. '],
    ['electronic clerk minutes', 'electronic clerks minute text '],
    ['amended petitions', 'amended petition for '],
  ])('of a megabyte of %s is read', (_name, unit) => {
    const text = unit.repeat(Math.ceil(MEGABYTE / unit.length));
    expect(read('dcd', text).event.type).toBeTypeOf('string');
  });
});
