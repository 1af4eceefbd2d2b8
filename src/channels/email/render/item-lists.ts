import type { AlertDate, AlertItem, AlertNamed } from '../../../domain/alert-view.ts';
import { isHeadlined } from '../../../domain/motion-fate.ts';
import type { ItemDocument } from './item.ts';
import { cutForMail, oneLine } from './plain.ts';
import type { TimeFormat } from '../../../domain/speech/moment.ts';
import type { Words } from './words.ts';

const LINES_SHOWN = 8;
const LINE_LENGTH = 300;

/** The stated dates with the words that state them, and where else the case stands. */
export function listsOf(item: AlertItem, words: Words, times: TimeFormat): ItemDocument['lists'] {
  const stated = item.dates ?? [];
  const dates = stated.slice(0, LINES_SHOWN).map((date) => dateLine(date, words, { times, stated }));
  const tree = (item.tree ?? []).slice(0, LINES_SHOWN).map((line) => cutForMail(oneLine(line), LINE_LENGTH));
  const named = item.named ?? [];
  const ruled = named.filter(({ isRuled }) => isRuled);
  const told = (some: readonly AlertNamed[]) =>
    some.slice(0, LINES_SHOWN).map((one) => namedLine(one, words, { times, isOne: ruled.length === 1 }));
  return [
    { heading: words.named.rulesOn, lines: told(ruled) },
    { heading: words.named.refersTo, lines: told(named.filter(({ isRuled }) => !isRuled)) },
    { heading: words.dates.heading, lines: dates },
    { heading: words.tree, lines: tree },
  ].filter(({ lines }) => lines.length > 0);
}

/** `Motion for preliminary injunction filed (entry 20, September 1, 2026): granted in part`; one alone the headline tells. */
function namedLine(
  { number, headline, filedOn, fate }: AlertNamed,
  { entry, named }: Words,
  { times, isOne }: { times: TimeFormat; isOne: boolean },
): string {
  const place = [number !== null && entry(number).toLowerCase(), filedOn && times.date(filedOn)]
    .filter(Boolean)
    .join(', ');
  const said = fate !== null && (!isOne || !isHeadlined(fate)) ? `: ${named.fates[fate]}` : '';
  return `${cutForMail(oneLine(headline), LINE_LENGTH)}${place && ` (${place})`}${said}`;
}

/** `June 10, 2025, 10:00 AM (ET, the court's time), hearing, Courtroom 9: "Motion Hearing set for 6/10/2025 10:00 AM"` */
function dateLine(
  stated: AlertDate,
  { dates }: Words,
  { times, stated: all }: { times: TimeFormat; stated: readonly AlertDate[] },
): string {
  const day = times.date(stated.date);
  const at = stated.time ? `${day}, ${dates.clock(stated.time, stated.zone)}` : day;
  const who = stated.who ? ` (${dates.duties[stated.who] ?? oneLine(stated.who.replaceAll('_', ' '))})` : '';
  // Beside another day of its kind it may have been moved, which is not to be told as called off.
  const others = all.some(({ kind, cancelled }) => kind === stated.kind && !cancelled);
  const off = stated.cancelled ? `, ${others ? dates.noLonger : dates.cancelled}` : '';
  const place = stated.place ? `, ${cutForMail(oneLine(stated.place), LINE_LENGTH)}` : '';
  const quote = cutForMail(oneLine(stated.quote), LINE_LENGTH);
  return `${at}, ${dates[stated.kind]}${who}${place}${off}: "${quote}"`;
}
