import { SECOND } from '../domain/duration.ts';
import type { Fetcher, FetchFault, FetchOutcome, FetchReason } from '../fetch/index.ts';
import { oneLine } from './email/render/plain.ts';
import type { SendReason, SendResult } from './channel.ts';

/** One receiver that hangs holds one lane of its channel for this long and no longer. */
const POST_DEADLINE_MS = 20 * SECOND;
const WORDS_LENGTH = 300;
const RESPONSE_BYTES = 16 * 1024;

export interface Posting {
  url: string;
  body: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Never repeated in a result, whatever the server says. */
  secrets?: readonly string[];
  signal: AbortSignal;
}

export interface Posted {
  outcome: FetchOutcome;
  result: SendResult;
  /** The beginning of the server's answer. */
  text: string;
}

type Verdict = Pick<
  Extract<SendResult, { outcome: 'failed' }>,
  'reason' | 'permanent' | 'destination' | 'confirmed'
>;

/** What a channel knows of its receiver's answers beyond their status; null leaves it to the table. */
export type ReadFault = (
  fault: FetchFault,
  text: string,
) => Partial<Verdict & { retryAfterMs: number }> | null;

/** Posts JSON through the guarded client and says what came of it. A string body is sent as it is. */
export async function postJson(fetcher: Fetcher, posting: Posting, readFault?: ReadFault): Promise<Posted> {
  const deadline = AbortSignal.timeout(POST_DEADLINE_MS);
  const outcome = await fetcher.post({
    url: posting.url,
    body: typeof posting.body === 'string' ? posting.body : JSON.stringify(posting.body),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, */*;q=0.5',
      ...posting.headers,
    },
    signal: AbortSignal.any([posting.signal, deadline]),
    maxBytes: RESPONSE_BYTES,
  });
  const text = bodyText(outcome);
  const redact = redactorOf(posting);
  if (outcome.kind !== 'fault') {
    const words = oneLine(redact(text)).slice(0, WORDS_LENGTH);
    return { outcome, text, result: { outcome: 'sent', response: `${outcome.status} ${words}`.trim() } };
  }
  const late = outcome.reason === 'aborted' && !posting.signal.aborted;
  const known = late ? { ...outcome, reason: 'timeout' as const } : outcome;
  return { outcome, text, result: failure(known, { text, redact, verdict: readFault?.(known, text) ?? {} }) };
}

/**
 * Faults of the client as faults of a delivery. Only a destination that says it is gone, or an address that is
 * none, is given up at once; a page that is missing may be a deployment under way.
 */
const VERDICTS: Readonly<Record<FetchReason, Verdict>> = {
  dns: { reason: 'connect', permanent: false },
  connect: { reason: 'connect', permanent: false },
  tls: { reason: 'tls', permanent: false },
  timeout: { reason: 'timeout', permanent: false },
  reset: { reason: 'connect', permanent: false },
  protocol: { reason: 'protocol', permanent: false },
  decompress: { reason: 'protocol', permanent: false },
  'too-large': { reason: 'protocol', permanent: false },
  'redirect-loop': { reason: 'protocol', permanent: false },
  'redirect-blocked': { reason: 'protocol', permanent: false },
  'address-blocked': { reason: 'address-blocked', permanent: false },
  robots: { reason: 'refused', permanent: false },
  'rate-limited': { reason: 'rate-limited', permanent: false },
  'server-error': { reason: 'server-error', permanent: false },
  forbidden: { reason: 'auth', permanent: false },
  unauthorized: { reason: 'auth', permanent: false },
  'not-found': { reason: 'refused', permanent: false },
  gone: { reason: 'gone', permanent: true, destination: true, confirmed: true },
  'bad-request': { reason: 'content-refused', permanent: true },
  'unexpected-status': { reason: 'refused', permanent: false },
  'bad-url': { reason: 'bad-address', permanent: true, destination: true },
  aborted: { reason: 'aborted', permanent: false },
  'breaker-open': { reason: 'connect', permanent: false },
};

const SAYINGS: Partial<Record<SendReason, string>> = {
  connect: 'The server could not be reached.',
  timeout: 'The server did not answer in time.',
  tls: 'No secure connection could be made.',
  aborted: 'Sending was stopped before the server had answered.',
  'address-blocked': 'The address leads into a private network.',
  'bad-address': 'The address is not one that can be posted to.',
};

function failure(
  fault: FetchFault,
  known: { text: string; redact: (text: string) => string; verdict: NonNullable<ReturnType<ReadFault>> },
): SendResult {
  const byTable = fault.status === 413 ? TOO_LARGE : VERDICTS[fault.reason];
  const verdict = { ...byTable, ...known.verdict };
  const words = oneLine(known.redact(known.text)).slice(0, WORDS_LENGTH);
  const said = SAYINGS[verdict.reason] ?? 'The server refused the message.';
  return {
    outcome: 'failed',
    ...verdict,
    message: fault.status === null ? said : `${fault.status} ${words}`.trim(),
    retryAfterMs: known.verdict.retryAfterMs ?? fault.retryAfterMs,
  };
}

const TOO_LARGE: Verdict = { reason: 'too-large', permanent: true };

function bodyText(outcome: FetchOutcome): string {
  if (outcome.kind === 'not-modified' || !outcome.body) return '';
  return new TextDecoder().decode(outcome.body.subarray(0, RESPONSE_BYTES));
}

/** Shorter pieces of an address are words like "api", not secrets. */
const SECRET_LENGTH = 6;

/** Takes the address, its telling pieces, and every secret out of what a server said. */
function redactorOf({ url, secrets = [] }: Posting): (text: string) => string {
  const parsed = URL.parse(url);
  const pieces = parsed
    ? [...parsed.pathname.split('/'), ...parsed.searchParams.values(), `${parsed.pathname}${parsed.search}`]
    : [];
  const plain = [url, ...pieces, ...pieces.map(safelyDecoded), ...secrets];
  const hidden = [...new Set(plain)]
    .filter((secret) => secret.length >= SECRET_LENGTH)
    .sort((a, b) => b.length - a.length);
  return (text) => hidden.reduce((kept, secret) => kept.replaceAll(secret, '<redacted>'), text);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A JSON answer, or null: what a server says is never trusted to be what it should be. */
export function jsonOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A text setting of a destination, or null. */
export function textSetting(settings: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = settings[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** What a destination without its secret settings comes to: only an operator can mend it. */
export const UNSET: SendResult = {
  outcome: 'failed',
  permanent: true,
  destination: true,
  reason: 'not-configured',
  message: 'The settings of this destination are incomplete.',
  retryAfterMs: null,
};
