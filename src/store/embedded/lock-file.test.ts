import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { livingUsers, register, takeLock } from './lock-file.ts';
import { identityOf } from './process-identity.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crier-lock-'));
  path = join(folder, 'deep', 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A mark as a process leaves it that was killed. */
async function markOfTheDead(): Promise<string> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const identity = identityOf(Number(child.pid));
  child.kill('SIGKILL');
  await once(child, 'exit');
  return JSON.stringify({ ...identity, token: 'of the dead' });
}

describe('a lock file', () => {
  test('is held by one and names the holder', async () => {
    const first = await takeLock(path);
    expect(first).toHaveProperty('lock');
    expect(await takeLock(path)).toMatchObject({ heldBy: { pid: process.pid } });
  });

  test('is free again after its release, which may be repeated', async () => {
    const first = await takeLock(path);
    if (!('lock' in first)) throw new Error('not taken');
    await first.lock.release();
    const second = await takeLock(path);
    await first.lock.release();
    expect(second).toHaveProperty('lock');
    expect(await takeLock(path)).toHaveProperty('heldBy');
  });

  test.each([
    ['of a killed process', markOfTheDead],
    [
      'of a former process with our number',
      async () => JSON.stringify({ pid: process.pid, startedAt: 'long ago', token: 'x' }),
    ],
    ['that is empty', async () => ''],
    ['that is no JSON', async () => '{"pid":'],
    ['that holds something else', async () => 'null'],
  ])('%s is taken over', async (_, content) => {
    await mkdir(dirname(path));
    await writeFile(path, await content());
    expect(await takeLock(path)).toHaveProperty('lock');
  });

  test('that is stale goes to exactly one of many who want it at once', async () => {
    await mkdir(dirname(path));
    await writeFile(path, await markOfTheDead());
    const all = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
    expect(all.filter((taken) => 'lock' in taken)).toHaveLength(1);
    expect(await readdir(join(folder, 'deep'))).toEqual(['lock']);
  });
});

describe('registered users', () => {
  test('are counted while they live, and the dead are cleared away', async () => {
    const users = join(folder, 'users');
    expect(await livingUsers(users)).toBe(0);
    const one = await register(users);
    await register(users);
    await writeFile(join(users, 'dead'), await markOfTheDead());
    expect(await livingUsers(users)).toBe(2);
    await one.release();
    expect(await livingUsers(users)).toBe(1);
    expect(await readdir(users)).toHaveLength(1);
  });
});
