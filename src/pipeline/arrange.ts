import type { Court, CourtDirectory } from '../domain/court.ts';
import type { WordRule } from '../domain/filter.ts';
import { courtsFollowed, retireFeeds } from '../store/court-subscriptions.ts';
import { docketsAddedLater, ensureDocket } from '../store/dockets.ts';
import { defineMatter, linkDocket, linkSource, retireMatters } from '../store/matters.ts';
import type { Database, Tx } from '../store/database.ts';
import type { DocketRow, NewSource } from '../store/schema.ts';
import { defineSource, retireDocketSources, retireSources } from '../store/sources.ts';
import { arrangeAgency, type WatchedAgency } from './arrange-agency.ts';
import type { CourtListenerAccess } from './courtlistener/access.ts';
import { forgetOldRefusal } from './courtlistener/refusal.ts';
import { ensureInbox, rationCourtListener, watchOnCourtListener } from './courtlistener/sources.ts';

/** What the configuration asks to be watched, as far as the pipeline needs it. */
export interface Watchlist {
  courts: CourtDirectory;
  /** `{docket}` in it stands for the number. */
  supremeCourtPage: string;
  /** The same dockets as data; null unless the operator holds the Court's permission. */
  supremeCourtJson: string | null;
  courtlistener: CourtListenerAccess;
  /** Fixed intervals by court, for its feed and its docket pages. */
  feedEveryMs: ReadonlyMap<string, number>;
  agencies: readonly WatchedAgency[];
  matters: readonly WatchedMatter[];
}

export type { WatchedAgency };

export interface WatchedMatter {
  id: string;
  title: string;
  description: string | null;
  dockets: readonly { court: string; number: string; courtlistener: number | null }[];
  sources: readonly { id: string; words: WordRule }[];
  discoverCourts: readonly string[];
  config: Record<string, unknown>;
}

/**
 * Brings matters, dockets and sources of the database in line with the configuration. What was added at run
 * time stays; what left the configuration stops being polled and keeps its history.
 */
export async function arrange(db: Database, list: Watchlist, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const kept = new Set<string>();
    await forgetOldRefusal(tx.db, now);
    for (const agency of list.agencies) for (const id of await arrangeAgency(tx, agency)) kept.add(id);
    for (const matter of list.matters) await arrangeMatter(tx, list, { matter, kept, now });
    await retireMatters(
      tx.db,
      list.matters.map((matter) => matter.id),
    );
    for (const docket of await docketsAddedLater(tx.db))
      for (const id of await watchDocketSources(tx, list, docket, 'runtime')) kept.add(id);
    for (const court of await courtsFollowed(tx.db, null)) {
      const id = await watchCourtFeed(tx, list, court, 'runtime');
      if (id) kept.add(id);
    }
    await ensureInbox(tx, list.courtlistener.apiUrl, now);
    await retireSources(tx.db, [...kept]);
    await retireDocketSources(tx.db);
    await retireFeeds(tx.db);
    await rationCourtListener(tx, list.courtlistener, now);
  });
}

interface MatterArrangement {
  matter: WatchedMatter;
  kept: Set<string>;
  now: Date;
}

async function arrangeMatter(
  tx: Tx,
  list: Watchlist,
  { matter, kept, now }: MatterArrangement,
): Promise<void> {
  await defineMatter(tx.db, { ...matter, origin: 'config' });
  for (const docket of matter.dockets) {
    const row = await ensureDocket(tx.db, {
      court: docket.court,
      number: docket.number,
      courtlistenerId: docket.courtlistener,
      now,
    });
    await linkDocket(tx.db, {
      matterId: matter.id,
      docketId: row.id,
      role: 'configured',
      state: 'followed',
      origin: 'config',
    });
    for (const id of await watchDocketSources(tx, list, row, 'config')) kept.add(id);
  }
  for (const court of matter.discoverCourts) {
    const id = await watchCourtFeed(tx, list, court, 'config');
    if (id) kept.add(id);
  }
  for (const source of matter.sources) await linkSource(tx.db, matter.id, source.id, source.words);
}

type Origin = 'config' | 'runtime';

/** What of the watchlist finding a docket's sources needs. */
export type SourcePlan = Pick<
  Watchlist,
  'courts' | 'supremeCourtPage' | 'supremeCourtJson' | 'feedEveryMs' | 'courtlistener'
>;

/** Makes sure that every public source which reaches this docket is polled. Returns their ids. */
export async function watchDocketSources(
  tx: Tx,
  list: SourcePlan,
  docket: DocketRow,
  origin: Origin,
): Promise<string[]> {
  const court = list.courts.byId(docket.court);
  if (court?.kind === 'supreme') return [await watchSupremeCourtDocket(tx, list, docket, origin)];
  const feed = await watchCourtFeed(tx, list, docket.court, origin);
  const { courtlistener: access } = list;
  const aggregator = await watchOnCourtListener(tx, { access, docket, court, origin });
  return [feed, aggregator].filter((id) => id !== null);
}

/** The page, which robots.txt allows, or the JSON where the Court permitted it: never both for one docket. */
async function watchSupremeCourtDocket(
  tx: Tx,
  list: SourcePlan,
  docket: DocketRow,
  origin: Origin,
): Promise<string> {
  const url =
    list.supremeCourtJson?.replaceAll('{docket}', docket.number) ??
    list.supremeCourtPage.replaceAll('{docket}', docket.number.toLowerCase());
  const id = `scotus-${docket.number}`;
  await defineSource(tx.db, {
    id,
    kind: 'docket',
    format: list.supremeCourtJson ? 'scotus-json' : 'scotus-docket',
    url,
    host: new URL(url).host,
    title: `Supreme Court docket ${docket.number}`,
    court: docket.court,
    docket_id: docket.id,
    settings: JSON.stringify({ docket: docket.number }),
    every_ms: list.feedEveryMs.get(docket.court) ?? null,
    origin,
    active: true,
  });
  return id;
}

/** Makes sure that the feed of a court is polled. Returns its id, or null where the court has none. */
export async function watchCourtFeed(
  tx: Tx,
  list: Pick<Watchlist, 'courts' | 'feedEveryMs'>,
  courtId: string,
  origin: Origin,
): Promise<string | null> {
  const court = list.courts.byId(courtId);
  if (!court?.rss) return null;
  await defineSource(
    tx.db,
    feedSource(court, court.rss, { origin, everyMs: list.feedEveryMs.get(courtId) ?? null }),
  );
  return feedId(courtId);
}

export function feedId(courtId: string): string {
  return `${courtId}-rss`;
}

function feedSource(court: Court, url: string, by: { origin: Origin; everyMs: number | null }): NewSource {
  return {
    id: feedId(court.id),
    kind: 'court-feed',
    format: 'pacer-rss',
    url,
    host: new URL(url).host,
    title: `${court.name}, docket feed`,
    court: court.id,
    settings: JSON.stringify({}),
    every_ms: by.everyMs,
    origin: by.origin,
    active: true,
  };
}
