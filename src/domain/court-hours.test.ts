import { describe, expect, it } from 'vitest';
import { courtHoursBetween, inCourtHours, inOfficeHours, officeHoursBetween } from './court-hours.ts';

const NEW_YORK = 'America/New_York';

describe('court hours', () => {
  it.each([
    ['2025-05-30T10:59:59.999Z', false, 'a moment before seven'],
    ['2025-05-30T11:00:00.000Z', true, 'seven'],
    ['2025-05-31T03:59:59.999Z', true, 'a moment before midnight of Friday'],
    ['2025-05-31T04:00:00.000Z', false, 'Saturday'],
    ['2025-11-03T11:59:00.000Z', false, 'before seven, an hour later by UTC after the clocks went back'],
    ['2025-11-03T12:00:00.000Z', true, 'seven after the clocks went back'],
  ])('of New York at %s are %s: %s', (at, open) => {
    expect(inCourtHours(new Date(at), NEW_YORK)).toBe(open);
  });

  it('are told apart where zones lie a half or three quarters of an hour from others', () => {
    const at = new Date('2025-05-30T01:20:00Z');
    expect(inCourtHours(at, 'Asia/Kathmandu')).toBe(true);
    expect(inCourtHours(at, 'Asia/Kolkata')).toBe(false);
    expect(inCourtHours(new Date(at.getTime() + 10 * 60_000), 'Asia/Kolkata')).toBe(true);
  });
});

describe('office hours', () => {
  it('end at five and rest on holidays', () => {
    expect(inOfficeHours(new Date('2025-05-30T20:59:00Z'), NEW_YORK)).toBe(true);
    expect(inOfficeHours(new Date('2025-05-30T21:00:00Z'), NEW_YORK)).toBe(false);
    expect(inOfficeHours(new Date('2025-07-04T15:00:00Z'), NEW_YORK)).toBe(false);
  });

  it('of a week are forty, asked once or again, and court hours eighty-five', () => {
    const [from, to] = [new Date('2025-05-12T04:00:00Z'), new Date('2025-05-19T04:00:00Z')];
    for (let again = 0; again < 2; again += 1) {
      expect(officeHoursBetween(from, to, NEW_YORK)).toBe(40);
      expect(courtHoursBetween(from, to, NEW_YORK)).toBe(85);
    }
  });
});
