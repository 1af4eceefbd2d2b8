import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode, orNull } from './error.ts';
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.ts';

/** How long a takeover by another process may take before we look again. */
const GUARD_LOOK_MS = 5;

export interface LockHolder extends ProcessIdentity {
  token: string;
}

export interface FileLock {
  /** Idempotent; never removes a lock that somebody else has taken over meanwhile. */
  release(): Promise<void>;
}

type Taken = { lock: FileLock } | { heldBy: LockHolder };

/**
 * Takes a lock that dies with its process: the file names pid and start time, and a lock whose process is
 * gone is taken over. Returns the living holder when there is one.
 */
export async function takeLock(path: string): Promise<Taken> {
  await mkdir(dirname(path), { recursive: true });
  const mine = ownMark();
  for (;;) {
    if (await createWhole(path, JSON.stringify(mine))) return { lock: lockAt(path, mine) };
    const holder = await readMark(path);
    if (holder !== 'none' && isHeld(holder)) return { heldBy: holder };
    if (await takeOver(path, mine)) return { lock: lockAt(path, mine) };
  }
}

/**
 * Replaces a lock of the dead under a lock of its own, so that of many who find it only one does. The dead
 * no longer remove it and the living wait for the guard, hence nothing changes between the look and the deed.
 */
async function takeOver(path: string, mine: LockHolder): Promise<boolean> {
  const guard = await takeLock(`${path}.next`);
  if ('heldBy' in guard) {
    await pause(GUARD_LOOK_MS);
    return false;
  }
  try {
    const holder = await readMark(path);
    if (holder === 'none' || isHeld(holder)) return false;
    const draft = await writeDraft(path, JSON.stringify(mine));
    await rename(draft, path);
    return true;
  } finally {
    await guard.lock.release();
  }
}

function isHeld(holder: LockHolder | 'unreadable'): holder is LockHolder {
  return holder !== 'unreadable' && isRunning(holder);
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
    if (holder !== 'none' && isHeld(holder)) living += 1;
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
      const holder = await readMark(path);
      if (typeof holder === 'object' && holder.token === mine.token) await rm(path, { force: true });
    },
  };
}

/** A hard link appears at once and with its content, so no reader ever meets half a lock. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const draft = await writeDraft(path, content);
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

async function writeDraft(path: string, content: string): Promise<string> {
  const draft = `${path}.${randomUUID()}.new`;
  await writeFile(draft, content, { mode: 0o600 });
  return draft;
}

async function readMark(path: string): Promise<LockHolder | 'none' | 'unreadable'> {
  const text = await orNull(readFile(path, 'utf8'));
  if (text === null) return 'none';
  try {
    const mark = JSON.parse(text) as Partial<LockHolder> | null;
    if (typeof mark?.pid !== 'number' || typeof mark.token !== 'string') return 'unreadable';
    return { pid: mark.pid, startedAt: String(mark.startedAt), token: mark.token };
  } catch {
    return 'unreadable';
  }
}
