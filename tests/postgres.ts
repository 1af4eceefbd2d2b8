import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { migrateQueue } from '../src/queue/backend-postgres.ts';
import {
  type Embedded,
  connectionUrl,
  type PostgresConnection,
  startEmbedded,
} from '../src/store/embedded.ts';
import { migrate } from '../src/store/migrate.ts';

export interface TestDatabase {
  connection: PostgresConnection;
  url: string;
  /** Cuts connections that are still open. */
  drop(): Promise<void>;
}

const TEMPLATE = 'crier_template';
/** Any number that nothing else locks in this throw-away server. */
const TEMPLATE_LOCK = 7_401;

/** A migrated database of the test file's own, a clone of one template; call `drop` when done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await sharedServer();
  await ensureTemplate(server);
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await administer(server, (client) => cloneTemplate(client, name));
  const connection = { ...server, database: name };
  return {
    connection,
    url: connectionUrl(connection),
    drop: async () => {
      await administer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

/**
 * Files are copied as a whole, by the file system itself where it can: written through the log page by page, as
 * Postgres does of its own accord, a clone takes some five times as long.
 */
async function cloneTemplate(client: Client, name: string): Promise<void> {
  // Refused where this build of Postgres cannot clone files; it then copies them.
  await client.query('SET file_copy_method = clone').catch(() => undefined);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
}

let joined: Promise<Embedded> | null = null;

/** Never left again: the run's global set-up stops the server when all files are through. */
async function sharedServer(): Promise<PostgresConnection> {
  joined ??= startEmbedded({ home: inject('postgresHome'), purpose: 'command', fsync: false });
  return (await joined).connection;
}

let prepared: Promise<void> | null = null;

function ensureTemplate(server: PostgresConnection): Promise<void> {
  prepared ??= administer(server, async (client) => {
    // Test files run in processes of their own: the first makes the template, the others wait for it.
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (rowCount) return;
    const draft = `${TEMPLATE}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft}`);
    await migrate({ ...server, database: draft });
    await migrateQueue({ ...server, database: draft });
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${TEMPLATE}`);
  });
  return prepared;
}

async function administer<T>(server: PostgresConnection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
