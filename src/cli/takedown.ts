import type { Command } from 'commander';
import type { App } from '../app.ts';
import { findNamedEntry } from '../pipeline/find-entry.ts';
import { takeDown, type NamedTwin } from '../pipeline/takedown.ts';
import type { DocketRow, EntryRow } from '../store/schema.ts';
import { followedDocket } from './dockets.ts';
import { twinsOf } from '../store/twins.ts';
import { unknownName } from './exit.ts';
import { withApp } from './setup.ts';
import { oneLine } from './table.ts';

interface Wish {
  reason: string;
  yes?: boolean;
  twins: boolean;
}

export function registerTakedown(program: Command): void {
  program
    .command('takedown')
    .description('throw away the words of one docket entry everywhere, and keep it from coming back')
    .argument('<court>', 'court id, such as mad')
    .argument('<number>', 'docket number in any spelling')
    .argument(
      '<entry>',
      'entry number; "seq:310" or "change:28" (of our record /c/28) for an entry without one',
    )
    .option('--reason <text>', 'kept with the mark that stays: who asked for it', 'not stated')
    .option('--no-twins', 'leave the same filing in other dockets, which goes as well otherwise')
    .option('--yes', 'do it; without it the command only says what would go')
    .action(async (court: string, number: string, entry: string, options: Wish) => {
      await withApp({ queue: false }, async (app) => {
        const docket = await followedDocket(app, court, number);
        const row = await oneEntry(app, docket, entry);
        process.stdout.write(
          `${options.yes ? await done(app, docket, row, options) : await question(app, row, options)}\n`,
        );
      });
    });
}

async function oneEntry(app: App, docket: DocketRow, wish: string): Promise<EntryRow> {
  const found = await findNamedEntry(app.house.db.read, docket, wish);
  if (found.kind === 'found') return found.entry;
  throw unknownName(found.problem);
}

async function question(app: App, entry: EntryRow, { twins: take }: Wish): Promise<string> {
  const twins = await twinsOf(app.house.db.read, entry);
  const names = twins.map((twin) => nameOf({ ...twin.docket, entry: twin.entry.number }));
  return [
    `This would throw away for good: ${oneLine(entry.text ?? entry.labels.join('; '))}`,
    'Its versions, the words of its changes, the parties that it names and every stored body that holds it go with it.',
    ...(names.length > 0 ? [twinLine(names, take)] : []),
    'Mail that was sent cannot be called back. Say --yes to do it.',
  ].join('\n');
}

function twinLine(names: readonly string[], take: boolean): string {
  const list = names.join(', ');
  return take
    ? `The same filing in other dockets goes as well (--no-twins leaves it): ${list}.`
    : `The same filing stays in other dockets: ${list}.`;
}

function nameOf({ court, number, entry }: NamedTwin): string {
  return `${court} ${number}${entry === null ? '' : ` entry ${entry}`}`;
}

async function done(app: App, docket: DocketRow, entry: EntryRow, wish: Wish): Promise<string> {
  const report = await takeDown(app.house, docket, entry, wish);
  const { versions, changes, bodies, posts, twins } = report;
  const counts = `${versions} versions, the words of ${changes} changes, ${bodies} stored bodies, ${posts} waiting posts`;
  const lines = [`Taken down: ${counts}. A mark without words keeps it from coming back.`];
  if (twins.length > 0)
    lines.push(
      `${wish.twins ? 'The same filing was taken down as well in' : 'The same filing still stands in'}: ${twins.map(nameOf).join(', ')}.`,
    );
  return lines.join('\n');
}
