import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { ROLES, type Role } from '../../workers/roles.ts';
import type { App } from '../app.ts';
import { CommandError, EXIT } from './exit.ts';
import type { BoardPlace } from '../web/board.ts';
import { openStore } from '../open-store.ts';
import { readSetup, type Setup } from './setup.ts';

export function registerRun(program: Command): void {
  program
    .command('run')
    .description('run everything: embedded Postgres when no DATABASE_URL is set, workers, web')
    .option('--roles <list>', `only these parts of the work: ${ROLES.join(', ')}`, ROLES.join(','))
    .addHelpText('after', '\nStops cleanly on SIGTERM and Ctrl-C. Ready when /readyz answers 200.')
    .action(async (options: { roles: string }) => {
      await run(rolesOf(options.roles));
    });
}

export function rolesOf(list: string): Role[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !(ROLES as readonly string[]).includes(name));
  if (unknown.length > 0 || names.length === 0) {
    throw new CommandError(
      `unknown role ${unknown.join(', ') || '(none)'}: choose from ${ROLES.join(', ')}`,
      EXIT.usage,
    );
  }
  return names as Role[];
}

async function run(roles: readonly Role[]): Promise<void> {
  const app = await openWhileLoading(await readSetup({ warn: true }), roles);
  const { arrangeApp, startRoles } = await import('../app.ts');
  const stopped = stopOnSignal(app);
  try {
    await arrangeApp(app);
    await startRoles(app, roles);
    if (roles.includes('web')) {
      const { startWeb } = await import('../web/server.ts');
      const { env } = app;
      const web = await startWeb({ ...app, ...boardOf(app) }, { host: env.host, port: env.port });
      app.teardown.add('web', () => web.close());
      app.log.info({ url: web.url, roles }, 'Court Crier is running');
    } else {
      app.log.info({ roles }, 'Court Crier is running without web');
    }
  } catch (error) {
    await app.teardown.run();
    throw error;
  }
  await stopped;
}

const LEAD_MS = 60;

/** The database takes a second to come up, and so does the code to load: the one beside the other. */
async function openWhileLoading(setup: Setup, roles: readonly Role[]): Promise<App> {
  const store = openStore({ ...setup, purpose: 'run' });
  // Whoever waits for it below is told; until then its failure must not end the process.
  store.catch(() => {});
  // Loading leaves no turn to anything else, so the server's programs are first let to start.
  await pause(LEAD_MS);
  const { openApp } = await import('../app.ts');
  await pause(0);
  if (roles.includes('web')) await import('../web/server.ts');
  return openApp({ ...setup, store, purpose: 'run', queue: true });
}

/** The dashboard of the queues is loaded when an operator first opens it: it weighs more than all other pages. */
function boardOf({ backend }: App) {
  if (!backend) return {};
  return {
    openBoard: async (place: BoardPlace) => (await import('../queue/board.ts')).openBoard(backend, place),
  };
}

/** Resolves when the first SIGTERM or SIGINT has been carried out; a second one ends the process at once. */
function stopOnSignal(app: App): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false;
    const stop = (signal: NodeJS.Signals) => {
      if (stopping) process.exit(EXIT.failed);
      stopping = true;
      app.log.info({ signal }, 'stopping');
      void app.teardown.run().then(() => {
        app.log.info({}, 'stopped');
        resolve();
      });
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
