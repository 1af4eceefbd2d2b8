import { sql } from 'kysely';
import type { Change } from '../domain/change.ts';
import type { Queryable } from './database.ts';
import type { TargetKind } from './schema.ts';

export interface PastChange {
  id: number;
  at: Date;
  change: Change;
}

/**
 * Changes of a target, oldest first: those seen since then, and with `history` what the first reading found
 * that was filed or published since then.
 */
export async function changesOfTarget(
  db: Queryable,
  target: { kind: TargetKind; id: string },
  by: { since: Date; history: boolean; limit: number },
): Promise<PastChange[]> {
  const rows = await sql<PastChange>`
    select c.id, c.at, c.data as change from change c
    where ${belongsTo(target)} and (
      (c.at >= ${by.since} and (c.silent is null or c.silent = 'minor'))
      or (${by.history}::boolean and c.silent = 'baseline' and coalesce(
        c.data->'entry'->>'filedOn', c.data->'publication'->>'publishedOn') >= ${by.since.toISOString().slice(0, 10)}))
    order by c.id limit ${by.limit}
  `.execute(db);
  return rows.rows;
}

function belongsTo({ kind, id }: { kind: TargetKind; id: string }) {
  switch (kind) {
    case 'matter':
      return sql`c.id in (select change_id from change_matter where matter_id = ${id})`;
    case 'docket':
      return sql`c.docket_id in (select id from docket where court || ' ' || number = ${id})`;
    case 'court':
      return sql`c.type = 'docket-opened' and c.docket_id in (select id from docket where court = ${id})`;
    case 'source':
      return sql`c.publication_id is not null and c.source_id = ${id}`;
    case 'operator':
      return sql`c.type in ('source-failing', 'source-recovered', 'coverage-gap')`;
  }
}
