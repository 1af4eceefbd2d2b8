import type { Command } from 'commander';
import { awaitingOf } from '../pipeline/articles.ts';
import type { PollReport } from '../pipeline/poll-report.ts';
import { poll } from '../pipeline/poll.ts';
import { findSource } from '../store/sources.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { withApp } from './setup.ts';
import { many } from '../domain/many.ts';
import { show } from './table.ts';
import { toldChange } from './told-change.ts';

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
        if (outcome.kind === 'skipped') {
          if ((await findSource(app.house.db.read, source)) === null)
            throw unknownName(`there is no source ${source}; "crier sources --all" lists them`);
          throw new CommandError(`${source} was not polled: ${outcome.why}`, EXIT.data);
        }
        if (outcome.kind === 'wait')
          throw new CommandError(
            'another worker is asking this host just now; try again in a moment',
            EXIT.unavailable,
          );
        const row = await findSource(app.house.db.read, source);
        const awaiting = row && !options.dryRun ? await awaitingOf(app.house.db.read, row) : 0;
        const report: PollReport = { ...(awaiting ? { awaiting } : {}), ...outcome.report };
        show(options.json, report, () => {
          const next = options.dryRun ? null : (row?.next_poll_at ?? null);
          return [headOf(report, { ...options, next }), ...report.changes.map(toldChange)].join('\n');
        });
        if (report.outcome === 'failed' || report.outcome === 'quarantined')
          throw new CommandError('', EXIT.failed);
      });
    });
}

interface Circumstances {
  dryRun?: boolean;
  /** When it is polled again by itself. */
  next: Date | null;
}

function headOf(report: PollReport, { dryRun, next }: Circumstances): string {
  const { source, outcome, reason, detail, items, rejected, awaiting, changes, alerts } = report;
  const why = reason ? ` (${reason}: ${detail ?? ''})` : detail ? ` (${detail})` : '';
  const articles = awaiting ? `, ${many(awaiting, 'new item')} to be told when the article is read` : '';
  const end = dryRun ? 'nothing recorded' : many(alerts, 'alert');
  const again = outcome === 'failed' && next ? `; it is tried again at ${minuteOf(next)}` : '';
  return `${source}: ${outcome}${why}, ${many(items, 'item')}, ${rejected} set aside${articles}, ${many(changes.length, 'change')}, ${end}${again}`;
}

/** "2025-03-25 12:00 UTC" */
const minuteOf = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
