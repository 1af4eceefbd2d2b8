/** Entries that a clerk names in a note which came after the entry itself. */

import type { EntryText } from './entry-text.ts';
import { matches, mayMatch, type Signs, sought } from './sought.ts';

/** "Modified text on 11/14/2016 per 8 (mg)": the clerk's note of a change may name why. */
const MODIFIED = sought(
  /\bmodified (?:[a-z]+ ){0,3}on \d{1,2}\/\d{1,2}\/\d{2,4}(?: per| pursuant to| see)?(?: order| doc\.)? \[?(\d{1,4})\]?(?= ?\()/gi,
);

/** The entries that the note of a change names. */
export function notedIn({ full, signs }: Pick<EntryText, 'full' | 'signs'>): number[] {
  if (!mayMatch(MODIFIED, signs)) return [];
  return [...full.matchAll(MODIFIED.pattern)].map(([, number]) => Number(number));
}

/** What the clerk adds once another paper has taken its place: "DISREGARD. SEE DOC. 12", "Corrected Image 17 Attached". */
const TELLS_LATER = sought(
  /\b(?:disregard|court update|link added|modified to add|resubmitted|see #|re-?filed (?:at|as|correctly)|corrected (?:doc|image|entry|version|copy)|see (?:doc|dkt|docket entry|ecf|entry)\b|(?:vacated|stricken|superseded|replaced|withdrawn) (?:per|by|pursuant to)\b)/i,
);

/** How far behind the entry what took its place may stand. */
export const MOST_LATER = 100;

/** How far behind the entry an entry may stand that it names. */
export function laterIn(body: string, signs: Signs): number {
  return matches(TELLS_LATER, signs, body) ? MOST_LATER : 0;
}
