import { SECOND } from '../domain/duration.ts';
import type { Queryable } from './database.ts';

export interface StoredRobots {
  status: number;
  body: string | null;
  fetchedAt: Date;
}

/** A process asks Postgres for the same origin at most once in this time; the files themselves live a day. */
const REMEMBERED_MS = 60 * SECOND;

/** robots.txt per origin, shared by all machines. */
export function createRobotsStore(db: Queryable) {
  const remembered = new Map<string, { file: StoredRobots; untilMs: number }>();
  const remember = (origin: string, file: StoredRobots) => {
    if (remembered.size > 1000) remembered.clear();
    remembered.set(origin, { file, untilMs: performance.now() + REMEMBERED_MS });
    return file;
  };
  return {
    async get(origin: string): Promise<StoredRobots | null> {
      const known = remembered.get(origin);
      if (known && known.untilMs > performance.now()) return known.file;
      const row = await db
        .selectFrom('robots_file')
        .selectAll()
        .where('origin', '=', origin)
        .executeTakeFirst();
      return row ? remember(origin, { status: row.status, body: row.body, fetchedAt: row.fetched_at }) : null;
    },
    async put(origin: string, file: StoredRobots): Promise<void> {
      const row = { status: file.status, body: file.body, fetched_at: file.fetchedAt };
      await db
        .insertInto('robots_file')
        .values({ origin, ...row })
        .onConflict((conflict) => conflict.column('origin').doUpdateSet(row))
        .execute();
      remember(origin, file);
    },
  };
}
