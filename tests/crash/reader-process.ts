/** Reads what came in by webhook, as a process that a test can kill. Says "ready" on stdout and ends when all is read. */
import { formatProblems, loadConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { arrangeApp, openApp } from '../../src/app.ts';
import { INBOX_SOURCE } from '../../src/pipeline/courtlistener/sources.ts';
import { poll } from '../../src/pipeline/poll.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

const reading = readEnv();
if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
const loaded = await loadConfig(reading.env.configFolder);
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));

const { env } = reading;
const log = createLogger({ level: env.logLevel });
const app = await openApp({ env, config: loaded.config, log, purpose: 'command', queue: false });
await arrangeApp(app);
process.stdout.write('ready\n');
await poll(app.house, INBOX_SOURCE);
await app.teardown.run();
