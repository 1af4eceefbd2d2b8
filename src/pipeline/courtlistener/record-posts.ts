import { observedDelayMs } from '../../domain/delay.ts';
import { appendChanges, type RecordedChange } from '../../store/changes.ts';
import type { Tx } from '../../store/database.ts';
import { savePostOutcomes } from '../../store/inbox.ts';
import { savePoll } from '../../store/polls.ts';
import type { SourceRow } from '../../store/schema.ts';
import { saveSnapshots } from '../../store/snapshots.ts';
import { lockSource, saveSource } from '../../store/sources.ts';
import { evidenceOf } from '../evidence.ts';
import type { House } from '../house.ts';
import { matchChanges } from '../match.ts';
import type { PollReport } from '../poll-report.ts';
import { changesOf, itemCount, reportOf, type RecordContext } from '../record.ts';
import { createShownBy, nameOf } from '../shown-by.ts';
import { observationOf, type ReadPost } from './post-groups.ts';

/**
 * Records the posts of a group in one transaction, which also settles them: whatever happens, a post is either
 * still open or recorded and told. Each keeps its own bytes as evidence.
 */
export async function recordPosts(
  house: House,
  source: SourceRow,
  posts: readonly ReadPost[],
): Promise<PollReport> {
  const observation = observationOf(posts);
  const recorded = await house.db.transaction(async (tx) => {
    const locked = await lockSource(tx.db, source.id);
    const context = await contextOf(house, tx, locked, posts);
    const changes = await appendChanges(tx.db, await changesOf({ ...context, observation }));
    const alerts = await matchChanges(house, tx, changes);
    await settle(context, posts, changes);
    return { source: locked, changes, alerts, mode: context.mode };
  });
  const bytes = posts.reduce((sum, { answer }) => sum + answer.body.length, 0);
  return reportOf(house, recorded, { observation, status: 200, bytes });
}

async function contextOf(
  house: House,
  tx: Tx,
  source: SourceRow,
  posts: readonly ReadPost[],
): Promise<RecordContext> {
  const snapshots = await saveSnapshots(
    tx.db,
    posts.map(({ answer }) => evidenceOf(source.id, answer, true)),
  );
  const shownBy = createShownBy();
  for (const [index, { observation }] of posts.entries()) {
    for (const docket of observation.dockets)
      shownBy.add(nameOf(docket), docket.entries, snapshots[index] ?? 0);
  }
  const seenAt = posts.at(-1)?.post.receivedAt ?? house.clock();
  const snapshotId = snapshots.at(-1) ?? null;
  const observation = observationOf(posts);
  // What is pushed is news from the first post on.
  return { house, tx, source, observation, mode: 'live', snapshotId, shownBy, seenAt, now: house.clock() };
}

const KEPT_COUNTS = 5;

async function settle(
  { tx, source, observation, snapshotId, seenAt, now }: RecordContext,
  posts: readonly ReadPost[],
  changes: readonly RecordedChange[],
): Promise<void> {
  const items = itemCount(observation);
  const news = changes.some(({ change }) => change.silent === null);
  await savePostOutcomes(
    tx.db,
    posts.map(({ post, eventType }) => ({ id: post.id, outcome: { state: 'done' as const, eventType } })),
    now,
  );
  await saveSource(tx.db, source.id, {
    last_checked_at: now,
    last_success_at: now,
    last_changed_at: news ? now : source.last_changed_at,
    health: 'ok',
    completeness: observation.completeness,
    delay_ms: observedDelayMs(
      source.delay_ms,
      changes.map(({ change }) => change),
      seenAt,
    ),
    item_counts: [...source.item_counts, items].slice(-KEPT_COUNTS),
  });
  await savePoll(tx.db, {
    source_id: source.id,
    started_at: seenAt,
    finished_at: now,
    outcome: changes.length ? 'changed' : 'unchanged',
    reason: null,
    detail: null,
    status: 200,
    bytes: posts.reduce((sum, { answer }) => sum + answer.body.length, 0),
    items,
    rejected: observation.rejected.length,
    changes: changes.length,
    snapshot_id: snapshotId,
  });
}
