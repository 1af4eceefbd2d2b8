import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePath, samplesAbsent, WITHOUT_SAMPLES } from '../../tests/sample-data.ts';
import { docketNumberKey, docketNumberLine, parseDocketNumber, sameDocketNumber } from './docket-number.ts';

/** raw, court, normal form, kind. */
const SPELLINGS: [string, string | null, string, string][] = [
  ['1:25-cv-00596-ELH', 'mdd', '1:25-cv-00596', 'district'],
  ['25-cv-596', 'mdd', '25-cv-00596', 'district'],
  ['4:19cv366', 'txnd', '4:19-cv-00366', 'district'],
  ['1:2025cv00313', 'dcd', '1:25-cv-00313', 'district'],
  ['1:25-CV-00313', 'dcd', '1:25-cv-00313', 'district'],
  ['1:17-cv-02857-PKC-CLP', 'nyed', '1:17-cv-02857', 'district'],
  ['3:20-cr-00070-TKW-MAL-1', 'flnd', '3:20-cr-00070', 'district'],
  ['1:18-mj-03122-1', 'nysd', '1:18-mj-03122', 'district'],
  ['25 Civ. 1144 (JMF)', 'nysd', '25-cv-01144', 'district'],
  ['CV-19-00017-PHX-DLR', 'azd', '19-cv-00017', 'district'],
  ['CIV-24-1234-F', 'okwd', '24-cv-01234', 'district'],
  ['C 07-5944 SC', 'cand', '07-cv-05944', 'district'],
  ['C07-05944 SI', 'cand', '07-cv-05944', 'district'],
  ['CR-20-00123-001-PHX-DGC', 'azd', '20-cr-00123', 'district'],
  ['A-24-CV-00123-RP', 'txwd', '24-cv-00123', 'district'],
  ['SA-24-CV-00123-XR', 'txwd', '24-cv-00123', 'district'],
  ['2:18-vv-00123', 'uscfc', '2:18-vv-00123', 'district'],
  ['Case No. 1:25-cv-00596', 'mdd', '1:25-cv-00596', 'district'],
  ['Case 1:25-cv-00596', null, '1:25-cv-00596', 'district'],
  ['1:25\u2013cv\u201300596', 'mdd', '1:25-cv-00596', 'district'],
  ['MA/1:22-cv-12025', null, '1:22-cv-12025', 'district'],
  ['Civil Action No. 25-313 (CKK)', 'dcd', '25-cv-00313', 'district-short'],
  ['Civ. A. No. 2:13-01808', 'wvsd', '2:13-cv-01808', 'district-short'],
  ['Criminal No. 25-12 (ABC/DEF)', 'dcd', '25-cr-00012', 'district-short'],
  ['Cr. No. 25-12', 'dcd', '25-cr-00012', 'district-short'],
  ['16-10992-smb', 'nysb', '16-10992', 'bankruptcy'],
  ['18-00079', 'mdb', '18-00079', 'bankruptcy'],
  ['18-79', 'arb', '18-00079', 'bankruptcy'],
  ['18-12345-1-smb', 'nysb', '18-12345', 'bankruptcy'],
  ['2:18-bk-12345-SB', 'cacb', '2:18-bk-12345', 'district'],
  ['02-00017-LMK', null, '02-00017', 'bankruptcy'],
  ['25-1384', 'ca1', '25-1384', 'appellate'],
  ['11-8', 'ca4', '11-8', 'appellate'],
  ['18-31050', 'ca5', '18-31050', 'appellate'],
  ['2022-1234', 'cafc', '22-1234', 'appellate'],
  ['25-01411', 'ca4', '25-1411', 'bloomberg'],
  ['12-1234-ag', 'ca2', '12-1234-AG', 'appellate'],
  ['22-3054(L)', 'ca2', '22-3054', 'appellate'],
  ['No. 22-3055 (Con)', 'ca2', '22-3055', 'appellate'],
  ['22-3060(XAP)', 'ca2', '22-3060', 'appellate'],
  ['USCA Case Number 25-1411', 'ca4', '25-1411', 'appellate'],
  ['24A1079', 'scotus', '24A1079', 'application'],
  ['No. 24a1079', 'scotus', '24A1079', 'application'],
  ['23A999 *** CAPITAL CASE ***', 'scotus', '23A999', 'application'],
  ['24-966 ', 'scotus', '24-966', 'cert'],
  ['17--459', 'scotus', '17-459', 'cert'],
  ['22O155', 'scotus', '22O155', 'original'],
  ['24M12', 'scotus', '24M12', 'motion'],
  ['MDL No. 2873', 'jpml', 'MDL-2873', 'mdl'],
  ['USCOURTS-mdd-1_25-cv-00596', null, '1:25-cv-00596', 'govinfo'],
  ['USCOURTS-ca4-25-01411-0', null, '25-1411', 'govinfo'],
  ['gov.uscourts.dcd.178502', null, '178502', 'pacer_case_id'],
];

