import type { Command } from 'commander';
import { poll } from '../pipeline/poll.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show } from './table.ts';

export function registerPoll(program: Command): void {
  program
    .command('poll')
    .description('poll one source now and print the changes it found')
    .argument('<source>', 'id of the source, see "crier sources"')
    .option('--dry-run', 'record nothing: print what would be recorded')
    .option('--json', 'print JSON')
    .action(async (source: string, options: { dryRun?: boolean; json?: boolean }) => {
      await withApp({ queue: true }, async (app) => {
        const outcome = await poll(app.house, source, { dryRun: options.dryRun ?? false });
        if (outcome.kind === 'skipped')
          throw new CommandError(
            `${source} was not polled: ${outcome.why}; "crier sources" lists them`,
            EXIT.data,
          );
        if (outcome.kind === 'wait')
          throw new CommandError(
            'another worker is asking this host just now; try again in a moment',
            EXIT.unavailable,
          );
        const { report } = outcome;
        show(options.json, report, () => {
          const head = `${report.source}: ${report.outcome}${report.reason ? ` (${report.reason}: ${report.detail ?? ''})` : ''}, ${report.items} items, ${report.rejected} set aside, ${report.changes.length} changes${options.dryRun ? ', nothing recorded' : `, ${report.alerts} alerts`}`;
          return [head, ...report.changes.map((change) => JSON.stringify(change))].join('\n');
        });
        if (report.outcome === 'failed' || report.outcome === 'quarantined')
          throw new CommandError('', EXIT.failed);
      });
    });
}
