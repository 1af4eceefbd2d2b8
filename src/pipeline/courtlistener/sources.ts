import { noteIn, type Court } from '../../domain/court.ts';
import { rationsOf } from '../../domain/ration.ts';
import { entriesRefusedAt, meteredSources, saveRations } from '../../store/courtlistener.ts';
import type { Tx } from '../../store/database.ts';
import type { DocketRow } from '../../store/schema.ts';
import { defineSource } from '../../store/sources.ts';
import { entriesUrl, feedUrl, searchUrl, type CourtListenerAccess } from './access.ts';
import { arrangeBatches } from './batches.ts';

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
  const { format, url } = await wayTo(tx, access, id);
  const sourceId = access.hasToken ? `cl-${id}` : `cl-${id}-feed`;
  await defineSource(tx.db, {
    id: sourceId,
    kind: 'docket',
    format,
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

async function wayTo(
  tx: Tx,
  access: CourtListenerAccess,
  id: number,
): Promise<{ format: string; url: string }> {
  const { apiUrl, hasToken } = access;
  if (!hasToken) return { format: 'courtlistener-atom', url: feedUrl(apiUrl, id) };
  if ((await entriesRefusedAt(tx.db)) !== null)
    return { format: 'courtlistener-search', url: searchUrl(apiUrl, 'rd', [id]) };
  return { format: 'courtlistener-entries', url: entriesUrl(apiUrl, id) };
}

/** Where nothing else reaches a court its dockets come first; where the feed carries everything, last. */
function weightOf(court: Court | null): number {
  if (!court?.rss) return 4;
  return /\ball\b/i.test(noteIn(court.coverage, 'en') ?? '') ? 1 : 2;
}

/**
 * Puts the dockets into common questions and spreads the day's calls over all that is asked. Done again whenever a
 * docket is added or leaves, and once a day, since what moves on a docket counts.
 */
export async function rationCourtListener(tx: Tx, access: CourtListenerAccess, now: Date): Promise<void> {
  await arrangeBatches(tx, access);
  await saveRations(tx.db, rationsOf(await meteredSources(tx.db), access.budget.perDay, now));
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
