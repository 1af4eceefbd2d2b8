/** Whether what stood on a date is moved or called off. */

import type { Mention } from './date-mentions.ts';
import { endsRarely, rareEnding } from './ending.ts';
import { matches, mayMatch, sought, type Sought } from './sought.ts';

/** "The hearing is continued from 7/13 to 8/24": the old date is named to be given up. */
const GIVEN_UP = rareEnding(
  /\b(?:is|are|be|been|hereby) (?:hereby )?(?:continued|adjourned|rescheduled|reset|moved|changed|postponed|advanced) from\s*(?:\w+day,? )?$|\b(?:is|are) (?:hereby )?extended from\s*(?:\w+day,? )?$|\b(?:hearing|conference|trial|argument|sentencing) (?:rescheduled|reset|continued|adjourned|moved|advanced) from\s*(?:\w+day,? )?$|\b(?:resetting|rescheduling|continuing|adjourning) [^.;]{3,80} from\s*(?:\w+day,? )?$|\bgrant(?:ing|ed|s)\b(?! in part)[^.;]{0,100}\bto (?:continue|adjourn|reschedule|postpone|reset|extend) [^.;]{3,80} from\s*(?:\w+day,? )?$|\b(?:adjourns|continues|reschedules|moves|resets) (?:the |this )(?:[^.;]|\bnos?\.|\bd(?:kt|oc)\.|\b[ap]\.m\.){3,220} from\s*(?:\w+day,? )?$|\b(?:extend(?:s|ing)|chang(?:es|ing)|mov(?:es|ing)|(?:directed|ordered) to change) the (?:date|deadline|time)\b[^.;]{3,180} from\s*(?:\w+day,? )?$|\bremoved from (?:the |its )?(?:[a-z]+ ){0,2}calendar (?:for|of|on)\s*(?:the )?$/i,
);

export function isGivenUp({ left, signs }: Mention): boolean {
  return endsRarely(GIVEN_UP, signs, left);
}

/** "the hearing on 7/13 is denied" asks no more. */
const DENIED = sought(/^[^.;]{0,80}\b(?:is|are) denied/i);
const WILL_NOT = sought(/\bwill not\b/i);
const NEW_SENTENCE =
  /^ (?:The|THE|If|IF|In|Should|Unless|Failure|No|All|ALL|Any|ANY|Each|This|THIS|Counsel|Parties|Plaintiffs?|Defendants?)\b/;
