import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/**
 * Removes a person with everything that hangs on them: destinations, subscriptions, alerts, deliveries, attempts
 * and reports go with the subscriber. Destinations of other people at this address go too.
 */
export async function forgetPerson(
  db: Queryable,
  email: string,
): Promise<{ subscribers: number; destinations: number }> {
  const subscribers = await sql`delete from subscriber where lower(email) = lower(${email})`.execute(db);
  const destinations = await sql`delete from destination where lower(address) = lower(${email})`.execute(db);
  await sql`delete from mail_report where position(lower(${email}) in lower(words)) > 0`.execute(db);
  return {
    subscribers: Number(subscribers.numAffectedRows ?? 0),
    destinations: Number(destinations.numAffectedRows ?? 0),
  };
}

export interface Trace {
  table: string;
  column: string;
  rows: number;
}

interface TextColumn {
  schema: string;
  table: string;
  column: string;
}

/** Every place of our tables in which a text still occurs, however its letters are cased. */
export async function tracesOf(db: Queryable, text: string): Promise<Trace[]> {
  const traces: Trace[] = [];
  const needle = text.toLowerCase();
  for (const { schema, table, column } of await textColumns(db)) {
    const rows = await sql<{ count: number }>`
      select count(*)::int as count from ${sql.id(schema, table)}
      where position(${needle} in lower(${sql.ref(column)}::text)) > 0
    `.execute(db);
    const count = rows.rows[0]?.count ?? 0;
    if (count > 0) traces.push({ table, column, rows: count });
  }
  return traces;
}

/** Columns that hold text of any kind. Stored bytes are what courts and agencies published, and are left out. */
async function textColumns(db: Queryable): Promise<TextColumn[]> {
  const rows = await sql<TextColumn>`
    select c.table_schema as "schema", c.table_name as "table", c.column_name as "column"
    from information_schema.columns c join information_schema.tables t
      on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
    where c.table_schema in (current_schema(), 'bullmq')
      and (c.data_type in ('text', 'character varying', 'jsonb', 'json') or (c.data_type = 'ARRAY' and c.udt_name = '_text'))
    order by 1, 2, 3
  `.execute(db);
  return rows.rows;
}
