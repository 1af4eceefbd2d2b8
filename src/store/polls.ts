import type { Insertable } from 'kysely';
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
