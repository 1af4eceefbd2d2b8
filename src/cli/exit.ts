/** Exit codes of sysexits.h, as far as the commands use them. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 64,
  data: 65,
  unavailable: 69,
  software: 70,
  config: 78,
} as const;

/** What each says to whoever calls a command from a script, in one sentence of the help and of the README. */
const MEANINGS: readonly [keyof typeof EXIT, string][] = [
  ['ok', 'done'],
  ['usage', 'called wrongly or with the name of something that there is not'],
  ['data', 'what was to be read cannot be read or what is named does not allow it'],
  ['unavailable', 'a server that is needed does not answer'],
  ['software', 'a fault of the program itself'],
  ['config', 'a fault in the settings'],
  ['failed', 'any other failure'],
];

export const EXIT_MEANINGS = MEANINGS.map(([name, meaning]) => `${EXIT[name]} ${meaning}`).join(', ');

/** A failure that the user can do something about: printed as it is, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What is named is not there: never the same as "nothing happened". */
export function unknownName(message: string): CommandError {
  return new CommandError(message, EXIT.usage);
}

let closing: (() => Promise<void>) | null = null;
let ending = false;

/** What must end before the process may, also when it ends early: a server of our own would live on. */
export function beforeExit(close: () => Promise<void>): void {
  closing = close;
}

/** Ends the process in the middle of a command, with what it opened. */
export function exitEarly(code: number): void {
  ending = true;
  void (closing?.() ?? Promise.resolve()).finally(() => process.exit(code));
}

/** Prints a failure on standard error and returns the exit code for it. */
export function reportFailure(error: unknown): number {
  // The command stumbles over what is being closed under it; the code of the early end stands.
  if (ending) return EXIT.ok;
  if (error instanceof CommandError) {
    if (error.message) process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (
    error instanceof Error &&
    'exitCode' in error &&
    'code' in error &&
    String(error.code).startsWith('commander.')
  ) {
    return Number(error.exitCode) === 0 ? EXIT.ok : EXIT.usage;
  }
  if (
    error instanceof Error &&
    ['EmbeddedPostgresError', 'QueueBackendError', 'DatabaseUnreachableError'].includes(error.name)
  ) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.unavailable;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.software;
}
