import type { Queryable } from './database.ts';

export interface ListedTombstone {
  id: number;
  court: string;
  docketNumber: string;
  number: number | null;
  sequence: string | null;
  reason: string;
  at: Date;
}

/** What was taken down, newest first: marks without words. */
export async function listTombstones(db: Queryable, limit: number): Promise<ListedTombstone[]> {
  return db
    .selectFrom('tombstone')
    .innerJoin('docket', 'docket.id', 'tombstone.docket_id')
    .select([
      'tombstone.id',
      'docket.court',
      'docket.number as docketNumber',
      'tombstone.number',
      'tombstone.sequence',
      'tombstone.reason',
      'tombstone.at',
    ])
    .orderBy('tombstone.id', 'desc')
    .limit(limit)
    .execute();
}
