import type { AlertAnswer, AlertItem, BatchView } from '../domain/alert-view.ts';
import {
  answerableProposals,
  decidersOf,
  type AnswerableProposal,
  type DecidingRight,
} from '../store/answer-links.ts';
import type { ClaimedDelivery } from '../store/deliveries.ts';
import { issueLinks } from './answer-link.ts';
import type { House } from './house.ts';

/** What the readers of one view may answer; null where it tells of nothing that waits for a word. */
interface Answerable {
  proposals: AnswerableProposal[];
  deciders: Map<string, DecidingRight[]>;
}

/** Adds links that answer proposals to the mails of those who may decide; everybody else shares a view without. */
export function createAnswerLinks(house: House) {
  const known = new WeakMap<BatchView, Promise<Answerable | null>>();
  return async (view: BatchView, delivery: ClaimedDelivery): Promise<BatchView> => {
    if (delivery.channel !== 'email' || !view.items.some(mayBeAnswered)) return view;
    const looking = known.get(view) ?? answerableOf(house, view);
    known.set(view, looking);
    const answerable = await looking;
    const rights = answerable?.deciders.get(delivery.subscription_id);
    return answerable && rights ? withAnswers(house, view, { ...answerable, rights }) : view;
  };
}

function mayBeAnswered({ type }: AlertItem): boolean {
  return type === 'docket-discovered' || type === 'docket-linked';
}

async function answerableOf(house: House, view: BatchView): Promise<Answerable | null> {
  const changeIds = view.items.filter(mayBeAnswered).map(({ changeId }) => changeId);
  const proposals = await answerableProposals(house.db.read, changeIds);
  if (proposals.length === 0) return null;
  const matterIds = [...new Set(proposals.map(({ matterId }) => matterId))];
  return { proposals, deciders: await decidersOf(house.db.read, matterIds) };
}

/** A view of this reader's own: the links in it answer in their name and must reach nobody else. */
async function withAnswers(
  house: House,
  view: BatchView,
  { proposals, rights }: { proposals: readonly AnswerableProposal[]; rights: readonly DecidingRight[] },
): Promise<BatchView> {
  const asked = proposals.flatMap((proposal) => {
    const right = rights.find(({ matterId }) => matterId === null || matterId === proposal.matterId);
    return right ? [{ ...proposal, subscriptionId: right.subscriptionId }] : [];
  });
  if (asked.length === 0) return view;
  const links = await issueLinks(house, asked);
  const answers = asked.map(({ changeId, matterTitle }, index) => ({
    changeId,
    answer: answerOf(house.settings.publicUrl, matterTitle, links[index]),
  }));
  const items = view.items.map((item) => {
    const own = answers.filter(({ changeId }) => changeId === item.changeId).map(({ answer }) => answer);
    // "Those who run this service decide" is said to the others.
    return own.length > 0 ? { ...item, summary: null, answers: own } : item;
  });
  return { ...view, items, contentKey: `${view.contentKey}|${links.map(({ token }) => token).join()}` };
}

function answerOf(
  publicUrl: string,
  matter: string,
  link: { token: string; expiresAt: Date } | undefined,
): AlertAnswer {
  if (!link) throw new Error('a link was not made');
  const url = (answer: string) => `${publicUrl}/answer?t=${link.token}&a=${answer}`;
  return {
    matter,
    watchUrl: url('watch'),
    refuseUrl: url('not-related'),
    until: link.expiresAt.toISOString().slice(0, 10),
  };
}
