/** Takes one poll job, says so on stdout and never finishes it; the test kills the process. */
import { createBackend } from '../../src/queue/backend.ts';
import { startWorkers } from '../../src/queue/runtime.ts';

const { redisUrl, connection, lockMs } = JSON.parse(process.argv[2] ?? '{}');
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const backend = await createBackend({ redisUrl, connection, log });
await startWorkers({
  backend,
  log,
  lockMs,
  handlers: {
    poll: async () => {
      process.stdout.write('taken\n');
      await new Promise(() => {});
    },
  },
});