const NO_NUMBERS: [string, string | null][] = [
  ['5:18-~gr-00001 ', 'wvsd'],
  ['', 'mad'],
  [' ', null],
  ['x'.repeat(5000), null],
  ['-'.repeat(5000), 'ca1'],
  ['Doe v. Noem', 'mad'],
  ['see the order in 25-1411', 'ca4'],
  ['25 F.3d 123', null],
  ['90 FR 13611', null],
  ['90 Fed. Reg. 13611', null],
  ['410 U.S. 113', null],
  ['2025-05-26', 'ca1'],
  ['05/26/2025', null],
  ['25-05-2025', 'ca1'],
  ['12-25-2018', 'nysb'],
  ['10 Nov 2018', null],
  ['25-Jan-2025', null],
  ['1:1825-cv-00001', 'nysd'],
  ['25-313', 'dcd'],
  ['16-1540-xx', 'scotus'],
  ['QQ/1:22-cv-12025', null],
  ['1:18-cv-00001-1-2', 'nysd'],
];

describe('parseDocketNumber', () => {
  it.each(SPELLINGS)('reads %s of %s as %s (%s)', (raw, court, number, kind) => {
    expect(parseDocketNumber(raw, court)).toMatchObject({ number, kind });
  });

  it.each(NO_NUMBERS)('finds no docket number in %j of %s', (raw, court) => {
    expect(parseDocketNumber(raw, court)).toBeNull();
  });

  it('keeps initials and defendant as parts, the assigned judge before the referred one', () => {
    expect(parseDocketNumber('3:20-cr-00070-TKW-MAL-1')?.parts).toEqual({
      office: '3',
      yy: '20',
      type: 'cr',
      serial: 70,
      judge: 'TKW',
      assigned: 'TKW',
      referred: 'MAL',
      defendant: 1,
    });
    expect(parseDocketNumber('18-12345-1-smb', 'nysb')?.parts).toMatchObject({ office: '1', judge: 'SMB' });
    expect(parseDocketNumber('12-1234-ag', 'ca2')?.parts).toMatchObject({ suffix: 'AG' });
    expect(parseDocketNumber('CR-20-00123-001-PHX-DGC', 'azd')?.parts).toMatchObject({
      judge: 'DGC',
      defendant: 1,
    });
  });

  it('keeps a civil and a criminal case with one serial apart', () => {
    expect(parseDocketNumber('25-cv-12')?.number).not.toBe(parseDocketNumber('25-cr-12')?.number);
    expect(sameDocketNumber('1:25-cv-00012', '1:25-cr-00012')).toBe(false);
  });

  it('lets the given kind of court decide over what its id suggests', () => {
    expect(parseDocketNumber('18-79', 'xyz', 'bankruptcy')?.number).toBe('18-00079');
    expect(parseDocketNumber('18-00079', 'xyz', 'appellate')?.number).toBe('18-79');
  });
});

const INITIALS = fc.stringMatching(/^[A-Z]{2,3}$/);
const YEAR = fc.integer({ min: 0, max: 99 }).map((year) => String(year).padStart(2, '0'));
const DISTRICT = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    YEAR,
    fc.constantFrom('cv', 'cr', 'mj', 'mc', 'md'),
    fc.integer({ min: 0, max: 99_999 }),
  )
  .map(([office, yy, type, serial]) => `${office}:${yy}-${type}-${String(serial).padStart(5, '0')}`);
const NORMAL = fc.oneof(
  DISTRICT.map((number) => [number, 'nysd'] as const),
  DISTRICT.map((number) => [number.slice(2), null] as const),
  fc
    .tuple(YEAR, fc.integer({ min: 0, max: 99_999 }))
    .map(([yy, n]) => [`${yy}-${String(n).padStart(5, '0')}`, 'nysb'] as const),
  fc.tuple(YEAR, fc.integer({ min: 1, max: 99_999 })).map(([yy, n]) => [`${yy}-${n}`, 'ca9'] as const),
  fc
    .tuple(YEAR, fc.constantFrom('A', 'M', 'O', '-'), fc.integer({ min: 1, max: 9999 }))
    .map(([yy, s, n]) => [`${yy}${s}${n}`, 'scotus'] as const),
);