/** "reset to 6/1, and the conference on 5/12 is adjourned": that is the conference. */
const NEW_SUBJECT = /\band (?:the|that|this|any|all|its|plaintiff|defendant)\b.*\b(?:is|was|has been)\b/i;
const GONE = sought(
  /^ not held\b|^,? (?:is|are|was|has been|have been) (?:hereby )?(?:taken )?(?:off|under submission)\b|^(?:[^.;]|\bnos?\.){0,160}?\b(?:is|are|was|were|be|has been|hereby|now)? ?(?:hereby )?(?:cancel+ed|vacated|stricken|adjourned|rescheduled|continued|(?<!set\/)reset|re-set|postponed|moved|will be cancel+ed|terminated|removed from (?:the |its |this |court['’]s )*(?:\w+ )?(?:calendar|docket|list))\b/i,
);

/** Whether the words behind the date fit; they are not looked for where the text lacks what the pattern needs. */
function fitsBehind(one: Sought, mention: Mention): boolean {
  return mayMatch(one, mention.signs) && one.pattern.test(mention.right);
}

/** What stands behind the date says so. */
function isGone(mention: Mention): boolean {
  if (!mayMatch(GONE, mention.signs)) return false;
  // After "a.m." a new sentence may begin.
  const rest = mention.right.slice(mention.time.after);
  const gone = GONE.pattern.exec(rest)?.[0];
  return gone !== undefined && !NEW_SENTENCE.test(rest) && !NEW_SUBJECT.test(gone);
}

const PUT_OFF = rareEnding(
  /\bgrant(?:ing|ed|s)\b[^;]{0,120}\bto (?:continue|adjourn|reschedule|postpone|vacate|cancel) (?:the )?$/i,
);
const SITTING_AFTER = /^ (?:[\w-]+ ){0,4}?(?:hearing|conference|trial|argument|sentencing|mediation)\b/i;

/** "granting 28 Motion to Continue the 2/7/2018 Motion Hearing" */
export function isPutOff(mention: Mention): boolean {
  return endsRarely(PUT_OFF, mention.signs, mention.left) && SITTING_AFTER.test(mention.right);
}

/** "The Court strikes the 10/1/2017 deadline", "extending the June 3, 2027 discovery deadline", "moves the June 3 hearing". */
const TAKES = rareEnding(
  /(?<!\bto )\b(?:strik(?:es|ing)|vacat(?:es|ing)|cancel(?:s|l?ing)|suspend(?:s|ing)|extend(?:s|ing)|continu(?:es|ing)|adjourn(?:s|ing)|reschedul(?:es|ing)|postpon(?:es|ing)|reset(?:s|ting)|mov(?:es|ing)|advanc(?:es|ing)|terminat(?:es|ing)) (?:(?:the|its|all|this|current|existing|pending|previously|scheduled|set) ){1,4}(?:\w+day,? )?$/i,
);
const TAKEN =
  /^,? (?:at [\d:]{1,5} ?[ap]\.?m\.?,? )?(?:[\w-]+ ){0,5}?(?:(hearing|conference|trial|argument|sentencing)|deadline|cut-?off|due date)s?\b/i;

/** What a verb before the day and a noun behind it take away or move. */
export function takenAway({ left, right, signs }: Mention): 'hearing' | 'deadline' | null {
  const taken = endsRarely(TAKES, signs, left) ? TAKEN.exec(right) : null;
  return taken && (taken[1] === undefined ? 'deadline' : 'hearing');
}

const CANCELS = rareEnding(
  /\b(?:cancel(?:s|ing|ling|led|ed|l?ation)|vacat(?:es|ing)|replac(?:es|ing)|strik(?:es|ing)|withdrawal of (?:the )?(?:\w+ )?hearing)\b[^.;]*$/i,
);
const PUTS_OFF = rareEnding(/\b(?:adjourns|adjourning|reschedules|rescheduling)\b[^.;]*$/i);
const ON_TO = /^[^.;]*?\b(?:to|until|sine die|indefinitely|without (?:a )?(?:new )?date)\b/i;
const SET_FOR = /\b(?:set|scheduled|noticed|calendared) for\s+(?:\w+day,? )?$/i;
const NEW_DAY = /\b(?:to|until|for|and re-?set|and rescheduled)\s+(?:\w+day,? )?$/i;

/** "No appearance necessary on 5/26/2027": what was to be heard then is off. */
const NOT_NEEDED = rareEnding(
  /\bno (?:court )?appearances? (?:is |are |shall be |will be )?(?:necessary|required|needed) on\s*(?:\w+day,? )?$/i,
);

export function isNotNeeded({ left, signs }: Mention): boolean {
  return endsRarely(NOT_NEEDED, signs, left);
}

/** "cancelling the hearing set for", but not "rescheduling it to". */
function isCalledOff(mention: Mention): boolean {
  const { left, signs } = mention;
  // "Notice of rescheduling: conference set for 9/18" names the new day, unless another follows.
  const ends =
    endsRarely(CANCELS, signs, left) || (endsRarely(PUTS_OFF, signs, left) && ON_TO.test(mention.right));
  return ends && !NEW_DAY.test(left.replace(SET_FOR, ''));
}

const FORMER = rareEnding(
  /\b(?:previously|currently|originally|presently|formerly|now(?! due)|heretofore) (?:set|scheduled|noticed|due|calendared|to (?:close|end))\b[^.;]*$/i,
);
const ASKED_AWAY = rareEnding(
  /\b(?:adjourn|continue|reschedule|postpone|vacate|move|resets)\b[^.;]*\b(?:set|scheduled) (?:for|on)\s*$/i,
);

/** "the deadline of March 28, 2025 is extended to", "the March 28 discovery deadline is extended" */
const EXTENDED = sought(
  /^(?:,| (?:[\w-]+ ){0,4}?(?:deadline|cut-?off|due date))? (?:is|are|has been|have been) (?:hereby |now )?(?:extended|enlarged)\b/i,
);

/** The words since the last date name it as what stood before. */
function isFormer({ left, sinceLast, signs }: Mention): boolean {
  const fresh = left.slice(sinceLast);
  return endsRarely(FORMER, signs, fresh) || endsRarely(ASKED_AWAY, signs, fresh);
}

/** "Both the April 9 and April 14-15 hearing dates are stricken", said of days that were named with their year before. */
const STRUCK_LATER = sought(
  /\b(?:the|both)\b[^.;]{3,80}\b(?:hearing|conference|trial|argument)(?: dates?)? (?:is|are) (?:hereby )?(?:stricken|vacated|cancel+ed)\b/gi,
);
/** "April 9, 2020" without its year. */
const YEAR = /,? \d{4}$/;

/** "A conference was scheduled for August 30, 2016. No motions having been filed, the conference is CANCELED." */
const OFF_LATER = sought(
  /\b(?:the|this|that|said)((?: [a-z-]+){0,6} (?:hearing|conference|trial|argument|sentencing))s?(?: date)? (?:is|are|has been|have been) (?:hereby )?(?:cancel+ed|vacated|stricken|taken off calendar)\b(?! (?:and|to|until|by|on|as to)\b)/gi,
);
const STOOD =
  /\b(?:was|were|is|are|currently|previously) (?:set|scheduled|noticed) (?:for|on)\s+(?:\w+day,? )?$/i;
const SMALL_WORD = /^(?:and|or|of|the|on|for)$/;

/** The sitting has no other date there, and what is off later is that one by each of its words. */
function isOffLater({ text, end, left, signs }: Mention): boolean {
  if (!mayMatch(OFF_LATER, signs) || !STOOD.test(left)) return false;
  const named = left.toLowerCase();
  return [...text.slice(end).matchAll(OFF_LATER.pattern)].some(([, words = '']) =>
    words
      .trim()
      .toLowerCase()
      .split(' ')
      .every((word) => SMALL_WORD.test(word) || named.includes(word)),
  );
}

function isStruckLater({ text, at, end, signs }: Mention): boolean {
  if (!mayMatch(STRUCK_LATER, signs)) return false;
  const day = text.slice(at, end).replace(YEAR, '');
  if (day.length === end - at) return false;
  const later = text.slice(end).match(STRUCK_LATER.pattern) ?? [];
  return later.some((said) => new RegExp(`\\b${day}(?!\\d)`, 'i').test(said));
}

/** Words by which an entry moves what stood in the calendar. */
const MOVES = sought(
  /\b(?:adjourned|continue[ds]|rescheduled|rescheduling|reset|postponed|moved|cancel+ed|cancel+ing|cancels|vacated|vacating|granted|resets|will now (?:be|take)|(?:is|are) now due)\b/i,
);

/** "currently due 6/2/2025, shall be filed by 6/30/2025" */
const NOW_DUE =
  /^, (?:shall|must|will|is|are) (?:now )?(?:be )?(?:filed|submitted|served|due|completed|close|end)\b[^.;]{0,30}? (?:by|on|no later than)\b/i;

/** Moved or cancelled: the words around say so, or the entry moves what stood on this date. */
export function isCancelled(mention: Mention): boolean {
  if (fitsBehind(DENIED, mention) || fitsBehind(WILL_NOT, mention)) return false;
  if (isGone(mention) || isGivenUp(mention) || isCalledOff(mention) || isPutOff(mention)) return true;
  if (takenAway(mention) !== null || isNotNeeded(mention)) return true;
  if (isStruckLater(mention) || isOffLater(mention) || fitsBehind(EXTENDED, mention)) return true;
  return isFormer(mention) && (matches(MOVES, mention.signs, mention.text) || NOW_DUE.test(mention.right));
}
