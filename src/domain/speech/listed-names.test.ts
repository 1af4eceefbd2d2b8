import { describe, expect, it } from 'vitest';
import { alertWordsFor } from './words-for.ts';

describe('parties that a list shows anew', () => {
  it.each([
    ['en', ['Acme'], 'Added to the parties: Acme'],
    ['en', ['Acme', 'Roe'], 'Added to the parties: Acme and Roe'],
    ['en', ['A', 'B', 'C', 'D', 'E'], 'Added to the parties: A, B, C and 2 more'],
    ['es', ['A', 'B', 'C'], 'Nuevas partes en el caso: A, B y C'],
    ['es', ['A', 'B', 'C', 'D'], 'Nuevas partes en el caso: A, B, C y 1 más'],
    ['ht', ['A', 'B', 'C', 'D'], 'Nouvo pati nan ka a: A, B, C ak 1 lòt'],
  ] as const)('are said in %s: %j', (language, names, said) => {
    expect(alertWordsFor(language).docket.joined(names)).toBe(said);
  });
});
