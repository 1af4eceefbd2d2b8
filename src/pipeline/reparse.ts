import { loadSnapshot } from '../store/snapshots.ts';
import { appendChanges } from '../store/changes.ts';
import { findSource, lockSource, saveSource } from '../store/sources.ts';
import { formatOf, readAnswer, readerVersion } from './read-body.ts';
import type { House } from './house.ts';
import { itemCount, type RecordContext } from './record.ts';
import { recordDockets } from './record-dockets.ts';
import { recordPublications } from './record-publications.ts';

export interface ReparseReport {
  source: string;
  outcome: 'reparsed' | 'nothing-stored' | 'unreadable';
  items: number;
  changes: number;
}

/**
 * Reads the newest stored bytes of a source again with the reader as it is now. Whatever it sees differently is
 * recorded and told to nobody: our own new parser is not news.
 */
export async function reparse(house: House, sourceId: string): Promise<ReparseReport> {
  const report = { source: sourceId, items: 0, changes: 0 };
  const source = await findSource(house.db.read, sourceId);
  const snapshot = await loadSnapshot(house.db.read, { latestOf: sourceId });
  if (!source || !snapshot || source.baselined_at === null) return { ...report, outcome: 'nothing-stored' };
  const read = await readAnswer(house, source, {
    body: snapshot.body,
    url: snapshot.url,
    contentType: snapshot.contentType,
    headers: { ...snapshot.headers },
    redirects: source.format === 'page' && source.url !== snapshot.url ? [source.url] : [],
  });
  if (!read.ok) return { ...report, outcome: 'unreadable' };
  const changes = await house.db.transaction(async (tx) => {
    const locked = await lockSource(tx.db, sourceId);
    const context: RecordContext = {
      house,
      tx,
      source: locked,
      observation: read.observation,
      mode: 'reparse',
      snapshotId: snapshot.id,
      seenAt: snapshot.fetchedAt,
      now: house.clock(),
    };
    const found = [...(await recordDockets(context)), ...(await recordPublications(context))];
    const recorded = await appendChanges(tx.db, found);
    await saveSource(tx.db, sourceId, { reader: readerVersion(formatOf(house, source), source.settings) });
    return recorded;
  });
  return { ...report, outcome: 'reparsed', items: itemCount(read.observation), changes: changes.length };
}
