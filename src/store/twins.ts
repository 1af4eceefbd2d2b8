import { sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { DocketRow, EntryRow } from './schema.ts';

export interface Twin {
  docket: DocketRow;
  entry: EntryRow;
}

/** Shorter words are shared by filings that have nothing to do with each other. */
const TELLING_CHARS = 40;
const AT_MOST = 200;

/**
 * The same filing in other dockets: the court gives its document one id in all of them. Without a document it is
 * known by its words on the same day, where one of the dockets names the other.
 */
export async function twinsOf(db: Queryable, entry: EntryRow): Promise<Twin[]> {
  const rows = await sql<{ entry: number; docket: number }>`
    select e.id as entry, d.id as docket
    from entry o join docket od on od.id = o.docket_id,
      entry e join docket d on d.id = e.docket_id
    where o.id = ${entry.id} and e.docket_id <> o.docket_id and e.purged_at is null and e.folded_into is null
      and (e.document_keys && o.document_keys
        or (d.court = od.court and e.filed_on = o.filed_on and e.text = o.text and length(o.text) >= ${TELLING_CHARS}
          and cardinality(e.document_keys) = 0 and exists (
            select 1 from docket_link l
            where (l.from_docket_id = od.id and l.court = d.court and l.number = d.number)
              or (l.from_docket_id = d.id and l.court = od.court and l.number = od.number))))
    order by d.id, e.id limit ${AT_MOST}
  `.execute(db);
  const twins: Twin[] = [];
  for (const row of rows.rows) {
    const found = await db.selectFrom('entry').selectAll().where('id', '=', row.entry).executeTakeFirst();
    const docket = await db.selectFrom('docket').selectAll().where('id', '=', row.docket).executeTakeFirst();
    if (found && docket) twins.push({ docket, entry: found });
  }
  return twins;
}
