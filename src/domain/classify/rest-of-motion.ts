import type { EntryText } from './entry-text.ts';

const BEFORE =
  /\b(?:otherwise|in all other respects,?(?: the (?:\w+ ){0,2}(?:motion|application|request)s? (?:is|are))?) (?:hereby )?$/;
const BEHIND =
  /^ (?:(?:it|them|the (?:motion|application|request|remainder)) )?(?:otherwise|in all other respects)\b/;

/** "granted as to the reinstatement; denied in all other respects": the rest of a motion that was ruled on before. */
export function isRestOfMotion(text: EntryText, at: number, end: number): boolean {
  return (
    BEFORE.test(text.lower.slice(Math.max(0, at - 80), at)) || BEHIND.test(text.lower.slice(end, end + 60))
  );
}
