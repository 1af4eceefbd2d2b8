import type { FetchOk } from '../fetch/outcome.ts';
import { refusedSnapshot } from '../store/polls.ts';
import { loadSnapshot, sha256Hex, type StoredSnapshot } from '../store/snapshots.ts';
import type { SourceRow } from '../store/schema.ts';
import { changesWithoutTrace } from './dry-run.ts';
import type { House } from './house.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { formatOf, readAnswer, readerVersion } from './read-body.ts';
import { type Confirm, itemCount, recordAccepted, type Reading } from './record.ts';
import { isAcceptable } from './remedy.ts';

export type Acceptance =
  | { kind: 'accepted'; report: PollReport; receivedAt: Date; sha256: string }
  | { kind: 'refused'; why: string };

export interface AcceptOptions {
  /** Records nothing. */
  dryRun?: boolean | undefined;
  /** Beginning of the hash of the bytes that were looked at; others are refused. */
  sha256?: string | undefined;
}

/**
 * An operator looked at a page whose reading was not believed and says that it is right. The stored bytes are
 * recorded as if they had been believed, so that the evidence is what the operator saw and not what the site
 * shows by now.
 */
export async function accept(
  house: House,
  source: SourceRow,
  options: AcceptOptions = {},
): Promise<Acceptance> {
  const refused = (why: string): Acceptance => ({ kind: 'refused', why });
  const why = whyNot(source);
  if (why !== null) return refused(why);
  const id = await refusedSnapshot(house.db.read, source.id);
  const snapshot = id === null ? null : await loadSnapshot(house.db.read, { id });
  if (!snapshot) return refused('the bytes of its last reading are no longer stored; poll it again first');
  if (!snapshot.sha256.startsWith(options.sha256 ?? ''))
    return refused(`it was read again meanwhile, with sha256 ${snapshot.sha256}; look at what it says now`);
  const answer = answerOf(source, snapshot);
  const read = await readAnswer(house, source, answer);
  if (!read.ok) return refused(`the present reader cannot read the stored bytes (${read.message})`);
  const format = formatOf(house, source);
  const reading: Reading = {
    answer,
    observation: read.observation,
    truncated: false,
    reader: readerVersion(format, source.settings),
    bodyHash: sha256Hex(format.stable?.(answer.body) ?? answer.body),
    startedAt: house.clock(),
    stored: snapshot.id,
  };
  const { fetchedAt: receivedAt, sha256 } = snapshot;
  try {
    const report = options.dryRun
      ? await preview(house, source, reading)
      : await recordAccepted(house, source.id, reading, stillWaits(snapshot.id));
    return { kind: 'accepted', report, receivedAt, sha256 };
  } catch (error) {
    if (error instanceof OvertakenError) return refused(error.message);
    throw error;
  }
}

function whyNot(source: SourceRow): string | null {
  if (source.health !== 'failing') return 'its last reading was believed';
  if (isAcceptable(source)) return null;
  return `its last check failed (${source.reason}: ${source.detail}) and read nothing`;
}

/** The source was read again between the operator's look and the word that it is right. */
class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
}

/** A poll may have come in between: what is recorded has to be what the operator was shown. */
function stillWaits(snapshotId: number): Confirm {
  return async (db, source) => {
    const why = whyNot(source);
    if (why === null && (await refusedSnapshot(db, source.id)) === snapshotId) return;
    throw new OvertakenError(
      `it was read again meanwhile${why === null ? '' : ` (${why})`}; look at what it says now`,
    );
  };
}

function answerOf(source: SourceRow, snapshot: StoredSnapshot): FetchOk {
  const { url, status, headers, contentType, body, fetchedAt } = snapshot;
  return {
    kind: 'ok',
    status,
    url,
    redirects: source.format === 'page' && source.url !== url ? [source.url] : [],
    headers: { ...headers },
    etag: headers['etag'] ?? null,
    lastModified: headers['last-modified'] ?? null,
    fetchedAt,
    durationMs: 0,
    body,
    contentType,
  };
}

async function preview(house: House, source: SourceRow, reading: Reading): Promise<PollReport> {
  const { changes } = await changesWithoutTrace(house, source, reading);
  return {
    ...emptyReport(source.id),
    outcome: changes.length > 0 ? 'changed' : 'unchanged',
    status: reading.answer.status,
    bytes: reading.answer.body.length,
    items: itemCount(reading.observation),
    rejected: reading.observation.rejected.length,
    changes,
  };
}
