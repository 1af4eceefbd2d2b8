import type { EventType, StatedDate } from '../event.ts';
import { codeAt } from './characters.ts';
import { isCancelled, isGivenUp } from './date-cancelled.ts';
import { isPast, kindOf } from './date-kind.ts';
import { isOpenDay, type Mention, mentions } from './date-mentions.ts';
import { placeAfter } from './date-place.ts';
import { withNewHour } from './date-same-day.ts';
import { isTold } from './date-told.ts';
import { matchesAt } from './matches.ts';
import { dutyOf, whatOf } from './date-what.ts';
import { endsIn, wordEnding } from './ending.ts';
import { docketMarks, MARK } from './number-marks.ts';
import { type Signs, signsOf } from './sought.ts';
import { isInWord } from './words-before.ts';

/** " in room 9" */
const SHORTEST_PLACE = 10;

/** A place may stand between day and hour, or behind both. */
function placeOf({ text, end, time: { after } }: Mention): string | null {
  const between = after > SHORTEST_PLACE ? text.slice(end, end + after) : '';
  return (/room/i.test(between) ? placeAfter(between) : null) ?? placeAfter(text.slice(end + after));
}

/** Characters before a date that are quoted with it. */
const LONGEST_LEAD = 160;

/** A quote begins with a whole word, where one begins before the date. */
function wordStart(text: string, at: number, date: number): number {
  if (at === 0 || !isInWord(codeAt(text, at - 1)) || !isInWord(codeAt(text, at))) return at;
  const blank = text.indexOf(' ', at);
  return blank < 0 || blank >= date ? at : blank + 1;
}

/** "3/1/2027 through 3/5/2027": the last day of a sitting that lasts. */
const SPAN =
  /,? ?(?:through|thru|[-–]) ?(?:\w+day,? )?(?:\d{1,2}\/\d{1,2}\/\d{2,4}|[a-z]{3,9}\.? \d{1,2}, \d{4})(?![\d/])/iy;

function spanEnd({ text, end, time: { after } }: Mention): number {
  const behind = end + after;
  return matchesAt(SPAN, text, behind) ? SPAN.lastIndex : behind;
}

