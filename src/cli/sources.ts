import type { Command } from 'commander';
import type { App } from '../app.ts';
import { spell } from '../domain/coverage.ts';
import { carriesAll, readableKinds } from '../domain/entry-kinds.ts';
import { SERVICE } from '../pipeline/courtlistener/access.ts';
import { remedyOf } from '../pipeline/remedy.ts';
import { budgetState, type ApiBudget, type BudgetState } from '../store/api-budget.ts';
import { entriesRefusedAt } from '../store/courtlistener.ts';
import { DEFECT } from '../pipeline/courtlistener/put-aside.ts';
import { countPosts, type InboxCount } from '../store/inbox.ts';
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
        const shown = options.all ? sources : sources.filter(isShown);
        const followed = new Set((await listDockets(app.house.db.read)).map((docket) => docket.court));
        const unreached = app.config.courts.filter(
          (court) => court.rss === null && court.kind !== 'supreme' && followed.has(court.id),
        );
        const courtlistener = await courtlistenerUse(app);
        const value = {
          sources: shown.map(sourceJson),
          courtlistener,
          withoutFeed: unreached.map(({ id, name, why }) => ({ court: id, name, why: why ?? null })),
        };
        show(options.json, value, () => asText(shown, value));
      });
    });
}

/** Articles are many; those that wait for an operator are shown beside the sources themselves. */
function isShown(source: SourceRow): boolean {
  return source.active && (source.kind !== 'article' || remedyIn(source) !== null);
}

function remedyIn(source: SourceRow): string | null {
  return source.active && source.health === 'failing' ? remedyOf(source) : null;
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
    remedy: remedyIn(source),
    completeness: source.completeness,
    coverage: source.coverage,
    lastCheckedAt: source.last_checked_at,
    lastSuccessAt: source.last_success_at,
    lastChangedAt: source.last_changed_at,
    nextPollAt: Number.isFinite(new Date(source.next_poll_at).getTime()) ? source.next_poll_at : null,
    window: { from: source.oldest_item_at, to: source.newest_item_at },
    delayMs: source.delay_ms,
    leastMs: source.least_ms,
    doubts: source.doubts,
  };
}

interface SourcesShown {
  courtlistener: CourtListenerUse;
  withoutFeed: readonly { court: string; name: string; why: string | null }[];
}

function asText(sources: readonly SourceRow[], { courtlistener, withoutFeed }: SourcesShown): string {
  const rows = sources.map((source) => [
    source.id,
    Object.keys(source.doubts)[0] ?? source.health,
    source.completeness,
    source.coverage ? kindsOf(source.coverage) : null,
    stamp(source.last_success_at),
    source.completeness === 'window' ? stamp(source.oldest_item_at) : null,
    source.delay_ms === null ? null : spell(source.delay_ms),
    source.reason ? `${source.reason}: ${source.detail ?? ''}` : source.title,
  ]);
  const head = [
    'source',
    'health',
    'reading',
    'kinds',
    'last success (UTC)',
    'goes back to (UTC)',
    'behind',
    'what',
  ];
  const remedies = sources.flatMap((source) => {
    const remedy = remedyIn(source);
    return remedy === null ? [] : `${source.id}: ${remedy}`;
  });
  const lines = [table(head, rows), '', ...useLines(courtlistener)];
  if (remedies.length > 0) lines.push('', 'What wants a look:', ...remedies.map((line) => `  ${line}`));
  if (withoutFeed.length > 0) lines.push('', 'Courts followed here that publish no feed we can read:');
  for (const { court, name, why } of withoutFeed) lines.push(`  ${court}  ${name}${why ? `: ${why}` : ''}`);
  return lines.join('\n');
}

function kindsOf(kinds: readonly string[]): string {
  if (carriesAll(kinds)) return 'all';
  const names = readableKinds(kinds);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

interface CourtListenerUse {
  token: boolean;
  budget: ApiBudget;
  spent: BudgetState['spent'];
  pausedUntil: Date | null;
  /** Since when the token is known not to be allowed to list entries. */
  entriesRefusedAt: Date | null;
  inbox: InboxCount[];
}

async function courtlistenerUse({ house, env }: App): Promise<CourtListenerUse> {
  const { perMinute, perHour, perDay } = house.courtlistener.budget;
  const budget = { perMinute, perHour, perDay };
  const { spent, pausedUntil } = await budgetState(house.db.read, {
    service: SERVICE,
    budget,
    now: house.clock(),
  });
  const inbox = await countPosts(house.db.read);
  const refusedAt = await entriesRefusedAt(house.db.read);
  return {
    token: env.courtlistenerToken !== null,
    budget,
    spent,
    pausedUntil,
    entriesRefusedAt: refusedAt,
    inbox,
  };
}

function useLines(use: CourtListenerUse): string[] {
  const { token, budget, spent, pausedUntil, inbox } = use;
  const calls = token
    ? `CourtListener: ${spent.day} of ${budget.perDay} calls spent in 24 hours, ${spent.hour} of ${budget.perHour} in this hour.`
    : 'CourtListener: no COURTLISTENER_TOKEN, so its API is not asked. Webhooks need none.';
  const pause = pausedUntil ? [`  It asked to be left alone until ${stamp(pausedUntil)} UTC.`] : [];
  const posts = inbox.map(({ state, reason, detail, posts: count }) => {
    const isOpen = state === 'parked' || state === 'unreadable';
    const why = isOpen ? `: ${detail ?? reason ?? ''}` : '';
    return `  webhooks ${reason === DEFECT ? 'put aside' : state}: ${count}${why}${reason === DEFECT ? ' See "crier webhooks".' : ''}`;
  });
  const refusal =
    token && use.entriesRefusedAt
      ? [
          '  The token may not list entries (403), so the search is asked: entries without a document are not seen by it.',
        ]
      : [];
  return [calls, ...pause, ...refusal, ...posts];
}
