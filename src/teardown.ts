import type { Logger } from 'pino';

/** Steps that end what was started, run last in first out, each with a deadline of its own. */
export interface Teardown {
  add(name: string, step: () => Promise<void> | void): void;
  /** Runs every step once, whatever the others do. Idempotent. */
  run(): Promise<void>;
}

const STEP_DEADLINE_MS = 15_000;

export function createTeardown(log: Pick<Logger, 'warn' | 'debug'>): Teardown {
  const steps: { name: string; step: () => Promise<void> | void }[] = [];
  let running: Promise<void> | null = null;
  const runAll = async () => {
    for (let next = steps.pop(); next; next = steps.pop()) await runStep(next.name, next.step, log);
  };
  return {
    add: (name, step) => void steps.push({ name, step }),
    run: () => (running ??= runAll()),
  };
}

async function runStep(
  name: string,
  step: () => Promise<void> | void,
  log: Pick<Logger, 'warn' | 'debug'>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), STEP_DEADLINE_MS);
  });
  try {
    const ended = await Promise.race([Promise.resolve(step()).then(() => 'done' as const), late]);
    if (ended === 'late') log.warn({ step: name }, 'a step of the shutdown did not end in time');
    else log.debug({ step: name }, 'stopped');
  } catch (err) {
    log.warn({ err, step: name }, 'a step of the shutdown failed');
  } finally {
    clearTimeout(timer);
  }
}
