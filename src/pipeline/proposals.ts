import { exclusionProblem } from '../domain/discovery.ts';
import { beginWatch } from '../store/docket-links.ts';
import { discoveryTerms } from '../store/discovery.ts';
import { findDocketById } from '../store/dockets.ts';
import type { Tx } from '../store/database.ts';
import { excludePhrase } from '../store/exclusions.ts';
import { decideProposal, listProposals, reopenProposal, type ListedProposal } from '../store/proposals.ts';
import { rationLater, watchFollowed } from './follow-docket.ts';
import type { House } from './house.ts';

export type Decision =
  | { kind: 'decided'; proposal: ListedProposal; sources: string[] }
  | { kind: 'unknown' }
  /** Somebody was faster; what they decided stands. */
  | { kind: 'closed'; proposal: ListedProposal }
  /** The phrase to leave out would leave out what the matter looks for; nothing was decided. */
  | { kind: 'too-wide'; proposal: ListedProposal; problem: string };

/** "Watch this": the docket is followed in its matter from now on. `by` says who answered, in words. */
export async function acceptProposal(house: House, id: number, by: string | null = null): Promise<Decision> {
  return decide(house, id, (proposal, tx, now) => accept(house, tx, { proposal, by, now }));
}

/**
 * "Not related": the docket is never proposed to this matter again. A phrase narrows what the matter looks for;
 * no answer ever widens it.
 */
export async function refuseProposal(
  house: House,
  id: number,
  exclude: string | null,
  by: string | null = null,
): Promise<Decision> {
  return decide(house, id, (proposal, tx, now) => refuse(tx, { proposal, exclude, by, now }));
}

export type Answer = { follow: true } | { follow: false; exclude: string | null };

/** Either answer inside a transaction of the caller's, who has something to record with it. */
export async function answerProposal(
  house: House,
  tx: Tx,
  answered: { id: number; answer: Answer; by: string },
): Promise<Decision> {
  const { id, answer, by } = answered;
  return decideWithin(house, tx, id, (proposal, now) =>
    answer.follow
      ? accept(house, tx, { proposal, by, now })
      : refuse(tx, { proposal, exclude: answer.exclude, by, now }),
  );
}

/** Takes a refusal back: the case waits again. What the refusal taught beyond it stays until it is taken back too. */
export async function takeBackRefusal(house: House, id: number): Promise<Decision> {
  return house.db.transaction(async (tx): Promise<Decision> => {
    const [proposal] = await listProposals(tx.db, { id, all: true });
    if (!proposal) return { kind: 'unknown' };
    return (await reopenProposal(tx.db, id))
      ? { kind: 'decided', proposal, sources: [] }
      : { kind: 'closed', proposal };
  });
}

/** What came of an answer: the sources that reach the docket, null when it was decided before, or why it cannot be. */
type Outcome = string[] | null | { problem: string };

interface Deciding {
  proposal: ListedProposal;
  by: string | null;
  now: Date;
}

async function accept(house: House, tx: Tx, { proposal, by, now }: Deciding): Promise<Outcome> {
  await beginWatch(tx.db, proposal.docketId, now);
  if (!(await decideProposal(tx.db, { id: proposal.id, state: 'accepted', by, now }))) return null;
  const docket = await findDocketById(tx.db, proposal.docketId);
  const sources = docket ? await watchFollowed(house, tx, docket, null) : [];
  rationLater(house, tx);
  return sources;
}

async function refuse(tx: Tx, deciding: Deciding & { exclude: string | null }): Promise<Outcome> {
  const { proposal, exclude, by, now } = deciding;
  const { id, matterId } = proposal;
  if (exclude) {
    const problem = exclusionProblem(exclude, await discoveryTerms(tx.db, matterId));
    if (problem) return { problem };
  }
  if (!(await decideProposal(tx.db, { id, state: 'refused', by, now }))) return null;
  if (exclude) await excludePhrase(tx.db, { matterId, phrase: exclude, proposalId: id, now });
  return [];
}

function decide(
  house: House,
  id: number,
  work: (proposal: ListedProposal, tx: Tx, now: Date) => Promise<Outcome>,
): Promise<Decision> {
  return house.db.transaction((tx) =>
    decideWithin(house, tx, id, (proposal, now) => work(proposal, tx, now)),
  );
}

async function decideWithin(
  house: House,
  tx: Tx,
  id: number,
  work: (proposal: ListedProposal, now: Date) => Promise<Outcome>,
): Promise<Decision> {
  const [proposal] = await listProposals(tx.db, { id, all: true });
  if (!proposal) return { kind: 'unknown' };
  const outcome = proposal.state === 'open' ? await work(proposal, house.clock()) : null;
  if (outcome === null) return { kind: 'closed', proposal };
  return Array.isArray(outcome)
    ? { kind: 'decided', proposal, sources: outcome }
    : { kind: 'too-wide', proposal, problem: outcome.problem };
}
