import { describe, expect, it } from 'vitest';
import { type Court, createCourtDirectory } from './court.ts';
import type { DocketLink } from './event.ts';
import { linkAllowed } from './links.ts';

function court(id: string, kind: Court['kind'], circuit: string | null): Court {
  return { id, kind, circuit, name: id, cite: id, timezone: 'America/New_York', rss: null };
}

const COURTS = createCourtDirectory([
  court('mdd', 'district', 'ca4'),
  court('dcd', 'district', 'cadc'),
  court('mdb', 'bankruptcy', 'ca4'),
  court('dcb', 'bankruptcy', 'cadc'),
  court('ca4', 'appellate', null),
  court('cadc', 'appellate', null),
  court('cafc', 'appellate', null),
  court('scotus', 'supreme', null),
]);

const ALLOWED: readonly [from: string, role: DocketLink['role'], to: string | null, allowed: boolean][] = [
  ['mdd', 'appeal', 'ca4', true],
  ['mdd', 'appeal', 'cafc', true],
  ['mdd', 'appeal', 'cadc', false],
  ['mdd', 'appeal', null, true],
  ['dcd', 'appeal', 'ca4', false],
  ['mdb', 'appeal', 'mdd', true],
  ['mdb', 'appeal', 'dcd', false],
  ['ca4', 'appeal', 'ca4', false],
  ['scotus', 'appeal', 'ca4', false],
  ['scotus', 'appeal', 'cafc', false],
  ['scotus', 'appeal', null, false],
  ['ca4', 'lower_court', 'mdd', true],
  ['ca4', 'lower_court', 'dcd', false],
  ['cafc', 'lower_court', 'dcd', true],
  ['ca4', 'lower_court', null, true],
  ['mdd', 'lower_court', 'mdb', true],
  ['mdd', 'lower_court', 'dcd', false],
  ['mdd', 'lower_court', 'dcb', false],
  ['scotus', 'lower_court', 'ca4', true],
  ['mdd', 'supreme_court', 'scotus', true],
  ['mdd', 'supreme_court', 'ca4', false],
  ['scotus', 'supreme_court', 'scotus', false],
  ['mdd', 'transferred_to', 'dcd', true],
  ['scotus', 'transferred_to', 'dcd', false],
  ['mdd', 'transferred_to', 'scotus', false],
  ['mdd', 'transferred_from', 'scotus', false],
  ['mdd', 'consolidated', 'dcd', true],
  ['mdd', 'consolidated', null, true],
  ['mdd', 'consolidated', 'ca4', false],
  ['scotus', 'consolidated', 'mdd', false],
  ['mdd', 'related', 'dcd', true],
  ['mdd', 'mdl', 'dcd', true],
];

describe('a link between dockets', () => {
  it.each(ALLOWED)('from %s as %s to %s: %s', (from, role, to, allowed) => {
    const start = COURTS.byId(from);
    expect(start && linkAllowed(start, { number: '25-1', court: to, role }, COURTS)).toBe(allowed);
  });
});
