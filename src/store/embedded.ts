import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, findPackage, readyBinaries } from './embedded/binaries.ts';
import {
  askWho,
  connectionTo,
  connectionUrl,
  type PostgresConnection,
  readPostmaster,
} from './embedded/connection.ts';
import { EmbeddedPostgresError, orNull } from './embedded/error.ts';
import { type Layout, prepareLayout, SYSTEM_FOLDERS, systemFolder } from './embedded/layout.ts';
import { type FileLock, livingUsers, register, takeLock } from './embedded/lock-file.ts';
import type { ServerOptions } from './embedded/cluster.ts';
import { keepServer, type Keeper } from './embedded/keeper.ts';
import { adoptServer, isOrphaned, launchServer, stopServer } from './embedded/server.ts';
import { waitFor } from './embedded/wait.ts';

export { connectionUrl, type PostgresConnection } from './embedded/connection.ts';
export { EmbeddedPostgresError } from './embedded/error.ts';

const SERVER_LOCK_LIMIT_MS = 120_000;

export interface EmbeddedOptions {
  /** The state folder; created when missing. */
  home: string;
  /** At most one `run` per state folder; any number of commands use the same server beside it. */
  purpose: 'run' | 'command';
  /** Off only for throw-away data. Default on. */
  fsync?: boolean;
  log?: EmbeddedLog;
  /** Default: a Unix socket, except on Windows. */
  transport?: ServerOptions['transport'];
  /** Where root keeps what its server account must reach; tests give their own. */
  systemFolders?: string[];
  /** The npm package with the programs; tests give a copy in an awkward place. */
  packageFolder?: string;
}

/** The part of a pino logger used here. */
export interface EmbeddedLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface Embedded {
  connection: PostgresConnection;
  url: string;
  /** True when this call started the server, false when it joined a running one. */
  owned: boolean;
  /** Leaves the server; the last process to leave shuts it down in order. Idempotent. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded Postgres of a state folder, or joins the one that runs there, also one whose parent
 * was killed.
 *
 * @throws {EmbeddedPostgresError} with a remedy, also when a second `run` wants the same state folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const layout = await prepareLayout(options.home, options.systemFolders);
  if (!layout.folder.startsWith(layout.home)) {
    const account = layout.account?.name;
    options.log?.warn(
      { folder: layout.folder, account },
      'state folder out of reach, database kept elsewhere',
    );
  }
  const claim = options.purpose === 'run' ? await claimRun(layout) : null;
  try {
    const binaries = await binariesFor(layout, options);
    const joined = await withServerLock(layout, () => joinServer(layout, binaries, options));
    const start = () => withServerLock(layout, () => serverOf(layout, binaries, options));
    // On TCP it would come back at another port, where nobody of this run looks for it.
    const isKept = claim !== null && transportOf(options) === 'socket';
    const keeper = isKept ? keepServer({ isDead: () => isOrphaned(layout), start }, options.log) : null;
    return embeddedOf(layout, binaries, { ...joined, claim, keeper });
  } catch (error) {
    await claim?.release();
    throw error;
  }
}

/** The running server of a state folder, or null; starts and creates nothing. */
export async function connectionOf(homeGiven: string): Promise<PostgresConnection | null> {
  const home = await orNull(realpath(homeGiven));
  if (home === null) return null;
  const record = await orNull(readFile(join(home, 'postgres.json'), 'utf8'));
  const folder = record === null ? join(home, 'postgres') : (JSON.parse(record) as { folder: string }).folder;
  const data = join(folder, 'data');
  const postmaster = await readPostmaster(data);
  if (postmaster === null) return null;
  const connection = await connectionTo(folder, postmaster);
  return (await askWho(connection, data)) === 'ours' ? connection : null;
}

/** Shuts down the server of a state folder whoever uses it; for tests and for cleaning up after killed runs. */
export async function stopEmbedded(home: string): Promise<void> {
  if ((await connectionOf(home)) === null) return;
  const layout = await prepareLayout(home);
  await withServerLock(layout, async () =>
    stopServer(layout, await binariesFor(layout, { home, purpose: 'command' })),
  );
}

interface Joined {
  connection: PostgresConnection;
  owned: boolean;
  user: FileLock;
}

async function joinServer(layout: Layout, binaries: Binaries, options: EmbeddedOptions): Promise<Joined> {
  const user = await register(usersOf(layout));
  try {
    return { ...(await serverOf(layout, binaries, options)), user };
  } catch (error) {
    await user.release();
    throw error;
  }
}

/** The server that runs, or one that is started now. At a socket it has the same address each time. */
async function serverOf(
  layout: Layout,
  binaries: Binaries,
  options: EmbeddedOptions,
): Promise<Omit<Joined, 'user'>> {
  const running = await adoptServer(layout);
  if (running) return { connection: running, owned: false };
  const given = { fsync: options.fsync ?? true, transport: transportOf(options) };
  const connection = await launchServer(layout, binaries, given);
  options.log?.info({ data: layout.data }, 'embedded postgres started');
  return { connection, owned: true };
}

function transportOf({ transport }: EmbeddedOptions): ServerOptions['transport'] {
  return transport ?? (process.platform === 'win32' ? 'tcp' : 'socket');
}

function embeddedOf(
  layout: Layout,
  binaries: Binaries,
  joined: Joined & { claim: FileLock | null; keeper: Keeper | null },
): Embedded {
  let stopped: Promise<void> | null = null;
  const leave = async () => {
    try {
      await joined.keeper?.stop();
      await withServerLock(layout, async () => {
        await joined.user.release();
        if ((await livingUsers(usersOf(layout))) === 0) await stopServer(layout, binaries);
      });
    } finally {
      await joined.claim?.release();
    }
  };
  return {
    connection: joined.connection,
    url: connectionUrl(joined.connection),
    owned: joined.owned,
    stop: () => (stopped ??= leave()),
  };
}

function usersOf(layout: Layout): string {
  return join(layout.locks, 'users');
}

async function binariesFor(layout: Layout, options: EmbeddedOptions): Promise<Binaries> {
  const { account } = layout;
  return readyBinaries(options.packageFolder ?? findPackage(), account, async () =>
    account ? systemFolder(account, options.systemFolders ?? SYSTEM_FOLDERS) : layout.folder,
  );
}

async function claimRun(layout: Layout): Promise<FileLock> {
  const taken = await takeLock(join(layout.locks, 'run'));
  if ('lock' in taken) return taken.lock;
  throw new EmbeddedPostgresError(
    `Court Crier already runs on the state folder ${layout.home} (process ${taken.heldBy.pid}).`,
    'Stop that process first, or give this one a state folder of its own with CRIER_HOME.',
  );
}

/** Starting and stopping are done by one process at a time, so that no server is stopped under a newcomer. */
async function withServerLock<T>(layout: Layout, work: () => Promise<T>): Promise<T> {
  const path = join(layout.locks, 'server');
  const taken = await waitFor(async () => {
    const attempt = await takeLock(path);
    return 'lock' in attempt ? attempt.lock : null;
  }, SERVER_LOCK_LIMIT_MS);
  if (taken === null) {
    throw new EmbeddedPostgresError(
      `Another process has been starting or stopping the embedded Postgres of ${layout.home} for too long.`,
      `End that process; its number is in ${path}.`,
    );
  }
  try {
    return await work();
  } finally {
    await taken.release();
  }
}
