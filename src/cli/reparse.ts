import type { Command } from 'commander';
import { reparse, type ReparseReport } from '../pipeline/reparse.ts';
import { findSource, listSources } from '../store/sources.ts';
import { unknownName } from './exit.ts';
import { many } from '../domain/many.ts';
import { createProgress } from './progress.ts';
import { withApp } from './setup.ts';
import { show, table } from './table.ts';

export function registerReparse(program: Command): void {
  program
    .command('reparse')
    .description('read stored bytes again with the present readers and selectors; what differs alerts nobody')
    .argument('[source]', 'one source instead of all')
    .option('--json', 'print JSON')
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      await withApp({ queue: false }, async ({ house }) => {
        const only = id === undefined ? null : await findSource(house.db.read, id);
        if (id !== undefined && only === null)
          throw unknownName(`there is no source ${id}; "crier sources --all" lists them`);
        const sources = only
          ? [only]
          : (await listSources(house.db.read)).filter((one) => one.kind !== 'inbox');
        const reports: ReparseReport[] = [];
        const progress = createProgress(`of ${many(sources.length, 'source')}`);
        for (const source of sources) {
          reports.push(await reparse(house, source.id));
          progress.add(1);
        }
        progress.end();
        show(options.json, { reports }, () => asText(reports));
      });
    });
}

function asText(reports: readonly ReparseReport[]): string {
  const read = reports.filter((report) => report.outcome !== 'nothing-stored');
  if (read.length === 0) return 'nothing is stored yet';
  const rows = read.map(({ source, outcome, items, changes }) => [source, outcome, items, changes]);
  return table(['source', 'outcome', 'items', 'silent changes'], rows);
}
