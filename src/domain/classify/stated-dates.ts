import type { EventType, StatedDate } from '../event.ts';
import { isOpenDay, lastMatch, lastWords, type Mention, mentions } from './date-mentions.ts';
import { placeAfter } from './date-place.ts';
import { ending, endsAt } from './ending.ts';
import { docketMarks, MARK } from './number-marks.ts';
import {
  DEADLINE_NOUN,
  DUES,
  DUES_END,
  DUTIES,
  FORTHCOMING,
  HEARING_NOUN,
  PAST,
  SETS,
} from './date-words.ts';

/** What is set is plain although no hearing is named: "CASE calendared: Wednesday", "Motion set for 7/1/2024". */
const UNNAMED_HEARING =
  /^(?:hearing held[.;] )?continued (?:to|until)\s*$|^date(?:\/time)?:\s*$|conference of|argument on|set for argument|(?<!dispositive )motions? (?:is |are )?(?:re)?set for|\bcase (?:is )?(?:tentatively )?(?:scheduled|set)(?: for| on|:)?\s*$|\bcalendared(?: for| on|:)?\s*$|\bto appear(?: in court)?(?: again)? on\s*$|\b(?:noting|motion docket|submission) date:?\s*$|\bre-?noted (?:to|for)\s*$|presentment\b[^;]{0,160}\bon\s*$|\bmotions?(?:\(s\))? (?:will|to) be submitted on\s*$|\bmotions?\b[^.;]{0,80} (?:will|shall) be heard(?: at| on)?\s*$/i;
/** "ORDERED GRANTED to and including June 14" */
const GRANTED_UNTIL = ending(
  /\bgranted,? (?:an extension )?(?:up )?(?:to and including|until|through)\s*(?:\w+day,? )?$|\bextension of time (?:up )?(?:to|until|through)(?: and including)?\s*$|\bcut-?off(?: date)?:?\s*$|\bstay (?:is )?(?:extended |continued )?(?:to|until|through)(?: and including)?\s*$|\blast (?:day|date) (?:to|for) (?:[^.;\d]|\brule \d+\([a-z]\)(?:\(\d\))?){2,80}$|^rule (?:12\(b\)|26\(f\)) (?:motions|meeting)\s*$/i,
);

/** A duty of any kind with its last day: "shall retain new counsel by". */
const ORDERED_BY = ending(
  /\b(?:shall|must|(?:is|are|be) (?:(?:directed|ordered|required|instructed|given) )?to|(?:orders|directs|instructs) [^.;]{2,60} to) (?!be (?:held|heard|conducted)|appear)[^.;]{3,150}\b(?:by|on or before|no later than)\s*$/i,
);

/** A sitting named after a deadline in one sentence has its own date. */
const SITS = ending(/\b(?:(?:re)?(?:set|scheduled) (?:for|on)|to be held on)\s*$/i);

/** A day that binds. */
const HARD = ending(
  /\b(?:due|no later than|not later than|on or before|deadlines?|last (?:day|date) (?:to|for))\b[^,;]{0,50}$/i,
);
/** What is owed by it. */
const OWED = ending(/\b(?:due|deadline|extended|until|by|before|expires)\b[^;]{0,40}$/i);
/** "on" may set either. */
const ON = ending(/(?<!close of business )\bon\s*$/i);
/** "to" may set either. */
const TO = ending(/\bto\s*$/i);
/** A last day. */
const BY = ending(/\b(?:until|through|to|by|on or before|no later than)(?: and including)?\s*$/i);
/** Before the day of a sitting. */
const AT = ending(/(?:\b(?:to|on|is|until|for)|[a-z.)]:)\s*$/i);
/** "to" and "on" set a deadline only beside a word of moving or owing. */
const MOVED_OR_OWED = ending(
  /\b(?:due|deadline|extend|extended|extending|granting|enlarged|continued|moved|granted|reset|expires?|beginning|commencing|starting)\b[^;]{0,120}$/i,
);
/** The day that is given up. */
const FROM = ending(/\bfrom\s*(?:\w+day,? )?$/i);

