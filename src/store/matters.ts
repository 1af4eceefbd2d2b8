import { sql } from 'kysely';
import type { WordRule } from '../domain/filter.ts';
import type { Queryable } from './database.ts';

export interface MatterDefinition {
  id: string;
  title: string;
  description: string | null;
  config: Record<string, unknown>;
  origin: 'config' | 'runtime';
}

export async function defineMatter(db: Queryable, matter: MatterDefinition): Promise<void> {
  const row = {
    title: matter.title,
    description: matter.description,
    config: JSON.stringify(matter.config),
    active: true,
  };
  await db
    .insertInto('matter')
    .values({ id: matter.id, origin: matter.origin, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Matters of the configuration that are no longer in it stop being shown; nothing recorded is removed. */
export async function retireMatters(db: Queryable, kept: readonly string[]): Promise<void> {
  let query = db.updateTable('matter').set({ active: false }).where('origin', '=', 'config');
  if (kept.length > 0) query = query.where('id', 'not in', [...kept]);
  await query.execute();
}

/** Nobody need choose a matter made at run time that has nothing left to follow; a docket that is added brings it back. */
export async function retireEmptyMatters(db: Queryable): Promise<void> {
  await sql`
    update matter m set active = false
    where m.active and m.origin = 'runtime'
      and not exists (select from matter_docket d where d.matter_id = m.id and d.state <> 'refused')
      and not exists (select from matter_source s where s.matter_id = m.id)
  `.execute(db);
}

export interface MatterDocketLink {
  matterId: string;
  docketId: number;
  role: string;
  state: 'followed' | 'proposed' | 'refused';
  origin: 'config' | 'runtime' | 'followed';
}

/** Returns true when the docket is new to the matter. A refusal by a person is never overturned by a rule. */
export async function linkDocket(db: Queryable, link: MatterDocketLink): Promise<boolean> {
  const row = {
    matter_id: link.matterId,
    docket_id: link.docketId,
    role: link.role,
    state: link.state,
    origin: link.origin,
  };
  const added = await db
    .insertInto('matter_docket')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function linkSource(
  db: Queryable,
  matterId: string,
  sourceId: string,
  words: WordRule,
): Promise<void> {
  const row = { words: JSON.stringify(words) };
  await db
    .insertInto('matter_source')
    .values({ matter_id: matterId, source_id: sourceId, ...row })
    .onConflict((conflict) => conflict.columns(['matter_id', 'source_id']).doUpdateSet(row))
    .execute();
}

/** Matters that follow each of these dockets. */
export async function mattersOfDockets(
  db: Queryable,
  docketIds: readonly number[],
): Promise<Map<number, string[]>> {
  if (docketIds.length === 0) return new Map();
  const rows = await sql<{ docket_id: number; matters: string[] }>`
    select docket_id, array_agg(matter_id order by matter_id) as matters
    from matter_docket join matter on matter.id = matter_id
    where docket_id = any(${docketIds}::bigint[]) and state = 'followed' and matter.active
    group by docket_id
  `.execute(db);
  return new Map(rows.rows.map((row) => [row.docket_id, row.matters]));
}

/** Matters that use an agency source, each with the words that narrow it. */
export async function mattersOfSource(
  db: Queryable,
  sourceId: string,
): Promise<{ matterId: string; words: WordRule }[]> {
  const rows = await db
    .selectFrom('matter_source')
    .innerJoin('matter', 'matter.id', 'matter_source.matter_id')
    .select(['matter_id', 'words'])
    .where('source_id', '=', sourceId)
    .where('matter.active', '=', true)
    .execute();
  return rows.map((row) => ({ matterId: row.matter_id, words: row.words }));
}

/** Matters with a followed docket in this court. */
export async function mattersOfCourt(db: Queryable, court: string): Promise<string[]> {
  const rows = await db
    .selectFrom('matter_docket')
    .innerJoin('docket', 'docket.id', 'matter_docket.docket_id')
    .innerJoin('matter', 'matter.id', 'matter_docket.matter_id')
    .select('matter_id')
    .distinct()
    .where('docket.court', '=', court)
    .where('matter_docket.state', '=', 'followed')
    .where('matter.active', '=', true)
    .execute();
  return rows.map((row) => row.matter_id).sort();
}

export async function listMatters(db: Queryable) {
  const rows = await sql<{
    id: string;
    title: string;
    description: string | null;
    origin: string;
    private: boolean;
    dockets: number;
    sources: number;
    last_change_at: Date | null;
  }>`
    select m.id, m.title, m.description, m.origin, m.private,
      (select count(*) from matter_docket d where d.matter_id = m.id and d.state = 'followed')::int as dockets,
      (select count(*) from matter_source s where s.matter_id = m.id)::int as sources,
      (select max(c.at) from change_matter cm join change c on c.id = cm.change_id where cm.matter_id = m.id and c.silent is null) as last_change_at
    from matter m where m.active order by m.id
  `.execute(db);
  return rows.rows;
}

/**
 * Removes the links made at run time; those that a rule made are refused from now on, so that no rule makes them
 * again. Those of the configuration stay. Returns how many went.
 */
export async function unlinkDocket(db: Queryable, docketId: number): Promise<number> {
  const removed = await db
    .deleteFrom('matter_docket')
    .where('docket_id', '=', docketId)
    .where('origin', '=', 'runtime')
    .executeTakeFirst();
  const refused = await db
    .updateTable('matter_docket')
    .set({ state: 'refused' })
    .where('docket_id', '=', docketId)
    .where('origin', '=', 'followed')
    .where('state', '=', 'followed')
    .executeTakeFirst();
  return Number(removed.numDeletedRows) + Number(refused.numUpdatedRows);
}
