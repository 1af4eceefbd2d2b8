import type { Command } from 'commander';
import { parseDocketNumber } from '../domain/docket-number.ts';
import { watchDocketSources } from '../pipeline/arrange.ts';
import type { App } from '../app.ts';
import { ensureDocket, findDocket } from '../store/dockets.ts';
import { defineMatter, linkDocket, unlinkDocket } from '../store/matters.ts';
import { forgetReading } from '../store/sources.ts';
import { tokensOf, watchlistOf } from '../watchlist.ts';
import { CommandError, EXIT } from './exit.ts';
import { withApp } from './setup.ts';

/** Dockets watched without naming a matter are kept together in this one. */
export const WATCHED_MATTER = {
  id: 'watched',
  title: 'Watched dockets',
  description: 'Added with "crier watch".',
};

export function registerWatch(program: Command): void {
  program
    .command('watch')
    .description(
      'follow a docket from now on: "crier watch mad 1:25-cv-10495", or a supremecourt.gov address',
    )
    .argument('<court-or-url>', 'court id, or the address of a Supreme Court docket page')
    .argument('[number]', 'docket number in any spelling')
    .option('--matter <id>', 'matter it belongs to', WATCHED_MATTER.id)
    .action(async (first: string, number: string | undefined, options: { matter: string }) => {
      await withApp({ queue: true }, async (app) => {
        const wish = docketOf(app, first, number);
        const sources = await watchDocket(app, wish, options.matter);
        for (const source of sources) await app.house.hints.poll(source);
        process.stdout.write(`${sentence(app, wish, sources)}\n`);
      });
    });
}

export function registerUnwatch(program: Command): void {
  program
    .command('unwatch')
    .description('stop following a docket that was added with "crier watch"; what is recorded stays')
    .argument('<court-or-url>')
    .argument('[number]')
    .action(async (first: string, number: string | undefined) => {
      await withApp({ queue: false }, async (app) => {
        const wish = docketOf(app, first, number);
        const docket = await findDocket(app.house.db.read, wish.court, wish.number);
        const ended = docket ? await unlinkDocket(app.house.db.read, docket.id) : 0;
        if (ended === 0)
          throw new CommandError(
            `${wish.court} ${wish.number} was not added with "crier watch"; dockets of a matter file leave with their line in it`,
            EXIT.data,
          );
        process.stdout.write(`${wish.court} ${wish.number} is no longer followed.\n`);
      });
    });
}

interface Wish {
  court: string;
  number: string;
}

function docketOf(app: App, first: string, number: string | undefined): Wish {
  const fromUrl = number === undefined ? supremeCourtNumber(first) : null;
  if (fromUrl) return { court: 'scotus', number: fromUrl };
  const court = app.config.directory.byId(first);
  if (!court)
    throw new CommandError(
      `unknown court ${first}; ids are those of courts.yaml, such as mad, ca4 or scotus`,
      EXIT.usage,
    );
  const parsed = parseDocketNumber(number ?? '', court.id);
  if (!parsed)
    throw new CommandError(`${number ?? 'nothing'} is not a docket number of ${court.name}`, EXIT.data);
  return { court: court.id, number: parsed.number };
}

function supremeCourtNumber(text: string): string | null {
  const match = /supremecourt\.gov\/.*?(\d{2}[-aAmMoO]\d+)\.(?:html?|json)/i.exec(text);
  return match ? (parseDocketNumber(match[1] ?? '', 'scotus')?.number ?? null) : null;
}

async function watchDocket(app: App, wish: Wish, matterId: string): Promise<string[]> {
  const { house, config } = app;
  return house.db.transaction(async (tx) => {
    if (matterId === WATCHED_MATTER.id)
      await defineMatter(tx.db, { ...WATCHED_MATTER, config: {}, origin: 'runtime' });
    else await requireMatter(tx.db, matterId);
    const docket = await ensureDocket(tx.db, { ...wish, now: house.clock() });
    await linkDocket(tx.db, {
      matterId,
      docketId: docket.id,
      role: 'watched',
      state: 'followed',
      origin: 'runtime',
    });
    const sources = await watchDocketSources(tx, watchlistOf(config, tokensOf(app.env)), docket, 'runtime');
    for (const source of sources) await forgetReading(tx.db, source);
    return sources;
  });
}

async function requireMatter(db: Parameters<typeof defineMatter>[0], id: string): Promise<void> {
  const matter = await db.selectFrom('matter').select('id').where('id', '=', id).executeTakeFirst();
  if (!matter) throw new CommandError(`there is no matter ${id}; "crier matters" lists them`, EXIT.usage);
}

function sentence(app: App, wish: Wish, sources: readonly string[]): string {
  const court = app.config.directory.byId(wish.court);
  const name = `${court?.cite ?? wish.court} ${wish.number}`;
  if (sources.length > 0) {
    const kinds = court?.coverage ? ` Known of it: ${court.coverage}` : '';
    return `${name} is followed through ${sources.join(', ')}.${kinds} What is there now is read silently; news comes from now on.`;
  }
  return `${name} is noted, but its court publishes no feed that we can read${court?.why ? ` (${court.why})` : ''}: nothing will be seen until another source reaches it.`;
}
