import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDemoFolder, removeDemoFolder } from './state-folder.ts';

/** A number above the largest that any system gives a process. */
const NOBODY = 2 ** 30;

describe('the state folder of a demonstration', () => {
  let parent: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'crier-folders-'));
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  it('can be passed through by the account of the database, and read by nobody else', async () => {
    const home = await createDemoFolder(parent);
    expect((await stat(home)).mode & 0o777).toBe(0o711);
  });

  it('goes with everything in it', async () => {
    const home = await createDemoFolder(parent);
    await mkdir(join(home, 'config'));
    await writeFile(join(home, 'config', 'courts.yaml'), '[]\n');
    await removeDemoFolder(home);
    expect(await readdir(parent)).toEqual([]);
  });

  it('is removed by the next demonstration when its process was killed, and by none while it lives', async () => {
    const abandoned = join(parent, `crier-demo-${NOBODY}-aaaaaa`);
    const living = join(parent, `crier-demo-${process.pid}-bbbbbb`);
    const foreign = join(parent, 'crier-demo-notes');
    for (const path of [abandoned, living, foreign]) await mkdir(path);
    await createDemoFolder(parent);
    expect([abandoned, living, foreign].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});
