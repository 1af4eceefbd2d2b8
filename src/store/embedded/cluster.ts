import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { SUPERUSER } from './connection.ts';
import { EmbeddedPostgresError, lastLines, orNull } from './error.ts';
import type { Layout } from './layout.ts';

const run = promisify(execFile);

export interface ServerOptions {
  /** Off only for throw-away data: a power cut may then ruin it. */
  fsync: boolean;
  /** Unix socket, or TCP on loopback with a password where sockets are missing. */
  transport: 'socket' | 'tcp';
}

/** Creates the data folder where there is none. It appears whole or not at all, whatever is killed meanwhile. */
export async function createCluster(
  layout: Layout,
  binaries: Binaries,
  options: ServerOptions,
): Promise<void> {
  const version = await orNull(readFile(join(layout.data, 'PG_VERSION'), 'utf8'));
  if (version !== null) {
    assertVersion(layout, version.trim(), binaries.major);
    return;
  }
  const draft = `${layout.data}.new`;
  await rm(draft, { recursive: true, force: true });
  const args = ['-D', draft, '-U', SUPERUSER, '--encoding=UTF8', '--no-instructions'];
  args.push('--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C');
  args.push(...(await authentication(layout, options)), ...durability(options));
  try {
    await run(binaries.initdb, args, identity(layout));
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The embedded Postgres could not create its data folder: ${lastLines(messageOf(error))}`,
      'Look at free space and permissions of the state folder, or set DATABASE_URL to a Postgres of your own.',
      error,
    );
  }
  await rename(draft, layout.data);
}

/** A thousand new files reach the disk in one call where the system has it; one by one they take seconds. */
function durability({ fsync }: ServerOptions): string[] {
  if (!fsync) return ['--no-sync'];
  return process.platform === 'linux' ? ['--sync-method=syncfs'] : [];
}

function assertVersion(layout: Layout, found: string, expected: string): void {
  if (found === expected) return;
  throw new EmbeddedPostgresError(
    `The data in ${layout.data} was written by Postgres ${found}; this release brings Postgres ${expected}.`,
    'Export with the former release and import here, or move the folder away to begin afresh.',
  );
}

/** A private socket folder needs no password; loopback TCP is open to every user of the machine and does. */
async function authentication(layout: Layout, options: ServerOptions): Promise<string[]> {
  if (options.transport === 'socket') return ['--auth-local=trust', '--auth-host=reject'];
  const file = join(layout.folder, 'password');
  await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (layout.account) await chown(file, layout.account.uid, layout.account.gid);
  return ['--auth=scram-sha-256', `--pwfile=${file}`];
}

/** Who the programs run as, and an environment of their own so that PG variables of ours mislead nobody. */
export function identity(layout: Layout) {
  const account = layout.account ? { uid: layout.account.uid, gid: layout.account.gid } : {};
  const env = process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  return { cwd: layout.folder, ...account, ...env };
}

function messageOf(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  return stderr.trim() || String(error);
}