/** Hearing or deadline, decided by the words right before the date and by the nearer noun where they are open. */
function kindOf(mention: Mention): 'hearing' | 'deadline' | null {
  const before = mention.introduction;
  if (PAST.test(before) && !endsAt(FORTHCOMING, before)) return null;
  if (endsAt(GIVEN_UP, mention.left)) return lastMatch(HEARING_NOUN, before) ? 'hearing' : 'deadline';
  const { hearing, deadline } = nounsOf(mention, before);
  const hard = endsAt(HARD, before);
  const sitting = hearing && (hearing.index ?? 0) > (deadline?.index ?? 0);
  if (hard && endsAt(DUES_END, before) && !(sitting && endsAt(SITS, before))) return 'deadline';
  const sets = SETS.test(before) || endsAt(FORTHCOMING, before);
  if (
    sets &&
    hearing &&
    ((hearing.index ?? 0) >= (deadline?.index ?? -1) ||
      /\b(?:set|scheduled|reset|held|heard|moved|continued|adjourned|rescheduled|postponed|advanced)\b/i.test(
        before.slice(hearing.index),
      ))
  )
    return 'hearing';
  if (sets && UNNAMED_HEARING.test(before)) return 'hearing';
  if (endsAt(GRANTED_UNTIL, before) || endsAt(ORDERED_BY, before)) return 'deadline';
  if (endsAt(DUES_END, before) && deadline && (!hearing || endsAt(OWED, before))) {
    return endsAt(ON, before) || endsAt(TO, before) ? openDue(before) : 'deadline';
  }
  if (endsAt(BY, before)) {
    if (OWED_AFTER.test(mention.right) || MUST_AFTER.test(mention.right)) return 'deadline';
  }
  if (HEARS_AFTER.test(mention.right) || OFF_AFTER.test(mention.right)) return 'hearing';
  if (hearing && mention.time.time && endsAt(AT, before)) return 'hearing';
  return null;
}

/** The sitting and the paper that the words name; those after the last date, if there are any, outweigh the earlier. */
function nounsOf(
  mention: Mention,
  before: string,
): { hearing: RegExpMatchArray | null; deadline: RegExpMatchArray | null } {
  const both = (words: string) => ({
    hearing: lastMatch(HEARING_NOUN, words),
    deadline: lastMatch(DEADLINE_NOUN, words),
  });
  if (mention.sinceLast > 0 && mention.sinceLast < before.length) {
    const fresh = both(before.slice(mention.sinceLast));
    if (fresh.hearing || fresh.deadline) return fresh;
  }
  return both(before);
}

/** "until August 8, 2019, to file their answers" */
const OWED_AFTER =
  /^,? (?:in which |within which )?to (?:file|serve|answer|respond|submit|move|reply|object|comply|appeal|pay|find|retain|obtain|show|produce|complete|seek|supplement|amend|notify|effect|effectuate|perfect|cure|plead)\b/i;

/** "On 5/8/2023 at 10:30 AM there shall be an Initial Scheduling Conference" */
const HEARS_AFTER =
  /^,? (?:at [\d:]{1,5} ?[ap]\.?m\.?,? )?there (?:shall|will) be an? [^.;]{0,40}(?:conference|hearing|argument)\b/i;

/** "the December 12, 2016 trial date is vacated" */
const OFF_AFTER =
  /^ (?:[\w-]+ ){0,4}?(?:hearing|conference|trial|argument|sentencing)(?: date)? (?:is|are|be) (?:hereby )?(?:vacated|cancel+ed|continued|adjourned|rescheduled|reset|moved|postponed|stricken)\b/i;

/** "By Friday 7/26/2019, the District Attorney shall file" */
const MUST_AFTER = /^,? [^.;]{0,100}\b(?:shall|must|(?:is|are) (?:directed|ordered|required)(?: to)?)\b/i;

/** "to" and "on" set a deadline only beside a word of moving or owing. */
function openDue(before: string): 'deadline' | null {
  return endsAt(MOVED_OR_OWED, before) ? 'deadline' : null;
}

const GONE =
  /^ not held\b|^,? (?:is|are) (?:hereby )?(?:taken )?(?:off|under submission)\b|^[^.;]{0,110}?\b(?:is|are|was|were|be|has been|hereby|now)? ?(?:hereby )?(?:cancel+ed|vacated|stricken|adjourned|rescheduled|continued|reset|re-set|postponed|moved|will be cancel+ed|terminated|removed from)\b/i;
const CANCELS = ending(
  /\b(?:cancel(?:s|ing|ling|led|ed)|vacat(?:es|ing)|strik(?:es|ing)|adjourning|rescheduling)\b[^.;]*$/i,
);
const FORMER = ending(
  /\b(?:previously|currently|originally|presently|formerly|now(?! due)|heretofore) (?:set|scheduled|noticed|due|calendared)\b[^.;]*$/i,
);
const ASKED_AWAY = ending(
  /\b(?:adjourn|continue|reschedule|postpone|vacate|move|resets)\b[^.;]*\b(?:set|scheduled) (?:for|on)\s*$/i,
);

