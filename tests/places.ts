import { zstdDecompressSync } from 'node:zlib';
import type { Pool } from 'pg';

/** Tables in which words stand, whatever the column. */
export async function tablesWith(pool: Pool, words: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'blob'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hit = await pool.query(`select 1 from "${name}" t where t::text like $1 limit 1`, [`%${words}%`]);
    if (hit.rowCount) found.push(name);
  }
  return found;
}

export const STORED_BODY = 'a stored body';

/** Tables and stored bodies in which words stand. */
export async function placesWith(pool: Pool, words: string): Promise<string[]> {
  const { rows } = await pool.query<{ body: Buffer }>('select body from blob where length(body) > 0');
  const kept = rows.filter(({ body }) => zstdDecompressSync(body).includes(words));
  return [...(await tablesWith(pool, words)), ...kept.map(() => STORED_BODY)];
}
