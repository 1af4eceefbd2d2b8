import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface CrierProcess {
  /** Resolves when the workers run; rejects when the process ends before. */
  ready: Promise<void>;
  readonly alive: boolean;
  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  /** SIGTERM: the workers finish what they hold. Resolves to the exit code. */
  stop(): Promise<number | null>;
}

const ENTRY = join(import.meta.dirname, 'crier-process.ts');

/** Starts Court Crier with these variables and no others; its log goes to `logFile`. */
export function startCrier(variables: Record<string, string>, logFile: string): CrierProcess {
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ENTRY], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.pipe(log, { end: false });
  const exited = once(child, 'exit');
  return {
    ready: readiness(child, log, exited),
    get alive() {
      return child.exitCode === null && child.signalCode === null;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      return child.exitCode;
    },
  };
}

async function readiness(child: ChildProcess, log: WriteStream, exited: Promise<unknown>): Promise<void> {
  const lines = createInterface(child.stdout as NodeJS.ReadableStream);
  const { promise, resolve } = Promise.withResolvers<void>();
  lines.on('line', (line) => {
    if (line === 'ready') resolve();
    else log.write(`${line}\n`);
  });
  const ended = exited.then(() => {
    throw new Error(`the process ended before it was ready; see ${String(log.path)}`);
  });
  // A process that is killed before it is ready is no fault of the test.
  ended.catch(() => undefined);
  await Promise.race([promise, ended]);
}
