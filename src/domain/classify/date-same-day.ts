/** A sitting that stays on its day and gets another hour. */

import type { StatedDate } from '../event.ts';
import type { Mention } from './date-mentions.ts';
import { clock } from './date-words.ts';
import { mayMatch, sought } from './sought.ts';

const HOUR = '(?:(\\d{1,2})(?:[:.]?(\\d{2}))? ?([ap])\\.? ?m\\b\\.?|(noon))';
const OTHER_DAY =
  ' (?:on |of )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,7} \\d|\\d{1,2}\\/)';
/** "set for 6/1/2025 at 10:00 AM is moved to 2:00 PM", "RESET for 02:30 PM THAT SAME DATE", "will now begin at 3:00 PM". */
const MOVES_HOUR = sought(
  new RegExp(
    `^,? ?(?:(?:[\\w-]+ ){0,4}?(?:hearing|conference|trial|argument)(?: date)?|[^.;]{0,60}?\\b(?:re-?set|rescheduled|moved|changed|continued|adjourned|advanced|will now (?:begin|start|commence|be held|take place|proceed)))(?: from (?:\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.? ?m\\b\\.?)?|noon))? (?:to|for|until|at) ${HOUR}(?!\\.?,?${OTHER_DAY})`,
    'i',
  ),
);

/** The hearing at its new hour, and the old one given up; the date alone where nothing moves. */
export function withNewHour(found: StatedDate, mention: Mention): StatedDate[] {
  if (found.kind !== 'hearing' || !mayMatch(MOVES_HOUR, mention.signs)) return [found];
  const rest = mention.right.slice(mention.time.after);
  const moved = MOVES_HOUR.pattern.exec(rest);
  if (!moved) return [found];
  const time = moved[4] ? '12:00' : clock(moved[1], moved[2], moved[3]);
  if (time === null || time === found.time) return [found];
  const quote = `${found.quote}${moved[0]}`;
  const later = {
    ...found,
    time,
    quote: mention.text.includes(quote) ? quote : found.quote,
    cancelled: false,
  };
  return found.time === null ? [later] : [{ ...found, cancelled: true }, later];
}
