import { type Agent, type Dispatcher, errors } from 'undici';
import { ACCEPT_ENCODING } from './decode.ts';

/** One request and the beginning of its answer: no redirects, no robots.txt, no body yet. */
export interface Exchange {
  method: 'GET' | 'POST';
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array | null;
  signal: AbortSignal;
}

export interface ExchangeTimeouts {
  /** Until the answer's headers are complete. */
  headersMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.9, application/json;q=0.9, */*;q=0.5';
const VALIDATOR_MAX_CHARS = 1024;

export async function exchange(
  agent: Agent,
  request: Exchange,
  timeouts: ExchangeTimeouts,
): Promise<Dispatcher.ResponseData> {
  const send = () =>
    agent.request({
      origin: request.url.origin,
      path: request.url.pathname + request.url.search,
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal: request.signal,
      headersTimeout: timeouts.headersMs,
      bodyTimeout: timeouts.idleMs,
    });
  try {
    return await send();
  } catch (error) {
    if (request.method === 'GET' && diedInThePool(error)) return send();
    throw error;
  }
}

/** A kept connection that had served before and was closed as we reused it says nothing about the server. */
function diedInThePool(error: unknown): boolean {
  return error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0;
}

export interface HeaderParts {
  userAgent: string;
  accept?: string;
  etag?: string | null;
  lastModified?: string | null;
  /** The caller's own, already absent when a redirect has left the origin. */
  extra: Readonly<Record<string, string>>;
}

/** Names in lower case. The caller's headers come first, so none of them can disguise who we are. */
export function requestHeaders(parts: HeaderParts): Record<string, string> {
  const headers: Record<string, string> = { accept: parts.accept ?? ACCEPT };
  for (const [name, value] of Object.entries(parts.extra)) headers[name.toLowerCase()] = value;
  if (isValidator(parts.etag)) headers['if-none-match'] = parts.etag;
  if (isValidator(parts.lastModified)) headers['if-modified-since'] = parts.lastModified;
  headers['accept-encoding'] = ACCEPT_ENCODING;
  headers['user-agent'] = parts.userAgent;
  return headers;
}

const SAID_OPENLY = ['accept', 'accept-encoding', 'if-modified-since', 'if-none-match', 'user-agent'];

/** The headers of a request that may be kept as evidence: a list of what may, so that no secret is forgotten. */
export function openHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => SAID_OPENLY.includes(name)));
}

/** Validators come from other people's headers and go back verbatim, if they can stand in a header at all. */
export function isValidator(value: string | null | undefined): value is string {
  return (
    Boolean(value) &&
    (value ?? '').length <= VALIDATOR_MAX_CHARS &&
    /^[\x20-\x7e\x80-\xff]+$/.test(value ?? '')
  );
}

/** Names in lower case, repeated headers joined with a comma. */
export function flattenHeaders(raw: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(raw).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value] as const],
  );
  return Object.fromEntries(entries);
}
