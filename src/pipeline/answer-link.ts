import { createHash, randomBytes } from 'node:crypto';
import { DAY } from '../domain/duration.ts';
import {
  findAnswerLink,
  issueAnswerLinks,
  useAnswerLink,
  type NewAnswerLink,
} from '../store/answer-links.ts';
import { listProposals, type ListedProposal } from '../store/proposals.ts';
import type { House } from './house.ts';
import { answerProposal, type Answer, type Decision } from './proposals.ts';

/** Links in mail by which whoever may decide answers a proposal: once, for a while, and nobody else. */

const LASTS_MS = 30 * DAY;
const TOKEN_BYTES = 24;
const TOKEN = /^[\w-]{32}$/;

export interface IssuedLink {
  token: string;
  expiresAt: Date;
}

/** Makes a link for each of these. What is kept is a hash: whoever reads the database cannot answer. */
export async function issueLinks(
  house: Pick<House, 'db' | 'clock'>,
  wanted: readonly { proposalId: number; subscriptionId: string }[],
): Promise<IssuedLink[]> {
  const issuedAt = house.clock();
  const expiresAt = new Date(issuedAt.getTime() + LASTS_MS);
  const tokens = wanted.map(() => randomBytes(TOKEN_BYTES).toString('base64url'));
  const links = wanted.map(
    (one, index): NewAnswerLink => ({ ...one, tokenHash: hashOf(tokens[index] ?? ''), issuedAt, expiresAt }),
  );
  await issueAnswerLinks(house.db.read, links);
  return tokens.map((token) => ({ token, expiresAt }));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export type LinkState =
  | { kind: 'open'; proposal: ListedProposal; expiresAt: Date }
  /** Never made, or its subscription has ended. */
  | { kind: 'unknown' }
  | { kind: 'expired' }
  /** Answered, by this link or by somebody else. */
  | { kind: 'answered'; proposal: ListedProposal };

/** What a link leads to. Looking changes nothing, since scanners follow every link of a mail. */
export async function readAnswerLink(house: Pick<House, 'db' | 'clock'>, token: string): Promise<LinkState> {
  return stateOf(house, house.db.read, { token, lock: false });
}

async function stateOf(
  { clock }: Pick<House, 'clock'>,
  db: House['db']['read'],
  { token, lock }: { token: string; lock: boolean },
): Promise<LinkState> {
  const link = TOKEN.test(token) ? await findAnswerLink(db, hashOf(token), lock) : null;
  if (!link?.stands) return { kind: 'unknown' };
  const [proposal] = await listProposals(db, { id: link.proposalId, all: true });
  if (!proposal) return { kind: 'unknown' };
  if (link.usedAt !== null || proposal.state !== 'open') return { kind: 'answered', proposal };
  return link.expiresAt <= clock()
    ? { kind: 'expired' }
    : { kind: 'open', proposal, expiresAt: link.expiresAt };
}

/** The language in which whoever holds this link reads; null where there is no such link. */
export async function languageOfLink(house: Pick<House, 'db'>, token: string): Promise<string | null> {
  const link = TOKEN.test(token) ? await findAnswerLink(house.db.read, hashOf(token), false) : null;
  return link?.language ?? null;
}

const BY = 'a link in a mail';

/** Carries out the answer and uses the link up. An answer that cannot be carried out leaves it as it is. */
export async function answerByLink(
  house: House,
  token: string,
  answer: Answer,
): Promise<Exclude<LinkState, { kind: 'open' }> | Decision> {
  return house.db.transaction(async (tx) => {
    const state = await stateOf(house, tx.db, { token, lock: true });
    if (state.kind !== 'open') return state;
    const decision = await answerProposal(house, tx, { id: state.proposal.id, answer, by: BY });
    if (decision.kind === 'decided') await useAnswerLink(tx.db, hashOf(token), house.clock());
    return decision;
  });
}
