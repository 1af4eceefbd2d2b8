import { pino, type DestinationStream, type Logger } from 'pino';

/** The logger is made in one place; secrets are cut out here, whoever logs them. */
const SECRET_PATHS = [
  'authorization',
  'password',
  'token',
  'secret',
  'key',
  '*.authorization',
  '*.password',
  '*.token',
  '*.secret',
  'headers.authorization',
  'headers.cookie',
  'req.headers.cookie',
];

export function createLogger(options: { level: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET_PATHS, censor: '<redacted>' },
      formatters: { level: (label) => ({ level: label }) },
    },
    // Synchronous, so that the last lines before a crash are written too.
    options.destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

/** For tests and for commands that print their own words. */
export function createSilentLogger(): Logger {
  return pino({ level: 'silent' });
}
