import { sql } from 'kysely';
import type { Queryable } from './database.ts';

/** Whether the alerts of this subscription carry links that answer proposals to its matter. */
export async function letDecide(db: Queryable, subscriptionId: string, may: boolean): Promise<void> {
  await db.updateTable('subscription').set({ may_decide: may }).where('id', '=', subscriptionId).execute();
}

/** The right to answer: of an operator in every matter, of a reader in one. */
export interface DecidingRight {
  /** The subscription that gives it; it ends with that one. */
  subscriptionId: string;
  /** Null for operators. */
  matterId: string | null;
}

/**
 * Who may answer proposals to these matters, by the subscription through which they are told: a destination with the
 * right has it in whichever of its mails comes first.
 */
export async function decidersOf(
  db: Queryable,
  matterIds: readonly string[],
): Promise<Map<string, DecidingRight[]>> {
  const rows = await sql<{ told: string; right: string; matterId: string | null }>`
    select told.id as told, r.id as right, case when r.target_kind = 'matter' then r.target_id end as "matterId"
    from subscription r join subscription told on told.destination_id = r.destination_id and told.state = 'active'
    where r.state = 'active' and (r.target_kind = 'operator'
      or (r.may_decide and r.target_kind = 'matter' and r.target_id = any(${[...matterIds]}::text[])))
    order by told.id, r.target_kind, r.id
  `.execute(db);
  const deciders = new Map<string, DecidingRight[]>();
  for (const { told, right, matterId } of rows.rows)
    deciders.set(told, [...(deciders.get(told) ?? []), { subscriptionId: right, matterId }]);
  return deciders;
}

export interface AnswerableProposal {
  changeId: number;
  proposalId: number;
  matterId: string;
  matterTitle: string;
}

/** Proposals that wait for a word and that these changes tell of. */
export async function answerableProposals(
  db: Queryable,
  changeIds: readonly number[],
): Promise<AnswerableProposal[]> {
  const rows = await sql<AnswerableProposal>`
    select c.id as "changeId", p.id as "proposalId", p.matter_id as "matterId", m.title as "matterTitle"
    from change c join change_matter cm on cm.change_id = c.id
      join docket d on (c.type = 'docket-discovered' and d.id = c.docket_id)
        or (c.type = 'docket-linked' and d.court = c.data #>> '{link,court}' and d.number = c.data #>> '{link,number}')
      join proposal p on p.docket_id = d.id and p.matter_id = cm.matter_id and p.state = 'open'
      join matter m on m.id = p.matter_id
    where c.id = any(${[...changeIds]}::bigint[]) and c.type in ('docket-discovered', 'docket-linked')
    order by c.id, p.id
  `.execute(db);
  return rows.rows;
}

export interface NewAnswerLink {
  tokenHash: string;
  proposalId: number;
  subscriptionId: string;
  issuedAt: Date;
  expiresAt: Date;
}

export async function issueAnswerLinks(db: Queryable, links: readonly NewAnswerLink[]): Promise<void> {
  if (links.length === 0) return;
  await db
    .insertInto('answer_link')
    .values(
      links.map((link) => ({
        token_hash: link.tokenHash,
        proposal_id: link.proposalId,
        subscription_id: link.subscriptionId,
        issued_at: link.issuedAt,
        expires_at: link.expiresAt,
        used_at: null,
      })),
    )
    .execute();
}

export interface StoredAnswerLink {
  proposalId: number;
  expiresAt: Date;
  usedAt: Date | null;
  /** False when the subscription that gave the right has ended or lost it. */
  stands: boolean;
  /** In which whoever holds it reads. */
  language: string;
}

/** The link with this hash; `lock` holds it, so that of two answers at once one comes second. */
export async function findAnswerLink(
  db: Queryable,
  tokenHash: string,
  lock: boolean,
): Promise<StoredAnswerLink | null> {
  const rows = await sql<StoredAnswerLink>`
    select l.proposal_id as "proposalId", l.expires_at as "expiresAt", l.used_at as "usedAt",
      s.state = 'active' and (s.target_kind = 'operator' or s.may_decide) as stands, u.language
    from answer_link l join subscription s on s.id = l.subscription_id join subscriber u on u.id = s.subscriber_id
    where l.token_hash = ${tokenHash} ${lock ? sql`for update of l` : sql``}
  `.execute(db);
  return rows.rows[0] ?? null;
}

export async function useAnswerLink(db: Queryable, tokenHash: string, now: Date): Promise<void> {
  await db.updateTable('answer_link').set({ used_at: now }).where('token_hash', '=', tokenHash).execute();
}

/** Links that nobody can use any more are of no use to anybody. */
export async function dropAnswerLinks(db: Queryable, expiredBefore: Date): Promise<number> {
  const result = await db
    .deleteFrom('answer_link')
    .where('expires_at', '<', expiredBefore)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
