import type { EntryEvent, Outcome } from './event.ts';

/** Whether an entry answers a motion that its words name, so that the motion waits no longer. */

/** Outcomes that answer a motion. "Taken under advisement" or a hearing that is set leave it waiting. */
export const ANSWERS: readonly Outcome[] = [
  'granted',
  'denied',
  'granted_in_part',
  'moot',
  'withdrawn',
  'dismissed',
  'vacated',
  'affirmed',
  'reversed',
  'remanded',
];

/** Outcomes of something weightier in the same order: what it says beside a number answers that motion as well. */
export const ANSWERS_BESIDE: readonly Outcome[] = ['lifted', 'recalled', 'set', 'reset', 'cancelled'];

export interface NamingEntry {
  event: Pick<EntryEvent, 'type' | 'outcome'>;
  text: string | null;
  /** Every entry that its words name. */
  refs: readonly number[];
}

/** "granting 9", "denying as moot 5, 9", "GRANTS in part Plaintiffs' 9": the number stands right behind the ruling; a "motion
 * to strike 9" is none.
 */
export const RULED =
  /(?<!\bto )\b(?:grant|den(?:y|ies|ied)|allow|terminat|dismiss(?!al)|vacat|strik|withdr)\w*(?:,? (?:in part|as moot|with(?:out)? prejudice|and|or|the|both|motions?|joint|unopposed|emergency|[\w’']+['’]s?|[\w’']+s['’]|\[?\(?#?\d{1,4}\]?\)?(?: ?,)?)){0,8} [[(#]?$/i;
/** "9 Motion to Dismiss is DENIED", with no other number between. */
export const RULED_AFTER =
  /^[\])]?(?:,? (?:and |& )?[[(]?\d{1,4}[\])]?){0,5} [^.;\d]{0,90}\b(?:is|are|be|was) (?:hereby )?(?:\w+ly )?(granted|denied|allowed|moot|withdrawn|terminated|dismissed|stricken)/i;
/** "Withdrawal of 9 Motion", "Withdrawal of Motion re 9"; counsel who withdraws answers nothing. */
const WITHDRAWN =
  /\bwithdr(?:awal|awing|awn|aws|ew)\b(?! (?:of |as )?(?:counsel|attorney|appearance))[^.;]{0,80}$/i;
const WITHDRAWN_AFTER = /^[\])]? [^.;\d]{0,90}\b(?:is|are|be|was) (?:hereby )?withdrawn/i;
/** Kinds of entry that may take a motion back without ruling. */
export const MAY_WITHDRAW: readonly EntryEvent['type'][] = ['notice', 'stipulation', 'order', 'letter'];

export interface Place {
  before: string;
  after: string;
}

const NEAR_CHARS = 140;

/** Where the text names an entry by its number. */
export function placesOf(text: string, number: number): Place[] {
  return [...text.matchAll(new RegExp(`(?<![\\d:/.-])${number}(?![\\d:/]|-\\d|\\.\\d)`, 'g'))].map(
    ({ index }) => ({
      before: text.slice(Math.max(0, index - NEAR_CHARS), index),
      after: text.slice(index + String(number).length, index + NEAR_CHARS),
    }),
  );
}

function isRuled({ before, after }: Place): boolean {
  return RULED.test(before) || RULED_AFTER.test(after);
}

/**
 * "granting Motion for Extension of Time to File Opposition to 9": what was ruled on has no number of its own, and is
 * about the motion that has. It is that motion itself where both ask for the same thing.
 */
const THINGS =
  'extension|extend|adjourn|continue|leave|request|stipulation|expedite|seal|exceed|excess|argument|schedule';
const ABOUT = new RegExp(
  `\\b(?:grant|allow|approv|den(?:y|ies|ied))\\w*\\b[^.;\\d]{0,100}?\\b(?:${THINGS})\\b[^.;]{0,120}\\b(?:to|on|re|of|as to|regarding)[ :]*(?:(?:the |[\\w’']+['’]s? )?motions? (?:to|for) [a-z ]{2,40})?[[(#]*$`,
  'i',
);

export function isAbout({ before, after }: Place): boolean {
  const ruled = ABOUT.exec(before)?.[0];
  const asked = after.slice(0, 60).toLowerCase();
  const things = ruled?.toLowerCase().match(new RegExp(THINGS, 'g')) ?? [];
  return things.length > 0 && !things.some((thing) => asked.includes(thing.slice(0, 6)));
}

/** An order whose outcome is that of a stay or a calendar; a hearing that is set rules on nothing. */
export function rulesBeside({ event }: Pick<NamingEntry, 'event'>): boolean {
  const isOrder = event.type === 'order' || event.type === 'opinion';
  return isOrder && event.outcome !== null && ANSWERS_BESIDE.includes(event.outcome);
}

/**
 * "granting 20 Motion for Extension of Time to Respond to 9 Motion to Dismiss" names two motions and answers one. Where
 * no ruling stands beside any number, the entry answers all that it names.
 */
export function answersMotion({ event, text, refs }: NamingEntry, motion: number): boolean {
  const words = (text ?? '').replace(/\s+/g, ' ');
  if (rulesBeside({ event }))
    return placesOf(words, motion).some((place) => isRuled(place) || isWithdrawn(place));
  if (event.outcome === null || !ANSWERS.includes(event.outcome))
    return MAY_WITHDRAW.includes(event.type) && placesOf(words, motion).some(isWithdrawn);
  const places = placesOf(words, motion);
  if (places.some(isRuled)) return true;
  if (refs.length < 2) return places.length === 0 || !places.every(isAbout);
  return !refs.some((number) => placesOf(words, number).some(isRuled));
}

/** "reinstating 9 Motion", "REINSTATES 5 and 9": what was answered waits again. */
const REINSTATED =
  /\breinstat(?:es|ing|ement of)(?: (?:the|both|motions?|joint|and|[\w’']+['’]s?|[\w’']+s['’]|\[?\(?#?\d{1,4}\]?\)?(?: ?,)?)){0,6} [[(#]?$/i;
const REINSTATED_AFTER = /^[\])]? [^.;\d]{0,90}\b(?:is|are|be) (?:hereby )?reinstated\b/i;

/** Whether an entry brings back a motion that was answered. */
export function reinstatesMotion(text: string | null, motion: number): boolean {
  return placesOf((text ?? '').replace(/\s+/g, ' '), motion).some(isReinstated);
}

export function isReinstated({ before, after }: Place): boolean {
  return REINSTATED.test(before) || REINSTATED_AFTER.test(after);
}

export function isWithdrawn({ before, after }: Place): boolean {
  return WITHDRAWN.test(before) || WITHDRAWN_AFTER.test(after);
}

/** Whether a motion is answered by the entries that name it, in their order, and not brought back since. */
export function isAnswered(entries: readonly NamingEntry[], motion: number): boolean {
  const back = entries.findLastIndex(({ text }) => reinstatesMotion(text, motion));
  return entries.slice(back + 1).some((entry) => answersMotion(entry, motion));
}

/** A paper that tells of an application in another court; this court has nothing to rule on. */
export function tellsOfApplication(text: string | null): boolean {
  return /^\W*(?:letter |joint )?notice (?:by [^.;]{2,80} )?(?:of|re|regarding) (?:\w+ ){0,3}application (?:to|with|in|before) (?:the )?(?:u\.?s\.? |united states )?supreme court/i.test(
    text ?? '',
  );
}
