import type { Command } from 'commander';
import { prune } from '../pipeline/prune.ts';
import { withApp } from './setup.ts';
import { show } from './table.ts';

export function registerPrune(program: Command): void {
  program
    .command('prune')
    .description('drop what the retention settings let go: old poll records and bytes that led to no change')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        const dropped = await prune(app.house);
        show(
          options.json,
          dropped,
          () =>
            `dropped ${dropped.polls} poll records, ${dropped.snapshots} snapshots and ${dropped.blobs} bodies; evidence of changes is kept`,
        );
      });
    });
}
