import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { formatEnvProblems, readEnv, type Env } from './env.ts';

const folder = mkdtempSync(join(tmpdir(), 'crier-env-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function envOf(variables: Record<string, string>): Env {
  const reading = readEnv(variables);
  if (!reading.ok) throw new Error(formatEnvProblems(reading.problems));
  return reading.env;
}

function faultsOf(variables: Record<string, string>): string[] {
  const reading = readEnv(variables);
  return reading.ok ? [] : reading.problems.map(({ variable, message }) => `${variable} ${message}`);
}

function warningsOf(variables: Record<string, string>): string[] {
  return readEnv(variables).warnings.map(({ variable, remedy }) => `${variable}: ${remedy}`);
}

describe('defaults', () => {
  test('nothing is required to start', () => {
    const env = envOf({});
    expect(env).toMatchObject({
      databaseUrl: null,
      redisUrl: null,
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:8080',
      access: 'public',
      logLevel: 'info',
      allowHosts: [],
      dkim: null,
    });
    expect(env.home).toBe(join(import.meta.dirname, '../.crier'));
    expect(env.configFolder).toBe(import.meta.dirname);
  });

  test('an empty variable counts as absent', () => {
    expect(envOf({ DATABASE_URL: '', PORT: ' ', ADMIN_TOKEN: '' })).toMatchObject({
      databaseUrl: null,
      port: 8080,
    });
  });

  test('the public address follows host and port, and brackets IPv6', () => {
    expect(envOf({ HOST: '0.0.0.0', PORT: '9000' }).publicUrl).toBe('http://0.0.0.0:9000');
    expect(envOf({ HOST: '::1' }).publicUrl).toBe('http://[::1]:8080');
    expect(envOf({ PUBLIC_URL: 'https://crier.example.org/' }).publicUrl).toBe('https://crier.example.org');
  });

  test('allowed hosts are read in lower case and without blanks', () => {
    expect(envOf({ CRIER_ALLOW_HOSTS: '127.0.0.1:8900, Court.Test:80,[::1]:9,' }).allowHosts).toEqual([
      '127.0.0.1:8900',
      'court.test:80',
      '[::1]:9',
    ]);
  });
});

describe('faults', () => {
  test.each([
    ['PORT', '80a', 'PORT is not a whole number from 0 to 65535'],
    ['PORT', '70000', 'PORT is not a whole number from 0 to 65535'],
    ['PUBLIC_URL', 'crier.example.org', 'PUBLIC_URL is not such a URL'],
    ['DATABASE_URL', 'mysql://localhost/crier', 'DATABASE_URL is not such a URL'],
    ['REDIS_URL', 'localhost:6379', 'REDIS_URL is not such a URL'],
    ['SMTP_URL', 'mail.example.org', 'SMTP_URL is not such a URL'],
    ['MAIL_FROM', 'Court Crier', 'MAIL_FROM is not a mail address'],
    ['CONTACT', 'a@b.example\r\nX-Evil: 1', 'CONTACT holds a line break'],
    ['ACCESS', 'secret', 'ACCESS is none of public, private'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is none of trace, debug, info, warn, error, fatal, silent'],
    ['CRIER_ALLOW_HOSTS', '127.0.0.1', 'CRIER_ALLOW_HOSTS is not a comma-separated list of host:port'],
    ['CRIER_ALLOW_HOSTS', 'a:99999', 'CRIER_ALLOW_HOSTS is not a comma-separated list of host:port'],
    [
      'COURTLISTENER_WEBHOOK_SECRET',
      'short',
      'COURTLISTENER_WEBHOOK_SECRET is not 16 to 200 letters, digits, "-" or "_"',
    ],
    ['ACCESS', 'private', 'ACCESS, ADMIN_TOKEN say that the pages are private and that nobody has a key'],
    ['DKIM_DOMAIN', 'example.org', 'DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY are only of use together'],
  ])('%s=%s', (name, value, fault) => {
    expect(faultsOf({ [name]: value })).toEqual([fault]);
  });

  test('all are reported at once', () => {
    expect(faultsOf({ PORT: 'x', REDIS_URL: 'x', LOG_LEVEL: 'x', ACCESS: 'private' })).toHaveLength(4);
  });
});

describe('secrets', () => {
  const token = 'correct-horse-battery';

  test('come from the variable or from the file it names', () => {
    expect(envOf({ ADMIN_TOKEN: token }).adminToken?.reveal()).toBe(token);
    const path = fileWith('token', `${token}\n`);
    expect(envOf({ ADMIN_TOKEN_FILE: path }).adminToken?.reveal()).toBe(token);
  });

  test.each([
    'DATABASE_URL',
    'REDIS_URL',
    'SMTP_URL',
    'ADMIN_TOKEN',
    'COURTLISTENER_TOKEN',
    'COURTLISTENER_WEBHOOK_SECRET',
    'MAIL_HOOK_SECRET',
    'DKIM_KEY',
  ])('%s given twice is refused', (name) => {
    const faults = faultsOf({ [name]: 'one', [`${name}_FILE`]: 'two' });
    expect(faults).toContain(`${name}, ${name}_FILE are both set, and one would silently win`);
  });

  test('a file that is missing or empty is named without its content', () => {
    expect(faultsOf({ SMTP_URL_FILE: '/nowhere/secret' })).toEqual([
      'SMTP_URL_FILE names /nowhere/secret, which cannot be read (ENOENT)',
    ]);
    expect(faultsOf({ SMTP_URL_FILE: fileWith('empty', '\n') })).toEqual([
      'SMTP_URL_FILE names an empty file',
    ]);
  });

  test('print as <redacted> in JSON, in inspection and in templates', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----';
    const env = envOf({
      DATABASE_URL: 'postgres://crier:hunter2@db/crier',
      SMTP_URL: 'smtp://crier:hunter2@mail.example.org',
      ADMIN_TOKEN: 'hunter2-hunter2-hunter2',
      DKIM_DOMAIN: 'example.org',
      DKIM_SELECTOR: 'crier',
      DKIM_KEY: pem,
    });
    const printed = `${JSON.stringify(env)} ${inspect(env, { depth: 9, showHidden: true })} ${String(env.adminToken)}`;
    expect(printed).not.toMatch(/hunter2|abc/);
    expect(printed).toContain('<redacted>');
    expect(env.dkim?.key.reveal()).toBe(pem);
  });

  test('a fault does not repeat the value', () => {
    expect(JSON.stringify(readEnv({ DATABASE_URL: 'mysql://crier:hunter2@db' }))).not.toContain('hunter2');
  });

  test('a database behind a socket folder is a URL like any other', () => {
    const url = 'postgres://crier@/crier?host=/run/postgresql';
    expect(envOf({ DATABASE_URL: url }).databaseUrl?.reveal()).toBe(url);
  });
});

describe('warnings', () => {
  test('a misspelled CRIER_ variable is recognised, and others are left alone', () => {
    const warnings = warningsOf({
      CRIER_ALLOW_HOST: 'x',
      CRIER_HOME: '/tmp',
      HOME: '/root',
      CONTACT: 'a@b.example',
    });
    expect(warnings).toEqual(['CRIER_ALLOW_HOST: Did you mean CRIER_ALLOW_HOSTS?']);
  });

  test('mail without a sender or a postal address is doubtful', () => {
    const warnings = warningsOf({ SMTP_URL: 'smtp://127.0.0.1:2525', CONTACT: 'a@b.example' });
    expect(warnings).toEqual([
      'SMTP_URL, MAIL_FROM: Set MAIL_FROM.',
      'MAIL_POSTAL_ADDRESS: Set it to your postal address.',
    ]);
  });

  test('a short key and links to this machine alone are doubtful', () => {
    expect(warningsOf({ ADMIN_TOKEN: 'abc', HOST: '0.0.0.0', CONTACT: 'a@b.example' })).toEqual([
      'HOST, PUBLIC_URL: Set PUBLIC_URL.',
      'ADMIN_TOKEN: Use 16 characters or more.',
    ]);
  });
});