describe('properties of the normal form', () => {
  it('is its own normal form', () => {
    fc.assert(fc.property(NORMAL, ([number, court]) => parseDocketNumber(number, court)?.number === number));
  });

  it('does not change with dashes, blanks around it or the words before it', () => {
    const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '--', ' - ');
    const lead = fc.constantFrom(
      '',
      'No. ',
      'Case ',
      'Case No. ',
      'Docket No. ',
      'No.',
      ' \n\t',
      '\u00a0',
      'Case No.: ',
    );
    fc.assert(
      fc.property(
        NORMAL,
        dash,
        lead,
        fc.constantFrom('', ' ', '\r\n', '.'),
        ([number, court], line, before, after) => {
          const written = `${before}${number.replaceAll('-', line)}${after}`;
          expect(parseDocketNumber(written, court)?.number).toBe(number);
        },
      ),
    );
  });

  it('does not change when a case goes to another judge or is listed by defendant', () => {
    const judges = fc.array(INITIALS, { maxLength: 2 });
    const defendant = fc.option(fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(DISTRICT, judges, defendant, (number, initials, nth) => {
        const written = [number, ...initials, ...(nth === null ? [] : [nth])].join('-');
        expect(parseDocketNumber(written, 'nysd')?.number).toBe(number);
      }),
    );
  });

  it('answers any text at all without throwing, and only with a number that reads back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(null, 'ca1', 'nysb', 'nysd', 'scotus'),
        (raw, court) => {
          const found = parseDocketNumber(raw, court);
          expect(found === null || parseDocketNumber(found.number, court)?.number === found.number).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('sameDocketNumber', () => {
  it.each([
    ['1:25-cv-00596', '25-cv-00596', true],
    ['1:25-cv-00596', '1:25-cv-00596-ELH', true],
    ['1:25-cv-00596', '8:25-cv-00596', false],
    ['12-1234', '12-1234-AG', true],
    ['12-1234-CV', '12-1234-AG', false],
    ['25-1411', '25-1412', false],
    ['24A1079', '24-1079', false],
    ['Doe v. Noem', 'Doe v. Noem', true],
    ['Doe v. Noem', 'Roe v. Noem', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameDocketNumber(a, b)).toBe(same);
    expect(sameDocketNumber(b, a)).toBe(same);
    if (same) expect(docketNumberKey(a)).toBe(docketNumberKey(b));
  });
});

describe('docketNumberKey', () => {
  it.each([
    ['1:25-cv-00596', '25-cv-00596'],
    ['25-ap-00033', '25-ap-00033'],
    ['1:25-CV-596 (ABC)', '25-cv-00596'],
    ['1:25-xy-00596', '25-xy-00596'],
    ['25-cv-100596', '25-cv-100596'],
    ['12-1234-AG', '12-1234'],
    ['12-1234', '12-1234'],
    ['12-01234', '12-01234'],
    ['12-0123', '12-123'],
    [' No such number ', 'No such number'],
  ])('%s: %s', (number, key) => {
    expect(docketNumberKey(number)).toBe(key);
  });
});

describe('docketNumberLine', () => {
  it('takes the court from the text where the text names it and keeps the given one otherwise', () => {
    expect(docketNumberLine({ raw: 'MA/1:22-cv-12025', court: 'jpml' })).toMatchObject({
      court: 'mad',
      number: '1:22-cv-12025',
    });
    expect(docketNumberLine({ raw: '25-1384', court: 'ca1' })).toMatchObject({
      court: 'ca1',
      number: '25-1384',
    });
    expect(docketNumberLine({ raw: '25-1384' }).court).toBeNull();
  });

  it('says null for text that is no number', () => {
    expect(docketNumberLine({ raw: 'n/a', court: 'ca1' })).toEqual({
      raw: 'n/a',
      court: 'ca1',
      number: null,
      kind: null,
      parts: {},
    });
  });
});

const vectors = samplePath('docket-numbers.jsonl');

describe('the sample vectors', () => {
  it('all read as expected', ({ skip }) => {
    skip(samplesAbsent(vectors), WITHOUT_SAMPLES);
    const lines = readFileSync(vectors, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(10);
    for (const { raw, court, kind, expected, parts } of lines) {
      const { note: _note, ...known } = parts;
      expect(docketNumberLine({ raw, court })).toMatchObject({ number: expected, kind, parts: known });
    }
  });
});
