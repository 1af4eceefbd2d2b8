import type { App } from '../app.ts';
import { nameOf } from '../domain/docket-tree.ts';
import { acceptProposal, refuseProposal, takeBackRefusal, type Decision } from '../pipeline/proposals.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import type { ProposalsOptions } from './proposals.ts';
import { show } from './table.ts';

const BY = 'the command line';

/** Carries out one answer and says what follows from it. */
export async function decide(app: App, options: ProposalsOptions): Promise<void> {
  const id = options.accept ?? options.refuse ?? options.reopen ?? '';
  const decision = await answer(app, Number(id), options);
  if (decision.kind === 'unknown')
    throw unknownName(`there is no proposal ${id}; "crier proposals" lists them`);
  if (decision.kind === 'closed') throw new CommandError(closedWords(decision.proposal, options), EXIT.data);
  if (decision.kind === 'too-wide')
    throw new CommandError(`nothing was decided: ${decision.problem}`, EXIT.data);
  show(options.json, decision, () => sentence(app, decision, options));
}

function answer(app: App, id: number, options: ProposalsOptions): Promise<Decision> {
  if (options.accept !== undefined) return acceptProposal(app.house, id, BY);
  if (options.reopen !== undefined) return takeBackRefusal(app.house, id);
  return refuseProposal(app.house, id, options.exclude?.trim() ?? null, BY);
}

function closedWords(
  { id, state }: { id: number; state: string },
  { accept, reopen }: ProposalsOptions,
): string {
  if (reopen === undefined) {
    const remedy =
      state === 'refused' && accept !== undefined ? `; "crier proposals --reopen ${id}" takes that back` : '';
    return `proposal ${id} was ${state} before${remedy}`;
  }
  return state === 'open'
    ? `proposal ${id} waits for a word already`
    : `proposal ${id} was ${state}, not refused; "crier unwatch" ends a watch`;
}

function sentence(
  app: App,
  { proposal, sources }: Extract<Decision, { kind: 'decided' }>,
  { accept, reopen, exclude }: ProposalsOptions,
): string {
  const name = nameOf(proposal, app.config.directory);
  if (reopen !== undefined)
    return `${name} waits for your word in ${proposal.matterId} again. Phrases that the refusal taught stay; "crier proposals --exclusions" lists them.`;
  if (accept === undefined) {
    const learned = exclude ? ` New cases with "${exclude.trim()}" are left out from now on.` : '';
    return `${name} is not proposed to ${proposal.matterId} again.${learned}`;
  }
  const how = sources.length
    ? ` through ${sources.join(', ')}. What is there now is read silently; news comes from now on.`
    : ', but no public source that we can read reaches this docket.';
  return `${name} is followed in ${proposal.matterId}${how}`;
}
