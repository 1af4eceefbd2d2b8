import type { EntryText } from './entry-text.ts';
import { matches, sought } from './sought.ts';

const BEFORE = sought(
  /\b(?:otherwise|in all other respects,?(?: the (?:\w+ ){0,2}(?:motion|application|request)s? (?:is|are))?) (?:hereby )?$/,
);
const BEHIND = sought(
  /^ (?:(?:it|them|the (?:motion|application|request|remainder)) )?(?:otherwise|in all other respects)\b/,
);

/** "granted as to the reinstatement; denied in all other respects": the rest of a motion that was ruled on before. */
export function isRestOfMotion({ lower, signs }: EntryText, at: number, end: number): boolean {
  return (
    matches(BEFORE, signs, lower.slice(Math.max(0, at - 80), at)) ||
    matches(BEHIND, signs, lower.slice(end, end + 60))
  );
}
