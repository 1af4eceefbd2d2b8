import type { SourceChange } from '../domain/change.ts';
import { appendChanges, type NewChange } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import type { SourceRow } from '../store/schema.ts';
import { lockSource, saveSource } from '../store/sources.ts';
import type { House } from './house.ts';
import { matchChanges } from './match.ts';

/** A source that had been reported as failing answers again: one note, once. */
export async function recordRecovery(house: House, sourceId: string): Promise<void> {
  await house.db.transaction(async (tx) => {
    const source = await lockSource(tx.db, sourceId);
    await tellRecovery(house, tx, source);
    await saveSource(tx.db, sourceId, { told_failing: false, health: 'ok' });
  });
}

/** The change, inside the caller's transaction; nothing when nobody was told of the failure. */
export async function tellRecovery(house: House, tx: Tx, source: SourceRow): Promise<void> {
  if (!source.told_failing) return;
  const since = source.failing_since?.toISOString().slice(0, 16).replace('T', ' ');
  const reason = source.reason ?? 'unknown';
  const why = reason.replaceAll('-', ' ');
  const detail = `The source "${source.title}" answers again. It had failed since ${since} UTC (${why}).`;
  await appendSourceChange(house, tx, source, {
    type: 'source-recovered',
    reason,
    detail,
  });
}

type SourceNews = Pick<SourceChange, 'type' | 'reason' | 'detail'> &
  Partial<Pick<SourceChange, 'from' | 'to' | 'facts'>>;

/** Records a change about a source itself and matches it. */
export async function appendSourceChange(
  house: House,
  tx: Tx,
  source: SourceRow,
  news: SourceNews,
  matterIds: readonly string[] = [],
): Promise<void> {
  const change: SourceChange = {
    silent: null,
    importance: 'major',
    source: source.id,
    court: source.court,
    ...news,
  };
  const row: NewChange = {
    change,
    at: house.clock(),
    scope: `source:${source.id}`,
    docketId: null,
    entryId: null,
    publicationId: null,
    sourceId: source.id,
    snapshotId: null,
    matterIds,
  };
  const recorded = await appendChanges(tx.db, [row]);
  await matchChanges(house, tx, recorded);
  house.metrics.changed(change.type, false);
}
