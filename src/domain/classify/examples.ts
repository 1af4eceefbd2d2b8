/** Reads the examples of the rules, so that whatever is made from a text's first words is made. */

import { classifyEntries } from './index.ts';
import { NOUN_RULES } from './noun-rules.ts';
import { TITLE_RULES } from './title-rules.ts';

/** A court of each kind, for rules that hold in one kind alone. */
const COURTS = { district: 'dcd', bankruptcy: 'nysb', appellate: 'ca1', supreme: 'scotus', special: 'uscfc' };

export function readExamples(): void {
  for (const { kinds, examples } of [...TITLE_RULES, ...NOUN_RULES])
    classifyEntries(
      examples.map((text) => ({
        court: COURTS[kinds?.[0] ?? 'district'],
        docketNumber: null,
        entryNumber: null,
        filedOn: null,
        labels: [],
        text,
      })),
    );
}
