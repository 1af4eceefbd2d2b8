import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { createCluster, identity, type ServerOptions } from './cluster.ts';
import {
  askWho,
  connectionTo,
  type PostgresConnection,
  type Postmaster,
  readPostmaster,
} from './connection.ts';
import { EmbeddedPostgresError, lastLines, orNull } from './error.ts';
import type { Layout } from './layout.ts';
import { commandOf, identityOf, isRunning } from './process-identity.ts';
import { serverSettings } from './settings.ts';
import { waitFor } from './wait.ts';

const SECOND = 1_000;
const START_LIMIT_MS = 60 * SECOND;
const ADOPT_LIMIT_MS = 30 * SECOND;
const STOP_LIMIT_MS = 30 * SECOND;
const LOG_KEPT_BYTES = 4 * 1024 * 1024;
const run = promisify(execFile);

/** A running server of this data folder, also one whose parent was killed; null when there is none to use. */
export async function adoptServer(layout: Layout): Promise<PostgresConnection | null> {
  const answer = await waitFor(() => usableServer(layout), ADOPT_LIMIT_MS, 100);
  if (answer === null) {
    throw new EmbeddedPostgresError(
      `An embedded Postgres runs on ${layout.data} but does not let us in.`,
      `Look into ${layout.log}; it may be starting, stopping or out of connections.`,
    );
  }
  return answer === 'none' ? null : answer;
}

/** Null while it starts, stops or has no connection left. */
async function usableServer(layout: Layout): Promise<PostgresConnection | 'none' | null> {
  const postmaster = await readPostmaster(layout.data);
  if (postmaster === null || !servesFolder(postmaster, layout)) return 'none';
  const connection = await connectionTo(layout.folder, postmaster);
  const answer = await askWho(connection, layout.data);
  if (answer === 'ours') return connection;
  // Ready and yet nobody at its address: the socket was cleaned out of the temporary folder.
  return postmaster.ready && answer !== 'busy' ? 'none' : null;
}

/** Creates the cluster where there is none and starts a server on it. */
export async function launchServer(
  layout: Layout,
  binaries: Binaries,
  options: ServerOptions,
): Promise<PostgresConnection> {
  await createCluster(layout, binaries, options);
  await clearTheWay(layout, binaries);
  const launched = await waitFor(() => launchOnce(layout, binaries, options), START_LIMIT_MS, 200);
  if (launched) return launched;
  throw await startError(layout, 0, null);
}

/** Null when the children of a killed predecessor still hold its memory: they end in a moment, so try again. */
async function launchOnce(
  layout: Layout,
  binaries: Binaries,
  options: ServerOptions,
): Promise<PostgresConnection | null> {
  const port = options.transport === 'tcp' ? await freePort() : null;
  const settings = serverSettings({ ...options, port, sockets: layout.sockets });
  const log = await openLog(layout.log);
  // A session of its own keeps it out of reach of Ctrl-C, so that we stop it in order.
  const child = spawn(binaries.postgres, ['-D', layout.data, ...settings], {
    ...identity(layout),
    detached: true,
    stdio: ['ignore', log.file.fd, log.file.fd],
  });
  const failed = failureOf(child);
  await log.file.close();
  child.unref();
  const connection = await waitFor(() => readyConnection(layout, child, failed), START_LIMIT_MS);
  if (connection && connection !== 'failed') return connection;
  const error = await startError(layout, log.offset, failed.error);
  if (/pre-existing shared memory/.test(error.message)) return null;
  throw error;
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. Idempotent. */
export async function stopServer(layout: Layout, binaries: Binaries): Promise<void> {
  const postmaster = await readPostmaster(layout.data);
  if (postmaster === null || !servesFolder(postmaster, layout)) return;
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', layout.data, '-m', 'fast']);
    return;
  }
  // SIGINT is a fast shutdown, SIGQUIT an immediate one that replays the log on the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (await stopWith(signal, postmaster.pid)) return;
  }
  throw new EmbeddedPostgresError(
    `The embedded Postgres (process ${postmaster.pid}) does not stop.`,
    `Look into ${layout.log} and end the process by hand.`,
  );
}

async function stopWith(signal: NodeJS.Signals, pid: number): Promise<boolean> {
  const server = identityOf(pid);
  if (server === null) return true;
  try {
    process.kill(pid, signal);
  } catch {
    return true;
  }
  return (await waitFor(() => (isRunning(server) ? null : true), STOP_LIMIT_MS)) ?? false;
}

/** Whether there is data that no process serves: a server that has died, and not a folder that was taken away. */
export async function isOrphaned(layout: Layout): Promise<boolean> {
  if (!(await orNull(stat(join(layout.data, 'PG_VERSION'))))) return false;
  const postmaster = await readPostmaster(layout.data);
  return postmaster === null || !servesFolder(postmaster, layout);
}

/** The number in a stale record may by now belong to a stranger, so the command line has to name our folder. */
function servesFolder(postmaster: Postmaster, layout: Layout): boolean {
  if (identityOf(postmaster.pid) === null) return false;
  const command = commandOf(postmaster.pid);
  return command === null || command.includes(layout.data);
}

async function clearTheWay(layout: Layout, binaries: Binaries): Promise<void> {
  const postmaster = await readPostmaster(layout.data);
  if (postmaster === null) return;
  // It runs but does not answer, for example because its socket was cleaned out of the temporary folder.
  if (servesFolder(postmaster, layout)) await stopServer(layout, binaries);
  // Postgres would take a stranger with the recorded number for itself and refuse to start for ever.
  else if (identityOf(postmaster.pid)) await rm(join(layout.data, 'postmaster.pid'), { force: true });
}

async function openLog(path: string) {
  const size = (await orNull(stat(path)))?.size ?? 0;
  if (size > LOG_KEPT_BYTES) await rename(path, `${path}.old`);
  return { file: await open(path, 'a', 0o600), offset: size > LOG_KEPT_BYTES ? 0 : size };
}

function failureOf(child: ChildProcess): { error: Error | null } {
  const failed: { error: Error | null } = { error: null };
  child.once('error', (error) => (failed.error = error));
  child.once('exit', (code, signal) => (failed.error ??= new Error(`ended with ${signal ?? code}`)));
  return failed;
}

async function readyConnection(layout: Layout, child: ChildProcess, failed: { error: Error | null }) {
  if (failed.error) return 'failed';
  const postmaster = await readPostmaster(layout.data);
  if (postmaster === null || postmaster.pid !== child.pid) return null;
  const connection = await connectionTo(layout.folder, postmaster);
  return (await askWho(connection, layout.data)) === 'ours' ? connection : null;
}

async function startError(
  layout: Layout,
  offset: number,
  cause: Error | null,
): Promise<EmbeddedPostgresError> {
  const log = (await orNull(readFile(layout.log))) ?? Buffer.alloc(0);
  const said =
    lastLines(log.subarray(offset).toString('utf8')) || (cause?.message ?? 'it did not answer in time');
  return new EmbeddedPostgresError(
    `The embedded Postgres did not start: ${said}`,
    `Look into ${layout.log}, or set DATABASE_URL to a Postgres of your own.`,
    cause ?? undefined,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
