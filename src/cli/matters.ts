import type { Command } from 'commander';
import { listMatters } from '../store/matters.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

export function registerMatters(program: Command): void {
  program
    .command('matters')
    .description('what people can follow: dockets across courts and agency sources')
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        const matters = await listMatters(app.house.db.read);
        const rows = matters.map((matter) => [
          matter.id,
          matter.dockets,
          matter.sources,
          stamp(matter.last_change_at),
          matter.title,
        ]);
        show(options.json, { matters }, () =>
          table(['matter', 'dockets', 'sources', 'last news (UTC)', 'title'], rows),
        );
      });
    });
}
