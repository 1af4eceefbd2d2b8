import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPackage, readyBinaries } from './binaries.ts';

const stranger = { name: 'stranger', uid: 54_321, gid: 54_321 };
let folder: string;
let packageFolder: string;

describe('the package', () => {
  test('of an unknown platform is named, with a remedy', () => {
    expect(() => findPackage('sunos-sparc')).toThrow(
      expect.objectContaining({
        name: 'EmbeddedPostgresError',
        remedy: expect.stringContaining('DATABASE_URL'),
      }),
    );
  });
});

/** A copy of the package as npm unpacks it when install scripts are switched off: without its links. */
async function unpack(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'crier-binaries-'));
  await chmod(folder, 0o711);
  packageFolder = join(folder, 'package');
  const links = await linkTargets();
  const filter = (path: string) => !links.some((link) => path.endsWith(link)) && !path.endsWith('.a');
  await cp(findPackage(), packageFolder, { recursive: true, filter, verbatimSymlinks: true });
}

async function linkTargets(): Promise<string[]> {
  const list = await readFile(join(findPackage(), 'native', 'pg-symlinks.json'), 'utf8');
  return (JSON.parse(list) as { target: string }[]).map((link) => link.target);
}

async function stageIn(): Promise<string> {
  await mkdir(join(folder, 'staged'), { recursive: true });
  return join(folder, 'staged');
}

function versionOf(program: string): string {
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

describe('the Postgres programs', () => {
  beforeEach(unpack);
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('run in place once their missing links are made', async () => {
    const [link] = await linkTargets();
    await expect(stat(join(packageFolder, link ?? ''))).rejects.toThrow(/ENOENT/);
    const binaries = await readyBinaries(packageFolder, null, stageIn);
    expect(binaries.postgres.startsWith(packageFolder)).toBe(true);
    expect(versionOf(binaries.postgres)).toMatch(/^postgres \(PostgreSQL\) 18/);
    expect(binaries.major).toBe('18');
  });

  test('are copied once where their account can read them, by however many at once', async () => {
    await chmod(packageFolder, 0o700);
    const three = await Promise.all([1, 2, 3].map(() => readyBinaries(packageFolder, stranger, stageIn)));
    expect(new Set(three.map((binaries) => binaries.postgres)).size).toBe(1);
    const [name, ...others] = await readdir(await stageIn());
    expect(name).toMatch(/^postgres-18\./);
    expect(others).toEqual([]);
    expect(versionOf(three[0]?.postgres ?? '')).toMatch(/18/);
    expect((await stat(join(folder, 'staged', name ?? '', 'native', 'share'))).mode & 0o777).toBe(0o755);
  });

  test('are copied anew when a copying process was killed half way', async () => {
    await chmod(packageFolder, 0o700);
    const abandoned = join(await stageIn(), '.staging-2147483646-1');
    await mkdir(abandoned);
    await readyBinaries(packageFolder, stranger, stageIn);
    await expect(stat(abandoned)).rejects.toThrow(/ENOENT/);
  });
});
