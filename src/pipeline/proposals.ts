import { beginWatch } from '../store/docket-links.ts';
import { findDocketById } from '../store/dockets.ts';
import type { Tx } from '../store/database.ts';
import { decideProposal, excludePhrase, listProposals, type ListedProposal } from '../store/proposals.ts';
import { rationCourtListener } from './courtlistener/sources.ts';
import { watchFollowed } from './follow-docket.ts';
import type { House } from './house.ts';

export type Decision =
  | { kind: 'decided'; proposal: ListedProposal; sources: string[] }
  | { kind: 'unknown' }
  /** Somebody was faster; what they decided stands. */
  | { kind: 'closed'; proposal: ListedProposal };

/** "Watch this": the docket is followed in its matter from now on. */
export async function acceptProposal(house: House, id: number): Promise<Decision> {
  return decide(house, id, async (proposal, tx, now) => {
    await beginWatch(tx.db, proposal.docketId, now);
    if (!(await decideProposal(tx.db, { id, state: 'accepted', now }))) return null;
    const docket = await findDocketById(tx.db, proposal.docketId);
    const sources = docket ? await watchFollowed(house, tx, docket, null) : [];
    await rationCourtListener(tx, house.sourcePlan.courtlistener);
    return sources;
  });
}

/**
 * "Not related": the docket is never proposed to this matter again. A phrase narrows what the matter looks for;
 * no answer ever widens it.
 */
export async function refuseProposal(house: House, id: number, exclude: string | null): Promise<Decision> {
  return decide(house, id, async (proposal, tx, now) => {
    if (!(await decideProposal(tx.db, { id, state: 'refused', now }))) return null;
    if (exclude) await excludePhrase(tx.db, proposal.matterId, exclude, now);
    return [];
  });
}

async function decide(
  house: House,
  id: number,
  work: (proposal: ListedProposal, tx: Tx, now: Date) => Promise<string[] | null>,
): Promise<Decision> {
  return house.db.transaction(async (tx): Promise<Decision> => {
    const [proposal] = await listProposals(tx.db, { id, all: true });
    if (!proposal) return { kind: 'unknown' };
    const sources = proposal.state === 'open' ? await work(proposal, tx, house.clock()) : null;
    return sources ? { kind: 'decided', proposal, sources } : { kind: 'closed', proposal };
  });
}
