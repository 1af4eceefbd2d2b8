import type { Command } from 'commander';
import { many } from '../domain/many.ts';
import { tally } from '../store/tally.ts';
import { findChange } from '../store/web-changes.ts';
import type { App } from '../app.ts';
import { preferenceWords } from '../domain/preference-words.ts';
import { channelsWithWork, listDeliveries, retryDead } from '../store/deliveries.ts';
import { waysOfChange, type AlertWay } from '../store/ledger.ts';
import { countOption } from './count-option.ts';
import { CommandError, EXIT, unknownName } from './exit.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

interface DeliveriesOptions {
  alert?: string;
  dead?: boolean;
  retry?: boolean;
  json?: boolean;
  limit: number;
}

export function registerDeliveries(program: Command): void {
  program
    .command('deliveries')
    .description('the ledger: what was sent to whom, what waits, what died and why')
    .option('--alert <change>', 'the whole way of the alerts of one change, see "crier changes"')
    .option('--dead', 'only dead letters')
    .option('--retry', 'put dead letters back to work')
    .option('--json', 'print JSON')
    .option('--limit <n>', 'at most this many', countOption, 50)
    .action(async (options: DeliveriesOptions) => {
      await withApp({ queue: options.retry ?? false }, async (app) => {
        if (options.retry) await retry(app);
        const { limit } = options;
        if (options.alert === undefined) await showDeliveries(app, options, limit);
        else await showWays(app, options.alert, { limit, json: options.json });
      });
    });
}

async function retry({ house }: App): Promise<void> {
  const now = house.clock();
  const count = await retryDead(house.db.read, now);
  for (const channel of await channelsWithWork(house.db.read, now)) await house.hints.deliver(channel);
  process.stderr.write(`${count} dead ${count === 1 ? 'letter' : 'letters'} put back to work.\n`);
}

async function showDeliveries(app: App, { dead, json }: DeliveriesOptions, limit: number): Promise<void> {
  const rows = await listDeliveries(app.house.db.read, { dead: dead ?? false, limit });
  const lines = rows.map((row) => [
    row.id,
    row.state,
    row.channel,
    row.address,
    row.attempts,
    stamp(row.sent_at ?? row.next_attempt_at),
    row.reason ? `${row.reason}: ${row.response ?? ''}` : row.response,
  ]);
  if (rows.length === 0 && !json) {
    process.stdout.write(`${dead ? 'No dead letters.' : await nothingSent(app)}\n`);
    return;
  }
  show(json, { deliveries: rows }, () =>
    table(['id', 'state', 'channel', 'to', 'tries', 'sent or next (UTC)', "server's words"], lines),
  );
}

/** What was matched waits a little for what belongs to it, and is no delivery until then. */
async function nothingSent(app: App): Promise<string> {
  const { alerts } = await tally(app.house.db.read);
  const waiting = alerts['batched'] ?? 0;
  return waiting === 0
    ? 'Nothing was sent yet, and nothing waits to be sent.'
    : `Nothing was sent yet; ${many(waiting, 'alert')} wait${waiting === 1 ? 's' : ''} for what belongs together.`;
}

async function showWays(
  app: App,
  change: string,
  { limit, json }: { limit: number; json: boolean | undefined },
): Promise<void> {
  const id = Number(change);
  if (!Number.isSafeInteger(id) || id < 1)
    throw new CommandError(`${change} is no change; "crier changes" lists them by number`, EXIT.usage);
  const { read } = app.house.db;
  const ways = await waysOfChange(read, id, limit);
  if (ways.length === 0 && (await findChange(read, id)) === null)
    throw unknownName(`there is no change ${id}; "crier changes" lists them`);
  show(json, { change: id, alerts: ways }, () =>
    ways.length === 0 ? `Change ${id} matched no subscription.` : ways.map(wayAsText).join('\n\n'),
  );
}

function wayAsText(way: AlertWay): string {
  const to = way.channel === 'email' ? way.address : `${way.channel} ${way.address}`;
  const lines = [
    `${to}, following ${way.target_kind} ${way.target_id} (${preferenceWords(way.preference)})`,
    `  ${stamp(way.matched_at)}  matched`,
    `  ${stamp(way.due_at)}  due, ${way.together} together`,
    ...stateLines(way),
    ...way.attempts.map(attemptLine),
    ...way.reports.map(({ receivedAt, kind, status, words, acted }) =>
      `  ${minute(receivedAt)}  ${kind} ${status ?? ''} ${words ?? ''} -> ${acted}`.replaceAll(
        / {3,}/g,
        '  ',
      ),
    ),
  ];
  return lines.join('\n');
}

function stateLines(way: AlertWay): string[] {
  if (way.state === 'muted') return [`  ${stamp(way.dispatched_at) ?? '-'}  muted: ${way.mute_reason ?? ''}`];
  if (way.state === 'batched') return ['  waits for its time'];
  const next = way.delivery_state === 'pending' ? `, next attempt ${stamp(way.next_attempt_at)}` : '';
  return [`  ${stamp(way.dispatched_at)}  delivery ${way.delivery_id}: ${way.delivery_state}${next}`];
}

function attemptLine({ n, startedAt, outcome, reason, response }: AlertWay['attempts'][number]): string {
  const words = [reason, response].filter(Boolean).join(': ');
  return `  ${minute(startedAt)}  attempt ${n}: ${outcome ?? 'under way or cut off'}${words ? ` (${words})` : ''}`;
}

function minute(iso: string): string | null {
  return stamp(new Date(iso));
}
