import { HOUR } from '../../domain/duration.ts';
import type { Clock } from '../../clock.ts';
import type { Fetcher } from '../../fetch/index.ts';
import type { AddressReading, Channel } from '../channel.ts';
import { postJson, textSetting, UNSET, type ReadFault } from '../posting.ts';
import { fingerprint, readSecureUrl } from '../secret-address.ts';
import { mastodonStatus } from './status.ts';

/** One account posts one thing after the other. */
const CONCURRENCY = 2;
const VISIBILITIES = ['public', 'unlisted', 'private', 'direct'];

/** Posts of a public bot. The address is the server: https://mastodon.example, the token that of the account. */
export function createMastodonChannel(fetcher: Fetcher, clock: Clock): Channel {
  return {
    id: 'mastodon',
    concurrency: CONCURRENCY,
    readAddress,
    send: async (view, { settings, messageId }, signal) => {
      const server = textSetting(settings, 'server');
      const token = textSetting(settings, 'token');
      if (!server || !token) return UNSET;
      const limit = Number(settings['limit']) || undefined;
      const status = mastodonStatus(view, limit);
      const { result } = await postJson(
        fetcher,
        {
          url: new URL('/api/v1/statuses', server).href,
          body: { ...status, visibility: textSetting(settings, 'visibility') ?? 'public' },
          // The server answers a repeat with the post that it made the first time.
          headers: { authorization: `Bearer ${token}`, 'idempotency-key': messageId },
          secrets: [token],
          signal,
        },
        readMastodonFault(clock),
      );
      return result;
    },
    close: async () => {},
  };
}

function readAddress(raw: string, options: Readonly<Record<string, string>>): AddressReading {
  const reading = readSecureUrl(raw);
  if (!reading.ok) return reading;
  const { token, visibility, limit } = options;
  if (!token) return { ok: false, problem: 'give the access token of the account: --token-file' };
  if (visibility && !VISIBILITIES.includes(visibility))
    return { ok: false, problem: `visibility is one of ${VISIBILITIES.join(', ')}` };
  if (limit && !(Number(limit) >= 100 && Number(limit) <= 100_000))
    return { ok: false, problem: 'limit is the number of characters a post may have on this server' };
  return {
    ok: true,
    address: `${reading.url.host}/...${fingerprint(token)}`,
    settings: {
      server: reading.url.origin,
      token,
      ...(visibility && { visibility }),
      ...(limit && { limit: Number(limit) }),
    },
  };
}

/** 401: the token was revoked. A limit is stated as the moment it ends, not as Retry-After. */
function readMastodonFault(clock: Clock): ReadFault {
  return (fault) => {
    if (fault.status === 401) return { reason: 'auth', permanent: true, destination: true, confirmed: true };
    if (fault.status === 403) return { reason: 'refused', permanent: true, destination: true };
    const reset = Date.parse(fault.headers?.['x-ratelimit-reset'] ?? '');
    if (fault.status !== 429 || Number.isNaN(reset)) return null;
    return { retryAfterMs: Math.min(Math.max(0, reset - clock().getTime()), HOUR) };
  };
}
