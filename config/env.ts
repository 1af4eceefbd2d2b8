import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closestName } from './closest-name.ts';
import { LOG_LEVELS, PLAIN, SECRETS, type PlainValues, type SecretName } from './env-variables.ts';
import { Secret } from './secret.ts';

export { Secret } from './secret.ts';

/** The environment, validated. Nothing in it is required: what is absent is null or has its default. */
export interface Env {
  databaseUrl: Secret | null;
  redisUrl: Secret | null;
  port: number;
  host: string;
  /** Without a slash at the end. */
  publicUrl: string;
  /** Absolute path of the state folder. */
  home: string;
  /** Absolute path of the configuration folder. */
  configFolder: string;
  smtpUrl: Secret | null;
  mailFrom: string | null;
  mailPostalAddress: string | null;
  contact: string | null;
  adminToken: Secret | null;
  courtlistenerToken: Secret | null;
  courtlistenerWebhookSecret: Secret | null;
  /** Part of the address that bounces and complaints are posted to. */
  mailHookSecret: Secret | null;
  /** `host:port` in lower case, let through by the address guard although private. */
  allowHosts: string[];
  access: 'public' | 'private';
  logLevel: (typeof LOG_LEVELS)[number];
  dkim: { domain: string; selector: string; key: Secret } | null;
}

export interface EnvProblem {
  /** The variable, or several joined with a comma. */
  variable: string;
  message: string;
  remedy: string;
}

export type EnvReading =
  | { ok: true; env: Env; warnings: EnvProblem[] }
  | { ok: false; problems: EnvProblem[]; warnings: EnvProblem[] };

type Variables = Readonly<Record<string, string | undefined>>;

const PROJECT_FOLDER = resolve(import.meta.dirname, '..');

/**
 * Reads the environment; every fault is reported at once and no report repeats a value that may be secret. An
 * empty variable counts as absent, as compose files leave them. This is the only reader of `process.env`.
 */
export function readEnv(variables: Variables = process.env): EnvReading {
  const problems: EnvProblem[] = [];
  const plain = readPlain(variables, problems);
  const secrets = readSecrets(variables, problems);
  problems.push(...crossFieldProblems(variables, plain));
  const warnings = [...unknownVariables(variables), ...doubtful(variables, plain, secrets)];
  if (problems.length) return { ok: false, problems, warnings };
  return { ok: true, env: assemble(plain, secrets), warnings };
}

/** One problem or warning a line, for a terminal. */
export function formatEnvProblems(problems: readonly EnvProblem[]): string {
  return problems.map(({ variable, message, remedy }) => `${variable} ${message}. ${remedy}`).join('\n');
}

type Secrets = Partial<Record<SecretName, Secret>>;

function readPlain(variables: Variables, problems: EnvProblem[]): PlainValues {
  const values: Record<string, unknown> = {};
  for (const [name, { schema, remedy }] of Object.entries(PLAIN)) {
    const given = variables[name]?.trim();
    if (!given) continue;
    const result = schema.safeParse(given);
    if (result.success) values[name] = result.data;
    else problems.push({ variable: name, message: messageOf(result.error), remedy });
  }
  return values;
}

function readSecrets(variables: Variables, problems: EnvProblem[]): Secrets {
  const secrets: Secrets = {};
  for (const name of Object.keys(SECRETS) as SecretName[]) {
    const value = secretValue(variables, name, problems);
    if (!value) continue;
    const result = SECRETS[name].schema.safeParse(value);
    if (result.success) secrets[name] = new Secret(result.data);
    else problems.push({ variable: name, message: messageOf(result.error), remedy: SECRETS[name].remedy });
  }
  return secrets;
}

function secretValue(variables: Variables, name: SecretName, problems: EnvProblem[]): string | null {
  const direct = variables[name]?.trim();
  const path = variables[`${name}_FILE`]?.trim();
  if (direct && path) {
    const message = 'are both set, and one would silently win';
    problems.push({ variable: `${name}, ${name}_FILE`, message, remedy: 'Unset one of the two.' });
    return null;
  }
  if (!path) return direct ?? null;
  try {
    const content = readFileSync(path, 'utf8').trim();
    if (content) return content;
    problems.push({
      variable: `${name}_FILE`,
      message: 'names an empty file',
      remedy: 'Write the secret into it.',
    });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    const message = `names ${path}, which cannot be read (${reason})`;
    problems.push({ variable: `${name}_FILE`, message, remedy: 'Check the path and its permissions.' });
  }
  return null;
}

const DKIM = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY'] as const;

