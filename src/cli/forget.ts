import type { Command } from 'commander';
import { forgetPerson, tracesOf, type Trace } from '../store/forget.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { show } from './table.ts';

export function registerForget(program: Command): void {
  program
    .command('forget')
    .description('remove a person everywhere, and search every text column for what is left')
    .argument('<email>', 'address, or the owner that "crier destinations" shows')
    .option('--json', 'print JSON')
    .action(async (email: string, options: { json?: boolean }) => {
      if (email.trim().length < 3) throw new CommandError(`${email} is too short to search for`, EXIT.usage);
      await withApp({ queue: false }, async (app) => {
        const removed = await app.house.db.transaction((tx) => forgetPerson(tx.db, email.trim()));
        const traces = await tracesOf(app.house.db.read, email.trim());
        show(options.json, { ...removed, traces }, () => sentence(email, removed, traces));
        if (traces.some(({ table }) => !PUBLIC.includes(table))) process.exitCode = EXIT.failed;
      });
    });
}

/** Tables of what courts and agencies published; what stands in them is theirs to take back. */
const PUBLIC = ['change', 'docket', 'entry', 'entry_version', 'inbox', 'publication', 'publication_version'];

function sentence(
  email: string,
  { subscribers, destinations }: { subscribers: number; destinations: number },
  traces: readonly Trace[],
): string {
  const gone =
    subscribers + destinations === 0
      ? `${email} was not known here.`
      : `${email} is forgotten, with all destinations, subscriptions, alerts and deliveries.`;
  if (traces.length === 0) return `${gone} No text column of the database holds the address.`;
  const places = traces.map(({ table, column, rows }) => `  ${table}.${column}: ${rows}`);
  return [gone, 'The address still occurs in:', ...places].join('\n');
}
