import type { Command } from 'commander';
import type { App } from '../app.ts';
import { nameOf } from '../domain/docket-tree.ts';
import { acceptProposal, refuseProposal, type Decision } from '../pipeline/proposals.ts';
import { listProposals, type ListedProposal } from '../store/proposals.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

interface ProposalsOptions {
  json?: boolean;
  matter?: string;
  all?: boolean;
  accept?: string;
  refuse?: string;
  exclude?: string;
}

export function registerProposals(program: Command): void {
  program
    .command('proposals')
    .description('cases that may belong to a matter and wait for your word')
    .option('--json', 'print JSON')
    .option('--matter <id>', 'only of this matter')
    .option('--all', 'also those that were decided')
    .option('--accept <id>', 'follow this case in its matter from now on')
    .option('--refuse <id>', 'it is not related: never propose it to this matter again')
    .option('--exclude <phrase>', 'with --refuse: nor any new case in which this phrase occurs')
    .action(async (options: ProposalsOptions) => {
      check(options);
      const decides = options.accept !== undefined || options.refuse !== undefined;
      await withApp({ queue: decides }, (app) => (decides ? decide(app, options) : list(app, options)));
    });
}

function check({ accept, refuse, exclude }: ProposalsOptions): void {
  if (accept !== undefined && refuse !== undefined)
    throw new CommandError('a case is either accepted or refused', EXIT.usage);
  if (exclude !== undefined && (refuse === undefined || exclude.trim() === ''))
    throw new CommandError('--exclude names a phrase and goes with --refuse', EXIT.usage);
  for (const id of [accept, refuse])
    if (id !== undefined && !/^\d{1,15}$/.test(id))
      throw new CommandError(`${id} is no number of a proposal; "crier proposals" lists them`, EXIT.usage);
}

async function list(app: App, options: ProposalsOptions): Promise<void> {
  const proposals = await listProposals(app.house.db.read, {
    matterId: options.matter ?? null,
    all: options.all ?? false,
  });
  const rows = proposals.map((one) => [
    one.id,
    one.matterId,
    nameOf(one, app.config.directory),
    stamp(one.proposedAt),
    one.state,
    `${one.caption ?? '(no caption yet)'}: ${whyOf(app, one)}`,
  ]);
  show(options.json, { proposals }, () =>
    table(['id', 'matter', 'docket', 'proposed (UTC)', 'state', 'case, and why'], rows),
  );
}

/** The reasons of a find, or the sentence of the docket that names it. */
export function whyOf(app: App, proposal: ListedProposal): string {
  if (proposal.reasons.length > 0) return proposal.reasons.join('; ');
  const { from, quote, role } = proposal;
  const where = from
    ? ` in ${nameOf(from, app.config.directory)}${from.entry ? `, entry ${from.entry}` : ''}`
    : '';
  return `${role.replaceAll('_', ' ')}${where}${quote ? `: "${quote}"` : ''}`;
}

async function decide(app: App, options: ProposalsOptions): Promise<void> {
  const { accept, refuse, exclude, json } = options;
  const decision =
    accept === undefined
      ? await refuseProposal(app.house, Number(refuse), exclude?.trim() ?? null)
      : await acceptProposal(app.house, Number(accept));
  if (decision.kind === 'unknown')
    throw new CommandError(
      `there is no proposal ${accept ?? refuse}; "crier proposals" lists them`,
      EXIT.data,
    );
  if (decision.kind === 'closed')
    throw new CommandError(
      `proposal ${decision.proposal.id} was ${decision.proposal.state} before`,
      EXIT.data,
    );
  show(json, decision, () => sentence(app, decision, options));
}

function sentence(
  app: App,
  { proposal, sources }: Extract<Decision, { kind: 'decided' }>,
  { accept, exclude }: ProposalsOptions,
): string {
  const name = nameOf(proposal, app.config.directory);
  if (accept === undefined) {
    const learned = exclude ? ` New cases with "${exclude.trim()}" are left out from now on.` : '';
    return `${name} is not proposed to ${proposal.matterId} again.${learned}`;
  }
  const how = sources.length
    ? ` through ${sources.join(', ')}. What is there now is read silently; news comes from now on.`
    : ', but no public source that we can read reaches this docket.';
  return `${name} is followed in ${proposal.matterId}${how}`;
}
