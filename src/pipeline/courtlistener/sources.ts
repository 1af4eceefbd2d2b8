import { rationedIntervalMs } from '../../domain/ration.ts';
import type { Court } from '../../domain/court.ts';
import { meteredSources, saveRations } from '../../store/courtlistener.ts';
import type { Tx } from '../../store/database.ts';
import type { DocketRow } from '../../store/schema.ts';
import { defineSource } from '../../store/sources.ts';
import { entriesUrl, feedUrl, type CourtListenerAccess } from './access.ts';

/** Posts of CourtListener's webhooks come in here, whichever docket they are about. */
export const INBOX_SOURCE = 'courtlistener-inbox';

export interface CourtListenerWatch {
  access: CourtListenerAccess;
  docket: DocketRow;
  court: Court | null;
  origin: 'config' | 'runtime';
}

/** The source by which CourtListener reaches this docket, or null where none may be used. */
export async function watchOnCourtListener(tx: Tx, watch: CourtListenerWatch): Promise<string | null> {
  const { access, docket, court } = watch;
  const id = docket.courtlistener_id;
  if (id === null || court?.kind === 'supreme') return null;
  if (!access.hasToken && !access.feedPermitted) return null;
  const url = access.hasToken ? entriesUrl(access.apiUrl, id) : feedUrl(access.apiUrl, id);
  const sourceId = access.hasToken ? `cl-${id}` : `cl-${id}-feed`;
  await defineSource(tx.db, {
    id: sourceId,
    kind: 'docket',
    format: access.hasToken ? 'courtlistener-entries' : 'courtlistener-atom',
    url,
    host: new URL(url).host,
    title: `CourtListener, ${court?.cite ?? docket.court} ${docket.number}`,
    court: docket.court,
    docket_id: docket.id,
    settings: JSON.stringify({
      dockets: { [String(id)]: { court: docket.court, number: docket.number } },
    }),
    every_ms: null,
    weight: weightOf(court),
    origin: watch.origin,
    active: true,
  });
  return sourceId;
}

/** Where nothing else reaches a court its dockets come first; where the feed carries everything, last. */
function weightOf(court: Court | null): number {
  if (!court?.rss) return 4;
  return /\ball\b/i.test(court.coverage ?? '') ? 1 : 2;
}

/** Spreads the day's calls over all sources that spend them. Done again whenever one is added or leaves. */
export async function rationCourtListener(tx: Tx, access: CourtListenerAccess): Promise<void> {
  const sources = await meteredSources(tx.db);
  const all = sources.reduce((sum, source) => sum + source.weight, 0);
  await saveRations(
    tx.db,
    sources.map(({ id, weight }) => ({
      id,
      leastMs: rationedIntervalMs(weight, all, access.budget.perDay),
    })),
  );
}

/** Where webhooks are kept until they are read. Never polled: a post starts the work. */
export async function ensureInbox(tx: Tx, apiUrl: string, now: Date): Promise<void> {
  await defineSource(tx.db, {
    id: INBOX_SOURCE,
    kind: 'inbox',
    format: 'courtlistener-webhook',
    url: new URL('/', apiUrl).href,
    host: new URL(apiUrl).host,
    title: 'CourtListener webhooks',
    court: null,
    every_ms: null,
    origin: 'derived',
    active: true,
    // What is pushed is news from the first post on.
    baselined_at: now,
  });
}
