import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { InboxState } from './schema-courtlistener.ts';

/** Posts that came in by themselves: stored before they are answered, read when there is time. */

export interface NewPost {
  sourceId: string;
  /** Equal keys are one post, however often it is sent. */
  key: string;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  receivedAt: Date;
}

/**
 * Stores posts in one statement and returns the keys that are new here. After this returned the posts survive
 * whatever happens to the process.
 */
export async function storePosts(db: Queryable, posts: readonly NewPost[]): Promise<Set<string>> {
  const rows = await sql<{ key: string }>`
    insert into inbox (source_id, idempotency_key, headers, body, received_at, next_try_at)
    select source_id, key, headers::jsonb, body, at, at from unnest(
      ${posts.map((post) => post.sourceId)}::text[],
      ${posts.map((post) => post.key)}::text[],
      ${posts.map((post) => JSON.stringify(post.headers))}::text[],
      ${posts.map((post) => Buffer.from(post.body.buffer, post.body.byteOffset, post.body.byteLength))}::bytea[],
      ${posts.map((post) => post.receivedAt)}::timestamptz[]) as post (source_id, key, headers, body, at)
    on conflict (source_id, idempotency_key) do nothing
    returning idempotency_key as key
  `.execute(db);
  return new Set(rows.rows.map((row) => row.key));
}

export interface PostWriter {
  /** True when the post is new here. Resolves when it is stored for good. */
  store(post: NewPost): Promise<boolean>;
}

/** Posts of one statement at most; more wait for the next. */
const AT_ONCE = 200;

/**
 * Posts that come while others are being stored wait and are stored together: under a burst a commit serves many,
 * and a lone post waits for nobody.
 */
export function createPostWriter(db: Queryable): PostWriter {
  const waiting: { post: NewPost; resolve: (isNew: boolean) => void; reject: (error: unknown) => void }[] =
    [];
  let writing = false;
  const write = async () => {
    writing = true;
    for (let batch = waiting.splice(0, AT_ONCE); batch.length > 0; batch = waiting.splice(0, AT_ONCE)) {
      try {
        const fresh = await storePosts(
          db,
          batch.map(({ post }) => post),
        );
        for (const { post, resolve } of batch) resolve(fresh.has(post.key));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    writing = false;
  };
  return {
    store: (post) =>
      new Promise((resolve, reject) => {
        waiting.push({ post, resolve, reject });
        if (!writing) void write();
      }),
  };
}

export interface StoredPost {
  id: number;
  body: Buffer;
  headers: Record<string, string>;
  receivedAt: Date;
  tries: number;
}

/** The oldest posts whose turn it is, each claimed for `leaseMs`: a worker that dies gives them back. */
export async function claimPosts(
  db: Queryable,
  by: { sourceId: string; now: Date; limit: number; leaseMs: number },
): Promise<StoredPost[]> {
  const { sourceId, now, limit, leaseMs } = by;
  const until = new Date(now.getTime() + leaseMs);
  const rows = await sql<StoredPost>`
    update inbox set next_try_at = ${until}, tries = tries + 1
    where id in (
      select id from inbox where source_id = ${sourceId} and state in ('waiting', 'parked') and next_try_at <= ${now}
      order by id limit ${limit} for update skip locked
    )
    returning id, body, headers, received_at as "receivedAt", tries
  `.execute(db);
  return rows.rows.toSorted((a, b) => a.id - b.id);
}

export interface PostOutcome {
  state: InboxState;
  eventType: number | null;
  reason?: string;
  detail?: string;
  nextTryAt?: Date;
}

/** Notes what became of a post. The bytes of what was read stand in a snapshot, so they go from here. */
export async function savePostOutcome(
  db: Queryable,
  id: number,
  outcome: PostOutcome,
  now: Date,
): Promise<void> {
  const { state, eventType, reason = null, detail = null, nextTryAt } = outcome;
  const settled = state === 'done' || state === 'ignored';
  await db
    .updateTable('inbox')
    .set({
      state,
      event_type: eventType,
      reason,
      detail,
      processed_at: state === 'parked' ? null : now,
      ...(nextTryAt ? { next_try_at: nextTryAt } : {}),
      ...(settled ? { body: Buffer.alloc(0) } : {}),
    })
    .where('id', '=', id)
    .execute();
}

/** Sources with posts whose turn has come, for the sweep. */
export async function inboxesWithWork(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('inbox')
    .select('source_id')
    .distinct()
    .where('state', 'in', ['waiting', 'parked'])
    .where('next_try_at', '<=', now)
    .execute();
  return rows.map((row) => row.source_id);
}

export interface InboxCount {
  state: InboxState;
  reason: string | null;
  detail: string | null;
  posts: number;
}

/** What is in the inbox, by state and reason; settled posts only as a number. */
export async function countPosts(db: Queryable): Promise<InboxCount[]> {
  const rows = await sql<InboxCount>`
    select state, reason, max(detail) as detail, count(*)::int as posts from inbox group by state, reason order by 1, 2
  `.execute(db);
  return rows.rows;
}

/** Settled posts only prove that a repeat is one; CourtListener repeats for about 54 hours. */
export async function dropSettledPosts(db: Queryable, before: Date): Promise<number> {
  const result = await db
    .deleteFrom('inbox')
    .where('state', 'in', ['done', 'ignored', 'unreadable'])
    .where('received_at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
