import type { DocketChange } from '../domain/change.ts';
import { MINUTE } from '../domain/duration.ts';
import { feedSnapshots, type FeedSnapshot } from '../store/court-subscriptions.ts';
import type { SourceRow } from '../store/schema.ts';
import { loadSnapshot } from '../store/snapshots.ts';
import { findSource } from '../store/sources.ts';
import type { ChangeForView } from '../store/views.ts';
import { openingChange } from './announce-cases.ts';
import { feedId } from './arrange.ts';
import { openingOf } from './discover.ts';
import type { House } from './house.ts';
import { readBody } from './read-body.ts';

/** Bodies read for one court: feeds keep about a day, so this reaches back a month. */
const MOST_BODIES = 30;
/** What was read is used for this long, so that a visitor who tries many filters costs one reading. */
const KEPT_MS = 10 * MINUTE;

interface Kept {
  readAt: number;
  openings: Promise<ChangeForView[]>;
}

const keptBy = new WeakMap<object, Map<string, Kept>>();

/**
 * Cases that the stored bytes of a court's feed show being opened, oldest first, as the news they would have been.
 * Of a court that nobody follows no news is recorded; its feed may be on record all the same. They have no id.
 */
export function pastOpenings(
  house: Pick<House, 'db' | 'courts' | 'classify' | 'formats' | 'clock'>,
  court: string,
): Promise<ChangeForView[]> {
  const kept = keptBy.get(house.db) ?? new Map<string, Kept>();
  keptBy.set(house.db, kept);
  const now = house.clock().getTime();
  const known = kept.get(court);
  if (known && Math.abs(now - known.readAt) < KEPT_MS) return known.openings;
  const openings = readOpenings(house as House, court);
  kept.set(court, { readAt: now, openings });
  openings.catch(() => kept.delete(court));
  return openings;
}

async function readOpenings(house: House, court: string): Promise<ChangeForView[]> {
  const source = await findSource(house.db.read, feedId(court));
  if (!source) return [];
  const found = new Map<string, ChangeForView>();
  let rest = await feedSnapshots(house.db.read, source.id);
  for (let read = 0; read < MOST_BODIES; read += 1) {
    const [next] = rest;
    if (!next) break;
    const { openings, oldest } = await openingsIn(house, source, next);
    for (const one of openings) found.set(one.scope, one);
    rest = beyond(rest.slice(1), oldest ?? next.fetchedAt);
  }
  return [...found.values()].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** Newest first, begun at the last body that still joins the window just read. */
function beyond(snapshots: readonly FeedSnapshot[], oldest: Date): FeedSnapshot[] {
  const joins = snapshots.findLastIndex(({ fetchedAt }) => fetchedAt >= oldest);
  return snapshots.slice(Math.max(0, joins));
}

async function openingsIn(house: House, source: SourceRow, { id }: FeedSnapshot) {
  const snapshot = await loadSnapshot(house.db.read, { id });
  const { body, url, contentType, headers } = snapshot ?? { body: null };
  const read = body && readBody(house, source, { body, url, contentType, headers: { ...headers } });
  if (!read?.ok) return { openings: [], oldest: null };
  const { dockets } = read.observation;
  const entered = dockets.flatMap(({ entries }) => entries.flatMap(({ enteredAt }) => enteredAt ?? []));
  const oldest = entered.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
  const openings = dockets.flatMap((docket) =>
    openingOf(house, docket, ({ enteredAt }) => enteredAt !== null),
  );
  return {
    openings: openings.map((one) => asNews(openingChange(one))),
    oldest: oldest === null ? null : new Date(oldest),
  };
}

function asNews(change: DocketChange): ChangeForView {
  const { court, number, caption } = change;
  return {
    id: 0,
    at: new Date(change.opened?.enteredAt ?? 0),
    change,
    scope: `${court} ${number}`,
    entryId: null,
    entryText: null,
    entryFiledOn: null,
    docket: { id: 0, court, number, caption },
    source: null,
  };
}
