/** How soon a server that has died is noticed. */
const LOOK_EVERY_MS = 2_000;

export interface Keeper {
  /** Resolves when nothing is being started any more. */
  stop(): Promise<void>;
}

/**
 * Starts the server of a run again when it has died, as of too little memory: its clients come back by themselves,
 * but without this nobody would start it before the run itself is started anew.
 */
export function keepServer(
  server: { isDead: () => Promise<boolean>; start: () => Promise<unknown> },
  log: { warn(fields: object, message: string): void } | undefined,
): Keeper {
  let working: Promise<void> | null = null;
  const look = async () => {
    try {
      if (!(await server.isDead())) return;
      log?.warn({}, 'the embedded postgres has died and is started again');
      await server.start();
    } catch (err) {
      log?.warn({ err }, 'the embedded postgres could not be started again; it is tried anew');
    }
  };
  const timer = setInterval(() => {
    working ??= look().finally(() => (working = null));
  }, LOOK_EVERY_MS).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
