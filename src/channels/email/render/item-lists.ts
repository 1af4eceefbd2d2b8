import type { AlertDate, AlertItem } from '../../../domain/alert-view.ts';
import type { ItemDocument } from './item.ts';
import { cutForMail, oneLine } from './plain.ts';
import type { TimeFormat } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

const LINES_SHOWN = 8;
const LINE_LENGTH = 300;

/** The stated dates with the words that state them, and where else the case stands. */
export function listsOf(item: AlertItem, words: Words, times: TimeFormat): ItemDocument['lists'] {
  const dates = (item.dates ?? []).slice(0, LINES_SHOWN).map((date) => dateLine(date, words, times));
  const tree = (item.tree ?? []).slice(0, LINES_SHOWN).map((line) => cutForMail(oneLine(line), LINE_LENGTH));
  return [
    { heading: words.dates.heading, lines: dates },
    { heading: words.tree, lines: tree },
  ].filter(({ lines }) => lines.length > 0);
}

/** `June 10, 2025, 10:00 AM (ET, the court's time), hearing, Courtroom 9: "Motion Hearing set for 6/10/2025 10:00 AM"` */
function dateLine(stated: AlertDate, { dates }: Words, times: TimeFormat): string {
  const day = times.date(stated.date);
  const at = stated.time ? `${day}, ${dates.clock(stated.time, stated.zone)}` : day;
  const who = stated.who ? ` (${dates.duties[stated.who] ?? oneLine(stated.who.replaceAll('_', ' '))})` : '';
  const off = stated.cancelled ? `, ${dates.cancelled}` : '';
  const place = stated.place ? `, ${cutForMail(oneLine(stated.place), LINE_LENGTH)}` : '';
  const quote = cutForMail(oneLine(stated.quote), LINE_LENGTH);
  return `${at}, ${dates[stated.kind]}${who}${place}${off}: "${quote}"`;
}
