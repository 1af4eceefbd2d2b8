import type { AlertDate, AlertItem } from '../domain/alert-view.ts';
import type { CourtDirectory } from '../domain/court.ts';
import { treeLines } from '../domain/docket-tree.ts';
import type { StatedDate } from '../domain/event.ts';
import { linksAround } from '../store/docket-links.ts';
import { findDocket } from '../store/dockets.ts';
import { datesOfChanges } from '../store/stated-dates.ts';
import type { ChangeForView } from '../store/views.ts';
import type { House } from './house.ts';

type CaseParts = Pick<AlertItem, 'tree' | 'dates'>;

/** What a docket's other entries and other courts add to each of these changes, by change. */
export async function casePartsOf(
  house: Pick<House, 'db' | 'courts'>,
  changes: readonly ChangeForView[],
): Promise<Map<number, CaseParts>> {
  const docketIds = changes.flatMap(({ docket }) => docket?.id ?? []);
  const links = await linksAround(house.db.read, [...new Set(docketIds)]);
  const dates = await datesOfChanges(
    house.db.read,
    changes.map(({ id }) => id),
  );
  return new Map(
    changes.map(({ id, docket }) => {
      const tree = docket ? treeLines(docket, links, house.courts) : [];
      const stated = (dates.get(id) ?? []).map((date) => alertDate(date, docket?.court ?? '', house.courts));
      return [id, { ...(tree.length > 0 && { tree }), ...(stated.length > 0 && { dates: stated }) }];
    }),
  );
}

function alertDate(stated: StatedDate, court: string, courts: CourtDirectory): AlertDate {
  const { kind, what, date, time, who, quote, cancelled } = stated;
  const timezone = courts.byId(court)?.timezone ?? null;
  return {
    kind,
    what,
    date,
    time,
    zone: time && timezone ? zoneWords(timezone, date) : null,
    who,
    quote,
    cancelled,
  };
}

/** "ET" for America/New_York. */
function zoneWords(timezone: string, day: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'shortGeneric' });
  const at = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return timezone;
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timezone;
}

/** Dockets that these changes lead to, so that a message says what reaches them too. */
export async function linkedDockets(
  house: Pick<House, 'db'>,
  changes: readonly ChangeForView[],
): Promise<{ id: number; court: string; number: string }[]> {
  const found: { id: number; court: string; number: string }[] = [];
  for (const { change } of changes) {
    if (change.type !== 'docket-linked' || !change.link?.court) continue;
    const docket = await findDocket(house.db.read, change.link.court, change.link.number);
    if (docket) found.push({ id: docket.id, court: docket.court, number: docket.number });
  }
  return found;
}
