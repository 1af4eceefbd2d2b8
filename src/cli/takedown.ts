import type { Command } from 'commander';
import type { App } from '../app.ts';
import { findNamedEntry } from '../pipeline/find-entry.ts';
import { takeDown } from '../pipeline/takedown.ts';
import type { DocketRow, EntryRow } from '../store/schema.ts';
import { followedDocket } from './dockets.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';
import { oneLine } from './table.ts';

export function registerTakedown(program: Command): void {
  program
    .command('takedown')
    .description('throw away the words of one docket entry everywhere, and keep it from coming back')
    .argument('<court>', 'court id, such as mad')
    .argument('<number>', 'docket number in any spelling')
    .argument('<entry>', 'entry number, or "seq:310" for an entry without one')
    .option('--reason <text>', 'kept with the mark that stays: who asked for it', 'not stated')
    .option('--yes', 'do it; without it the command only says what would go')
    .action(
      async (court: string, number: string, entry: string, options: { reason: string; yes?: boolean }) => {
        await withApp({ queue: false }, async (app) => {
          const docket = await followedDocket(app, court, number);
          const row = await oneEntry(app, docket, entry);
          process.stdout.write(
            `${options.yes ? await done(app, docket, row, options.reason) : question(row)}\n`,
          );
        });
      },
    );
}

async function oneEntry(app: App, docket: DocketRow, wish: string): Promise<EntryRow> {
  const found = await findNamedEntry(app.house.db.read, docket, wish);
  if (found.kind === 'found') return found.entry;
  throw new CommandError(found.problem, found.kind === 'no-name' ? EXIT.usage : EXIT.data);
}

function question(entry: EntryRow): string {
  return [
    `This would throw away for good: ${oneLine(entry.text ?? entry.labels.join('; '))}`,
    'Its versions, the words of its changes and every stored body that holds it go with it.',
    'Mail that was sent cannot be called back. Say --yes to do it.',
  ].join('\n');
}

async function done(app: App, docket: DocketRow, entry: EntryRow, reason: string): Promise<string> {
  const { versions, changes, bodies, posts } = await takeDown(app.house, docket, entry, reason);
  return `Taken down: ${versions} versions, the words of ${changes} changes, ${bodies} stored bodies, ${posts} waiting posts. A mark without words keeps it from coming back.`;
}
