import type { Logger } from 'pino';
import type { Env } from '../config/env.ts';
import { MINUTE, SECOND } from './domain/duration.ts';
import type { Connection } from './store/database.ts';

/** The database of this process: where it is, and how the process leaves it. */
export interface OpenStore {
  connection: Connection;
  close(): Promise<void>;
}

export interface StoreOptions {
  env: Pick<Env, 'databaseUrl' | 'home'>;
  log: Logger;
  /** `run` owns the state folder; a command uses the running server or starts one for its own time. */
  purpose: 'run' | 'command';
  /** Throw-away data need not survive a power cut. */
  fsync?: boolean;
}

/** A service waits for its database to come up; a person at a terminal wants to know soon. */
const RUN_PATIENCE_MS = 5 * MINUTE;
const COMMAND_PATIENCE_MS = 5 * SECOND;

/** Waits for the database of `DATABASE_URL`, or starts the embedded one, and loads nothing but what that needs. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { env, log, purpose } = options;
  if (!env.databaseUrl) return startOwn(options);
  const { untilReachable } = await import('./store/reachable.ts');
  const connection = { url: env.databaseUrl.reveal() };
  const withinMs = purpose === 'run' ? RUN_PATIENCE_MS : COMMAND_PATIENCE_MS;
  await untilReachable(connection, { withinMs, log });
  return { connection, close: async () => {} };
}

async function startOwn({ env, log, purpose, fsync }: StoreOptions): Promise<OpenStore> {
  const { startEmbedded } = await import('./store/embedded.ts');
  const durability = fsync === undefined ? {} : { fsync };
  const embedded = await startEmbedded({ home: env.home, purpose, log, ...durability });
  return { connection: embedded.connection, close: () => embedded.stop() };
}
