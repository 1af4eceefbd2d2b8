import * as z from 'zod';

/** Reads of one variable: what it must look like and what to say when it does not. */
interface Variable {
  schema: z.ZodType;
  remedy: string;
}

const url = (protocols: RegExp) =>
  z
    .string()
    .refine((value) => protocols.test(value) && URL.canParse(value), { message: 'is not such a URL' });

/** A socket folder may stand where a URL has its host, so the rest is left to the client. */
const startsWith = (protocol: RegExp) =>
  z.string().refine((value) => protocol.test(value) && !/\s/.test(value), { message: 'is not such a URL' });

const integer = (least: number, most: number) =>
  z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most, {
      message: `is not a whole number from ${least} to ${most}`,
    })
    .transform(Number);

const oneOf = (values: readonly [string, ...string[]]) =>
  z.string().refine((value) => values.includes(value), { message: `is none of ${values.join(', ')}` });

const mailbox = z
  .string()
  .refine(
    (value) => /^[^<>\r\n]{1,200}$|^[^<>\r\n]{0,200}<[^<>\s]{1,200}>$/.test(value) && value.includes('@'),
    {
      message: 'is not a mail address',
    },
  );

const hostPorts = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim().toLowerCase()))
  .transform((parts) => parts.filter((part) => part !== ''))
  .refine((parts) => parts.every(isHostPort), { message: 'is not a comma-separated list of host:port' });

function isHostPort(part: string): boolean {
  const port = Number(/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\]):(\d{1,5})$/.exec(part)?.[1] ?? 0);
  return port > 0 && port < 65_536;
}

/** One line of text, so that nothing in it can add a header to a mail or a request. */
const line = z.string().refine((value) => !/[\r\n\0]/.test(value), { message: 'holds a line break' });

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Variables that may hold a password or token. Each may be given as NAME_FILE, the path of a file, instead. */
/** A secret that stands in an address. */
const addressWord = z.string().refine((value) => /^[\w-]{16,200}$/.test(value), {
  message: 'is not 16 to 200 letters, digits, "-" or "_"',
});

export const SECRETS = {
  DATABASE_URL: {
    schema: startsWith(/^postgres(?:ql)?:\/\//),
    remedy: 'Write postgres://user:password@host/database.',
  },
  REDIS_URL: { schema: url(/^rediss?:\/\//), remedy: 'Write redis://host:6379.' },
  SMTP_URL: { schema: url(/^smtps?:\/\//), remedy: 'Write smtp://user:password@host:587 or smtps://host.' },
  ADMIN_TOKEN: { schema: line, remedy: 'Write one line.' },
  COURTLISTENER_TOKEN: { schema: line, remedy: 'Copy the token of your CourtListener profile.' },
  COURTLISTENER_WEBHOOK_SECRET: {
    schema: addressWord,
    remedy: 'It becomes part of an address: use a long random word, as from "openssl rand -hex 24".',
  },
  MAIL_HOOK_SECRET: {
    schema: addressWord,
    remedy: 'It becomes part of an address: use a long random word, as from "openssl rand -hex 24".',
  },
  DKIM_KEY: {
    schema: z
      .string()
      .refine((value) => value.includes('PRIVATE KEY'), { message: 'is not a private key in PEM' }),
    remedy: 'Give the PEM text, or better its path as DKIM_KEY_FILE.',
  },
} satisfies Record<string, Variable>;
export type SecretName = keyof typeof SECRETS;

export const PLAIN = {
  PORT: { schema: integer(0, 65_535), remedy: 'Write a port number; 0 takes a free one.' },
  HOST: { schema: line, remedy: 'Write an address to listen on, such as 127.0.0.1 or 0.0.0.0.' },
  PUBLIC_URL: {
    schema: url(/^https?:\/\//).transform((value) => value.replace(/\/+$/, '')),
    remedy: 'Write the address people open, such as https://crier.example.org.',
  },
  CRIER_HOME: { schema: line, remedy: 'Write the path of a folder.' },
  CRIER_CONFIG: { schema: line, remedy: 'Write the path of a folder.' },
  CRIER_ALLOW_HOSTS: { schema: hostPorts, remedy: 'Write host:port, separated by commas: 127.0.0.1:8900.' },
  MAIL_FROM: { schema: mailbox, remedy: 'Write crier@example.org or Court Crier <crier@example.org>.' },
  MAIL_POSTAL_ADDRESS: { schema: z.string(), remedy: 'Write a postal address.' },
  CONTACT: { schema: line, remedy: 'Write a mail address or URL at which a site can reach you.' },
  ACCESS: { schema: oneOf(['public', 'private']), remedy: 'Write public or private.' },
  LOG_LEVEL: { schema: oneOf(LOG_LEVELS), remedy: 'Write one of these levels.' },
  DKIM_DOMAIN: { schema: line, remedy: 'Write the domain that signs.' },
  DKIM_SELECTOR: { schema: line, remedy: 'Write the selector of the DNS record.' },
} satisfies Record<string, Variable>;
export type PlainName = keyof typeof PLAIN;

/** The output of each plain variable's schema; absent where the variable is not set. */
export type PlainValues = { [Name in PlainName]?: z.output<(typeof PLAIN)[Name]['schema']> };
