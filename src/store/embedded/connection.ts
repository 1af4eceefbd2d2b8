import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { hasCode, orNull } from './error.ts';

/** What a `pg.Pool` takes. `host` is the folder of a Unix socket, or the loopback address. */
export interface PostgresConnection {
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
}

export const SUPERUSER = 'crier';
const PORT_IN_SOCKET_NAME = 5432;

/** A server's own record of itself, `postmaster.pid` in its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
  sockets: string;
  /** False while it starts or stops. */
  ready: boolean;
}

export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const text = await orNull(readFile(join(data, 'postmaster.pid'), 'utf8'));
  if (text === null) return null;
  const [pid, , , port, sockets, , , status] = text.split('\n');
  if (!/^\d+$/.test(pid ?? '')) return null;
  return {
    pid: Number(pid),
    port: Number(port) || PORT_IN_SOCKET_NAME,
    sockets: sockets?.trim() ?? '',
    ready: status?.trim() === 'ready',
  };
}

/** How to reach the server with this record; the password file exists only where sockets do not. */
export async function connectionTo(folder: string, postmaster: Postmaster): Promise<PostgresConnection> {
  const base = { port: postmaster.port, user: SUPERUSER, database: 'postgres' };
  if (postmaster.sockets !== '') return { host: postmaster.sockets, ...base };
  const password = await orNull(readFile(join(folder, 'password'), 'utf8'));
  return { host: '127.0.0.1', ...base, password: password?.trim() ?? '' };
}

/** What answers at an address: our server, one of other data, one that cannot serve us now, or nothing. */
export type Answer = 'ours' | 'foreign' | 'busy' | 'nothing';

export async function askWho(connection: PostgresConnection, data: string): Promise<Answer> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === data.replaceAll('\\', '/') ? 'ours' : 'foreign';
  } catch (error) {
    return hasCode(error, 'ENOENT', 'ECONNREFUSED', 'ENOTSOCK') ? 'nothing' : 'busy';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The same as a URL, for programs that take one. A socket folder goes into the query, as libpq has it. */
export function connectionUrl(connection: PostgresConnection): string {
  const { host, port, user, database, password } = connection;
  if (!host.startsWith('/')) {
    return `postgres://${user}:${encodeURIComponent(password ?? '')}@${host}:${port}/${database}`;
  }
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}
