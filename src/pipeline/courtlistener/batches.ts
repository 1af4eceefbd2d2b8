import { DAY, HOUR } from '../../domain/duration.ts';
import { followedOnCourtListener, retireBatches, type FollowedId } from '../../store/courtlistener.ts';
import type { Tx } from '../../store/database.ts';
import type { SourceRow } from '../../store/schema.ts';
import type { Paging } from '../../store/schema-watching.ts';
import { defineSource } from '../../store/sources.ts';
import { searchUrl, sinceUrl, type CourtListenerAccess } from './access.ts';

/**
 * What one call asks of many dockets: `news` are documents that were indexed or updated lately, `heads` the captions,
 * judges and dates of the dockets themselves.
 */
export type Asks = 'news' | 'heads';

/** Dockets in one question: an address of about two thousand characters. */
const IN_ONE_QUESTION = 50;
/** What was indexed while we asked shows in the next answer; what is shown again changes nothing. */
const OVERLAP_MS = HOUR;
/** A question that was never asked goes back so far. */
const FIRST_REACH_MS = DAY;
/**
 * Heads are asked for whole so often, whatever was touched: the search writes a changed judge or day of closing into
 * what it has, and whether it then also counts as touched is said (issue 5002, the sweep of alerts) and not seen in the
 * code of that write (`update_es_document`). It costs a call for twenty dockets.
 */
const WHOLE_HEADS_MS = DAY;
const KINDS = [
  { asks: 'news', type: 'rd', weight: 10, what: 'what changed' },
  { asks: 'heads', type: 'd', weight: 3, what: 'captions and judges' },
] as const;

/** Puts the followed dockets into as few questions as hold them. A docket keeps its question while none leaves. */
export async function arrangeBatches(tx: Tx, access: CourtListenerAccess): Promise<void> {
  const dockets = access.hasToken ? await followedOnCourtListener(tx.db) : [];
  const kept: string[] = [];
  for (let start = 0; start < dockets.length; start += IN_ONE_QUESTION) {
    const some = dockets.slice(start, start + IN_ONE_QUESTION);
    const number = start / IN_ONE_QUESTION + 1;
    for (const kind of KINDS) {
      const id = `cl-${kind.asks}-${number}`;
      await defineBatch(tx, access, { id, kind, some });
      kept.push(id);
    }
  }
  await retireBatches(tx.db, kept);
}

interface Batch {
  id: string;
  kind: (typeof KINDS)[number];
  some: readonly FollowedId[];
}

async function defineBatch(
  tx: Tx,
  { apiUrl }: CourtListenerAccess,
  { id, kind, some }: Batch,
): Promise<void> {
  const { asks, type, weight, what } = kind;
  const url = searchUrl(
    apiUrl,
    type,
    some.map((docket) => docket.id),
  );
  const dockets = Object.fromEntries(
    some.map(({ id: key, court, number }) => [String(key), { court, number }]),
  );
  const count = some.length === 1 ? 'one docket' : `${some.length} dockets`;
  await defineSource(tx.db, {
    id,
    kind: 'docket',
    format: 'courtlistener-search',
    url,
    host: new URL(url).host,
    title: `CourtListener, ${what} in ${count}`,
    court: null,
    docket_id: null,
    settings: JSON.stringify({ dockets, asks }),
    every_ms: null,
    weight,
    origin: 'derived',
    active: true,
  });
}

/** What a source asks of many dockets, or null for one of its own docket. */
export function asksOf({ settings }: Pick<SourceRow, 'settings'>): Asks | null {
  const { asks } = settings;
  return asks === 'news' || asks === 'heads' ? asks : null;
}

/**
 * Since when a question asks for changes: from known ground on, with some overlap. Null where it asks for all there
 * is: of one docket, and of the heads at first and once a day.
 */
export function askedSince(source: Pick<SourceRow, 'settings' | 'paging'>, now: Date): Date | null {
  const asks = asksOf(source);
  const ground = groundOf(source.paging);
  if (asks === null || (asks === 'heads' && wantsWhole(source.paging, now))) return null;
  return new Date((ground ?? now.getTime() - FIRST_REACH_MS) - OVERLAP_MS);
}

function wantsWhole(paging: Paging | null, now: Date): boolean {
  if (paging?.open) return paging.open.whole === true;
  return paging?.wholeAt === undefined || now.getTime() - Date.parse(paging.wholeAt) >= WHOLE_HEADS_MS;
}

function groundOf(paging: Paging | null): number | null {
  return paging?.ground ? Date.parse(paging.ground) : null;
}

/** The address a metered source is asked at now: an open page first, else its question from the start. */
export function questionOf(source: SourceRow, now: Date): string {
  const open = source.paging?.open?.next;
  if (open) return open;
  const since = askedSince(source, now);
  return since ? sinceUrl(source.url, since) : source.url;
}