/** Moved or cancelled: the words around say so, or the entry moves what stood on this date. */
function isCancelled(mention: Mention, moved: boolean): boolean {
  if (/^[^.;]{0,80}\b(?:is|are) denied/i.test(mention.right) || /\bwill not\b/i.test(mention.right))
    return false;
  // After "a.m." a new sentence may begin.
  const rest = mention.right.slice(mention.time.after);
  const right = /^ (?:The|THE|All|ALL|Any|ANY|Each|This|THIS|Counsel|Parties|Plaintiffs?|Defendants?)\b/.test(
    rest,
  )
    ? ''
    : rest;
  if (GONE.test(right) || endsAt(GIVEN_UP, mention.left)) return true;
  if (
    endsAt(CANCELS, mention.left) &&
    !/\b(?:to|until|for)\s+(?:\w+day,? )?$/i.test(
      mention.left.replace(/\b(?:set|scheduled) for\s+(?:\w+day,? )?$/i, ''),
    )
  )
    return true;
  const fresh = mention.left.slice(mention.sinceLast);
  return moved && (endsAt(FORMER, fresh) || endsAt(ASKED_AWAY, fresh));
}

const CLAUSE_MARKS = [', ', '; ', ' and that '];

function lastAfter(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

const START_OF_WORDS = /^(?:[\s,;:()*-]|and |that |the court |it is |ordered |further |hereby )+/i;

function whatOf(mention: Mention, kind: 'hearing' | 'deadline'): { what: string; from: number } {
  const before = mention.introduction;
  if (kind === 'hearing') {
    const noun = lastMatch(HEARING_NOUN, mention.left);
    if (noun) return { what: noun[0].trim(), from: mention.at - mention.left.length + (noun.index ?? 0) };
  }
  const clause = Math.max(0, ...CLAUSE_MARKS.map((mark) => lastAfter(before, mark)));
  const start = DEADLINE_NOUN.test(before.slice(clause)) || before.length - clause > 12 ? clause : 0;
  DEADLINE_NOUN.lastIndex = 0;
  const trimmed = START_OF_WORDS.exec(before.slice(start))?.[0].length ?? 0;
  const words = before
    .slice(start + trimmed)
    .replace(DUES, '')
    .trim();
  return { what: lastWords(words) || kind, from: mention.at - mention.left.length + start + trimmed };
}

function dutyOf(what: string, before: string): string | null {
  const near = `${before.slice(-120)} ${what}`;
  for (const text of [what, near]) {
    for (const [pattern, who] of DUTIES) if (pattern.test(text)) return who;
  }
  return null;
}

function stated(text: string, mention: Mention, kind: 'hearing' | 'deadline', moved: boolean): StatedDate {
  const { what, from } = whatOf(mention, kind);
  const start = Math.max(0, Math.max(from, mention.at - 160));
  const place = kind === 'hearing' ? placeAfter(text.slice(mention.end + mention.time.after)) : null;
  return {
    kind,
    what,
    date: mention.date,
    time: mention.time.time,
    who: kind === 'deadline' ? dutyOf(what, mention.left) : null,
    quote: text.slice(start, mention.end + mention.time.after).trim(),
    cancelled: isCancelled(mention, moved),
    ...(place && { place }),
  };
}

/** Types whose papers only ask: they state a date only in the clerk's words "due by" and "set for". */
const ASKING = new Set<EventType>([
  'motion',
  'brief',
  'letter',
  'opinion',
  'complaint',
  'amended_complaint',
  'answer',
  'evidence',
  'correction',
  'fee',
  'notice_of_appeal',
]);
const CLERKS_WORDS = ending(
  /\b(?:dismissal deadline|due date of|due(?: (?:by|on|no later than|on or before|now))*|set for(?: [a-z]+){0,6}|set for hearing on|scheduled for|hearing scheduled|hearing (?:is )?(?:set|noticed) (?:for|on)|hearing to be held on|(?:hearing|conference|trial|argument|testimony)\b[^.;]{0,60} will be held(?: on)?|(?:hearing|conference|trial|argument|sentencing)\b[^.;]{0,40} (?:is )?(?:continued|reset|rescheduled) (?:to|for)|motions?(?:\(s\))? (?:will|to) be submitted on|received by the court (?:on or before|by)|(?:objection|response|reply|opposition) (?:deadline|due date)(?: is| set for)?|due, but not filed, by|(?:noting|motion docket) date|to (?:the )?court of appeals by)\s*:?\s*(?:\w+day,? )?$/i,
);

/** Types whose dates say when a paper was made. */
const DATELESS = new Set<EventType>(['appearance', 'disclosure']);

/** An opinion that tells the parties what to do next; "shall" alone may be the words of a statute. */
const OPINION_ORDERS = ending(
  /\b(?:(?:is|are|be) (?:(?:directed|ordered|required|instructed|given) )?to|(?:parties|plaintiffs?|defendants?|petitioners?|respondents?) (?:shall|must)|(?:orders|directs|instructs) [^.;]{2,60} to) (?!be (?:held|heard)|appear)[^.;]{3,150}\b(?:by|on or before|(?:by )?no later than)\s*(?:\w+day,? )?$|\b(?:objections?|responses?|oppositions?)\b[^.;]{0,40} (?:shall|must) be (?:submitted|filed) (?:by|on or before|no later than)\s*(?:\w+day,? )?$|\b(?:(?:is|are) (?:hereby )?(?:granted|given|allowed)|has|have) (?:up )?(?:until|through|to and including)\s*(?:\w+day,? )?$/i,
);

function asks(type: EventType, mention: Mention): boolean {
  if (!ASKING.has(type)) return false;
  if (type === 'opinion' && endsAt(OPINION_ORDERS, mention.left)) return false;
  return (
    !endsAt(CLERKS_WORDS, mention.left) ||
    (type !== 'opinion' &&
      /\b(?:to|for leave to) (?:continue|adjourn|extend|reschedule|vacate)\b/i.test(mention.left))
  );
}

/** The far end of what was asked for. */
const ASKED_RANGE = ending(
  /\b(?:requests?|requested|asks?|seeks?|moves?|to extend|submitted|excluded|excludable)\b[^.;]*\bfrom [^.;]{6,40} (?:to|until|through)\s*$/i,
);

/** "The hearing is continued from 7/13 to 8/24": the old date is named to be given up. */
const GIVEN_UP = ending(
  /\b(?:is|are|be|hereby) (?:hereby )?(?:continued|adjourned|rescheduled|reset|moved|changed|postponed|advanced) from\s*(?:\w+day,? )?$|\b(?:adjourns|continues|reschedules|moves|resets) (?:the |this )[^.;]{3,80} from\s*(?:\w+day,? )?$/i,
);

/** "from July 18 to August 20" asks to move; "from August 1 to August 2" in an order moves. */
function isRangeStart(mention: Mention): boolean {
  if (endsAt(FROM, mention.left)) return !endsAt(GIVEN_UP, mention.left);
  return endsAt(ASKED_RANGE, mention.left);
}

/** The same date for two parties is stated once; the fuller statement wins. */
function merged(dates: readonly StatedDate[]): StatedDate[] {
  const kept: StatedDate[] = [];
  for (const date of dates) {
    const twin = kept.find(
      (one) =>
        one.kind === date.kind &&
        one.date === date.date &&
        (one.time === date.time || !one.time || !date.time),
    );
    if (twin) {
      twin.time ??= date.time;
      if (!twin.place && date.place) twin.place = date.place;
      twin.cancelled &&= date.cancelled || twin.cancelled;
    } else kept.push({ ...date });
  }
  return kept;
}

/** Words by which an entry moves what stood in the calendar. */
const MOVES =
  /\b(?:adjourned|continued|rescheduled|reset|postponed|moved|cancel+ed|cancel+ing|cancels|vacated|vacating|granted|resets|will now (?:be|take))\b/i;

/** Hearings and deadlines that the entry sets, keeps, moves or cancels (convention 20), with the exact words. */
export function statedDatesOf(text: string, type: EventType, marks = docketMarks(text)): StatedDate[] {
  if (DATELESS.has(type) || (marks & (MARK.slashed | MARK.yearAfter)) === 0) return [];
  const dates: StatedDate[] = [];
  let moved: boolean | null = null;
  for (const mention of mentions(text)) {
    if (asks(type, mention) || isRangeStart(mention) || isOpenDay(mention)) continue;
    const kind = kindOf(mention);
    if (kind) dates.push(stated(text, mention, kind, (moved ??= MOVES.test(text))));
  }
  return merged(dates);
}
