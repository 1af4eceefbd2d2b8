import type { Outcome } from '../event.ts';
import type { EntryText } from './entry-text.ts';
import type { PhraseHit } from './phrase-rule.ts';
import type { RulingWord } from './ruling-verbs.ts';

/** "granting 40 Motion for Judgment in part" */
const TRAILING_PART = /^ [^.;,]{3,120}\bin part(?: and den\w+[^.;,]{0,20} in part)?(?:[.;,]|$)/;

/** "denying 20 Motion where the matter is moot" */
const WHERE_MOOT =
  /^[^.;]{0,160} (?:where|because|since|as) (?:the (?:matter|motion|issue|request|relief)s?|it|they) (?:is|are) (?:now )?$/;
/** "DENYING MOTION TO COMPEL AS MOOT": told after the name of what is denied, and of nothing else that is ruled on. */
const NAMED_MOOT =
  /^(?:(?!\b(?:grant\w*|den(?:y|i)\w*|find\w*|terminat\w*|dismissing|striking)\b)[^.;]){0,160}? as moot\b/;

/** The outcome of a ruling word as what follows may turn it. */
export function turned(
  text: EntryText,
  { says: { outcome, object }, end }: PhraseHit<RulingWord>,
  ceiling: number,
): Outcome | null {
  if (outcome === 'granted' && object === 'after' && TRAILING_PART.test(text.lower.slice(end, end + 160)))
    return 'granted_in_part';
  const after = text.lower.slice(end, end + 240);
  const moot =
    outcome === 'denied' &&
    (WHERE_MOOT.test(after.slice(0, Math.max(0, ceiling - end))) ||
      (object === 'after' && NAMED_MOOT.test(after)));
  return moot ? 'moot' : outcome;
}
