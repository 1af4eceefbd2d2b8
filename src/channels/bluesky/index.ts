import { HOUR } from '../../domain/duration.ts';
import type { Clock } from '../../clock.ts';
import type { Fetcher, FetchFault } from '../../fetch/index.ts';
import type { AddressReading, Channel, SendResult } from '../channel.ts';
import { jsonOf, postJson, textSetting, UNSET, type ReadFault } from '../posting.ts';
import { fingerprint, readSecureUrl } from '../secret-address.ts';
import { blueskyPost, recordKey } from './post.ts';

const CONCURRENCY = 2;
const SERVICE = 'https://bsky.social';

interface Account {
  service: string;
  identifier: string;
  password: string;
}

interface Session {
  token: string;
  did: string;
}

/** Posts of a public bot, with an app password. The address is the handle: crier.example.org */
export function createBlueskyChannel(fetcher: Fetcher, clock: Clock): Channel {
  // Log-ins are limited to a few hundred a day, so a session is kept until the server refuses it.
  const sessions = new Map<string, Session>();
  return {
    id: 'bluesky',
    concurrency: CONCURRENCY,
    readAddress,
    send: async (view, { settings, deliveryId }, signal) => {
      const account = accountOf(settings);
      if (!account) return UNSET;
      const key = `${account.service} ${account.identifier} ${fingerprint(account.password)}`;
      const post = { record: blueskyPost(view, clock()), rkey: recordKey(view, deliveryId) };
      const put = (session: Session) => putPost(fetcher, { account, session, post, signal, clock });
      const known = sessions.get(key);
      if (known) {
        const { result, expired } = await put(known);
        if (!expired) return result;
        sessions.delete(key);
      }
      const opened = await logIn(fetcher, account, { signal, clock });
      if ('outcome' in opened) return opened;
      sessions.set(key, opened);
      return (await put(opened)).result;
    },
    close: async () => sessions.clear(),
  };
}

function accountOf(settings: Readonly<Record<string, unknown>>): Account | null {
  const service = textSetting(settings, 'service');
  const identifier = textSetting(settings, 'identifier');
  const password = textSetting(settings, 'password');
  return service && identifier && password ? { service, identifier, password } : null;
}

function readAddress(raw: string, options: Readonly<Record<string, string>>): AddressReading {
  const identifier = raw.replace(/^@/, '').toLowerCase();
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(identifier))
    return { ok: false, problem: 'write the handle of the account: crier.example.org' };
  const password = options['token'];
  if (!password) return { ok: false, problem: 'give an app password of the account: --token-file' };
  const service = readSecureUrl(options['service'] ?? SERVICE);
  if (!service.ok) return service;
  return {
    ok: true,
    address: `@${identifier}`,
    settings: { service: service.url.origin, identifier, password },
  };
}

async function logIn(
  fetcher: Fetcher,
  { service, identifier, password }: Account,
  { signal, clock }: { signal: AbortSignal; clock: Clock },
): Promise<Session | SendResult> {
  const { result, text } = await postJson(
    fetcher,
    {
      url: `${service}/xrpc/com.atproto.server.createSession`,
      body: { identifier, password },
      secrets: [password],
      signal,
    },
    readFault(clock),
  );
  if (result.outcome === 'failed') return result;
  const answer = jsonOf(text);
  const { accessJwt, did } = answer ?? {};
  if (typeof accessJwt === 'string' && typeof did === 'string') return { token: accessJwt, did };
  const message = 'The log-in was answered without a session.';
  return { outcome: 'failed', permanent: false, reason: 'protocol', message, retryAfterMs: null };
}

interface Put {
  account: Account;
  session: Session;
  post: { record: unknown; rkey: string };
  signal: AbortSignal;
  clock: Clock;
}

/** A record put twice under one key is one record: a repeat after a crash makes no second post. */
async function putPost(
  fetcher: Fetcher,
  { account, session, post, signal, clock }: Put,
): Promise<{ result: SendResult; expired: boolean }> {
  const { result, text } = await postJson(
    fetcher,
    {
      url: `${account.service}/xrpc/com.atproto.repo.putRecord`,
      body: { repo: session.did, collection: 'app.bsky.feed.post', ...post },
      headers: { authorization: `Bearer ${session.token}` },
      secrets: [session.token, account.password],
      signal,
    },
    readFault(clock),
  );
  return { result, expired: result.outcome === 'failed' && isExpired(text) };
}

function isExpired(text: string): boolean {
  const error = jsonOf(text)?.['error'];
  return error === 'ExpiredToken' || error === 'InvalidToken';
}

function readFault(clock: Clock): ReadFault {
  return (fault, text) => {
    const error = jsonOf(text)?.['error'];
    if (isExpired(text)) return { reason: 'auth', permanent: false };
    if (error === 'AccountTakedown' || error === 'AccountDeactivated')
      return { reason: 'gone', permanent: true, destination: true };
    if (fault.status === 401) return { reason: 'auth', permanent: true, destination: true };
    return fault.status === 429 ? { retryAfterMs: waitOf(fault, clock()) } : null;
  };
}

/** `ratelimit-reset` is a moment in Unix seconds. */
function waitOf(fault: FetchFault, now: Date): number {
  const reset = Number(fault.headers?.['ratelimit-reset']) * 1000;
  const waitMs = Number.isFinite(reset) && reset > 0 ? reset - now.getTime() : (fault.retryAfterMs ?? 0);
  return Math.min(Math.max(0, waitMs), HOUR);
}
