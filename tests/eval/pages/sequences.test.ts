import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../sample-data.ts';
import { linesFound, textRule } from '../../../src/domain/text-rules.ts';
import { playSequence } from './compare.ts';
import { SAMPLES, sampleIgnoredLines, sampleSequences } from './samples.ts';
import { ownSequences, type PageSequence } from './sequences.ts';

function expectAsStated(sequence: PageSequence): void {
  const steps = playSequence(sequence);
  expect(steps.map(({ told }) => told)).toEqual(steps.map(({ alert }) => alert));
}

describe('a page from check to check', () => {
  it.each(ownSequences)('$name', (sequence) => {
    expectAsStated(sequence);
  });
});

describeSamples(SAMPLES, 'sequences made by others', () => {
  it('are five, each with a setting for what it asks for', () => {
    expect(sampleSequences().map(({ settings }) => Object.keys(settings))).toEqual([
      [],
      ['tellOnlyWhile'],
      ['drop'],
      ['ignoreText'],
      ['holdWhile'],
    ]);
  });

  it.each(sampleSequences())('$name', (sequence) => {
    expectAsStated(sequence);
  });

  const { text, cases } = sampleIgnoredLines();
  it.each(cases)('lines ignored by $id', ({ patterns, ignored_line_numbers_1based: ignored }) => {
    const rules = patterns.flatMap((pattern) => textRule(pattern) ?? []);
    expect(rules).toHaveLength(patterns.length);
    const found = [...linesFound(text, rules)].toSorted((one, other) => one - other);
    expect(found.map((line) => line + 1)).toEqual(ignored);
  });
});
