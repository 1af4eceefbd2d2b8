import type { EventType, StatedDate } from '../event.ts';
import { isCancelled, isGivenUp } from './date-cancelled.ts';
import { isPast, kindOf } from './date-kind.ts';
import { isOpenDay, type Mention, mentions } from './date-mentions.ts';
import { placeAfter } from './date-place.ts';
import { dutyOf, whatOf } from './date-what.ts';
import { endsIn, endsRarely, rareEnding, wordEnding } from './ending.ts';
import { docketMarks, MARK } from './number-marks.ts';
import { type Signs, signsOf } from './sought.ts';

/** " in room 9" */
const SHORTEST_PLACE = 10;

/** A place may stand between day and hour, or behind both. */
function placeOf({ text, end, time: { after } }: Mention): string | null {
  const between = after > SHORTEST_PLACE ? text.slice(end, end + after) : '';
  return (/room/i.test(between) ? placeAfter(between) : null) ?? placeAfter(text.slice(end + after));
}

function stated(mention: Mention, kind: 'hearing' | 'deadline'): StatedDate {
  const { text, at, date, time } = mention;
  const { what, from, to } = whatOf(mention, kind);
  const end = Math.max(to, mention.end + time.after);
  const start = Math.max(0, Math.max(from, at - 160));
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
  /\b(?:dismissal deadline|due date of|due(?: (?:by|on|no later than|on or before|now))*|set for(?: [a-z]+){0,6}|set for hearing on|scheduled for|hearing scheduled|hearing (?:is )?(?:set|noticed) (?:for|on)|hearing to be held on|(?:hearing|conference|trial|argument|testimony)\b[^.;]{0,60} will be held(?: on)?|(?:hearing|conference|trial|argument|sentencing)\b[^.;]{0,40} (?:is )?(?:continued|reset|rescheduled) (?:to|for)|motions?(?:\(s\))? (?:will|to) be submitted on|received by the court (?:on or before|by)|(?:objection|response|reply|opposition) (?:deadline|due date)(?: is| set for)?|due, but not filed, by|notice of hearing\b[^.;]{0,60} (?:scheduled|set) (?:on|for)|(?:noting|motion docket) date|to (?:the )?court of appeals by)\s*:?\s*(?:\w+day,? )?$/i,
);

/** Types whose dates say when a paper was made. */
const DATELESS = new Set<EventType>(['appearance', 'disclosure']);

/** An opinion that tells the parties what to do next; "shall" alone may be the words of a statute. */
const OPINION_ORDERS = wordEnding(
  /\b(?:(?:is|are|be) (?:(?:directed|ordered|required|instructed|given) )?to|(?:parties|plaintiffs?|defendants?|petitioners?|respondents?) (?:shall|must)|(?:orders|directs|instructs) [^.;]{2,60} to) (?!be (?:held|heard)|appear)[^.;]{3,150}\b(?:by|on or before|(?:by )?no later than)\s*(?:\w+day,? )?$|\b(?:objections?|responses?|oppositions?)\b[^.;]{0,40} (?:shall|must) be (?:submitted|filed) (?:by|on or before|no later than)\s*(?:\w+day,? )?$|\b(?:(?:is|are) (?:hereby )?(?:granted|given|allowed)|has|have) (?:up )?(?:until|through|to and including)\s*(?:\w+day,? )?$/i,
);

/** Only for the types that ask. */
function asks(type: EventType, mention: Mention): boolean {
  if (type === 'opinion' && endsIn(OPINION_ORDERS, mention.left)) return false;
  return (
    !endsIn(CLERKS_WORDS, mention.left) ||
    (type !== 'opinion' &&
      /\b(?:to|for leave to) (?:continue|adjourn|extend|reschedule|vacate)\b/i.test(mention.left))
  );
}

/** The far end of what was asked for. */
const ASKED_RANGE = rareEnding(
  /\b(?:requests?|requested|asks?|seeks?|moves?|to extend|submitted|excluded|excludable)\b[^.;]*\bfrom [^.;]{6,40} (?:to|until|through)\s*$/i,
);

/** What was done in a time that has its days, was due once, or goes around at a day: nothing is due then. */
const MERE_DAY = rareEnding(
  /\b(?:incurred|rendered|accrued|earned|expended|performed)(?: [a-z-]+){0,4} (?:from|through|thru|to|until)\s*$|\bfor (?:the )?(?:[a-z]+ )?(?:period|quarter|month|year|week)\b(?: of| from| ending| ended| through| to|:)*(?: ?[\w/]{1,9} ?\d{0,2},? ?\d{0,4} (?:through|thru|to|until))?\s*$|\bdistribut(?:ed|ion)\b[^.;]*\b(?:is|on|to|before|by|until)\s*$|\bwhether [^.;]{2,60} (?:is|are|was|were) due\s*$|\b(?:was|were) (?:originally |previously |initially )?due(?: by| on)?\s*$/i,
);

/** "On May 5, 2025, Roe filed": what was done, told at the beginning of a sentence. */
const RECITED =
  /^,? (?:(?!\b(?:shall|must|will|may|is|are|to|at|be)\b)[^.;]){2,90}?\b(?:filed|moved|submitted|served|issued|entered|ordered|granted|denied|requested|sought|noticed|appealed|sent|received|dismissed|directed)\b/i;

function isRecital(mention: Mention): boolean {
  return mention.left.endsWith('On ') && RECITED.test(mention.right);
}

/** "The request to extend from July 1 to August 1 is granted". */
const ALLOWED = /^,? (?:is|are) (?:hereby )?(?:granted|allowed|so ordered|approved)\b/i;

/** The near end of a range. */
const FROM = wordEnding(/\bfrom\s*(?:\w+day,? )?$/i);

/** "from July 18 to August 20" asks to move; "from August 1 to August 2" in an order moves. */
function isRangeStart(mention: Mention): boolean {
  if (endsIn(FROM, mention.left)) return !isGivenUp(mention);
  if (endsRarely(MERE_DAY, mention.signs, mention.left)) return true;
  return endsRarely(ASKED_RANGE, mention.signs, mention.left) && !ALLOWED.test(mention.right);
}

/** The same date for two parties is stated once; the fuller statement wins. */
function merged(dates: StatedDate[]): StatedDate[] {
  if (dates.length < 2) return dates;
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
  for (const mention of mentions({ full, signs })) {
    if ((asking && asks(type, mention)) || isRangeStart(mention) || isOpenDay(mention)) continue;
    const kind = isPast(mention) || isRecital(mention) ? null : kindOf(mention);
    if (kind) dates.push(stated(mention, kind));
  }
  return merged(dates);
}
