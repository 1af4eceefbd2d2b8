import { sql } from 'kysely';
import type { Change, ChangeType } from '../domain/change.ts';
import type { Queryable } from './database.ts';

export interface ListedChange {
  id: number;
  at: Date;
  type: ChangeType;
  silent: string | null;
  importance: string;
  matters: string[];
  data: Change;
}

/** Newest first. */
export async function listChanges(
  db: Queryable,
  by: { matter: string | null; since: Date | null; silent: boolean; limit: number },
): Promise<ListedChange[]> {
  const rows = await sql<ListedChange>`
    select c.id, c.at, c.type, c.silent, c.importance, c.data,
      array(select matter_id from change_matter m where m.change_id = c.id order by 1) as matters
    from change c
    where (${by.matter}::text is null or exists (select 1 from change_matter m where m.change_id = c.id and m.matter_id = ${by.matter}))
      and (${by.since}::timestamptz is null or c.at >= ${by.since})
      and (${by.silent}::boolean or c.silent is null)
    order by c.id desc limit ${by.limit}
  `.execute(db);
  return rows.rows;
}
