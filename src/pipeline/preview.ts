import type { Change } from '../domain/change.ts';
import { IMPORTANCES, type Importance } from '../domain/event.ts';
import { filterMatches, operatorFilter, type FilterSpec } from '../domain/filter.ts';
import { dayAfter, localTime } from '../domain/local-time.ts';
import { changesOfTarget, type PastChange } from '../store/past-changes.ts';
import type { TargetKind } from '../store/schema.ts';
import type { ChangeForView } from '../store/views.ts';
import type { House } from './house.ts';
import { pastOpenings } from './past-openings.ts';

export interface PreviewWish {
  target: { kind: TargetKind; id: string };
  filter: FilterSpec;
  since: Date;
  /** Take what the first reading found for news of its own day. */
  history: boolean;
  timezone: string;
}

export interface PreviewChange extends PastChange {
  /** Of what only the stored bytes of a feed show: there is no record to read it from. */
  view?: ChangeForView;
}

export interface PreviewWeek {
  /** The Monday it begins with. */
  week: string;
  alerts: number;
  byImportance: Record<Importance, number>;
}

export interface Preview {
  /** Changes that were looked at. */
  of: number;
  /** Every week of the span, also those in which nothing would have been sent. */
  weeks: PreviewWeek[];
  alerts: PreviewChange[];
}

const MOST_CHANGES = 200_000;

/** What a filter would have sent over the recorded past, judged by the code that judges news. */
export async function preview(house: House, wish: PreviewWish): Promise<Preview> {
  const { target, since, history } = wish;
  const past = await pastOf(house, target, { since, history });
  const filter = target.kind === 'operator' ? operatorFilter(wish.filter) : wish.filter;
  const dated = past.map((row) => ({ row, day: dayOf(row, wish.timezone) }));
  const sent = dated.filter(({ row }) => filterMatches(filter, asNews(row.change)));
  const weeks = weeksBetween(
    localTime(since, wish.timezone).day,
    localTime(house.clock(), wish.timezone).day,
  );
  for (const { row, day } of sent) {
    const week = weeks.get(mondayOf(day));
    if (!week) continue;
    week.alerts += 1;
    week.byImportance[row.change.importance] += 1;
  }
  return { of: past.length, weeks: [...weeks.values()], alerts: sent.map(({ row }) => row) };
}

/** What is on record; of a court's new cases also what its stored feed shows, told or not. */
async function pastOf(
  house: House,
  target: PreviewWish['target'],
  { since, history }: Pick<PreviewWish, 'since' | 'history'>,
): Promise<PreviewChange[]> {
  const recorded = await changesOfTarget(house.db.read, target, { since, history, limit: MOST_CHANGES });
  return target.kind === 'court' ? withStoredOpenings(house, target.id, { since, recorded }) : recorded;
}

export async function withStoredOpenings(
  house: House,
  court: string,
  { since, recorded }: { since: Date; recorded: readonly PastChange[] },
): Promise<PreviewChange[]> {
  const nameOf = ({ change }: PastChange) => ('number' in change ? change.number : '');
  const known = new Set(recorded.map(nameOf));
  const stored = (await pastOpenings(house, court))
    .filter((row) => row.at >= since && !known.has(nameOf(row)))
    .map((view): PreviewChange => ({ id: view.id, at: view.at, change: view.change, view }));
  return [...recorded, ...stored].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** What was filed before we looked is counted on the day it was filed. */
function dayOf({ at, change }: PastChange, timezone: string): string {
  if (change.silent !== 'baseline') return localTime(at, timezone).day;
  const filedOn = 'entry' in change ? change.entry.filedOn : null;
  const publishedOn = 'publication' in change ? change.publication.publishedOn : null;
  return filedOn ?? publishedOn ?? localTime(at, timezone).day;
}

function asNews(change: Change): Change {
  return change.silent === 'baseline' ? { ...change, silent: null } : change;
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return dayAfter(day, 1 - weekday);
}

function weeksBetween(from: string, to: string): Map<string, PreviewWeek> {
  const weeks = new Map<string, PreviewWeek>();
  for (let week = mondayOf(from); week <= to; week = dayAfter(week, 7)) {
    const byImportance = Object.fromEntries(IMPORTANCES.map((one) => [one, 0])) as Record<Importance, number>;
    weeks.set(week, { week, alerts: 0, byImportance });
  }
  return weeks;
}
