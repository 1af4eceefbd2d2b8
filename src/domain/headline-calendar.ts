import { statedDatesOf } from './classify/stated-dates.ts';
import type { EntryEvent, StatedDate } from './event.ts';
import { capitalised } from './headline-title.ts';

const MAX_READ_CHARS = 4_000;

/** What a hearing is on, where the entry says so right behind it. */
const ON =
  /\b(?:hearing|conference|arguments?|trial)\b (?:on|re:?|regarding|for)\b[^.;:]{0,60}?\b(preliminary injunction|temporary restraining order|motions? to (?:dismiss|stay|compel|remand|intervene|transfer|vacate|seal)|summary judgment|class certification|reconsideration|stay pending appeal)\b/i;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "June 10, 2025" */
function dayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}

/** "10:00 AM", as courts write it. */
function hourOf(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** "Motion hearing", "Oral argument"; what it is on where the entry says so and the name does not. */
function sittingOf({ what }: StatedDate, text: string): string {
  const name = what.toLowerCase().replace(/^of | dates?$/g, '');
  const on = ON.exec(text)?.[1]?.toLowerCase().replace('temporary restraining order', 'TRO');
  const open = /^(?:motion )?(?:hearing|oral argument|argument)s?$/.test(name);
  return capitalised(open && on ? `${name.replace('motion ', '')} on ${on}` : name);
}

const MOVED = /re-?set|resched|adjourn|continu|postpon|moved|advanced/i;

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
    return gone && !next && /cancel/i.test(text)
      ? `${sittingOf(gone, text)} of ${dayOf(gone.date)} cancelled`
      : null;
  }
  if (!next) return null;
  const verb = event.outcome !== 'set' && MOVED.test(text) ? 'moved to' : 'set for';
  const when = next.time ? `${dayOf(next.date)}, ${hourOf(next.time)}` : dayOf(next.date);
  return `${sittingOf(next, text)} ${verb} ${when}`;
}

/** What was held, by the name that the minutes give it: "Initial appearance on indictment held". */
const HELD =
  /\b((?!Proceedings?\b)[A-Z][\w'’/-]*(?: (?:on|of|to|re|and|for|[A-Z(][\w'’/)-]*)){0,5}?)(?: as to [A-Z][^.;:]{2,60}?)?(?: (?:was|were|is))? held\b(?! (?:in abeyance|that|under))/;
/** The title of the minutes, not of what they record. */
const MINUTES = /^(?:.*\b(?:proceedings?|minutes?|entry|order|judge|honorable)\b[ :,-]*)/i;
const SITTING =
  /hearing|conference|trial|argument|arraign|appearance|sentenc|mediation|meeting|plea|selection|call/i;

function heldSaid(text: string): string | null {
  const name = HELD.exec(text)?.[1]?.replace(MINUTES, '').replace(/^for /i, '').trim();
  return name && SITTING.test(name) ? `${capitalised(name.toLowerCase())} held` : null;
}

const STEPS: ReadonlySet<EntryEvent['outcome']> = new Set(['set', 'reset', 'cancelled']);

/** What an entry about a sitting says of it. */
export function calendarSaid(event: EntryEvent, entry: string | null): string | null {
  const text = (entry ?? '').slice(0, MAX_READ_CHARS).replace(/\s+/g, ' ');
  if (text.trim() === '') return null;
  if (event.type === 'hearing' && event.outcome === 'held') return heldSaid(text);
  const calendar = event.type === 'hearing' || (event.relief === 'schedule' && event.type !== 'motion');
  return calendar && STEPS.has(event.outcome) ? sittingSaid(event, text) : null;
}
