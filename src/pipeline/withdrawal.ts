import type { PublicationChange } from '../domain/change.ts';
import { HOUR } from '../domain/duration.ts';
import { withdraw } from '../domain/publication.ts';
import { isGenuineAbsence } from '../sources/text/absence.ts';
import { appendChanges } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import { loadPublications, savePublication, toKnownPublication } from '../store/publications.ts';
import type { PublicationRow, SourceRow } from '../store/schema.ts';
import { saveSnapshot } from '../store/snapshots.ts';
import { findSource, saveSource } from '../store/sources.ts';
import { keptHeaders, requestOf } from './evidence.ts';
import type { House } from './house.ts';
import { matchChanges } from './match.ts';
import { publicationRows } from './publication-change.ts';
import { publisherOf } from './publisher.ts';
import type { Fault } from './record-fault.ts';

/** A page counts as withdrawn when it answered so often in a row, over at least so long, that it is not there. */
const CHECKS_TO_WITHDRAW = 3;
const TIME_TO_WITHDRAW_MS = HOUR;

export interface Absence {
  state: 'missing' | 'withdrawn';
  /** The withdrawal, at the check that completed it. */
  changes: PublicationChange[];
  alerts: number;
}

/**
 * What a 404 or 410 says about a page that had been read: nothing at first, and after three checks over an hour
 * that it was withdrawn. Null for anything else, which is a fault like any other.
 */
export async function absenceOf(
  house: House,
  tx: Tx,
  source: SourceRow,
  fault: Fault,
): Promise<Absence | null> {
  if (source.format !== 'page' || source.baselined_at === null || !saysAbsent(source, fault)) return null;
  const now = house.clock();
  const since = source.absent_since ?? now;
  const checks = source.absent_checks + 1;
  await saveSource(tx.db, source.id, { absent_since: since, absent_checks: checks });
  const nothing = { changes: [], alerts: 0 };
  const row = await publicationOf(tx, source);
  if (!row) return null;
  if (row.state === 'withdrawn') return { state: 'withdrawn', ...nothing };
  const longEnough = now.getTime() - since.getTime() >= TIME_TO_WITHDRAW_MS;
  if (checks < CHECKS_TO_WITHDRAW || !longEnough || (await listIsBroken(tx, source)))
    return { state: 'missing', ...nothing };
  return { state: 'withdrawn', ...(await recordWithdrawal(house, tx, { source, row, fault })) };
}

function saysAbsent(source: SourceRow, fault: Fault): boolean {
  const { status, url = source.url, redirects = [], headers = {}, body = new Uint8Array() } = fault;
  const requestedUrl = redirects[0] ?? url;
  return isGenuineAbsence({ status, requestedUrl, finalUrl: url, headers, body });
}

/** A site whose list cannot be read either is broken or moved: it did not take one page back. */
async function listIsBroken(tx: Tx, source: SourceRow): Promise<boolean> {
  const list = source.parent_id ? await findSource(tx.db, source.parent_id) : null;
  return list?.health === 'failing';
}

async function publicationOf(tx: Tx, source: SourceRow): Promise<PublicationRow | null> {
  const { key } = source.settings;
  const by = typeof key === 'string' ? { keys: [key], urls: [] } : ('all' as const);
  const rows = await loadPublications(tx.db, publisherOf(source), by);
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

interface Withdrawn {
  source: SourceRow;
  row: PublicationRow;
  fault: Fault;
}

async function recordWithdrawal(
  house: House,
  tx: Tx,
  { source, row, fault }: Withdrawn,
): Promise<Pick<Absence, 'changes' | 'alerts'>> {
  const now = house.clock();
  const publisher = publisherOf(source);
  const snapshotId = await keepAnswer(tx, source, fault);
  const { changes, writes } = withdraw(toKnownPublication(row), {
    sourceId: publisher,
    completeness: 'full',
    mode: 'live',
  });
  for (const write of writes)
    await savePublication(tx.db, write, row, { sourceId: publisher, snapshotId, now });
  const ids = new Map([[row.key, row.id]]);
  const news = { db: tx.db, source, changes, ids, corrects: new Map(), snapshotId, now };
  const recorded = await appendChanges(tx.db, await publicationRows(news));
  const alerts = await matchChanges(house, tx, recorded);
  // The same bytes must be news when they come back.
  await saveSource(tx.db, source.id, { etag: null, last_modified: null, body_hash: null });
  for (const { change } of recorded) house.metrics.changed(change.type, false);
  return { changes, alerts };
}

/** The answer that the withdrawal rests on. */
async function keepAnswer(tx: Tx, source: SourceRow, fault: Fault): Promise<number> {
  return saveSnapshot(tx.db, {
    sourceId: source.id,
    url: fault.url ?? source.url,
    status: fault.status ?? 0,
    headers: keptHeaders(fault.headers ?? {}),
    contentType: fault.headers?.['content-type'] ?? null,
    body: fault.body ?? new Uint8Array(),
    fetchedAt: fault.fetchedAt ?? fault.startedAt,
    request: requestOf(fault),
    readable: false,
  });
}
