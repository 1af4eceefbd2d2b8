import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatProblems, loadConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { arrangeApp, openApp, type App } from '../../src/app.ts';
import type { Clock } from '../../src/clock.ts';
import { createSilentLogger } from '../../src/telemetry/logger.ts';

export interface BenchHouse {
  app: App;
  close(): Promise<void>;
}

export interface BenchHouseOptions {
  /** Configuration files by path, as values; written as YAML. */
  files: Readonly<Record<string, unknown>>;
  env?: Readonly<Record<string, string>>;
  /** With it workers can be started. */
  queue?: boolean;
  /** The time it is; the real one when absent. */
  clock?: Clock;
  /** Without it the server writes as a real one does. */
  fsync?: boolean;
}

/** A whole house with an embedded Postgres of its own, for benchmarks outside the test runner. */
export async function openBenchHouse(options: BenchHouseOptions): Promise<BenchHouse> {
  const home = await mkdtemp(join(tmpdir(), 'crier-bench-'));
  const folder = join(home, 'config');
  for (const [path, value] of Object.entries(options.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), stringify(value));
  }
  const reading = readEnv({ ...options.env, CRIER_HOME: home, CRIER_CONFIG: folder });
  if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
  const loaded = await loadConfig(folder);
  if (!loaded.ok) throw new Error(formatProblems(loaded.problems));
  const app = await openApp({
    env: reading.env,
    config: loaded.config,
    log: createSilentLogger(),
    purpose: 'run',
    queue: options.queue ?? false,
    groupWaitMs: 0,
    ...(options.clock && { clock: options.clock }),
    ...(options.fsync === undefined ? {} : { fsync: options.fsync }),
  });
  await arrangeApp(app);
  return {
    app,
    close: async () => {
      await app.teardown.run();
      await rm(home, { recursive: true, force: true });
    },
  };
}
