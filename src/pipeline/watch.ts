import { ensureDocket, findDocketById, type NewDocket } from '../store/dockets.ts';
import { rememberCourtlistenerId } from '../store/courtlistener.ts';
import { linkDocket, retireEmptyMatters, unlinkDocket } from '../store/matters.ts';
import type { DocketRow } from '../store/schema.ts';
import { forgetReading, retireDocketSources } from '../store/sources.ts';
import { watchDocketSources } from './arrange.ts';
import { adoptId } from './courtlistener/look-up.ts';
import { searchDocket } from './courtlistener/resolve.ts';
import { rationLater } from './follow-docket.ts';
import type { House } from './house.ts';
import { poll } from './poll.ts';
import type { PollReport } from './poll-report.ts';

export interface WatchWish {
  court: string;
  number: string;
  courtlistenerId?: number | null;
  caption?: string | null;
}

export interface FirstRead {
  source: string;
  /** Null when it could not be read now: `why` says so and it is read by itself later. */
  report: PollReport | null;
  why: string | null;
}

export interface Watched {
  docket: DocketRow;
  reads: FirstRead[];
}

/**
 * Follows a docket from now on: finds every source that reaches it, CourtListener's id included, and reads them
 * at once. What is there now is the past and is recorded silently.
 */
export async function watchDocket(house: House, wish: WatchWish, matterId: string): Promise<Watched> {
  const { docket, sources } = await beginWatching(house, wish, matterId);
  const found = await reachThroughCourtListener(house, docket);
  const reads: FirstRead[] = [];
  for (const source of new Set([...sources, ...found])) reads.push(await firstRead(house, source));
  return { docket: (await findDocketById(house.db.read, docket.id)) ?? docket, reads };
}

async function beginWatching(
  house: House,
  wish: WatchWish,
  matterId: string,
): Promise<{ docket: DocketRow; sources: string[] }> {
  return house.db.transaction(async (tx) => {
    const now = house.clock();
    const { court, number, courtlistenerId = null, caption = null } = wish;
    const wanted: NewDocket = { court, number, caption, courtlistenerId, now };
    const docket = await ensureDocket(tx.db, wanted);
    if (courtlistenerId)
      await rememberCourtlistenerId(tx.db, courtlistenerId, { court, number, caption }, now);
    await linkDocket(tx.db, {
      matterId,
      docketId: docket.id,
      role: 'watched',
      state: 'followed',
      origin: 'runtime',
    });
    const sources = await watchDocketSources(tx, house.sourcePlan, docket, 'runtime');
    rationLater(house, tx);
    for (const source of sources) await forgetReading(tx.db, source);
    return { docket, sources };
  });
}

/**
 * Ends the watch of a docket that was added by hand or by a rule. Returns false when none was. Its own sources are
 * asked no more, so that they cost no call; what they led to stays.
 */
export async function unwatchDocket(house: House, docketId: number): Promise<boolean> {
  return house.db.transaction(async (tx) => {
    const ended = await unlinkDocket(tx.db, docketId);
    if (ended === 0) return false;
    await retireDocketSources(tx.db);
    await retireEmptyMatters(tx.db);
    rationLater(house, tx);
    return true;
  });
}

/** One call finds CourtListener's id of a docket, where a token allows it and nobody wrote the id down. */
async function reachThroughCourtListener(house: House, docket: DocketRow): Promise<string[]> {
  const isSupreme = house.courts.byId(docket.court)?.kind === 'supreme';
  if (docket.courtlistener_id !== null || isSupreme || !house.courtlistener.caller) return [];
  const answer = await searchDocket(house, docket);
  if (answer.kind === 'later' || answer.value === null) return [];
  const source = await adoptId(house, docket.id, answer.value);
  return source ? [source] : [];
}

async function firstRead(house: House, source: string): Promise<FirstRead> {
  const outcome = await poll(house, source);
  if (outcome.kind === 'done') return { source, report: outcome.report, why: null };
  await house.hints.poll(source);
  const why = outcome.kind === 'skipped' ? outcome.why : 'another worker is asking this site just now';
  return { source, report: null, why };
}
