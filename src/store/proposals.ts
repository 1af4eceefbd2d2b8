import { sql } from 'kysely';
import type { CaseOpening } from '../domain/change.ts';
import type { Queryable } from './database.ts';

export interface NewProposal {
  matterId: string;
  docketId: number;
  kind: 'linked' | 'discovered';
  role: string;
  quote: string | null;
  fromDocketId: number | null;
  entryNumber: number | null;
  score: number | null;
  reasons: readonly string[];
  now: Date;
}

/**
 * Proposes a docket to a matter. False when the matter has it already, followed, proposed or refused: a person is
 * asked once.
 */
export async function proposeDocket(db: Queryable, proposal: NewProposal): Promise<boolean> {
  const { matterId, docketId, role, now } = proposal;
  const linked = await db
    .insertInto('matter_docket')
    .values({ matter_id: matterId, docket_id: docketId, role, state: 'proposed', origin: 'followed' })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(linked.numInsertedOrUpdatedRows ?? 0) === 0) return false;
  await db
    .insertInto('proposal')
    .values({
      matter_id: matterId,
      docket_id: docketId,
      kind: proposal.kind,
      role,
      quote: proposal.quote,
      from_docket_id: proposal.fromDocketId,
      entry_number: proposal.entryNumber,
      score: proposal.score,
      reasons: [...proposal.reasons],
      proposed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return true;
}

export interface ListedProposal {
  id: number;
  matterId: string;
  docketId: number;
  court: string;
  number: string;
  caption: string | null;
  kind: 'linked' | 'discovered';
  role: string;
  quote: string | null;
  /** The docket whose entry names it, where one does. */
  from: { court: string; number: string; entry: number | null } | null;
  score: number | null;
  reasons: string[];
  /** The paper that opened a discovered case, with its links; null where an entry of another docket named it. */
  opening: CaseOpening | null;
  state: 'open' | 'accepted' | 'refused';
  proposedAt: Date;
  decidedAt: Date | null;
  /** Who answered, in words. */
  decidedBy: string | null;
}

/** Newest first; of one matter or of all, those that wait or every one. */
export async function listProposals(
  db: Queryable,
  by: { matterId?: string | null; id?: number | null; docketIds?: readonly number[]; all?: boolean } = {},
): Promise<ListedProposal[]> {
  const rows = await sql<Omit<ListedProposal, 'from'> & FromColumns>`
    select p.id, p.matter_id as "matterId", d.id as "docketId", d.court, d.number, d.caption, p.kind, p.role, p.quote,
      f.court as "fromCourt", f.number as "fromNumber", p.entry_number as "fromEntry",
      p.score, p.reasons, p.state, p.proposed_at as "proposedAt", p.decided_at as "decidedAt",
      p.decided_by as "decidedBy",
      (select c.data->'opened' from change c
        where c.docket_id = p.docket_id and c.type = 'docket-discovered' and c.scope = 'discovery:' || p.matter_id
        order by c.id desc limit 1) as opening
    from proposal p join docket d on d.id = p.docket_id left join docket f on f.id = p.from_docket_id
    where (${by.all ?? false}::boolean or p.state = 'open')
      and (${by.matterId ?? null}::text is null or p.matter_id = ${by.matterId ?? null})
      and (${by.id ?? null}::bigint is null or p.id = ${by.id ?? null})
      and (${by.docketIds ?? null}::bigint[] is null or p.docket_id = any(${by.docketIds ?? null}::bigint[]))
    order by p.id desc
  `.execute(db);
  return rows.rows.map(({ fromCourt, fromNumber, fromEntry, ...row }) => ({
    ...row,
    from: fromCourt && fromNumber ? { court: fromCourt, number: fromNumber, entry: fromEntry } : null,
  }));
}

interface FromColumns {
  fromCourt: string | null;
  fromNumber: string | null;
  fromEntry: number | null;
}

/** Closes an open proposal. False when it was decided before. */
export async function decideProposal(
  db: Queryable,
  decision: { id: number; state: 'accepted' | 'refused'; by: string | null; now: Date },
): Promise<boolean> {
  const result = await sql`
    with decided as (
      update proposal set state = ${decision.state}, decided_at = ${decision.now}, decided_by = ${decision.by}
      where id = ${decision.id} and state = 'open' returning matter_id, docket_id
    )
    update matter_docket m set state = ${decision.state === 'accepted' ? 'followed' : 'refused'}
    from decided where m.matter_id = decided.matter_id and m.docket_id = decided.docket_id
  `.execute(db);
  return Number(result.numAffectedRows ?? 0) > 0;
}

/** Takes a refusal back: the case waits for a word again. False when the proposal was not refused. */
export async function reopenProposal(db: Queryable, id: number): Promise<boolean> {
  const result = await sql`
    with reopened as (
      update proposal set state = 'open', decided_at = null, decided_by = null
      where id = ${id} and state = 'refused' returning matter_id, docket_id
    )
    update matter_docket m set state = 'proposed'
    from reopened where m.matter_id = reopened.matter_id and m.docket_id = reopened.docket_id
  `.execute(db);
  return Number(result.numAffectedRows ?? 0) > 0;
}

/** A proposal that a rule has answered in the meantime waits for nobody. */
export async function closeProposals(db: Queryable, matterId: string, docketId: number, now: Date) {
  await db
    .updateTable('proposal')
    .set({ state: 'accepted', decided_at: now })
    .where('matter_id', '=', matterId)
    .where('docket_id', '=', docketId)
    .where('state', '=', 'open')
    .execute();
}
