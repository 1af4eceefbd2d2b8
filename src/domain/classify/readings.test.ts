import { describe, expect, it } from 'vitest';
import { READING_TABLES } from './cases/all-readings.ts';
import { meaningOf } from './cases/case.ts';
import { factsOf } from './cases/reading.ts';
import { classifyLine } from './line.ts';

/** Facts have no order of their own. */
function sorted(facts: string): string[] {
  return facts.split('; ').toSorted();
}

describe.each(READING_TABLES)('a whole entry: %s', (_courts, cases) => {
  it.each(cases)('of %s in %s is read right: %s', (court, docketNumber, text, meaning, facts) => {
    const reading = classifyLine({ court, docket_number: docketNumber, text });
    expect(reading.event).toEqual(meaningOf(meaning));
    expect(sorted(factsOf(reading))).toEqual(sorted(facts));
  });

  it('stands in its table once', () => {
    const texts = cases.map(([court, , text]) => `${court} ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
