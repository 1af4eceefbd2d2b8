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

/**
 * The oldest posts whose turn it is, no more of them than fit into memory, each claimed for `leaseMs`: a worker that
 * dies gives them back.
 */
export async function claimPosts(
  db: Queryable,
  by: { sourceId: string; now: Date; limit: number; leaseMs: number; mostBytes?: number },
): Promise<StoredPost[]> {
  const { sourceId, now, limit, leaseMs, mostBytes = 32 * 1024 * 1024 } = by;
  const until = new Date(now.getTime() + leaseMs);
  const rows = await sql<StoredPost>`
    with turn as (
      select id, octet_length(body) as bytes from inbox
      where source_id = ${sourceId} and state in ('waiting', 'parked') and next_try_at <= ${now}
      order by id limit ${limit} for update skip locked
    ), taken as (
      select id from (select id, sum(bytes) over (order by id) - bytes as before from turn) sized
      where before < ${mostBytes}
    )
    update inbox set next_try_at = ${until}, tries = tries + 1 where id in (select id from taken)
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

/** Notes what became of posts. The bytes of what was read stand in snapshots, so they go from here. */
export async function savePostOutcomes(
  db: Queryable,
  posts: readonly { id: number; outcome: PostOutcome }[],
  now: Date,
): Promise<void> {
  if (posts.length === 0) return;
  const column = <T>(pick: (outcome: PostOutcome) => T) => posts.map(({ outcome }) => pick(outcome));
  await sql`
    update inbox set state = post.state, event_type = post.event_type, reason = post.reason, detail = post.detail,
      processed_at = case when post.state = 'parked' then null else ${now}::timestamptz end,
      next_try_at = coalesce(post.next_try_at, inbox.next_try_at),
      body = case when post.state in ('done', 'ignored') then '' else inbox.body end
    from unnest(${posts.map(({ id }) => id)}::bigint[], ${column(({ state }) => state)}::text[],
      ${column(({ eventType }) => eventType)}::int[], ${column(({ reason }) => reason ?? null)}::text[],
      ${column(({ detail }) => detail ?? null)}::text[], ${column(({ nextTryAt }) => nextTryAt ?? null)}::timestamptz[])
      as post (id, state, event_type, reason, detail, next_try_at)
    where inbox.id = post.id
  `.execute(db);
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
