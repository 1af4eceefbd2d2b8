import { describe, expect, it } from 'vitest';
import { classifyEntry } from './classify/index.ts';
import type { Court } from './court.ts';
import { headlineOf } from './headline.ts';

const SUPREME: Court = {
  id: 'scotus',
  name: 'Supreme Court of the United States',
  kind: 'supreme',
  cite: 'U.S.',
  circuit: null,
  timezone: 'America/New_York',
  rss: null,
};
const DISTRICT: Court = { ...SUPREME, id: 'mad', kind: 'district', cite: 'D. Mass.', circuit: 'ca1' };

function headline(text: string, court: Court): string {
  const words = { court: court.id, docketNumber: null, entryNumber: null, filedOn: null, labels: [], text };
  return headlineOf(classifyEntry(words).event, { labels: [], text, court });
}

describe('the headline of a row of the Supreme Court', () => {
  it.each([
    ['Application (24A1079) for a stay, submitted to Justice Jackson.', 'Application for stay filed'],
    [
      'Response to application (24A1079) requested by Justice Jackson, due by 4 p.m. (EDT), on May 15, 2025.',
      'Response requested, due May 15, 2025',
    ],
    ['The applications for stay are denied as moot.', 'Application for stay denied as moot'],
    [
      'Application (25A1390) to vacate stay presented to Justice Alito and by him referred to the Court is denied.',
      'Application to vacate stay denied',
    ],
    [
      'Application (22A1) to vacate the stay, submitted to Justice Alito.',
      'Application to vacate stay filed',
    ],
    ['Response to application (24A1) requested by The Chief Justice.', 'Response requested'],
    [
      'Response to application from respondents Svitlana Doe, et al. filed.',
      'Response to application from respondents Svitlana Doe, et al. filed',
    ],
  ])('%s', (text, expected) => {
    expect(headline(text, SUPREME)).toBe(expected);
  });

  it('is a motion in any other court', () => {
    expect(headline('MOTION to Stay by Kristi Noem.', DISTRICT)).toBe('Motion to stay filed');
  });
});
