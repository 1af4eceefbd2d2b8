import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;
/** Two while a receiver moves from one to the other. */
const MOST_SECRETS = 2;

export function newSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/** The specification asks for 24 to 64 random bytes. */
export function isSecret(text: string): boolean {
  if (!text.startsWith(PREFIX) || !/^[A-Za-z0-9+/]+={0,2}$/.test(text.slice(PREFIX.length))) return false;
  const bytes = Buffer.from(text.slice(PREFIX.length), 'base64').length;
  return bytes >= 24 && bytes <= 64;
}

export interface Signable {
  id: string;
  body: string;
  secrets: readonly string[];
  at: Date;
}

/** The headers of a signed message: one signature per secret, separated by spaces. */
export function signatures({ id, body, secrets, at }: Signable): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}

/** A new secret signs beside the newest of the present ones until `retireSecret`. */
export function rotateSecret(settings: Readonly<Record<string, unknown>>): {
  settings: Record<string, unknown>;
  secret: string;
} {
  const secret = newSecret();
  const present = Array.isArray(settings['secrets']) ? (settings['secrets'] as unknown[]) : [];
  return { secret, settings: { ...settings, secrets: [secret, ...present].slice(0, MOST_SECRETS) } };
}

/** Only the newest secret signs from now on. */
export function retireSecret(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const present = Array.isArray(settings['secrets']) ? (settings['secrets'] as unknown[]) : [];
  return { ...settings, secrets: present.slice(0, 1) };
}
