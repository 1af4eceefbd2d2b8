import type { Command } from 'commander';
import type { AlertItem } from '../domain/alert-view.ts';
import { alertItem } from '../pipeline/alert-item.ts';
import { listChanges } from '../store/change-list.ts';
import { changesForView } from '../store/views.ts';
import { countOption } from './count-option.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';
import { expectMatter } from './known-names.ts';

interface ChangesOptions {
  json?: boolean;
  matter?: string;
  since?: string;
  all?: boolean;
  limit: number;
}

export function registerChanges(program: Command): void {
  program
    .command('changes')
    .description('what happened, newest first')
    .option('--json', 'print JSON')
    .option('--matter <id>', 'only of this matter')
    .option('--since <when>', 'only from this time on: 2h, 30d or an ISO date')
    .option('--all', 'also what was recorded silently (baselines, minor edits)')
    .option('--limit <n>', 'at most this many', countOption, 50)
    .action(async (options: ChangesOptions) => {
      await withApp({ queue: false }, async (app) => {
        if (options.matter !== undefined) await expectMatter(app, options.matter);
        const since = options.since ? sinceOf(options.since, app.house.clock()) : null;
        const rows = await listChanges(app.house.db.read, {
          matter: options.matter ?? null,
          since,
          silent: options.all ?? false,
          limit: options.limit,
        });
        const views = new Map(
          (
            await changesForView(
              app.house.db.read,
              rows.map((row) => row.id),
            )
          ).map((view) => [view.id, view]),
        );
        const lines = rows.map((row) => {
          const view = views.get(row.id);
          const item = view ? alertItem(app.house, view) : null;
          return [row.id, stamp(row.at), row.type, row.silent ?? row.importance, item ? whatOf(item) : ''];
        });
        show(options.json, { changes: rows }, () =>
          table(['id', 'seen (UTC)', 'change', 'importance', 'what'], lines),
        );
      });
    });
}

/** Of a source the sentence tells what happened; of a docket or a publication its headline does. */
function whatOf({ type, headline, subject, quote }: AlertItem): string {
  const isOfSource = type === 'source-failing' || type === 'source-recovered' || type === 'coverage-gap';
  return isOfSource && quote ? `${headline}: ${quote}` : `${headline} - ${subject}`;
}

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/** "2h", "30d" or an ISO date, as a moment. */
export function sinceOf(text: string, now: Date): Date {
  const span = /^(\d+)([mhdw])$/.exec(text);
  if (span) return new Date(now.getTime() - Number(span[1]) * UNITS[span[2] as keyof typeof UNITS]);
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new CommandError(`${text} is no time: write 2h, 30d or 2025-05-30`, EXIT.usage);
  return at;
}
