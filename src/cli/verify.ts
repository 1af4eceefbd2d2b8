import type { Command } from 'commander';
import { checkBodies, checkChains, type BodyCheck, type ChainCheck } from '../store/verify.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { many } from '../domain/many.ts';
import { createProgress } from './progress.ts';
import { withApp } from './setup.ts';
import { show } from './table.ts';

export function registerVerify(program: Command): void {
  program
    .command('verify')
    .description('compute every hash chain of changes and the hash of every stored body again')
    .option('--scope <scope>', 'one chain only: docket:<id>, publication:<id> or source:<id>')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExit 1 when something is not as it was recorded; the first broken link is named.',
    )
    .action(async (options: { scope?: string; json?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        const scope = options.scope ?? null;
        const { read } = app.house.db;
        const progress = createProgress('changes and bodies');
        const chains = await checkChains(read, scope, progress.add);
        if (scope !== null && chains.chains === 0)
          throw unknownName(`there is no chain ${scope}; "crier changes --json" names them`);
        const bodies = await checkBodies(read, scope, progress.add);
        progress.end();
        show(options.json, { chains, bodies }, () => summary(chains, bodies));
        const problem = firstProblem(chains, bodies);
        if (problem) throw new CommandError(problem, EXIT.failed);
      });
    });
}

function summary(chains: ChainCheck, bodies: BodyCheck): string {
  const redacted = chains.redacted > 0 ? `, ${chains.redacted} with words taken down` : '';
  const purged = bodies.purged > 0 ? `, ${bodies.purged} thrown away on request` : '';
  return [
    `${many(chains.chains, 'chain')}, ${many(chains.changes, 'change')}${redacted}: ${verdict(chains.broken.length)}`,
    `${many(bodies.bodies, 'body', 'bodies')}${purged}: ${verdict(bodies.broken.length)}`,
  ].join('\n');
}

function verdict(broken: number): string {
  return broken === 0 ? 'intact' : `${broken} BROKEN`;
}

const FAULTS: Readonly<Record<ChainCheck['broken'][number]['fault'], string>> = {
  content: 'its words are not those that were recorded',
  link: 'it does not join the change before it',
  gap: 'a change before it is missing',
  redaction: 'its words are gone and no takedown says so',
};

function firstProblem(chains: ChainCheck, bodies: BodyCheck): string | null {
  const [link] = chains.broken;
  if (link) return `broken: change ${link.seq} of ${link.scope}: ${FAULTS[link.fault]}`;
  const [sha256] = bodies.broken;
  return sha256 ? `broken: the stored body ${sha256} has other bytes` : null;
}
