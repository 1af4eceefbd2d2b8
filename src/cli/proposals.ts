import type { Command } from 'commander';
import type { App } from '../app.ts';
import { nameOf } from '../domain/docket-tree.ts';
import { listProposals, type ListedProposal } from '../store/proposals.ts';
import { decide } from './decide-proposal.ts';
import { CommandError, EXIT } from './exit.ts';
import { listLeftOut, takeBack } from './exclusions.ts';
import { expectMatter } from './known-names.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

export interface ProposalsOptions {
  json?: boolean;
  matter?: string;
  all?: boolean;
  accept?: string;
  refuse?: string;
  reopen?: string;
  exclude?: string;
  exclusions?: boolean;
  takeBack?: string;
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
    .option('--reopen <id>', 'take a refusal back: the case waits for a word again')
    .option('--exclusions', 'phrases that matters learned from refusals to leave out')
    .option('--take-back <phrase>', 'with --matter: forget this phrase; new cases with it are proposed again')
    .action(async (options: ProposalsOptions) => {
      check(options);
      const decides = DECISIONS.some((name) => options[name] !== undefined);
      await withApp({ queue: decides }, (app) => (decides ? decide(app, options) : look(app, options)));
    });
}

const DECISIONS = ['accept', 'refuse', 'reopen'] as const;

function check(options: ProposalsOptions): void {
  const { exclude, refuse, exclusions, takeBack: phrase, matter } = options;
  const given = DECISIONS.filter((name) => options[name] !== undefined);
  if (given.length > 1 || (given.length > 0 && (exclusions || phrase !== undefined)))
    throw new CommandError(
      'a case is either accepted, refused or reopened; --exclusions and --take-back stand alone',
      EXIT.usage,
    );
  if (exclude !== undefined && (refuse === undefined || exclude.trim() === ''))
    throw new CommandError('--exclude names a phrase and goes with --refuse', EXIT.usage);
  if (phrase !== undefined && (matter === undefined || phrase.trim() === ''))
    throw new CommandError('--take-back names a phrase and goes with --matter', EXIT.usage);
  for (const id of given.map((name) => options[name] ?? ''))
    if (!/^\d{1,15}$/.test(id))
      throw new CommandError(`${id} is no number of a proposal; "crier proposals" lists them`, EXIT.usage);
}

async function look(app: App, options: ProposalsOptions): Promise<void> {
  if (options.matter !== undefined) await expectMatter(app, options.matter);
  if (options.takeBack !== undefined)
    return takeBack(app, options.matter ?? '', { phrase: options.takeBack, json: options.json });
  return options.exclusions ? listLeftOut(app, options) : list(app, options);
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
    one.decidedBy ? `${one.state} by ${one.decidedBy}` : one.state,
    `${one.caption ?? '(no caption yet)'}: ${whyOf(app, one)}`,
  ]);
  show(options.json, { proposals }, () =>
    rows.length === 0
      ? 'No case waits for your word.'
      : table(['id', 'matter', 'docket', 'proposed (UTC)', 'state', 'case, and why'], rows),
  );
}

const ROLES: Readonly<Record<string, string>> = {
  appeal: 'an appeal, named',
  supreme_court: 'at the Supreme Court, named',
  lower_court: 'the case below, named',
  related: 'called related',
  transferred_to: 'transferred there, as said',
  transferred_from: 'transferred from there, as said',
  consolidated: 'consolidated with it, as said',
  mdl: 'multidistrict litigation, named',
};

/** The score and its reasons, or the sentence of the docket that names it. */
export function whyOf(app: App, proposal: ListedProposal): string {
  const { from, quote, role, score, reasons } = proposal;
  if (reasons.length > 0) return `${score === null ? '' : `score ${score}, `}${reasons.join('; ')}`;
  const where = from
    ? ` in ${nameOf(from, app.config.directory)}${from.entry ? `, entry ${from.entry}` : ''}`
    : '';
  return `${ROLES[role] ?? `${role.replaceAll('_', ' ')}, named`}${where}${quote ? `: "${quote}"` : ''}`;
}
