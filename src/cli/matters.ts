import type { Command } from 'commander';
import { IMPORTANCES } from '../domain/event.ts';
import { listMatters } from '../store/matters.ts';
import { countOption } from './count-option.ts';
import { importanceOption } from './filter-options.ts';
import { showMatter } from './one-matter.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';
import type { TimelineChoice } from './timeline.ts';

export function registerMatters(program: Command): void {
  program
    .command('matters')
    .description('what people can follow, or one matter with its way through the courts')
    .argument('[id]', 'show this matter: its dockets, proposals, waiting motions, stated dates and timeline')
    .option('--json', 'print JSON')
    .option(
      '--min-importance <level>',
      `of the timeline, at least: ${IMPORTANCES.join(', ')}`,
      importanceOption,
      'major' as const,
    )
    .option('--limit <n>', 'of the timeline: at most this many lines', countOption, 20)
    .action(async (id: string | undefined, options: TimelineChoice & { json?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        if (id) return showMatter(app, id, options);
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
