import { createHash } from 'node:crypto';
import type { AddressReading } from './channel.ts';

/** Hosts that may be spoken to without TLS: only ever one's own machine. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

export type UrlReading = { ok: true; url: URL } | { ok: false; problem: string };

/** An https address without credentials, or what is wrong with it. Never repeats the address: it is a secret. */
export function readSecureUrl(raw: string): UrlReading {
  const url = URL.parse(raw.trim());
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return { ok: false, problem: 'this is no web address; it begins with https://' };
  if (url.username || url.password)
    return { ok: false, problem: 'the address holds a user or password; give a token instead' };
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    return { ok: false, problem: 'the address must begin with https://' };
  if (raw.length > 2000) return { ok: false, problem: 'the address is longer than 2,000 characters' };
  return { ok: true, url };
}

/** "hooks.slack.com/...a1b2c3d4": tells destinations apart and lets nobody write to them. */
export function maskedUrl(url: URL): string {
  return `${url.host}/...${fingerprint(url.href)}`;
}

export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex').slice(0, 8);
}

/** For channels whose address is all there is: kept as a setting, shown masked. */
export function readSecretUrl(raw: string): AddressReading {
  const reading = readSecureUrl(raw);
  if (!reading.ok) return reading;
  return { ok: true, address: maskedUrl(reading.url), settings: { url: reading.url.href } };
}
