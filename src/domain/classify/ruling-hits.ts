import { endsIn, endsRarely } from './ending.ts';
import type { EntryText } from './entry-text.ts';
import { findPhrases, type PhraseHit } from './phrase-rule.ts';
import {
  CONDITION,
  isOfAnotherCourt,
  ASKED_OF_COURT,
  BELOW_DID,
  COURT_DID,
  DONE_BEFORE,
  OF_A_COPY,
  OF_A_REASON,
  OF_A_REVIEWED_ORDER,
  OF_AN_ORDER,
  ON_A_DAY,
  ORDERS_NOW,
  OR_ELSE,
  REPORTED_INDEX,
  RULED_ON_ITSELF,
  THREAT,
  TO_COME,
  UNLESS,
} from './reported-rulings.ts';
import { RULING_INDEX } from './ruling-rules.ts';
import type { RulingWord } from './ruling-verbs.ts';
import { sentenceOf } from './sentence.ts';
import { matches } from './sought.ts';

/** A clerk's order may only report: "The application has been GRANTED". It counts where nothing else rules. */
function reported(text: EntryText, from: number): readonly PhraseHit<RulingWord>[] {
  return findPhrases(text, REPORTED_INDEX, from);
}

const IF = /^(?:if|unless(?! otherwise))\b/;

/** "Unless an amended complaint is filed, the action is dismissed", "ORDER: If no response is filed" */
function isConditional(before: string): boolean {
  if (IF.test(before)) return true;
  const colon = before.indexOf(': ');
  return (
    colon > 0 && colon <= 80 && IF.test(before.slice(colon + 2)) && !/[.:;]/.test(before.slice(0, colon))
  );
}

/** What may come, or what was done by an order that is ruled on now, is no ruling of this entry. */
function isNoRuling(text: EntryText, hit: PhraseHit<RulingWord>): boolean {
  const { lower, signs } = text;
  const before = lower.slice(Math.max(sentenceOf(text, hit.at).from, hit.at - 300), hit.at);
  if (isConditional(before) || matches(THREAT, signs, before)) return true;
  if (endsIn(OR_ELSE, before) || endsIn(CONDITION, before)) return true;
  if (endsRarely(OF_A_REASON, signs, before) || endsRarely(OF_A_COPY, signs, before)) return true;
  if (hit.says.object !== 'before' && endsRarely(ASKED_OF_COURT, signs, before)) return true;
  if (text.lower.startsWith('ed', hit.end - 2) && endsRarely(BELOW_DID, signs, before)) return true;
  if (isOfAnotherCourt(text, before, lower.slice(hit.at, hit.end))) return true;
  if (endsIn(TO_COME, before) && UNLESS.test(lower.slice(hit.end, hit.end + 160))) return true;
  if (hit.says.object === 'before' || !endsRarely(OF_AN_ORDER, signs, before)) return false;
  return OF_A_REVIEWED_ORDER.test(before) || RULED_ON_ITSELF.test(lower.slice(hit.end, hit.end + 260));
}

/** What the court says that it did on an earlier day. */
function isDoneBefore(text: EntryText, { at, end, says }: PhraseHit<RulingWord>): boolean {
  if (says.calendar || !text.lower.slice(at, end).endsWith('ed')) return false;
  const { lower, signs } = text;
  const told = lower.slice(sentenceOf(text, at).from, at);
  return (
    endsRarely(DONE_BEFORE, signs, told) ||
    (endsRarely(COURT_DID, signs, told) && ON_A_DAY.test(lower.slice(end, end + 200)))
  );
}

/** The words that rule, in the order of the text. */
export function rulingHits(text: EntryText, from: number): readonly PhraseHit<RulingWord>[] {
  const plain: PhraseHit<RulingWord>[] = [];
  const before: PhraseHit<RulingWord>[] = [];
  let rules = false;
  for (const hit of findPhrases(text, RULING_INDEX, from)) {
    if (isNoRuling(text, hit)) continue;
    if (isDoneBefore(text, hit)) {
      if (!ORDERS_NOW.test(text.lower.slice(hit.end))) before.push(hit);
      continue;
    }
    plain.push(hit);
    if (!hit.says.calendar) rules = true;
  }
  if (plain.length === 0 && before.length > 0) return before;
  if (rules) return plain;
  const told = reported(text, from);
  return told.length === 0 ? plain : [...plain, ...told].sort((a, b) => a.at - b.at);
}
