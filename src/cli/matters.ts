import type { Command } from 'commander';
import { listMatters } from '../store/matters.ts';
import { showMatter } from './one-matter.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

export function registerMatters(program: Command): void {
  program
    .command('matters')
    .description('what people can follow, or one matter with its way through the courts')
    .argument('[id]', 'show this matter: its dockets, proposals, waiting motions and stated dates')
    .option('--json', 'print JSON')
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        if (id) return showMatter(app, id, options.json);
        const matters = await listMatters(app.house.db.read);
        const rows = matters.map((matter) => [
          matter.id,
          matter.dockets,
          matter.sources,
          stamp(matter.last_change_at),
          matter.private ? 'private' : 'everybody',
          matter.title,
        ]);
        show(options.json, { matters }, () =>
          table(['matter', 'dockets', 'sources', 'last news (UTC)', 'seen by', 'title'], rows),
        );
      });
    });
}