function stated(mention: Mention, kind: 'hearing' | 'deadline'): StatedDate {
  const { text, at, date, time } = mention;
  const { what, from, to } = whatOf(mention, kind);
  const end = Math.max(to, kind === 'hearing' ? spanEnd(mention) : mention.end + time.after);
  const start = wordStart(text, Math.max(0, from, at - LONGEST_LEAD), at);
  const place = kind === 'hearing' ? placeOf(mention) : null;
  const found: StatedDate = {
    kind,
    what,
    date,
    time: time.time,
    who: kind === 'deadline' ? dutyOf(what, mention) : null,
    quote: text.slice(start, end).trim(),
    cancelled: isCancelled(mention),
  };
  if (place) found.place = place;
  return found;
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
const CLERKS_WORDS = wordEnding(
  /\b(?:dismissal deadline|result in (?:the |a )?dismissal(?: of (?:the |this )?(?:case|action|petition|appeal))? on|due date(?: of)?|due(?: (?:by|on|no later than|on or before|now))*|set for(?: [a-z]+){0,6}|set for hearing on|scheduled for|hearing scheduled|hearing (?:is )?(?:set|noticed) (?:for|on)|hearing to be held on|(?:hearing|conference|trial|argument|testimony)\b[^.;]{0,60} will be held(?: on)?|(?:hearing|conference|trial|argument|sentencing)\b[^.;]{0,40} (?:is )?(?:continued|reset|rescheduled) (?:to|for)|motions?(?:\(s\))? (?:will|to) be submitted on|received by the court (?:on or before|by)|(?:objection|response|reply|opposition) (?:deadline|due date)(?: is| set for)?|due, but not filed, by|notice of hearing\b[^.;]{0,60} (?:scheduled|set) (?:on|for)|(?:noting|motion docket) date|to (?:the )?court of appeals by)\s*:?\s*(?:\w+day,? )?$/i,
);

/** Types whose dates say when a paper was made. */
const DATELESS = new Set<EventType>(['appearance', 'disclosure']);

/** An opinion that tells the parties what to do next; "shall" alone may be the words of a statute. */
const OPINION_ORDERS = wordEnding(
  /\b(?:(?:is|are|be) (?:(?:directed|ordered|required|instructed|given) )?to|(?:parties|plaintiffs?|defendants?|petitioners?|respondents?) (?:shall|must)|(?:orders|directs|instructs) [^.;]{2,60} to),? (?!be (?:held|heard)|appear)[^.;]{3,150}\b(?:by|on or before|(?:by )?no later than|not later than)\s*(?:\w+day,? )?$|\b(?:objections?|responses?|oppositions?)\b[^.;]{0,40} (?:shall|must) be (?:submitted|filed) (?:by|on or before|no later than)\s*(?:\w+day,? )?$|\b(?:parties|plaintiffs?|defendants?|petitioners?|respondents?) may [^.;]{3,100} (?:by|on or before|no later than)\s*(?:\w+day,? )?$|\b(?:status report|responses?|answers?|amended complaint|repl(?:y|ies))(?: (?:is|are))?(?: due)? (?:by|on or before|no later than)\s*(?:\w+day,? )?$|\b(?:(?:is|are) (?:hereby )?(?:granted|given|allowed)|has|have) (?:up )?(?:until|through|to and including)\s*(?:\w+day,? )?$/i,
);

/** "By May 19, 2027, the parties shall submit" */
const BY_THEN = wordEnding(/\b(?:by|on or before|no later than)\s*(?:\w+day,? )?$/i);
const SIDE_SHALL =
  /^,? (?:the |each |all )?(?:parties|plaintiffs?|defendants?|petitioners?|respondents?|counsel|government) (?:shall|must|(?:is|are) (?:directed|ordered))\b/i;

function ordersAfter({ left, right }: Mention): boolean {
  return endsIn(BY_THEN, left) && SIDE_SHALL.test(right);
}

/** Only for the types that ask. */
function asks(type: EventType, mention: Mention): boolean {
  if (type === 'opinion' && (endsIn(OPINION_ORDERS, mention.left) || ordersAfter(mention))) return false;
  return (
    (!endsIn(CLERKS_WORDS, mention.left) && !endsIn(CLERKS_WORDS, mention.introduction)) ||
    (type !== 'opinion' &&
      /\b(?:to|for leave to) (?:continue|adjourn|extend|reschedule|vacate)\b/i.test(mention.left))
  );
}

/** The same sitting or last day as one that is known; a date with an hour is the same as one without. */
function twinOf(date: StatedDate, known: readonly StatedDate[]): StatedDate | null {
  for (const one of known) {
    if (one.date !== date.date || one.kind !== date.kind) continue;
    if (one.time === date.time || !one.time || !date.time) return one;
  }
  return null;
}

/** The same date for two parties is stated once; the fuller statement wins. */
function merged(dates: StatedDate[]): StatedDate[] {
  if (dates.length < 2) return dates;
  const kept: StatedDate[] = [];
  for (const date of dates) {
    const twin = twinOf(date, kept);
    if (twin) {
      twin.time ??= date.time;
      if (!twin.place && date.place) twin.place = date.place;
      twin.cancelled = date.cancelled;
    } else kept.push(date);
  }
  return kept;
}

/** The date before this one, as far as it was told. */
interface Told {
  kind: 'hearing' | 'deadline';
  end: number;
  /** It is given up for the one that follows. */
  moved: boolean;
}

/** "Hearings scheduled for 4/10/2025 at 11:00 AM, 5/13/2025 at 02:00 PM": the one word stands for the whole row. */
const NEXT_IN_ROW =
  /^,?(?: ?(?:at|@))? ?(?:\d{1,2}(?::\d{2})? ?[ap]\.?m\.?)? ?(?:,|;|and|&)(?: and)? ?(?:on )?(?:\w+day,? )?$/i;
/** "reports due 7/15/2025 (plaintiff) and 8/14/2025 (defendant)" */
const NEXT_PARTY = /^ ?\([a-z'’ ]{3,40}\)[,;]?(?: and)?(?: on)? $/i;
/** "demand by 6/13/2025 and offer by 6/20/2025" */
const AND_BY = /^,? and (?:[a-z'’]+ ){1,5}by $/i;
/** "The conference is reset from 4/9/2025 to 5/7/2025": what stood on the one day stands on the other. */
const NEW_DAY = /^[^.;]{0,40}?,? (?:to|until)\s+(?:\w+day,? )?$/i;

function kindAfterLast({ at, left, sinceLast, time }: Mention, last: Told | null): Told['kind'] | null {
  const between = left.slice(sinceLast);
  if (last === null || at - between.length !== last.end) return null;
  if (last.moved) return NEW_DAY.test(between) ? last.kind : null;
  if (last.kind === 'deadline') return NEXT_PARTY.test(between) || AND_BY.test(between) ? 'deadline' : null;
  return last.kind === 'hearing' && time.time !== null && NEXT_IN_ROW.test(between) ? 'hearing' : null;
}

/** Hearings and deadlines that the entry sets, keeps, moves or cancels (convention 20), with the exact words. */
export function statedDatesOf(
  full: string,
  type: EventType,
  marks = docketMarks(full),
  signs: Signs = signsOf(full),
): StatedDate[] {
  if (DATELESS.has(type) || (marks & (MARK.slashed | MARK.yearAfter)) === 0) return [];
  const asking = ASKING.has(type);
  const dates: StatedDate[] = [];
  let last: Told | null = null;
  for (const mention of mentions({ full, signs })) {
    if ((asking && asks(type, mention)) || isTold(mention) || isOpenDay(mention)) continue;
    const kind: Told['kind'] | null = isPast(mention)
      ? null
      : (kindOf(mention) ?? kindAfterLast(mention, last));
    if (!kind) continue;
    dates.push(...withNewHour(stated(mention, kind), mention));
    last = { kind, end: mention.end, moved: isGivenUp(mention) };
  }
  return merged(dates);
}
