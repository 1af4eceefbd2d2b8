import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, canReach, serverAccount } from './account.ts';
import { EmbeddedPostgresError, orNull } from './error.ts';

/** Where one embedded server keeps what it needs. */
export interface Layout {
  /** The state folder, real path. */
  home: string;
  /** Marks of the processes that use the server. */
  locks: string;
  /** Parent of data, sockets and log; below `home` unless the server's account cannot get there. */
  folder: string;
  data: string;
  sockets: string;
  log: string;
  account: Account | null;
}

/** The path of a Unix socket is limited by the kernel (unix(7)); one byte is the terminating zero. */
const LONGEST_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;
const SOCKET_NAME = '.s.PGSQL.5432';

/** Shared folders for what root's server account must reach, the most lasting first. */
export const SYSTEM_FOLDERS = ['/var/lib/court-crier', '/var/tmp/court-crier', join(tmpdir(), 'court-crier')];

/** Creates the folders. `relocated` is true when the data lies outside the state folder. */
export async function prepareLayout(homeGiven: string, systemFolders = SYSTEM_FOLDERS): Promise<Layout> {
  await mkdir(homeGiven, { recursive: true });
  const home = await realpath(homeGiven);
  const account = await serverAccount();
  const folder = await chooseFolder(home, account, systemFolders);
  await ownFolder(folder, account);
  const sockets = await chooseSockets(folder, home, account);
  return {
    home,
    locks: join(home, 'locks'),
    folder,
    data: join(folder, 'data'),
    sockets,
    log: join(folder, 'server.log'),
    account,
  };
}

/** The choice is written down, so that a state folder whose mode changes later does not lose its data. */
async function chooseFolder(home: string, account: Account | null, systemFolders: string[]): Promise<string> {
  const record = join(home, 'postgres.json');
  const chosen = await orNull(readFile(record, 'utf8'));
  if (chosen !== null) return (JSON.parse(chosen) as { folder: string }).folder;
  if (account === null || (await canReach(home, account))) return join(home, 'postgres');
  const folder = join(await systemFolder(account, systemFolders), keyOf(home));
  await writeFile(record, `${JSON.stringify({ folder }, null, 2)}\n`);
  return folder;
}

/** A folder of root's that the account can enter and nobody else can write to. */
export async function systemFolder(account: Account, candidates = SYSTEM_FOLDERS): Promise<string> {
  for (const path of candidates) {
    try {
      await mkdir(path, { recursive: true, mode: 0o755 });
      const { uid, mode } = await lstat(path);
      if (uid !== 0 || (mode & 0o022) !== 0) continue;
      await chmod(path, 0o755);
      if (await canReach(path, account)) return path;
    } catch {
      // A read-only or missing parent only means that the next candidate is asked.
    }
  }
  throw new EmbeddedPostgresError(
    `No folder found that the user ${account.name} can reach (tried ${candidates.join(', ')}).`,
    'Start Court Crier as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  );
}

async function chooseSockets(folder: string, home: string, account: Account | null): Promise<string> {
  const places = [join(folder, 'run'), join(tmpdir(), `crier-${keyOf(home)}`), `/tmp/crier-${keyOf(home)}`];
  const fits = (place: string) => Buffer.byteLength(join(place, SOCKET_NAME)) <= LONGEST_SOCKET_PATH;
  const sockets = places.find(fits) ?? places[0] ?? folder;
  await ownFolder(sockets, account);
  return sockets;
}

function keyOf(home: string): string {
  return createHash('sha256').update(home).digest('hex').slice(0, 16);
}

/** Everything below is the server's alone; a folder that somebody else put there first is refused. */
async function ownFolder(path: string, account: Account | null): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const found = await lstat(path);
  const owner = account?.uid ?? process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) {
    throw new EmbeddedPostgresError(
      `The folder ${path} belongs to another user (uid ${found.uid}).`,
      'Start Court Crier as the user who created it, or choose another state folder with CRIER_HOME.',
    );
  }
  if (found.uid !== owner && account) await chown(path, account.uid, account.gid);
  await chmod(path, 0o700);
}
