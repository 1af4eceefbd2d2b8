import type { Command } from 'commander';
import { listDeliveries, retryDead } from '../store/deliveries.ts';
import { withApp } from './setup.ts';
import { show, stamp, table } from './table.ts';

export function registerDeliveries(program: Command): void {
  program
    .command('deliveries')
    .description('the ledger: what was sent to whom, what waits, what died and why')
    .option('--dead', 'only dead letters')
    .option('--retry', 'put dead letters back to work')
    .option('--json', 'print JSON')
    .option('--limit <n>', 'at most this many', '50')
    .action(async (options: { dead?: boolean; retry?: boolean; json?: boolean; limit: string }) => {
      await withApp({ queue: options.retry ?? false }, async (app) => {
        if (options.retry) {
          const count = await retryDead(app.house.db.read, app.house.clock());
          await app.house.hints.deliver('email');
          process.stderr.write(`${count} dead ${count === 1 ? 'letter' : 'letters'} put back to work.\n`);
        }
        const rows = await listDeliveries(app.house.db.read, {
          dead: options.dead ?? false,
          limit: Number(options.limit) || 50,
        });
        const lines = rows.map((row) => [
          row.id,
          row.state,
          row.channel,
          row.address,
          row.attempts,
          stamp(row.sent_at ?? row.next_attempt_at),
          row.reason ? `${row.reason}: ${row.response ?? ''}` : row.response,
        ]);
        show(options.json, { deliveries: rows }, () =>
          table(['id', 'state', 'channel', 'to', 'tries', 'sent or next (UTC)', "server's words"], lines),
        );
      });
    });
}
