import type { Logger } from 'pino';
import { formatProblems, loadConfig, type Config, type ConfigProblem } from '../../config/config.ts';
import { formatEnvProblems, readEnv, type Env, type EnvProblem } from '../../config/env.ts';
import type { App, AppOptions } from '../app.ts';
import { createLogger } from '../telemetry/logger.ts';
import { beforeExit, CommandError, EXIT } from './exit.ts';

export interface Setup {
  env: Env;
  config: Config;
  log: Logger;
}

/**
 * Environment and configuration, or every problem of both at once (exit 78). Warnings are for whoever runs the
 * service; a command that reads one file says nothing but its answer.
 */
export async function readSetup(options: { warn?: boolean } = {}): Promise<Setup> {
  const reading = readEnv();
  if (!reading.ok) throw new CommandError(formatEnvProblems(reading.problems), EXIT.config);
  const { env } = reading;
  const loaded = await loadConfig(env.configFolder);
  if (!loaded.ok) throw new CommandError(formatProblems(loaded.problems), EXIT.config);
  const log = createLogger({ level: env.logLevel });
  if (options.warn) warnOf(log, reading.warnings, loaded.warnings);
  return { env, config: loaded.config, log };
}

function warnOf(log: Logger, variables: readonly EnvProblem[], files: readonly ConfigProblem[]): void {
  for (const { variable, message, remedy } of variables)
    log.warn({ variable, problem: message, remedy }, 'environment');
  for (const problem of files)
    log.warn({ file: problem.file, problem: formatProblems([problem]) }, 'configuration');
}

/**
 * Opens the app for the time of one command, with the configuration's watchlist in the database, and closes it
 * whatever happens.
 */
export async function withApp<T>(
  options: Pick<AppOptions, 'queue'>,
  work: (app: App) => Promise<T>,
): Promise<T> {
  const setup = await readSetup();
  // Loaded late: commands that only read a file start in a fraction of the time.
  const { arrangeApp, openApp } = await import('../app.ts');
  const log = createLogger({ level: setup.env.logLevel === 'info' ? 'warn' : setup.env.logLevel });
  const app = await openApp({ ...setup, log, purpose: 'command', ...options });
  beforeExit(() => app.teardown.run());
  try {
    await arrangeApp(app);
    return await work(app);
  } finally {
    await app.teardown.run();
  }
}
