import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityOf } from '../store/embedded/process-identity.ts';
import { removeStateFolder } from '../store/embedded/remove.ts';
import { stopEmbedded } from '../store/embedded.ts';

const PREFIX = 'crier-demo-';

/** A throw-away state folder. What demonstrations left behind whose process was killed is removed first. */
export async function createDemoFolder(parent: string = tmpdir()): Promise<string> {
  await removeAbandoned(parent);
  const home = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
  // Started as root, the database runs under another account, which has to pass through; reading it may not.
  await chmod(home, 0o711);
  return home;
}

/** Stops a server that is still there, and deletes the folder with all that belongs to it. */
export async function removeDemoFolder(home: string): Promise<void> {
  await stopEmbedded(home);
  await removeStateFolder(home);
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1] ?? Number.NaN);
    if (!Number.isInteger(pid) || identityOf(pid) !== null) continue;
    // Another user's leftovers are that user's to remove.
    await removeDemoFolder(join(parent, name)).catch(() => undefined);
  }
}
