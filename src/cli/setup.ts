import type { Logger } from 'pino';
import { formatProblems, loadConfig, type Config } from '../../config/config.ts';
import { formatEnvProblems, readEnv, type Env } from '../../config/env.ts';
import { arrangeApp, openApp, type App, type AppOptions } from '../app.ts';
import { createLogger } from '../telemetry/logger.ts';
import { CommandError, EXIT } from './exit.ts';

export interface Setup {
  env: Env;
  config: Config;
  log: Logger;
}

/** Environment and configuration, or every problem of both at once (exit 78). */
export async function readSetup(): Promise<Setup> {
  const reading = readEnv();
  if (!reading.ok) throw new CommandError(formatEnvProblems(reading.problems), EXIT.config);
  const { env } = reading;
  const loaded = await loadConfig(env.configFolder);
  if (!loaded.ok) throw new CommandError(formatProblems(loaded.problems), EXIT.config);
  const log = createLogger({ level: env.logLevel });
  for (const warning of reading.warnings)
    log.warn({ variable: warning.variable }, `${warning.variable} ${warning.message}. ${warning.remedy}`);
  for (const warning of loaded.warnings) log.warn({ file: warning.file }, formatProblems([warning]));
  return { env, config: loaded.config, log };
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
  const log = createLogger({ level: setup.env.logLevel === 'info' ? 'warn' : setup.env.logLevel });
  const app = await openApp({ ...setup, log, purpose: 'command', ...options });
  try {
    await arrangeApp(app);
    return await work(app);
  } finally {
    await app.teardown.run();
  }
}
