import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** A phrase that a matter learned to leave out, with the answer that taught it. */
export interface ListedExclusion {
  matterId: string;
  phrase: string;
  addedAt: Date;
  /** The refused case, where it is still on record. */
  from: { proposalId: number; court: string; number: string; caption: string | null } | null;
  /** Who refused it. */
  by: string | null;
}

export interface NewExclusion {
  matterId: string;
  phrase: string;
  proposalId: number | null;
  now: Date;
}

/** From now on no new case in which this phrase occurs is proposed to the matter. */
export async function excludePhrase(db: Queryable, exclusion: NewExclusion): Promise<void> {
  const { matterId, phrase, proposalId, now } = exclusion;
  await db
    .insertInto('matter_exclusion')
    .values({ matter_id: matterId, phrase, added_at: now, proposal_id: proposalId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What the matters learned to leave out, newest first; of one matter or of all. */
export async function listExclusions(
  db: Queryable,
  by: { matterId?: string | null } = {},
): Promise<ListedExclusion[]> {
  const rows = await sql<ExclusionColumns>`
    select x.matter_id as "matterId", x.phrase, x.added_at as "addedAt", p.id as "proposalId", p.decided_by as "by",
      d.court, d.number, d.caption
    from matter_exclusion x left join proposal p on p.id = x.proposal_id left join docket d on d.id = p.docket_id
    where ${by.matterId ?? null}::text is null or x.matter_id = ${by.matterId ?? null}
    order by x.added_at desc, x.matter_id, x.phrase
  `.execute(db);
  return rows.rows.map(({ proposalId, court, number, caption, ...row }) => ({
    ...row,
    from: proposalId && court && number ? { proposalId, court, number, caption } : null,
  }));
}

interface ExclusionColumns extends Omit<ListedExclusion, 'from'> {
  proposalId: number | null;
  court: string | null;
  number: string | null;
  caption: string | null;
}

/** Forgets a phrase, however it is capitalised. False when the matter never learned it. */
export async function forgetExclusion(db: Queryable, matterId: string, phrase: string): Promise<boolean> {
  const result = await sql`
    delete from matter_exclusion where matter_id = ${matterId} and lower(phrase) = lower(${phrase})
  `.execute(db);
  return Number(result.numAffectedRows ?? 0) > 0;
}
