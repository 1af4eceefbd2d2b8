import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { identityOf } from '../src/store/embedded/process-identity.ts';
import { stopEmbedded } from '../src/store/embedded.ts';

const PREFIX = 'crier-test-';

declare module 'vitest' {
  interface ProvidedContext {
    /** State folder of the one embedded server that all test files of a run share. */
    postgresHome: string;
  }
}

/**
 * Names the shared server's folder; the first test file that wants a database starts the server, so a run
 * of pure tests pays nothing. Stops it at the end, and those that killed runs left behind.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  const home = join(tmpdir(), `${PREFIX}${process.pid}`);
  await mkdir(home, { recursive: true });
  // The server's own account has to pass through when the tests run as root.
  await chmod(home, 0o711);
  project.provide('postgresHome', home);
  return () => remove(home);
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    if (Number.isInteger(pid) && identityOf(pid) === null) {
      await remove(join(tmpdir(), name)).catch(() => undefined);
    }
  }
}

async function remove(home: string): Promise<void> {
  await stopEmbedded(home);
  await rm(home, { recursive: true, force: true });
}
