import type { Command } from 'commander';
import { REPORT_BYTES } from '../channels/mail-report/parse.ts';
import { takeMailReport } from '../pipeline/mail-report.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show } from './table.ts';

export function registerBounce(program: Command): void {
  program
    .command('bounce')
    .description(
      'take a bounce (RFC 3464) or complaint (RFC 5965) from standard input, as a mail server pipes it',
    )
    .option('--json', 'print JSON')
    .action(async (options: { json?: boolean }) => {
      const raw = await wholeInput();
      await withApp({ queue: false }, async (app) => {
        const outcome = await takeMailReport(app.house, raw);
        if (!outcome.ok) throw new CommandError(outcome.problem, EXIT.data);
        const { kind, address, delivery, acted } = outcome;
        show(options.json, outcome, () => `${kind} of ${address} (delivery ${delivery}): ${acted}.`);
      });
    });
}

async function wholeInput(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of process.stdin) {
    pieces.push(piece as Buffer);
    bytes += (piece as Buffer).length;
    if (bytes > REPORT_BYTES) throw new CommandError('the mail is larger than any report', EXIT.data);
  }
  return Buffer.concat(pieces);
}
