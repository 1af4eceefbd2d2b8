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
 * whatever happens to the process. They go in by key, so that two statements with the same posts wait for one another
 * in one order and never in a circle.
 */
export async function storePosts(db: Queryable, given: readonly NewPost[]): Promise<Set<string>> {
  const posts = given.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const column = <T>(pick: (post: NewPost) => T) => posts.map(pick);
  // As one piece the bodies go as the bytes they are; in a list each would go as text of twice the length.
  const sizes = column(({ body }) => body.byteLength);
  let next = 1;
  const starts = sizes.map((size) => (next += size) - size);
  const rows = await sql<{ key: string }>`
    insert into inbox (source_id, idempotency_key, headers, body, received_at, next_try_at)
    select source_id, key, headers::jsonb, substring(${Buffer.concat(column(({ body }) => body))}::bytea from start for size), at, at
    from unnest(${column(({ sourceId }) => sourceId)}::text[], ${column(({ key }) => key)}::text[],
      ${column(({ headers }) => JSON.stringify(headers))}::text[], ${starts}::int[], ${sizes}::int[],
      ${column(({ receivedAt }) => receivedAt)}::timestamptz[]) as post (source_id, key, headers, start, size, at)
    on conflict (source_id, idempotency_key) do nothing
    returning idempotency_key as key
  `.execute(db);
  return new Set(rows.rows.map((row) => row.key));
}

export interface PostWriter {
  /** True when the post is new here. Resolves when it is stored for good. */
  store(post: NewPost): Promise<boolean>;
}

/** Posts of one statement at most, and how large they are together; more wait for the next. */
const AT_ONCE = 200;
const BYTES_AT_ONCE = 8 * 1024 * 1024;

/** Statements under way at once: while one waits for the disk, the next is filled and sent. */
const UNDER_WAY = 2;

interface WaitingPost {
  post: NewPost;
  resolve: (isNew: boolean) => void;
  reject: (error: unknown) => void;
}

/**
 * Posts that come while others are being stored wait and are stored together: under a burst a commit serves many,
 * and a lone post waits for nobody.
 */
export function createPostWriter(db: Queryable): PostWriter {
  const waiting: WaitingPost[] = [];
  let underWay = 0;
  const write = async () => {
    underWay += 1;
    while (waiting.length > 0) await storeBatch(db, waiting.splice(0, batchSize(waiting)));
    underWay -= 1;
  };
  return {
    store: (post) =>
      new Promise((resolve, reject) => {
        waiting.push({ post, resolve, reject });
        if (underWay < UNDER_WAY) void write();
      }),
  };
}

/** How many of those that wait go together: one at least. */
function batchSize(waiting: readonly WaitingPost[]): number {
  let bytes = 0;
  const end = waiting.slice(0, AT_ONCE).findIndex(({ post }, at) => {
    bytes += post.body.byteLength;
    return at > 0 && bytes > BYTES_AT_ONCE;
  });
  return end === -1 ? AT_ONCE : end;
}

async function storeBatch(db: Queryable, batch: readonly WaitingPost[]): Promise<void> {
  try {
    const fresh = await storePosts(
      db,
      batch.map(({ post }) => post),
    );
    // Of one post that came twice at once, one is new.
    for (const { post, resolve } of batch) resolve(fresh.delete(post.key));
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
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

export interface PutAside {
  posts: number;
  /** What went wrong with one of them. */
  detail: string | null;
  /** When the first of them came. */
  since: Date | null;
}

/** Posts that were given up for this reason and are kept. */
export async function countPutAside(db: Queryable, reason: string): Promise<PutAside> {
  const rows = await sql<PutAside>`
    select count(*)::int as posts, max(detail) as detail, min(received_at) as since
    from inbox where state = 'unreadable' and reason = ${reason}
  `.execute(db);
  return rows.rows[0] ?? { posts: 0, detail: null, since: null };
}

/** Gives every post that could not be read or recorded all its tries again. */
export async function retryPutAside(db: Queryable, sourceId: string, now: Date): Promise<number> {
  const result = await db
    .updateTable('inbox')
    .set({ state: 'waiting', tries: 0, next_try_at: now, reason: null, detail: null, processed_at: null })
    .where('state', '=', 'unreadable')
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

export interface ListedPost {
  id: number;
  state: InboxState;
  receivedAt: Date;
  tries: number;
  bytes: number;
  reason: string | null;
  detail: string | null;
  nextTryAt: Date | null;
}

/** Posts that are not through, oldest first. */
export async function listOpenPosts(db: Queryable, limit: number): Promise<ListedPost[]> {
  const rows = await sql<ListedPost>`
    select id, state, received_at as "receivedAt", tries, octet_length(body) as bytes, reason, detail,
      case when state = 'unreadable' then null else next_try_at end as "nextTryAt"
    from inbox where state in ('waiting', 'parked', 'unreadable') order by id limit ${limit}
  `.execute(db);
  return rows.rows;
}

/**
 * Settled posts only prove that a repeat is one; CourtListener repeats for about 54 hours. What could not be recorded
 * for a fault of ours is not settled, however long ago it came.
 */
export async function dropSettledPosts(db: Queryable, before: Date, kept: string): Promise<number> {
  const result = await db
    .deleteFrom('inbox')
    .where('state', 'in', ['done', 'ignored', 'unreadable'])
    .where((eb) => eb.or([eb('reason', 'is', null), eb('reason', '<>', kept)]))
    .where('received_at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
