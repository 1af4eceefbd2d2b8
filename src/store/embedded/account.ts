import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './error.ts';

/** A system user that Postgres runs as, because it refuses to run as root. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** Permission bits of a file's mode for one class of users. */
const READ = 0o4;
const PASS = 0o1;

/** Users every system has for such a purpose, the fittest first. */
const UNPRIVILEGED = ['postgres', '_postgres', 'nobody', 'daemon'];

/** Null when the current user may run the server itself, that is whenever we are not root. */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const accounts = parsePasswd(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const found = UNPRIVILEGED.map((name) => accounts.find((account) => account.name === name)).find(Boolean);
  if (found) return found;
  throw new EmbeddedPostgresError(
    `Postgres refuses to run as root, and none of the users ${UNPRIVILEGED.join(', ')} exists here.`,
    'Start Court Crier as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  );
}

/** Users of a passwd file (passwd(5)) other than root; broken lines are left out. */
export function parsePasswd(text: string): Account[] {
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    const account = { name: name ?? '', uid: idOf(uid), gid: idOf(gid) };
    return account.name !== '' && account.uid > 0 && account.gid >= 0 ? [account] : [];
  });
}

/** macOS writes the ids of `nobody` as -2; the system calls take it as an unsigned number. */
function idOf(text: string | undefined): number {
  if (!text || !/^-?\d{1,10}$/.test(text)) return -1;
  const id = Number(text);
  return id < -1 ? id + 2 ** 32 : id;
}

/** Whether the account may pass through every folder on the way to `path` and, if that is a file, read it. */
export async function canReach(path: string, account: Account): Promise<boolean> {
  let at = await realpath(path);
  if (!(await allows(at, account))) return false;
  while (dirname(at) !== at) {
    at = dirname(at);
    if (!(await allows(at, account))) return false;
  }
  return true;
}

async function allows(path: string, account: Account): Promise<boolean> {
  const found = await stat(path);
  const need = found.isDirectory() ? PASS : READ;
  const shift = found.uid === account.uid ? 6 : found.gid === account.gid ? 3 : 0;
  return ((found.mode >> shift) & need) === need;
}
