/**
 * The web part of Court Crier as a process that a test can kill: it takes posts in and reads none. Says its
 * address on stdout.
 */
import { formatProblems, loadConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { arrangeApp, openApp } from '../../src/app.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { startWeb } from '../../src/web/server.ts';

const reading = readEnv();
if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
const loaded = await loadConfig(reading.env.configFolder);
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));

const { env } = reading;
const log = createLogger({ level: env.logLevel });
const app = await openApp({ env, config: loaded.config, log, purpose: 'command', queue: false });
await arrangeApp(app);
const web = await startWeb(app, { host: '127.0.0.1', port: env.port });
process.stdout.write(`ready ${web.url}\n`);
