import type { ClassifyOutput } from '../line.ts';

/**
 * Court, docket number, docket text as a clerk writes it, what it means ("type relief outcome importance", `-` for
 * null) and the facts it states, parted by semicolons: "entries 3, 4; hearing 2025-01-06 10:00; gone hearing
 * 2025-01-03; appeal 25-5046 @cadc; sealed". The places, judges and parties are invented.
 */
export type ReadingCase = readonly [
  court: string,
  docketNumber: string,
  text: string,
  meaning: string,
  facts: string,
];

/** What a reading found, in the words of the tables. */
export function factsOf(reading: ClassifyOutput): string {
  const entries = reading.entry_refs.length === 0 ? [] : [`entries ${reading.entry_refs.join(', ')}`];
  const dates = reading.dates.map(({ kind, date, time, cancelled }) =>
    [cancelled ? 'gone' : '', kind, date, time ?? ''].filter((word) => word !== '').join(' '),
  );
  const links = reading.links.map(({ number, court, role }) => `${role} ${number} @${court ?? '-'}`);
  return [...entries, ...dates, ...links, ...(reading.sealed ? ['sealed'] : [])].join('; ');
}
