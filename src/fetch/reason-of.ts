import { FetchFaultError, type FetchReason, REASON_POLICIES, type ReasonPolicy } from './reasons.ts';

/** Statuses that differ from their class; RFC 9110 section 15 lets every other one count as x00. */
const STATUS_REASONS: Readonly<Record<number, FetchReason>> = {
  401: 'unauthorized',
  // A payment wall is a refusal like any other.
  402: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  407: 'unauthorized',
  408: 'timeout',
  // Conflict, locked and too early: the same request may pass later, so these are not bad requests.
  409: 'unexpected-status',
  410: 'gone',
  // Some bot walls answer a refused client with 418.
  418: 'forbidden',
  420: 'rate-limited',
  423: 'unexpected-status',
  425: 'unexpected-status',
  429: 'rate-limited',
  430: 'rate-limited',
  444: 'reset',
  451: 'forbidden',
  509: 'rate-limited',
};

const CODE_REASONS: Readonly<Record<string, FetchReason>> = {
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  ENONAME: 'dns',
  ESERVFAIL: 'dns',
  EREFUSED: 'dns',
  EBADRESP: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  EHOSTDOWN: 'connect',
  ENETUNREACH: 'connect',
  ENETDOWN: 'connect',
  EADDRNOTAVAIL: 'connect',
  EADDRINUSE: 'connect',
  EAFNOSUPPORT: 'connect',
  EACCES: 'connect',
  EPERM: 'connect',
  EMFILE: 'connect',
  ENFILE: 'connect',
  ENOBUFS: 'connect',
  UND_ERR_PRX_CONN: 'connect',
  ETIMEDOUT: 'timeout',
  ESOCKETTIMEDOUT: 'timeout',
  // c-ares spells its time-out without the D.
  ETIMEOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  ERR_STREAM_PREMATURE_CLOSE: 'reset',
  UND_ERR_SOCKET: 'reset',
  // The connection ended before the declared length: the same event as a reset, told politely.
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  HPE_HEADER_OVERFLOW: 'too-large',
  UND_ERR_ABORTED: 'aborted',
  UND_ERR_ABORT: 'aborted',
  UND_ERR_CLOSED: 'aborted',
  UND_ERR_DESTROYED: 'aborted',
  ABORT_ERR: 'aborted',
  UND_ERR_PRX_TLS: 'tls',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  INVALID_CA: 'tls',
  INVALID_PURPOSE: 'tls',
  PATH_LENGTH_EXCEEDED: 'tls',
  UND_ERR_INVALID_ARG: 'bad-request',
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'bad-request',
  ERR_INVALID_URL: 'bad-url',
  ERR_BUFFER_TOO_LARGE: 'too-large',
};

const CODE_PREFIX_REASONS: ReadonlyArray<readonly [string, FetchReason]> = [
  ['EAI_', 'dns'],
  ['CERT_', 'tls'],
  ['CRL_', 'tls'],
  ['UNABLE_TO_', 'tls'],
  ['ERROR_IN_CERT_', 'tls'],
  ['ERROR_IN_CRL_', 'tls'],
  ['ERR_TLS_', 'tls'],
  ['ERR_SSL_', 'tls'],
  ['Z_', 'decompress'],
  ['ERR_BROTLI_', 'decompress'],
  // Node names brotli's own faults ERR_ plus the library's "_ERROR_FORMAT_..." or "_ERROR_ALLOC_...".
  ['ERR__ERROR_', 'decompress'],
  ['ZSTD_error_', 'decompress'],
  ['HPE_', 'protocol'],
  ['UND_ERR_', 'protocol'],
];

/** An aggregate of connection attempts or a chain of causes deeper than this is not worth following. */
const CAUSE_DEPTH = 5;

export interface Verdict extends ReasonPolicy {
  reason: FetchReason;
}

/**
 * The one place where a fault becomes a reason. Statuses are judged as unusable answers: the caller has already
 * taken out those it can use (200 and 203, a 304 it asked for, redirects it follows).
 */
export function reasonOf(fault: { status: number } | { error: unknown }): Verdict {
  const reason =
    'status' in fault ? reasonOfStatus(fault.status) : (reasonOfError(fault.error) ?? 'protocol');
  return { reason, ...REASON_POLICIES[reason] };
}

function reasonOfStatus(status: number): FetchReason {
  const exact = STATUS_REASONS[status];
  if (exact) return exact;
  if (status >= 500 && status <= 599) return 'server-error';
  if (status >= 400 && status <= 499) return 'bad-request';
  return status >= 200 && status <= 399 ? 'unexpected-status' : 'protocol';
}

/** True for what networks and servers do; anything else is a defect of ours and has to surface as one. */
export function isOperational(error: unknown): boolean {
  return reasonOfError(error) !== null;
}

function reasonOfError(error: unknown): FetchReason | null {
  for (const link of causeChain(error)) {
    if (link instanceof FetchFaultError) return link.reason;
    // undici's parser errors should have codes beginning HPE_, but come without any.
    if (link.name === 'HTTPParserError') return reasonOfCode(codeOf(link)) ?? 'protocol';
    const reason = reasonOfCode(codeOf(link));
    if (reason) return reason;
  }
  return null;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function reasonOfCode(code: string): FetchReason | null {
  if (Object.hasOwn(CODE_REASONS, code)) return CODE_REASONS[code] ?? null;
  return CODE_PREFIX_REASONS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}

/** The error, then what caused it; of several failed attempts (an AggregateError) the first is followed. */
export function causeChain(error: unknown): Error[] {
  const chain: Error[] = [];
  let link = error;
  while (link instanceof Error && chain.length < CAUSE_DEPTH && !chain.includes(link)) {
    chain.push(link);
    link = link.cause ?? (link instanceof AggregateError ? link.errors[0] : undefined);
  }
  return chain;
}

/** The operator's text: every message of the chain with its code, outermost first. */
export function describeError(error: unknown): string {
  const texts = causeChain(error).map((link) => {
    const code = codeOf(link);
    const text = link.message || link.name;
    return code && !text.includes(code) ? `${text} (${code})` : text;
  });
  return texts.length > 0 ? [...new Set(texts)].join(': ').slice(0, 1000) : String(error).slice(0, 1000);
}
