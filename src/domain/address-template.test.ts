import { describe, expect, test } from 'vitest';
import {
  fillAddress,
  isAddressTemplate,
  isBeforeThisMonth,
  isTurnOfMonth,
  nextTurnOfMonth,
} from './address-template.ts';

const timezone = 'America/New_York';
const at = (now: string) => ({ now: new Date(now), timezone });

describe('an address that depends on the day', () => {
  test.each([
    ['2025-04-15T12:00:00Z', 'april-2025', 'march-2025'],
    ['2026-01-02T12:00:00Z', 'january-2026', 'december-2025'],
    // Still March, and still December, in Washington.
    ['2025-04-01T03:00:00Z', 'march-2025', 'february-2025'],
    ['2026-01-01T04:59:00Z', 'december-2025', 'november-2025'],
  ])('at %s names %s, and %s for the month before', (now, present, before) => {
    const template = 'https://irs.example/{month}-{year}';
    expect(fillAddress(template, at(now))).toBe(`https://irs.example/${present}`);
    expect(fillAddress(template, { ...at(now), previousMonth: true })).toBe(`https://irs.example/${before}`);
  });

  test.each([
    ['never read', null, '2025-03-16'],
    ['read up to 10 April', '2025-04-10T00:00:00Z', '2025-04-05'],
    ['read up to a day that is still to come', '2025-04-20T00:00:00Z', '2025-04-10'],
  ])('asks a source that was %s for what came since %s', (_, newest, since) => {
    const moment = { ...at('2025-04-15T12:00:00Z'), newest: newest ? new Date(newest) : null };
    expect(fillAddress('https://fr.example/?gte={since}', moment)).toBe(`https://fr.example/?gte=${since}`);
  });

  test('is told from one that does not, which stays as it is', () => {
    const plain = 'https://irs.example/{slug}?a[]=1';
    expect(isAddressTemplate(plain)).toBe(false);
    expect(fillAddress(plain, at('2025-04-15T12:00:00Z'))).toBe(plain);
  });
});

describe('the turn of a month', () => {
  test.each([
    ['2025-04-01T03:00:00Z', false],
    ['2025-04-01T05:00:00Z', true],
    ['2025-04-04T03:59:00Z', true],
    ['2025-04-04T04:01:00Z', false],
  ])('at %s: %s', (now, expected) => {
    expect(isTurnOfMonth(new Date(now), timezone)).toBe(expected);
  });

  test('comes again with the next month, also over the new year', () => {
    const next = nextTurnOfMonth(new Date('2025-12-04T12:00:00Z'), timezone);
    expect(isTurnOfMonth(next, timezone)).toBe(true);
    expect(next.toISOString().slice(0, 7)).toBe('2026-01');
  });

  test.each([
    ['2025-03-31T23:00:00Z', true],
    ['2025-04-01T03:59:00Z', true],
    ['2025-04-01T04:01:00Z', false],
  ])('has %s before it: %s', (then, expected) => {
    expect(isBeforeThisMonth(new Date(then), new Date('2025-04-02T12:00:00Z'), timezone)).toBe(expected);
  });
});
