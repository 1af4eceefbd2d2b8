/**
 * Court Crier as a process that a test can kill: the real configuration, workers and queue, with a timetable
 * of moments instead of minutes. Says "ready" on stdout; ends cleanly on SIGTERM.
 */
import { formatProblems, loadConfig } from '../../config/config.ts';
import { formatEnvProblems, readEnv } from '../../config/env.ts';
import { arrangeApp, openApp, startRoles } from '../../src/app.ts';
import { SECOND } from '../../src/domain/duration.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

const reading = readEnv();
if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
const loaded = await loadConfig(reading.env.configFolder);
if (!loaded.ok) throw new Error(formatProblems(loaded.problems));

const app = await openApp({
  env: reading.env,
  config: loaded.config,
  log: createLogger({ level: reading.env.logLevel }),
  purpose: 'run',
  queue: true,
});
process.once('SIGTERM', () => void app.teardown.run());
await arrangeApp(app);
await startRoles(app, ['schedule', 'poll', 'dispatch', 'deliver'], {
  timetable: { tick: { everyMs: 250 }, sweep: { everyMs: SECOND } },
  lockMs: SECOND,
  lookEveryMs: 2 * SECOND,
});
process.stdout.write('ready\n');
