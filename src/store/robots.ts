import type { Queryable } from './database.ts';

export interface StoredRobots {
  status: number;
  body: string | null;
  fetchedAt: Date;
}

/** robots.txt per origin, shared by all machines. */
export function createRobotsStore(db: Queryable) {
  return {
    async get(origin: string): Promise<StoredRobots | null> {
      const row = await db
        .selectFrom('robots_file')
        .selectAll()
        .where('origin', '=', origin)
        .executeTakeFirst();
      return row ? { status: row.status, body: row.body, fetchedAt: row.fetched_at } : null;
    },
    async put(origin: string, file: StoredRobots): Promise<void> {
      const row = { status: file.status, body: file.body, fetched_at: file.fetchedAt };
      await db
        .insertInto('robots_file')
        .values({ origin, ...row })
        .onConflict((conflict) => conflict.column('origin').doUpdateSet(row))
        .execute();
    },
  };
}
