import { sql, type Insertable } from 'kysely';
import type { Queryable } from './database.ts';
import type { PollTable } from './schema.ts';

/** One line per poll: what was asked, what came back, what it led to. */
export async function savePoll(db: Queryable, poll: Insertable<PollTable>): Promise<void> {
  await db.insertInto('poll').values(poll).execute();
}

export async function recentPolls(db: Queryable, sourceId: string, limit: number) {
  return db
    .selectFrom('poll')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The snapshot that the latest poll read and did not believe; null when that poll ended otherwise. */
export async function refusedSnapshot(db: Queryable, sourceId: string): Promise<number | null> {
  const [latest] = await recentPolls(db, sourceId, 1);
  return latest?.outcome === 'quarantined' ? latest.snapshot_id : null;
}

export interface QuietPollRow {
  sourceId: string;
  startedAt: Date;
  now: Date;
  outcome: 'unchanged' | 'not-modified';
  status: number;
  bytes: number;
  nextPollAt: Date;
  etag: string | null;
  lastModified: string | null;
  builtAt: Date | null;
}

/**
 * A poll that found nothing: source and ledger in one round trip, since most polls end so. It does not wait for the
 * disk: what a crash of the server takes back is that we looked, and the source is due again. Never inside a transaction
 * of others, which would not wait either.
 */
export async function saveQuietPoll(db: Queryable, poll: QuietPollRow): Promise<void> {
  await sql`
    with healthy as (
      update source set last_checked_at = ${poll.now}, last_success_at = ${poll.now}, health = 'ok', failures = 0,
        failing_since = null, reason = null, detail = null, reserved_until = null, absent_since = null,
        absent_checks = 0, next_poll_at = ${poll.nextPollAt}, etag = ${poll.etag},
        last_modified = ${poll.lastModified}, built_at = ${poll.builtAt}
      where id = ${poll.sourceId}
    )
    insert into poll (source_id, started_at, finished_at, outcome, status, bytes, changes)
    select ${poll.sourceId}, ${poll.startedAt}::timestamptz, ${poll.now}::timestamptz, ${poll.outcome}, ${poll.status}::int, ${poll.bytes}::int, 0
    from set_config('synchronous_commit', 'off', true)
  `.execute(db);
}
