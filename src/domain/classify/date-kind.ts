/** Whether a date is that of a sitting or a last day, decided by the words around it. */

import { isGivenUp, isNotNeeded, isPutOff, takenAway } from './date-cancelled.ts';
import { lastMatch, type Mention } from './date-mentions.ts';
import { PLAIN } from './date-plain-words.ts';
import {
  DEADLINE_NOUN,
  DUE_WORDS,
  DUES_END,
  FORTHCOMING,
  OWED_AFTER,
  PAST_ON,
  PAST_PHRASES,
  PAST_WORDS,
  PRESENTS,
  SETS,
} from './date-words.ts';
import { endsIn, endsRarely, rareEnding, wordEnding } from './ending.ts';
import { matches, type Signs, sought } from './sought.ts';

/** What is set is plain although no hearing is named: "CASE calendared: Wednesday", "Motion set for 7/1/2024". */
const UNNAMED_HEARING =
  /^(?:hearing held[.;] )?continued (?:to|until)\s*$|^date(?:\/time)?:\s*$|conference of|argument on|set for (?:argument|submission on\s*$)|\bfor (?:oral )?argument in [^;]{3,40} on\s*$|(?<!dispositive )motions? (?:is |are )?(?:re)?set for|\bcase (?:is )?(?:tentatively )?(?:scheduled|set)(?: for| on|:)?\s*$|\bcalendared(?: for| on|:)?\s*$|\bto (?:appear|return)(?: (?:in|to) court)?(?: again)?(?: for [a-z'’ -]{3,40}?)? (?:on|at)\s*$|\b(?:noting|motion docket|submission) date:?\s*$|\bre-?not(?:ed|(?:e|ing)\b(?:[^.;]|\b(?:dkt|doc|nos?)\.){2,80}) (?:to|for)\s*$|\b(?:hearing|conference|trial|argument|sentencing)\b[^.;]{0,80} from [^.;]{6,40} to\s*$|presentment\b[^;]{0,220}\bon\s*$|\bmotions?(?:\(s\))? (?:will|to) be submitted on\s*$|\bruling(?: on\b[^.;]{0,80})? (?:is )?(?:re)?set for\s*$|\bmotions?\b[^.;]{0,60} (?:entered and continued|is adjourned|are adjourned) to\s*$|\breturnable(?: on)?\s*$|\bmotions?\b[^.;]{0,80} (?:(?:will|shall|set to) be heard(?: by the undersigned)?|remains? on (?:the )?calendar)(?: at| on| for)?\s*$/i;
/** "ORDERED GRANTED to and including June 14" */
const GRANTED_UNTIL = rareEnding(
  /\bgranted,? (?:an extension )?(?:up )?(?:to and including|until|through)\s*(?:\w+day,? )?$|\bextension of time (?:up )?(?:to|until|through)(?: and including)?\s*$|\bcut-?off(?: date)?:?\s*$|\b(?:stay|(?:restraining order|injunction|tro)(?: is)?(?: hereby)?(?: extended)?) (?:is )?(?:extended |continued )?(?:to|until|through)(?: and including)?\s*$|\b(?:is|are|be|remains?) (?:hereby )?(?:administratively )?(?:stayed|enjoined|restrained) (?:to|until|through)(?: and including)?\s*$|\b(?:extension|extend(?:ed|ing)?)\b[^;]{0,160} to (?:and|&) incl?(?:uding|\.)?\s*$|\bextend(?:s|ed|ing)? (?:up )?(?:until|through)(?: and including)?\s*$|\bdiscovery(?:,?| [^.;]{0,60}| ?,[^.;]{0,60}) (?:(?:shall|will|to) (?:now )?(?:close|end)|closes|ends)(?: on| by)?\s*$|\blast (?:day|date) (?:to|for) (?:[^.;\d]|\brule \d+\([a-z]\)(?:\(\d\))?){2,80}$|\bdeadline (?:to|for) [^.;\d]{2,80}(?<! (?:of|from|in|and|between|the|than)) ?$|^order for (?:(?:joint|first|second|amended|filing|status|ownership|disclosure|supplemental|answering|opening|simultaneous) )*(?:petition|fee|reports?|statement|response|reply|briefs?|memorand\w+) on\s*$|\bresult in (?:the |a )?dismissal(?: of (?:the |this )?(?:case|action|petition|appeal))? on\s*$|\banswers? updated for [^;]{2,120} to\s*$|^rule (?:12\(b\)|26\(f\)) (?:motions|meeting)(?: by)?\s*$/i,
);

/** A duty of any kind with its last day: "shall retain new counsel by", "shall file the complaint on". */
const ORDERED_BY = rareEnding(
  /\b(?:shall|must|(?:is|are|be) (?:directed|ordered|required|instructed|given) to|(?:orders|directs|instructs) [^.;]{2,60} to) (?!be (?:held|heard|conducted)|appear)[^.;]{3,150}\b(?:by|on or before|no later than)\s*$|\b(?:plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|parties) may [^.;]{3,120}\b(?:by|on or before|no later than)\s*$|\b(?:parties|plaintiffs?|defendants?|petitioners?|respondents?|counsel|government) to (?:exchange|file|submit|serve|provide|produce|confer|complete|notify|report) [^.;]{0,100}\b(?:by|on or before|no later than)\s*$|\bto be (?:brought|completed|cured|corrected|submitted|filed|served|paid) [^.;]{2,150}\b(?:by|on or before|no later than)\s*$|\b(?:shall|must|(?:is|are) (?:directed|ordered|required) to) (?:file|serve|submit|produce|provide|report) (?![^.;]*\b(?:dated|filed|entered|issued|signed|held|hearing|conference|order of)\b)[^.;]{3,100}\bon\s*$/i,
);
/** "Defendant to self-surrender by 1:00 p.m. on" */
const SURRENDERS = rareEnding(
  /(?:\b(?:shall|must|to) (?:self-?)?surrender\b[^.;]{0,140}?|^self[- ]surrender(?: date)? )\b(?:by|before|on|no later than)\s*$/i,
);
/** "Both motions have been continued to": with an hour it is their hearing that moves. */
const MOTION_MOVED = rareEnding(
  /(?<!\b(?:dispositive|limine) )\b(?:motions?|submission date)\b(?! (?:deadline|cut-?off|due))(?:[^.;]|\b(?:rec|dkt|doc|nos?)\.){0,80}\b(?:continued|reset|moved|rescheduled)(?: from\b[^.;]{0,50}?(?:[ap]\.m\.)?)?(?: to)?\s*$/i,
);
/** The same of "is to", which few words tell from others. */
const TOLD_BY = wordEnding(
  /\b(?:is|are|be) to (?!be (?:held|heard|conducted)|appear)[^.;]{3,150}\b(?:by|on or before|no later than)\s*$/i,
);

/** "Defendants shall, by June 6, 2025, file a report": what is owed stands behind the day. */
const DUTY_AROUND = wordEnding(
  /\b(?:shall|must|(?:is|are|be) (?:hereby )?(?:directed|ordered|required) to),? by\s*(?:\w+day,? )?$/i,
);
/** "the Court will hear the motion on", "show cause before this Court, Courtroom 11A, on": with an hour, a sitting. */
const HEARS_ON = wordEnding(/\b(?:will hear|show cause (?:before|in|at)) (?!from )[^.;]{2,120}\bon\s*$/i);

/** A sitting is set. */
const SITS = wordEnding(/\b(?:(?:re)?(?:set|scheduled) (?:for|on)|to be held on)\s*$/i);

/** A day that binds. */
export const HARD = rareEnding(
  /\b(?:due|no later than|not later than|on or before|deadlines?|last (?:day|date) (?:to|for))\b[^,;]{0,50}?$|\b(?:to be held|(?:shall|must|will) be held|conducted|(?:conduct|hold|complete|schedule) (?:an? |the |their )?(?:[a-z-]+ ){0,3}(?:hearing|conference|mediation|session)|mediation|ready for trial) by\s*$/i,
);
/** What is owed by it. */
const OWED = wordEnding(/\b(?:due|deadline|extended|until|by|before|expires)\b[^;]{0,40}?$/i);
/** "on" may set either. */
const ON = wordEnding(/(?<!\b(?:close of business|end of (?:the )?(?:business |court )?day) )\bon\s*$/i);
/** "to" may set either. */
const TO = wordEnding(/\bto\s*$/i);
/** A last day. */
const BY = wordEnding(/\b(?:until|till|through|to|by|on or before|no later than)(?: and including)?\s*$/i);
/** Before the day of a sitting. */
const AT = wordEnding(/(?:\b(?:to|on|is|until|for|at)|[a-z.)]:)\s*$/i);
/** "to" and "on" set a deadline only beside a word of moving or owing. */
const MOVED_OR_OWED = wordEnding(
  /\b(?:due|deadline|extend|extended|extending|granting|enlarged|continued|moved|granted|reset|expires?|beginning|commencing|starting)\b[^;]{0,120}?$/i,
);
/** "On 5/8/2023 at 10:30 AM there shall be an Initial Scheduling Conference", "the July 1 conference remains as set" */
const HEARS_AFTER =
  /^,? (?:at [\d:]{1,5} ?[ap]\.?m\.?,? )?there (?:shall|will) be an? [^.;]{0,40}(?:conference|hearing|argument)\b|^ (?:[\w-]+ ){0,4}?(?:hearing|conference|trial|argument|sentencing)(?: date)? (?:remains|will (?:proceed|go forward|be held|take place))\b/i;

/** "the June 13, 2025 discovery cutoff remains" */
export const DUE_AFTER =
  /^ ((?:[\w-]+ ){0,4}?(?:deadline|cut-?off|due date)(?: date)?) (?:is|are|remains?|stands?|has been|will)\b/i;
/** "placed on the July 7, 2025 oral argument calendar" */
const ON_THE = wordEnding(/\b(?:set|reset|placed|calendared|scheduled|heard)\b[^.;]{0,40} on the\s*$/i);
const CALENDAR_AFTER = /^ (?:[\w-]+ ){0,3}?(?:calendar|docket)\b/i;

/** "the December 12, 2016 trial date is vacated" */
const OFF_AFTER =
  /^ (?:[\w-]+ ){0,4}?(?:hearing|conference|trial|argument|sentencing)(?: date)?(?: (?:on|as to|re|regarding) (?:[^.;]|\bnos?\.){3,60}?)?(?:,? and (?:[\w-]+ ){0,5}?(?:deadlines|dates|hearing|conference|trial))? (?:is|are|be) (?:hereby )?(?:vacated|cancel+ed|continued|adjourned|rescheduled|reset|moved|postponed|stricken)\b/i;

/** "By Friday 7/26/2019, the District Attorney shall file" */
const MUST_AFTER = /^,? [^.;]{0,100}\b(?:shall|must|(?:is|are) (?:directed|ordered|required)(?: to)?)\b/i;

/** "dismissing appeal by 9/3/2024, unless appellant submits" */
const UNLESS_AFTER = /^,? unless\b/i;
const DISMISSES_BY = wordEnding(/\bdismiss(?:ing|ed|es)\b[^.;]{0,60}\b(?:by|on|effective)\s*$/i);

/** "conference of" is the latest noun, but it was "set for" the date. */
const MOVED =
  /\b(?:set|scheduled|reset|held|heard|moved|continued|adjourned|rescheduled|postponed|advanced)\b/i;

/** Where the sitting and the paper stand that the words name; -1 for none. */
interface Nouns {
  hearing: number;
  deadline: number;
}

function nounsIn(words: string, mention: Mention): Nouns {
  return {
    hearing: mention.hearingIn(words)?.index ?? -1,
    deadline: lastMatch(DEADLINE_NOUN, mention.signs, words)?.index ?? -1,
  };
}

/** Those after the last date, if there are any, outweigh the earlier. */
function nounsOf(mention: Mention, before: string): Nouns {
  if (mention.sinceLast > 0 && mention.sinceLast < before.length) {
    const fresh = nounsIn(before.slice(mention.sinceLast), mention);
    if (fresh.hearing >= 0 || fresh.deadline >= 0) return fresh;
  }
  return nounsIn(before, mention);
}

function isOfRecord({ introduction, lastWord: { word, before }, signs }: Mention): boolean {
  if (PAST_WORDS.has(word) || PAST_WORDS.has(before)) return true;
  // What is of record never ends so.
  if (word === 'for' || DUE_WORDS.has(word)) return false;
  return endsRarely(PAST_PHRASES, signs, introduction) || (word === 'on' && endsIn(PAST_ON, introduction));
}

/** A matter of record, not of the calendar. */
export function isPast(mention: Mention): boolean {
  if (!isOfRecord(mention)) return false;
  const { introduction, signs } = mention;
  return !endsIn(FORTHCOMING, introduction) && !matches(PRESENTS, signs, introduction);
}

function isDue({ introduction, lastWord: { word, colon } }: Mention): boolean {
  return colon || word === 'on' || DUE_WORDS.has(word) || endsIn(DUES_END, introduction);
}

function isHard(mention: Mention): boolean {
  const { introduction, marks, signs, sinceLast } = mention;
  if ((marks & PLAIN.hard) !== 0) return true;
  if (!endsRarely(HARD, signs, introduction)) return false;
  // "Motion deadline: 6/10/10 Settlement Conference: 6/19/10": a sitting named since then has its own date.
  const fresh = sinceLast > 0 ? introduction.slice(sinceLast) : '';
  return fresh === '' || mention.hearingIn(fresh) === null || endsIn(HARD, fresh);
}

function isSet(before: string, { marks, signs }: Mention): boolean {
  if ((marks & PLAIN.sets) !== 0) return true;
  return endsIn(SETS, before) || matches(PRESENTS, signs, before) || endsIn(FORTHCOMING, before);
}

/** A sitting that is named after a deadline has its own date. */
function isSitting(mention: Mention): boolean {
  if (!endsIn(SITS, mention.introduction)) return false;
  const { hearing, deadline } = nounsOf(mention, mention.introduction);
  return hearing > 0 && hearing >= deadline;
}

/** Hearing or deadline, decided by the words right before the date and by the nearer noun where they are open. */
export function kindOf(mention: Mention): 'hearing' | 'deadline' | null {
  const { introduction: before, signs } = mention;
  if (isGivenUp(mention)) return mention.hearingIn(before) || isMotionMoved(mention) ? 'hearing' : 'deadline';
  if (isMotionMoved(mention) || isNotNeeded(mention)) return 'hearing';
  if (isHard(mention) && isDue(mention) && !isSitting(mention)) return 'deadline';
  const { hearing, deadline } = nounsOf(mention, before);
  if (isSet(before, mention)) {
    if (hearing >= 0 && (hearing >= deadline || MOVED.test(before.slice(hearing)))) return 'hearing';
    if (UNNAMED_HEARING.test(before)) return 'hearing';
  }
  const owed = deadline >= 0 && isDue(mention) && (hearing < 0 || endsIn(OWED, before));
  if (owed && (!isOpen(before) || endsIn(MOVED_OR_OWED, before))) return 'deadline';
  if (endsRarely(GRANTED_UNTIL, signs, before) || isToldBy(before, signs)) return 'deadline';
  if (isListed(mention) || isRowOfDeadlines(mention) || endsIn(DUTY_AROUND, before)) return 'deadline';
  if (mention.time.time && endsIn(HEARS_ON, before)) return 'hearing';
  return owed ? null : kindAfter(mention, hearing >= 0);
}

function isMotionMoved({ introduction, signs, time }: Mention): boolean {
  return endsRarely(MOTION_MOVED, signs, introduction) && time.time !== null;
}

/** "Brief due May 1, response June 1, reply, if any, June 10": the one word stands for the whole list. */
const LISTED =
  /^[,;]? *(?:and )?(?:(?:the|any|all|its|their|plaintiffs?|defendants?|(?:[a-z]+)['’]s?) ){0,3}(?:[a-z]+ )?(?:responses?|(?:sur-?)?repl(?:y|ies)|oppositions?|answers?|(?:answering|reply|opening|response) briefs?)(?: briefs?)?,?(?: if any,?| thereto,?)? *$/i;
const LISTED_END = wordEnding(
  /\b(?:any|thereto|responses?|repl(?:y|ies)|oppositions?|answers?|briefs?),?\s*$/i,
);
const LIST_OF_DUES = /\b(?:due|deadlines?|no later than|on or before|shall|must)\b/i;
const LIST_OF_RECORD = /\b(?:filed|dated|entered|received|served|held) (?:on(?! or before)|by)\b/i;

function isListed({ left, sinceLast }: Mention): boolean {
  if (sinceLast === 0 || !endsIn(LISTED_END, left) || !LISTED.test(left.slice(sinceLast))) return false;
  const before = left.slice(0, sinceLast);
  return LIST_OF_DUES.test(before) && !LIST_OF_RECORD.test(before);
}

/** "the deadlines are as follows: close of discovery 9/14; dispositive motions 10/5": rows of names and days. */
const DEADLINES_FOLLOW = sought(/\bdeadlines?\b[^.]{0,200}:/i);
const ROW =
  /^(?:[^.]*(?:[;:,]|\band))?\s*(?:\(?[a-z0-9]{1,3}[.)] )?(?:[\w'’/&-]+ ){0,6}?(?:discovery|motions?|disclosures?|reports?|designations?|amend\w*|joinder|parties|pleadings|brief\w*|responses?|repl(?:y|ies)|objections?|statements?|lists?|mediation|instructions|experts?|witness(?:es)?|order|rebuttals?)(?: (?:deadline|cut-?off|date))?[ :,–-]*$/i;

function isRowOfDeadlines(mention: Mention): boolean {
  const { left, sinceLast, signs } = mention;
  const row = left.slice(sinceLast);
  return matches(DEADLINES_FOLLOW, signs, left) && ROW.test(row) && mention.hearingIn(row) === null;
}

function isToldBy(before: string, signs: Signs): boolean {
  return (
    endsRarely(ORDERED_BY, signs, before) || endsRarely(SURRENDERS, signs, before) || endsIn(TOLD_BY, before)
  );
}

/** "to" and "on" set a deadline only beside a word of moving or owing. */
function isOpen(before: string): boolean {
  return endsIn(ON, before) || endsIn(TO, before);
}

/** What the words behind the date say, or the hour. */
function kindAfter(mention: Mention, sits: boolean): 'hearing' | 'deadline' | null {
  const { introduction: before, right } = mention;
  if (endsIn(BY, before) && (OWED_AFTER.test(right) || MUST_AFTER.test(right))) return 'deadline';
  if (UNLESS_AFTER.test(right) && endsIn(DISMISSES_BY, before)) return 'deadline';
  if (DUE_AFTER.test(right)) return 'deadline';
  const taken = takenAway(mention);
  if (taken) return taken;
  if (endsIn(ON_THE, mention.left) && CALENDAR_AFTER.test(right)) return 'hearing';
  if (HEARS_AFTER.test(right) || OFF_AFTER.test(right) || isPutOff(mention)) return 'hearing';
  return sits && mention.time.time && endsIn(AT, before) ? 'hearing' : null;
}
