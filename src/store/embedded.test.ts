import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPackage } from './embedded/binaries.ts';
import { identityOf } from './embedded/process-identity.ts';
import {
  connectionOf,
  type Embedded,
  type EmbeddedOptions,
  type PostgresConnection,
  startEmbedded,
  stopEmbedded,
} from './embedded.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

let folder: string;
let homes: Set<string>;
let children: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crier embedded '));
  await chmod(folder, 0o711);
  homes = new Set();
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const home of homes) await stopEmbedded(home);
  await rm(folder, { recursive: true, force: true });
});

function options(home = join(folder, 'home')): EmbeddedOptions {
  homes.add(home);
  return { home, purpose: 'command', fsync: false, systemFolders: [join(folder, 'system')] };
}

async function ask<T>(
  connection: PostgresConnection | { connectionString: string },
  text: string,
): Promise<T[]> {
  const client = new Client({ ...connection });
  await client.connect();
  try {
    return (await client.query(text)).rows as T[];
  } finally {
    await client.end();
  }
}

async function serverPid(connection: PostgresConnection): Promise<number> {
  const [row] = await ask<{ data: string }>(connection, `select current_setting('data_directory') as data`);
  return Number((await readFile(join(row?.data ?? '', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Starts a server from a process of its own, in a session of its own so that the whole group can be killed. */
async function inAnotherProcess(
  given: EmbeddedOptions,
  uid?: number,
): Promise<{ child: ChildProcess; said: Embedded }> {
  const script = join(import.meta.dirname, 'embedded', 'start-and-wait.ts');
  const child = spawn(process.execPath, [script, JSON.stringify(given)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, said: JSON.parse(line) as Embedded };
}

describe('the embedded Postgres', () => {
  test('starts on a private socket, in UTF-8 and UTC', async () => {
    const embedded = await startEmbedded(options());
    expect(embedded.owned).toBe(true);
    const [row] = await ask(
      embedded.connection,
      `
      select current_setting('listen_addresses') as tcp, current_setting('server_encoding') as encoding,
             current_setting('timezone') as zone, current_setting('server_version_num')::int / 10000 as major`,
    );
    expect(row).toEqual({ tcp: '', encoding: 'UTF8', zone: 'UTC', major: 18 });
    expect((await stat(embedded.connection.host)).mode & 0o777).toBe(0o700);
  });

  test('can be reached by its URL too', async () => {
    const embedded = await startEmbedded(options());
    expect(await ask({ connectionString: embedded.url }, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('keeps its data over a restart, and stopping twice is stopping once', async () => {
    const first = await startEmbedded({ ...options(), fsync: true });
    await ask(first.connection, 'create table kept as select 42 as answer');
    await Promise.all([first.stop(), first.stop()]);
    expect(await connectionOf(options().home)).toBeNull();
    const second = await startEmbedded(options());
    expect(await ask(second.connection, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('of a run is started again when it has died, at the same address and with its data', async () => {
    const run = await startEmbedded({ ...options(), purpose: 'run', fsync: true });
    await ask(run.connection, 'create table kept as select 42 as answer');
    const before = await serverPid(run.connection);
    process.kill(before, 'SIGKILL');
    const answer = () => ask(run.connection, 'select answer from kept').catch(() => null);
    await expect.poll(answer, { timeout: 20_000 }).toEqual([{ answer: 42 }]);
    expect(await serverPid(run.connection)).not.toBe(before);
    await run.stop();
    expect(await connectionOf(options().home)).toBeNull();
  }, 30_000);

  test('is joined by a second command and outlives the first', async () => {
    const first = await startEmbedded(options());
    const second = await startEmbedded(options());
    expect(second.owned).toBe(false);
    await first.stop();
    expect(await ask(second.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(await connectionOf(options().home)).toBeNull();
  });

  test('is started once by two that begin at the same moment', async () => {
    const both = await Promise.all([startEmbedded(options()), startEmbedded(options())]);
    expect(both.filter((embedded) => embedded.owned)).toHaveLength(1);
    expect(await serverPid(both[0].connection)).toBe(await serverPid(both[1].connection));
  });

  test('refuses a second run on the same state folder and names the process', async () => {
    const { child } = await inAnotherProcess({ ...options(), purpose: 'run' });
    await expect(startEmbedded({ ...options(), purpose: 'run' })).rejects.toMatchObject({
      name: 'EmbeddedPostgresError',
      message: expect.stringContaining(`process ${child.pid}`),
      remedy: expect.stringContaining('CRIER_HOME'),
    });
    expect((await startEmbedded(options())).owned).toBe(false);
  });

  test('survives the kill of its whole family and is adopted by the next run', async () => {
    const { child, said } = await inAnotherProcess({ ...options(), purpose: 'run' });
    const before = await serverPid(said.connection);
    process.kill(-Number(child.pid), 'SIGKILL');
    await once(child, 'exit');
    const next = await startEmbedded({ ...options(), purpose: 'run' });
    expect(next.owned).toBe(false);
    expect(await serverPid(next.connection)).toBe(before);
    await next.stop();
    expect(await connectionOf(options().home)).toBeNull();
  });

  test('recovers when the server itself was killed', async () => {
    const first = await startEmbedded({ ...options(), fsync: true });
    await ask(first.connection, 'create table kept as select 1 as one');
    process.kill(await serverPid(first.connection), 'SIGKILL');
    await first.stop();
    const second = await startEmbedded(options());
    expect(second.owned).toBe(true);
    expect(await ask(second.connection, 'select * from kept')).toEqual([{ one: 1 }]);
  });

  test('is replaced when it runs but its socket was cleaned away', async () => {
    const first = await startEmbedded(options());
    const before = await serverPid(first.connection);
    await rm(join(first.connection.host, '.s.PGSQL.5432'));
    const second = await startEmbedded(options());
    expect(second.owned).toBe(true);
    expect(identityOf(before)).toBeNull();
  });

  test('does not take a stranger for its server when the recorded number was given away', async () => {
    const first = await startEmbedded(options());
    const [row] = await ask<{ data: string }>(
      first.connection,
      `select current_setting('data_directory') as data`,
    );
    const record = join(row?.data ?? '', 'postmaster.pid');
    const text = await readFile(record, 'utf8');
    await first.stop();
    await writeFile(record, text.replace(/^\d+/, String(process.pid)));
    expect((await startEmbedded(options())).owned).toBe(true);
  });

  test('lives with a state folder too deep for a socket, with spaces, quotes and commas', async () => {
    const home = join(folder, `a "quoted", long name ${'x'.repeat(80)}`);
    const embedded = await startEmbedded(options(home));
    expect(await ask(embedded.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(Buffer.byteLength(embedded.connection.host)).toBeLessThan(90);
    await embedded.stop();
    await rm(embedded.connection.host, { recursive: true, force: true });
  });

  test('is found through a link to the state folder', async () => {
    await startEmbedded(options());
    await symlink(join(folder, 'home'), join(folder, 'link'));
    expect(await connectionOf(join(folder, 'link'))).not.toBeNull();
  });

  test('asks for a password where it has to listen on TCP', async () => {
    const { connection, url } = await startEmbedded({ ...options(), transport: 'tcp' });
    expect(connection.host).toBe('127.0.0.1');
    expect(await ask({ connectionString: url }, 'select 1 as one')).toEqual([{ one: 1 }]);
    await expect(ask({ ...connection, password: 'guess' }, 'select 1')).rejects.toThrow(/password/);
  });

  test('refuses data of another major version with a remedy', async () => {
    const first = await startEmbedded(options());
    const [row] = await ask<{ data: string }>(
      first.connection,
      `select current_setting('data_directory') as data`,
    );
    await first.stop();
    await writeFile(join(row?.data ?? '', 'PG_VERSION'), '17\n');
    await expect(startEmbedded(options())).rejects.toMatchObject({
      remedy: expect.stringMatching(/^Export/),
    });
  });

  test('passes on what the server said when it does not start', async () => {
    const first = await startEmbedded(options());
    const [row] = await ask<{ data: string }>(
      first.connection,
      `select current_setting('data_directory') as data`,
    );
    await first.stop();
    await rm(join(row?.data ?? '', 'global', 'pg_control'));
    await expect(startEmbedded(options())).rejects.toThrow(/pg_control|could not find the database system/);
  });
});

describe.runIf(isRoot)('the embedded Postgres under root', () => {
  test('runs as another user', async () => {
    const { connection } = await startEmbedded(options());
    const status = await readFile(`/proc/${await serverPid(connection)}/status`, 'utf8');
    expect(status).not.toMatch(/^Uid:\t0/m);
    expect(status).toMatch(/^Groups:\s*$/m);
  });

  test('copes with a checkout and a state folder below a folder of mode 0700', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const packageFolder = join(closed, 'package');
    await cp(findPackage(), packageFolder, { recursive: true, verbatimSymlinks: true });
    const given = { ...options(join(closed, 'home')), packageFolder };
    const first = await startEmbedded(given);
    await ask(first.connection, 'create table kept as select 1 as one');
    await first.stop();
    // The place of the data is remembered even when the state folder can be reached by now.
    await chmod(closed, 0o755);
    const second = await startEmbedded(given);
    expect(await ask(second.connection, 'select * from kept')).toEqual([{ one: 1 }]);
    const [row] = await ask<{ data: string }>(
      second.connection,
      `select current_setting('data_directory') as data`,
    );
    expect(row?.data.startsWith(join(folder, 'system'))).toBe(true);
  });

  // From a checkout that only its owner may enter, an ordinary user could not even start Node.
  test.runIf(othersMayEnter(import.meta.dirname))('works for an ordinary user as well', async () => {
    const home = join(folder, 'ordinary');
    await mkdir(home);
    await chown(home, NOBODY, NOBODY);
    const { child, said } = await inAnotherProcess(options(home), NOBODY);
    expect(await ask(said.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    child.stdin?.write('stop\n');
    await once(child, 'exit');
    expect(await connectionOf(home)).toBeNull();
  });
});

function othersMayEnter(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || othersMayEnter(parent));
}
