import { sql } from 'kysely';
import type { JudgedLink } from '../domain/judge-link.ts';
import { docketNumberKey, sameDocketNumber } from '../domain/docket-number.ts';
import type { Queryable } from './database.ts';
import type { DocketRow } from './schema.ts';

export interface NewDocketLink {
  fromDocketId: number;
  judged: JudgedLink;
  quote: string | null;
  entryId: number | null;
  entryNumber: number | null;
  now: Date;
}

/**
 * Writes links that are not there yet, and those that say for certain what was only proposed before. Returns which
 * of them are news, as indexes into `links`.
 */
export async function saveDocketLinks(db: Queryable, links: readonly NewDocketLink[]): Promise<number[]> {
  const written: number[] = [];
  for (const [index, link] of links.entries()) {
    const { court, number, role, state, reason } = link.judged;
    const row = {
      state,
      reason,
      quote: link.quote,
      entry_id: link.entryId,
      entry_number: link.entryNumber,
      found_at: link.now,
    };
    const result = await db
      .insertInto('docket_link')
      .values({ from_docket_id: link.fromDocketId, court, number, role, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(['from_docket_id', 'court', 'number', 'role'])
          .doUpdateSet(row)
          .where('docket_link.state', '=', 'proposed')
          .where(sql<boolean>`excluded.state = 'accepted'`),
      )
      .executeTakeFirst();
    if (Number(result.numInsertedOrUpdatedRows ?? 0) > 0) written.push(index);
  }
  return written;
}

/**
 * The one known docket that a number may mean: of this court, or of the courts given where the words name none.
 * Null when there is none or more than one.
 */
export async function knownTarget(
  db: Queryable,
  courts: readonly string[],
  number: string,
): Promise<{ court: string; number: string } | null> {
  if (courts.length === 0) return null;
  const key = docketNumberKey(number);
  const rows = await db
    .selectFrom('docket')
    .select(['court', 'number'])
    .where('court', 'in', [...courts])
    .where((eb) => eb.or([eb('number', 'in', [number, key]), eb('number', 'like', `%:${key}`)]))
    .execute();
  const same = rows.filter((row) => sameDocketNumber(row.number, number));
  return same.length === 1 ? (same[0] ?? null) : null;
}

export interface FollowRule {
  appeals: 'auto' | 'review' | 'off';
  related: 'auto' | 'review' | 'off';
  /** Dockets that rules have added to the matter so far. */
  followed: number;
}

/** How each of these matters wants other courts followed. */
export async function followRules(
  db: Queryable,
  matterIds: readonly string[],
): Promise<Map<string, FollowRule>> {
  if (matterIds.length === 0) return new Map();
  const rows = await sql<FollowRule & { id: string }>`
    select m.id, coalesce(m.config #>> '{follow,appeals}', 'auto') as appeals,
      coalesce(m.config #>> '{follow,related}', 'review') as related,
      (select count(*) from matter_docket d where d.matter_id = m.id and d.origin = 'followed')::int as followed
    from matter m where m.id = any(${matterIds}::text[])
  `.execute(db);
  return new Map(rows.rows.map(({ id, ...rule }) => [id, rule]));
}

/** What each of these matters does with a docket: followed, proposed or refused. */
export async function placesOf(
  db: Queryable,
  docketId: number,
): Promise<Map<string, 'followed' | 'proposed' | 'refused'>> {
  const rows = await db
    .selectFrom('matter_docket')
    .select(['matter_id', 'state'])
    .where('docket_id', '=', docketId)
    .execute();
  return new Map(rows.map((row) => [row.matter_id, row.state]));
}

/** A docket that waited for a person's word is followed after all; a refusal stays. */
export async function promoteDocket(
  db: Queryable,
  link: { matterId: string; docketId: number; role: string },
): Promise<boolean> {
  const result = await db
    .updateTable('matter_docket')
    .set({ state: 'followed', role: link.role })
    .where('matter_id', '=', link.matterId)
    .where('docket_id', '=', link.docketId)
    .where('state', '=', 'proposed')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) > 0;
}

/** The watch of a docket begins now, unless somebody has watched it before. */
export async function beginWatch(db: Queryable, docketId: number, at: Date): Promise<void> {
  await sql`
    update docket set created_at = ${at} where id = ${docketId}
      and not exists (select from matter_docket where docket_id = ${docketId} and state = 'followed')
      and not exists (select from entry where docket_id = ${docketId})
  `.execute(db);
}

export interface LinkedDocket {
  fromId: number;
  from: Pick<DocketRow, 'court' | 'number'>;
  to: { id: number | null; court: string; number: string; caption: string | null };
  role: string;
  quote: string | null;
  entryNumber: number | null;
}

/** Accepted links from or to these dockets. */
export async function linksOfDockets(db: Queryable, docketIds: readonly number[]): Promise<LinkedDocket[]> {
  if (docketIds.length === 0) return [];
  const rows = await sql<{
    from_id: number;
    from_court: string;
    from_number: string;
    to_id: number | null;
    court: string;
    number: string;
    caption: string | null;
    role: string;
    quote: string | null;
    entry_number: number | null;
  }>`
    select f.id as from_id, f.court as from_court, f.number as from_number, t.id as to_id, l.court, l.number,
      t.caption, l.role, l.quote, l.entry_number
    from docket_link l join docket f on f.id = l.from_docket_id
    left join docket t on t.court = l.court and t.number = l.number
    where l.state = 'accepted' and (f.id = any(${docketIds}::bigint[]) or t.id = any(${docketIds}::bigint[]))
    order by l.id
  `.execute(db);
  return rows.rows.map((row) => ({
    fromId: row.from_id,
    from: { court: row.from_court, number: row.from_number },
    to: { id: row.to_id, court: row.court, number: row.number, caption: row.caption },
    role: row.role,
    quote: row.quote,
    entryNumber: row.entry_number,
  }));
}

/** Accepted links about these dockets and about those that they lead to: a case has three levels of court. */
export async function linksAround(db: Queryable, docketIds: readonly number[]): Promise<LinkedDocket[]> {
  const near = await linksOfDockets(db, docketIds);
  const ids = near.flatMap(({ fromId, to }) => [fromId, ...(to.id === null ? [] : [to.id])]);
  return ids.length === 0 ? near : linksOfDockets(db, [...new Set([...docketIds, ...ids])]);
}
