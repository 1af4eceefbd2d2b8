import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** What somebody may follow, beside whole matters. */
export interface Followable {
  dockets: { court: string; number: string; caption: string | null }[];
  agencies: { id: string; title: string }[];
}

const MOST = 500;

export async function followable(db: Queryable): Promise<Followable> {
  const dockets = await sql<Followable['dockets'][number]>`
    select distinct d.court, d.number, d.caption from matter_docket md
      join matter m on m.id = md.matter_id and m.active join docket d on d.id = md.docket_id
    where md.state = 'followed' order by d.court, d.number limit ${MOST}
  `.execute(db);
  const agencies = await sql<Followable['agencies'][number]>`
    select id, title from source where active and docket_id is null and court is null and parent_id is null
      and kind = 'agency' order by title, id limit ${MOST}
  `.execute(db);
  return { dockets: dockets.rows, agencies: agencies.rows };
}
