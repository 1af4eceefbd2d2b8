import type { Command } from 'commander';
import type { App } from '../app.ts';
import { IMPORTANCES } from '../domain/event.ts';
import { isTimezone } from '../domain/local-time.ts';
import { alertItem } from '../pipeline/alert-item.ts';
import { preview, type Preview } from '../pipeline/preview.ts';
import { changesForView } from '../store/views.ts';
import { sinceOf } from './changes.ts';
import { countOption } from './count-option.ts';
import { CommandError, EXIT } from './exit.ts';
import { addFilterOptions, filterOf, type FilterOptions } from './filter-options.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';
import { addTargetOptions, narrowing, targetOf, type TargetOptions } from './target-options.ts';

interface PreviewOptions extends FilterOptions, TargetOptions {
  since: string;
  history?: boolean;
  timezone: string;
  limit: number;
  json?: boolean;
}

export function registerPreview(program: Command): void {
  const command = program
    .command('preview')
    .description('the alerts that a filter would have sent: tune it before you subscribe');
  addTargetOptions(command)
    .option('--since <when>', 'over this time: 30d, 12w or an ISO date', '30d')
    .option('--history', 'also what the first reading of a docket or list found, by its own date')
    .option('--timezone <zone>', 'in which weeks begin', 'America/New_York')
    .option('--limit <n>', 'list at most this many, the latest', countOption, 30)
    .option('--json', 'print JSON');
  addFilterOptions(command).action(async (options: PreviewOptions) => {
    const filter = filterOf(narrowing(options));
    if (!isTimezone(options.timezone))
      throw new CommandError(
        `${options.timezone} is no time zone; write one like America/New_York`,
        EXIT.usage,
      );
    await withApp({ queue: false }, async (app) => {
      const target = await targetOf(app, options);
      const since = sinceOf(options.since, app.house.clock());
      const { history = false, timezone } = options;
      const seen = await preview(app.house, { target, filter, since, history, timezone });
      const alerts = await listed(app, seen, options.limit);
      const { of, weeks } = seen;
      const total = seen.alerts.length;
      show(options.json, { target, filter, since, total, of, weeks, alerts }, () => asText(seen, alerts));
    });
  });
}

type Listed = Awaited<ReturnType<typeof listed>>;

async function listed(app: App, { alerts }: Preview, limit: number) {
  const latest = alerts.slice(-limit).toReversed();
  const ids = latest.map(({ id }) => id);
  const views = new Map((await changesForView(app.house.db.read, ids)).map((view) => [view.id, view]));
  return latest.map(({ id, at, change, view = views.get(id) }) => {
    const item = view ? alertItem(app.house, view) : null;
    const { type, importance } = change;
    return { id, at, type, importance, headline: item?.headline ?? '', subject: item?.subject ?? '' };
  });
}

function asText({ of, weeks, alerts }: Preview, latest: Listed): string {
  const perWeek = weeks.map(({ week, alerts: count, byImportance }) => [
    week,
    count,
    ...IMPORTANCES.toReversed().map((importance) => byImportance[importance]),
  ]);
  const lines = latest.map(({ id, at, importance, headline, subject }) => [
    id,
    stamp(at),
    importance,
    `${headline} - ${subject}`,
  ]);
  return [
    of === 0
      ? 'Nothing is on record of that time, so nothing would have been sent.'
      : `${alerts.length} of ${of} changes would have been sent.`,
    '',
    table(['week of', 'alerts', ...IMPORTANCES.toReversed()], perWeek),
    ...(lines.length > 0 ? ['', table(['id', 'seen (UTC)', 'importance', 'what'], lines)] : []),
  ].join('\n');
}
