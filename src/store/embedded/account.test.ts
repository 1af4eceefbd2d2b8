import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canReach, parsePasswd } from './account.ts';

describe('the user list', () => {
  test('is read without root and without broken lines', () => {
    const text =
      'root:x:0:0::/root:/bin/sh\npostgres:x:101:104::/var/lib:/bin/sh\n\nbroken:x\n:x:5:5\nnobody:x:65534:65534::/:\n';
    expect(parsePasswd(text)).toEqual([
      { name: 'postgres', uid: 101, gid: 104 },
      { name: 'nobody', uid: 65_534, gid: 65_534 },
    ]);
  });

  test('may hold negative ids, which the system calls take as unsigned', () => {
    expect(parsePasswd('nobody:*:-2:-2::/:')).toEqual([
      { name: 'nobody', uid: 4_294_967_294, gid: 4_294_967_294 },
    ]);
  });
});

describe('reaching a path', () => {
  const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crier-reach-'));
    await chmod(folder, 0o711);
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in', 'file'), '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test.each([
    ['passable folders and a readable file', 0o711, 0o644, 'file', true],
    ['a file for its owner alone', 0o711, 0o600, 'file', false],
    ['a folder for its owner alone', 0o700, 0o644, 'file', false],
    ['a folder that may be listed but not passed', 0o744, 0o644, 'file', false],
    ['a folder that may be passed but not listed', 0o711, 0o600, '', true],
  ])('with %s', async (_, folderMode, fileMode, name, reachable) => {
    await chmod(join(folder, 'in', 'file'), fileMode);
    await chmod(join(folder, 'in'), folderMode);
    const me = { name: 'me', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    expect(await canReach(join(folder, 'in', name), stranger)).toBe(reachable);
    expect(await canReach(join(folder, 'in', name), me)).toBe(true);
  });
});
