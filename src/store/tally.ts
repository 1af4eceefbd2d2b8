import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** What the ledgers hold, counted. */
export interface Tally {
  /** Requests to sources by what came of them; what was posted to us is no poll. */
  polls: Record<string, number>;
  /** Those among them that cost a call of a metered API. */
  meteredPolls: number;
  /** Calls of metered APIs, polls and look-ups alike. */
  calls: number;
  /** Posts that came in, each counted once however often it was repeated. */
  posts: number;
  entries: number;
  publications: number;
  changes: { told: number; silent: number; unasked: number };
  alerts: Record<string, number>;
  deliveries: Record<string, number>;
  openBatches: number;
}

/** Counts polls by outcome, what was recorded, who was told, and what became of each delivery. */
export async function tally(db: Queryable): Promise<Tally> {
  const polls = await db
    .selectFrom('poll')
    .innerJoin('source', 'source.id', 'poll.source_id')
    .where('source.kind', '<>', 'inbox')
    .select((eb) => ['outcome as name', eb.fn.countAll<number>().as('count')])
    .groupBy('outcome')
    .execute();
  const alerts = await db
    .selectFrom('alert')
    .select((eb) => ['state as name', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const deliveries = await db
    .selectFrom('delivery')
    .select((eb) => ['state as name', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return {
    polls: byName(polls),
    alerts: byName(alerts),
    deliveries: byName(deliveries),
    ...(await countRecords(db)),
  };
}

function byName(rows: readonly { name: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
}

async function countRecords(
  db: Queryable,
): Promise<
  Pick<Tally, 'calls' | 'meteredPolls' | 'posts' | 'entries' | 'publications' | 'changes' | 'openBatches'>
> {
  const { rows } = await sql<{
    calls: number;
    metered: number;
    posts: number;
    entries: number;
    publications: number;
    told: number;
    silent: number;
    unasked: number;
    open_batches: number;
  }>`
    select (select count(*) from api_call) as calls,
      (select count(*) from poll p join source s on s.id = p.source_id where s.least_ms is not null) as metered,
      (select count(*) from inbox) as posts, (select count(*) from entry) as entries,
      (select count(*) from publication) as publications,
      (select count(*) from batch where state = 'open') as open_batches,
      count(*) filter (where silent is not null) as silent,
      count(*) filter (where silent is null and id in (select change_id from told)) as told,
      count(*) filter (where silent is null and id not in (select change_id from told)) as unasked
    from change
  `.execute(db);
  const row = rows[0];
  if (!row) throw new Error('counting returned no row');
  const {
    calls,
    metered: meteredPolls,
    posts,
    entries,
    publications,
    told,
    silent,
    unasked,
    open_batches: openBatches,
  } = row;
  return {
    calls,
    meteredPolls,
    posts,
    entries,
    publications,
    changes: { told, silent, unasked },
    openBatches,
  };
}

/** Message-IDs of everything that counts as sent. */
export async function sentMessageIds(db: Queryable): Promise<string[]> {
  const rows = await db.selectFrom('delivery').select('message_id').where('state', '=', 'sent').execute();
  return rows.map((row) => row.message_id);
}

export interface PollLine {
  id: number;
  source_id: string;
  outcome: string;
  reason: string | null;
  status: number | null;
  changes: number | null;
}

/** Polls recorded after the one with this id, oldest first. */
export async function pollsAfter(db: Queryable, id: number): Promise<PollLine[]> {
  return db
    .selectFrom('poll')
    .select(['id', 'source_id', 'outcome', 'reason', 'status', 'changes'])
    .where('id', '>', id)
    .orderBy('id')
    .execute();
}

/** Dockets that are followed because another one named them, as "ca1 25-1384", in the order they were found. */
export async function foundDockets(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectFrom('matter_docket')
    .innerJoin('docket', 'docket.id', 'docket_id')
    .select(['court', 'number'])
    .where('origin', '=', 'followed')
    .where('state', '=', 'followed')
    .where('role', '<>', 'discovered')
    .orderBy('docket.id')
    .execute();
  return rows.map(({ court, number }) => `${court} ${number}`);
}
