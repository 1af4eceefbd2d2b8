import { statedDatesOf } from './classify/stated-dates.ts';
import { sittingName } from './date-name.ts';
import type { EntryEvent, StatedDate } from './event.ts';
import { capitalised } from './headline-title.ts';
import { clockWords, englishDay } from './speech/moment.ts';

const MAX_READ_CHARS = 4_000;

/** What a hearing is on, where the entry says so right behind it. */
const ON =
  /\b(?:hearing|conference|arguments?|trial)\b (?:on|re:?|regarding|for)\b[^.;:]{0,60}?\b(preliminary injunction|temporary restraining order|motions? to (?:dismiss|stay|compel|remand|intervene|transfer|vacate|seal)|summary judgment|class certification|reconsideration|stay pending appeal)\b/i;

/** "NOTICE of Motion by Ann Roe for presentment of motion to compel 20 before Honorable Jane Roe" */
const PRESENTED = /\bpresentment of ((?:[a-z]+ )?motion (?:for|to) [a-z ]{3,30}?)(?: \d+)? before\b/i;

/** "Motion hearing", "Oral argument"; what it is on where the entry says so and the name does not. Null for no name. */
function sittingOf({ what }: StatedDate, text: string): string | null {
  const presented = PRESENTED.exec(text)?.[1];
  if (presented) return `Presentment of ${presented.toLowerCase()}`;
  const name = sittingName(what);
  if (name === null) return null;
  const on = ON.exec(text)?.[1]?.toLowerCase().replace('temporary restraining order', 'TRO');
  const open = /^(?:motion )?(?:hearing|oral argument|argument)s?$/.test(name);
  return capitalised(open && on ? `${name.replace('motion ', '')} on ${on}` : name);
}

const MOVED = /re-?set|resched|adjourn|continu|postpon|moved|advanced/i;
/** Put off without another day. */
const ADJOURNED = /adjourned (?:without (?:a )?(?:new )?date|sine die|until further)|adjourned[.;]/i;
const OFF = /cancel|vacat|stricken|off calendar|taken off|terminat/i;
/** A span of days in which the court may sit is no day on which it does. */
const SESSION = /\b(?:argument|calendar|court) session\b/i;

/** The one sitting that is called off, and how. */
function offSaid(gone: StatedDate, text: string): string | null {
  const name = sittingOf(gone, text);
  if (name === null) return null;
  if (ADJOURNED.test(text)) return `${name} of ${englishDay(gone.date)} adjourned, no new date`;
  return OFF.test(text) ? `${name} of ${englishDay(gone.date)} cancelled` : null;
}

/**
 * "Hearing on preliminary injunction set for June 10, 2025, 10:00 AM": which sitting was set, moved or called off, and
 * when. Null where the entry states no date for one.
 */
function sittingSaid(event: EntryEvent, text: string): string | null {
  const sittings = statedDatesOf(text, event.type === 'hearing' ? 'hearing' : 'order').filter(
    ({ kind }) => kind === 'hearing',
  );
  const next = sittings.find(({ cancelled }) => !cancelled);
  if (event.outcome === 'cancelled') {
    const [gone] = sittings;
    return gone && !next ? offSaid(gone, text) : null;
  }
  const name = next ? sittingOf(next, text) : null;
  if (!next || name === null || (!next.time && SESSION.test(text))) return null;
  const verb = event.outcome !== 'set' && MOVED.test(text) ? 'moved to' : 'set for';
  const when = next.time ? `${englishDay(next.date)}, ${clockWords(next.time)}` : englishDay(next.date);
  return `${name} ${verb} ${when}`;
}

/** What was held, by the name that the minutes give it: "Initial appearance on indictment held". */
const HELD =
  /\b((?!Proceedings?\b)[A-Z][\w'’/-]*(?: (?:on|of|to|re|and|for|hearing|conference|argument|trial|call|appearance|[A-Z(][\w'’/)-]*)){0,5}?)(?: as to [A-Z][^.;:]{2,60}?)?(?: (?:was|were|is))? (?:held|heard|HELD|HEARD)\b(?! (?:in abeyance|that|under|on the))/;
/** The title of the minutes, not of what they record. */
const MINUTES =
  /^(?:.*\b(?:proceedings?|minutes?|entry|order|judge|honorable|notes?)\b[ :,-]*)?(?:of |for |and |the )*/i;
const SITTING =
  /hearing|conference|trial|argument|arraign|appearance|sentenc|mediation|meeting|plea|selection|call/i;
/** Courts of appeals: "ARGUED AND SUBMITTED TO JANE ROE", "CASE, before RR, JD, AP, C.JJ., HEARD." */
const ARGUED = /^\W*(?:case )?argued( and submitted)?\b|^\W*case,? before [^;]{3,80}, heard\b/i;

function heldSaid(text: string): string | null {
  const argued = ARGUED.exec(text);
  if (argued) return argued[1] ? 'Case argued and submitted' : 'Case argued';
  const name = HELD.exec(text)?.[1]?.replace(MINUTES, '').trim();
  return name && SITTING.test(name) && !isMotion(name) ? `${capitalised(name.toLowerCase())} held` : null;
}

/** "Oral argument on Motion" is the name of no sitting that was held but of what it was on. */
function isMotion(name: string): boolean {
  return /^motions?\b(?! hearing| call)/i.test(name);
}

const STEPS: ReadonlySet<EntryEvent['outcome']> = new Set(['set', 'reset', 'cancelled']);

/** What an entry about a sitting says of it. */
export function calendarSaid(event: EntryEvent, entry: string | null): string | null {
  const isHeld = event.type === 'hearing' && event.outcome === 'held';
  const isCalendar = event.type === 'hearing' || (event.relief === 'schedule' && event.type !== 'motion');
  if (!isHeld && !(isCalendar && STEPS.has(event.outcome))) return null;
  const text = (entry ?? '').slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (text.trim() === '') return null;
  return isHeld ? heldSaid(text) : sittingSaid(event, text);
}