function crossFieldProblems(variables: Variables, plain: PlainValues): EnvProblem[] {
  const problems: EnvProblem[] = [];
  const isSet = (name: string): boolean =>
    Boolean(variables[name]?.trim() || variables[`${name}_FILE`]?.trim());
  const missing = DKIM.filter((name) => !isSet(name));
  if (missing.length > 0 && missing.length < DKIM.length) {
    const remedy = `Set ${missing.join(' and ')}, or none of the three.`;
    problems.push({ variable: DKIM.join(', '), message: 'are only of use together', remedy });
  }
  if (plain.ACCESS === 'private' && !isSet('ADMIN_TOKEN')) {
    const message = 'say that the pages are private and that nobody has a key';
    problems.push({ variable: 'ACCESS, ADMIN_TOKEN', message, remedy: 'Set ADMIN_TOKEN, or ACCESS=public.' });
  }
  return problems;
}

/** Settings that work but are probably not what was meant. */
function doubtful(variables: Variables, plain: PlainValues, secrets: Secrets): EnvProblem[] {
  const warnings: EnvProblem[] = [];
  const warn = (variable: string, message: string, remedy: string): void => {
    warnings.push({ variable, message, remedy });
  };
  if (secrets.SMTP_URL && !plain.MAIL_FROM) {
    warn('SMTP_URL, MAIL_FROM', 'send mail from an address made up of the host name', 'Set MAIL_FROM.');
  }
  if (secrets.SMTP_URL && !plain.MAIL_POSTAL_ADDRESS) {
    warn(
      'MAIL_POSTAL_ADDRESS',
      'is not set: bulk mail owes its readers one',
      'Set it to your postal address.',
    );
  }
  if (!plain.CONTACT) {
    warn('CONTACT', 'is not set: sites cannot reach whoever reads them', 'Set it to a mail address or URL.');
  }
  if (plain.HOST && !isLoopback(plain.HOST) && !variables['PUBLIC_URL']?.trim()) {
    warn('HOST, PUBLIC_URL', 'put links into mails that open only on this machine', 'Set PUBLIC_URL.');
  }
  if (secrets.ADMIN_TOKEN && secrets.ADMIN_TOKEN.reveal().length < 16) {
    warn('ADMIN_TOKEN', 'is short enough to be guessed', 'Use 16 characters or more.');
  }
  return warnings;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function unknownVariables(variables: Variables): EnvProblem[] {
  const known = [...Object.keys(PLAIN), ...Object.keys(SECRETS)].filter((name) => name.startsWith('CRIER_'));
  return Object.keys(variables)
    .filter((name) => name.startsWith('CRIER_') && !known.includes(name))
    .map((name) => {
      const near = closestName(name, known);
      const remedy = near ? `Did you mean ${near}?` : `Known are ${known.join(', ')}.`;
      return { variable: name, message: 'is not a variable of this program', remedy };
    });
}

function assemble(plain: PlainValues, secrets: Secrets): Env {
  const port = plain.PORT ?? 8080;
  const host = plain.HOST ?? '127.0.0.1';
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector } = plain;
  const key = secrets.DKIM_KEY;
  return {
    databaseUrl: secrets.DATABASE_URL ?? null,
    redisUrl: secrets.REDIS_URL ?? null,
    port,
    host,
    publicUrl: plain.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    home: resolve(plain.CRIER_HOME ?? join(PROJECT_FOLDER, '.crier')),
    configFolder: resolve(plain.CRIER_CONFIG ?? import.meta.dirname),
    smtpUrl: secrets.SMTP_URL ?? null,
    mailFrom: plain.MAIL_FROM ?? null,
    mailPostalAddress: plain.MAIL_POSTAL_ADDRESS ?? null,
    contact: plain.CONTACT ?? null,
    adminToken: secrets.ADMIN_TOKEN ?? null,
    courtlistenerToken: secrets.COURTLISTENER_TOKEN ?? null,
    courtlistenerWebhookSecret: secrets.COURTLISTENER_WEBHOOK_SECRET ?? null,
    mailHookSecret: secrets.MAIL_HOOK_SECRET ?? null,
    allowHosts: plain.CRIER_ALLOW_HOSTS ?? [],
    access: plain.ACCESS === 'private' ? 'private' : 'public',
    logLevel: LOG_LEVELS.find((level) => level === plain.LOG_LEVEL) ?? 'info',
    dkim: domain && selector && key ? { domain, selector, key } : null,
  };
}

function messageOf(error: { issues: readonly { message: string }[] }): string {
  return error.issues[0]?.message ?? 'is not usable';
}
