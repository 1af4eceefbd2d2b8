import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode, orNull } from './error.ts';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.ts';

export interface LockHolder extends ProcessIdentity {
  token: string;
}

export interface FileLock {
  /** Idempotent; never removes a lock that somebody else has taken over meanwhile. */
  release(): Promise<void>;
}

/**
 * Takes a lock that dies with its process: the file names pid and start time, and a lock whose process is
 * gone is taken over. Returns the living holder when there is one.
 */
export async function takeLock(path: string): Promise<{ lock: FileLock } | { heldBy: LockHolder }> {
  await mkdir(dirname(path), { recursive: true });
  const mine = ownMark();
  for (;;) {
    if (await createWhole(path, JSON.stringify(mine))) return { lock: lockAt(path, mine) };
    const holder = await readMark(path);
    if (holder !== null && isRunning(holder)) return { heldBy: holder };
    await setAside(path, holder);
  }
}

/** Registers this process under a folder until released; see `livingUsers`. */
export async function register(folder: string): Promise<FileLock> {
  await mkdir(folder, { recursive: true });
  const mine = ownMark();
  const path = join(folder, mine.token);
  await createWhole(path, JSON.stringify(mine));
  return lockAt(path, mine);
}

/** How many living processes are registered under a folder; marks of dead ones are removed. */
export async function livingUsers(folder: string): Promise<number> {
  let living = 0;
  for (const name of (await orNull(readdir(folder))) ?? []) {
    if (name.endsWith('.new')) continue;
    const holder = await readMark(join(folder, name));
    if (holder !== null && isRunning(holder)) living += 1;
    else await rm(join(folder, name), { force: true });
  }
  return living;
}

function ownMark(): LockHolder {
  const self = identityOf(process.pid) ?? { pid: process.pid, startedAt: '' };
  return { ...self, token: randomUUID() };
}

function lockAt(path: string, mine: LockHolder): FileLock {
  return {
    release: async () => {
      if ((await readMark(path))?.token === mine.token) await rm(path, { force: true });
    },
  };
}

/** A hard link appears at once and with its content, so no reader ever meets half a lock. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.new`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readMark(path: string): Promise<LockHolder | null> {
  const text = await orNull(readFile(path, 'utf8'));
  if (text === null) return null;
  try {
    const mark = JSON.parse(text) as Partial<LockHolder> | null;
    if (typeof mark?.pid !== 'number' || typeof mark.token !== 'string') return null;
    return { pid: mark.pid, startedAt: String(mark.startedAt), token: mark.token };
  } catch {
    return null;
  }
}

/** Two processes may find the same stale lock; whoever moved a fresh one away by mistake puts it back. */
async function setAside(path: string, stale: LockHolder | null): Promise<void> {
  const aside = `${path}.${randomUUID()}.old`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = await readMark(aside);
  if (moved !== null && moved.token !== stale?.token) {
    await link(aside, path).catch(() => undefined);
  }
  await unlink(aside);
}
