import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema.ts';
import { readAsVisitor, type Sight } from './visitor-read.ts';

/** How to reach Postgres: a URL, or a socket folder of the embedded server. */
export interface Connection {
  url?: string;
  host?: string;
  port?: number;
  user?: string;
  database?: string;
  password?: string;
}

/** Reading and writing outside or inside a transaction. */
export type Queryable = Kysely<Tables> | Transaction<Tables>;

export interface Database {
  readonly read: Kysely<Tables>;
  readonly pool: pg.Pool;
  /** Reads what `sight` allows at the moment a query begins. */
  readAs(sight: () => Sight): Kysely<Tables>;
  /**
   * Runs `work` in one transaction. What `work` registers with `onCommit` runs after the commit and only
   * then: queue hints must never announce what a rollback takes back. A deadlock takes it back and runs `work` anew.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface Tx {
  readonly db: Transaction<Tables>;
  onCommit(after: () => void | Promise<void>): void;
}

const types = createTypes();

/** `bigint[]`, which the driver's table of names leaves out. */
const INT8_ARRAY = 1016;

/** Identities stay below 2^53, so bigint columns and lists are numbers; dates stay the text the court wrote. */
function createTypes(): pg.CustomTypesConfig {
  const { INT8, DATE } = pg.types.builtins;
  return {
    getTypeParser: (oid, format) => {
      if (oid === INT8) return Number;
      if ((oid as number) === INT8_ARRAY && format !== 'binary') return numbersOf;
      if (oid === DATE) return (value: string) => value;
      return pg.types.getTypeParser(oid, format);
    },
  };
}

const textList = pg.types.getTypeParser(INT8_ARRAY as never, 'text') as (value: string) => string[];

function numbersOf(value: string): number[] {
  return textList(value).map(Number);
}

/** `max` bounds the connections of this process; the queue backend keeps a pool of its own. */
export function openDatabase(connection: Connection, options: { max?: number | undefined } = {}): Database {
  const pool = openPool(connection, options.max ?? 10);
  const visitors = openPool(connection, options.max ?? 10);
  const read = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    read,
    pool,
    readAs: (sight) => readAsVisitor({ whole: pool, visitors }, sight),
    transaction: (work) => runTransaction(read, work),
    close: async () => {
      await Promise.all([read.destroy(), visitors.end()]);
    },
  };
}

/** Has no connection before the first query. */
function openPool(connection: Connection, max: number): pg.Pool {
  const pool = new pg.Pool({ ...poolConfig(connection), max, types });
  // A connection lost while idle is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one lost between two statements of a transaction; the next statement reports it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

export function poolConfig(connection: Connection): pg.PoolConfig {
  if (connection.url) return { connectionString: connection.url, connectionTimeoutMillis: 10_000 };
  const { host, port, user, database, password } = connection;
  return { host, port, user, database, password, connectionTimeoutMillis: 10_000 };
}

/**
 * Makes this connection plan anew. Checks of foreign keys are planned once per connection, and a plan made for a
 * table of three rows reads all of it for each of the hundred thousand that are being written.
 */
export async function forgetPlans(db: Queryable): Promise<void> {
  await sql`discard plans`.execute(db);
}

/**
 * Lets Postgres look at tables that have just grown by thousands of rows. It would do so by itself a minute later,
 * and plan until then for what they held before.
 */
export async function lookAgain(
  db: Queryable,
  tables: readonly ('alert' | 'batch' | 'told' | 'delivery')[],
): Promise<void> {
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db);
}

async function runTransaction<T>(read: Kysely<Tables>, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { result, after } = await untilNoDeadlock(async () => {
    const steps: (() => void | Promise<void>)[] = [];
    const made = await read.transaction().execute((db) => work({ db, onCommit: (step) => steps.push(step) }));
    return { result: made, after: steps };
  });
  for (const step of after) await step();
  return result;
}

const DEADLOCK_DETECTED = '40P01';
const MOST_TRIES = 5;

/**
 * A start locks dockets before sources and a poll the other way round, so that two of them may wait for each other.
 * Postgres then takes one of them back whole, and it is done anew: else a process would die of its start.
 */
async function untilNoDeadlock<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      const isVictim = (error as { code?: unknown } | null)?.code === DEADLOCK_DETECTED;
      if (!isVictim || tries === MOST_TRIES) throw error;
    }
  }
}

/** True when a query can be answered now. */
export async function isReachable(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.read);
    return true;
  } catch {
    return false;
  }
}
