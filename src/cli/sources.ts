import type { Command } from 'commander';
import type { SourceRow } from '../store/schema.ts';
import { listDockets } from '../store/dockets.ts';
import { listSources } from '../store/sources.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

export function registerSources(program: Command): void {
  program
    .command('sources')
    .description('what is polled, how complete it is, when it last worked and what is wrong')
    .option('--json', 'print JSON')
    .option('--all', 'also articles and sources that are switched off')
    .action(async (options: { json?: boolean; all?: boolean }) => {
      await withApp({ queue: false }, async (app) => {
        const sources = await listSources(app.house.db.read);
        const shown = options.all
          ? sources
          : sources.filter((source) => source.active && source.kind !== 'article');
        const followed = new Set((await listDockets(app.house.db.read)).map((docket) => docket.court));
        const unreached = app.config.courts.filter(
          (court) => court.rss === null && court.kind !== 'supreme' && followed.has(court.id),
        );
        const value = {
          sources: shown.map(sourceJson),
          withoutFeed: unreached.map(({ id, name, why }) => ({ court: id, name, why: why ?? null })),
        };
        show(options.json, value, () => asText(shown, value.withoutFeed));
      });
    });
}

export function sourceJson(source: SourceRow) {
  return {
    id: source.id,
    title: source.title,
    kind: source.kind,
    format: source.format,
    url: source.url,
    court: source.court,
    active: source.active,
    health: source.health,
    reason: source.reason,
    detail: source.detail,
    failures: source.failures,
    completeness: source.completeness,
    coverage: source.coverage,
    lastCheckedAt: source.last_checked_at,
    lastSuccessAt: source.last_success_at,
    lastChangedAt: source.last_changed_at,
    nextPollAt: Number.isFinite(new Date(source.next_poll_at).getTime()) ? source.next_poll_at : null,
    window: { from: source.oldest_item_at, to: source.newest_item_at },
  };
}

function asText(
  sources: readonly SourceRow[],
  withoutFeed: readonly { court: string; name: string; why: string | null }[],
): string {
  const rows = sources.map((source) => [
    source.id,
    source.health,
    source.completeness,
    source.coverage?.slice(0, 3).join(',') ?? null,
    stamp(source.last_success_at),
    source.reason ? `${source.reason}: ${source.detail ?? ''}` : source.title,
  ]);
  const lines = [table(['source', 'health', 'reading', 'kinds', 'last success (UTC)', 'what'], rows)];
  if (withoutFeed.length > 0) lines.push('', 'Courts followed here that publish no feed we can read:');
  for (const { court, name, why } of withoutFeed) lines.push(`  ${court}  ${name}${why ? `: ${why}` : ''}`);
  return lines.join('\n');
}
