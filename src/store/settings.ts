import { sql } from 'kysely';
import { randomBytes } from 'node:crypto';
import type { Queryable } from './database.ts';

/** The key that signs links in mail: made once, the same on every machine of this installation. */
export async function ensureLinkKey(db: Queryable): Promise<string> {
  const fresh = JSON.stringify(randomBytes(32).toString('base64url'));
  const rows = await sql<{ value: string }>`
    insert into setting (name, value) values ('link-key', ${fresh}::jsonb)
    on conflict (name) do update set name = excluded.name
    returning value
  `.execute(db);
  return rows.rows[0]?.value ?? '';
}
