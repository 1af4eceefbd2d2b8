import type { FetchOk } from '../fetch/outcome.ts';
import { refusedSnapshot } from '../store/polls.ts';
import { loadSnapshot, sha256Hex, type StoredSnapshot } from '../store/snapshots.ts';
import type { SourceRow } from '../store/schema.ts';
import { changesWithoutTrace } from './dry-run.ts';
import type { House } from './house.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { formatOf, readAnswer, readerVersion } from './read-body.ts';
import { itemCount, recordAccepted, type Reading } from './record.ts';
import { isAcceptable } from './remedy.ts';

export type Acceptance =
  | { kind: 'accepted'; report: PollReport; receivedAt: Date; sha256: string }
  | { kind: 'refused'; why: string };

/**
 * An operator looked at a page whose reading was not believed and says that it is right. The stored bytes are
 * recorded as if they had been believed, so that the evidence is what the operator saw and not what the site
 * shows by now. `dryRun` records nothing.
 */
export async function accept(
  house: House,
  source: SourceRow,
  options: { dryRun?: boolean } = {},
): Promise<Acceptance> {
  const refused = (why: string): Acceptance => ({ kind: 'refused', why });
  if (source.health !== 'failing') return refused('its last reading was believed');
  if (!isAcceptable(source))
    return refused(`its last check failed (${source.reason}: ${source.detail}) and read nothing`);
  const id = await refusedSnapshot(house.db.read, source.id);
  const snapshot = id === null ? null : await loadSnapshot(house.db.read, { id });
  if (!snapshot) return refused('the bytes of its last reading are no longer stored; poll it again first');
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
  const report = options.dryRun
    ? await preview(house, source, reading)
    : await recordAccepted(house, source.id, reading);
  return { kind: 'accepted', report, receivedAt: snapshot.fetchedAt, sha256: snapshot.sha256 };
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
  const changes = await changesWithoutTrace(house, source, reading);
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
