import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { poolConfig, type Connection } from './database.ts';

/** The database cannot be reached; the message says which and what to do, and holds no credentials. */
export class DatabaseUnreachableError extends Error {
  override readonly name = 'DatabaseUnreachableError';
}

export interface DatabasePatience {
  withinMs: number;
  log: { warn(fields: object, message: string): void };
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

/** Tries until the database answers or the time is over: machines of one installation start in any order. */
export async function untilReachable(connection: Connection, patience: DatabasePatience): Promise<void> {
  const deadline = performance.now() + patience.withinMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const fault = await faultOf(connection);
    if (fault === null) return;
    if (performance.now() + pauseMs > deadline) throw unreachable(connection, fault);
    if (pauseMs === FIRST_PAUSE_MS)
      patience.log.warn({ database: nameOf(connection), fault }, 'waiting for the database');
    await pause(pauseMs);
  }
}

async function faultOf(connection: Connection): Promise<string | null> {
  const client = new pg.Client(poolConfig(connection));
  // A server that goes away between connecting and asking is reported by the query.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return null;
  } catch (error) {
    const codes = error instanceof AggregateError ? error.errors.map(String).join('; ') : '';
    return (error instanceof Error && error.message) || codes || String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function unreachable(connection: Connection, fault: string): DatabaseUnreachableError {
  return new DatabaseUnreachableError(
    `The database ${nameOf(connection)} cannot be reached: ${fault}. Check DATABASE_URL and that the server runs; nothing recorded is lost.`,
  );
}

/** Host and database of the address, without user and password. */
function nameOf({ url, host, database }: Connection): string {
  if (!url) return `${host ?? ''} ${database ?? ''}`.trim();
  const parsed = URL.parse(url);
  return parsed ? `${parsed.host}${parsed.pathname}` : 'of DATABASE_URL';
}
