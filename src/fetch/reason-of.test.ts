import { errors } from 'undici';
import { describe, expect, it } from 'vitest';
import { describeError, isOperational, reasonOf } from './reason-of.ts';
import { FETCH_REASONS, FetchFaultError, type FetchReason, REASON_POLICIES } from './reasons.ts';

const STATUS_TABLE: [from: number, to: number, reason: FetchReason][] = [
  [100, 199, 'protocol'],
  [200, 399, 'unexpected-status'],
  [400, 400, 'bad-request'],
  [401, 401, 'unauthorized'],
  [402, 403, 'forbidden'],
  [404, 404, 'not-found'],
  [405, 406, 'bad-request'],
  [407, 407, 'unauthorized'],
  [408, 408, 'timeout'],
  [409, 409, 'unexpected-status'],
  [410, 410, 'gone'],
  [411, 417, 'bad-request'],
  [418, 418, 'forbidden'],
  [419, 419, 'bad-request'],
  [420, 420, 'rate-limited'],
  [421, 422, 'bad-request'],
  [423, 423, 'unexpected-status'],
  [424, 424, 'bad-request'],
  [425, 425, 'unexpected-status'],
  [426, 428, 'bad-request'],
  [429, 430, 'rate-limited'],
  [431, 443, 'bad-request'],
  [444, 444, 'reset'],
  [445, 450, 'bad-request'],
  [451, 451, 'forbidden'],
  [452, 499, 'bad-request'],
  [500, 508, 'server-error'],
  [509, 509, 'rate-limited'],
  [510, 599, 'server-error'],
];

const CODE_TABLE: [code: string, reason: FetchReason][] = [
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EAI_FAIL', 'dns'],
  ['EAI_NODATA', 'dns'],
  ['ESERVFAIL', 'dns'],
  ['ECONNREFUSED', 'connect'],
  ['EHOSTUNREACH', 'connect'],
  ['ENETUNREACH', 'connect'],
  ['EADDRNOTAVAIL', 'connect'],
  ['EACCES', 'connect'],
  ['EMFILE', 'connect'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['ECONNRESET', 'reset'],
  ['ECONNABORTED', 'reset'],
  ['EPIPE', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'reset'],
  ['UND_ERR_HEADERS_OVERFLOW', 'too-large'],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'too-large'],
  ['UND_ERR_ABORTED', 'aborted'],
  ['UND_ERR_DESTROYED', 'aborted'],
  ['UND_ERR_CLOSED', 'aborted'],
  ['UND_ERR_INVALID_ARG', 'bad-request'],
  ['UND_ERR_INFO', 'protocol'],
  ['UND_ERR_NOT_SUPPORTED', 'protocol'],
  ['HPE_INVALID_CONSTANT', 'protocol'],
  ['HPE_UNEXPECTED_CONTENT_LENGTH', 'protocol'],
  ['HPE_HEADER_OVERFLOW', 'too-large'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['CERT_NOT_YET_VALID', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls'],
  ['EPROTO', 'tls'],
  ['Z_DATA_ERROR', 'decompress'],
  ['Z_BUF_ERROR', 'decompress'],
  ['ERR__ERROR_FORMAT_PADDING_1', 'decompress'],
  ['ZSTD_error_prefix_unknown', 'decompress'],
  ['ZSTD_error_frameParameter_windowTooLarge', 'decompress'],
  ['ERR_INVALID_URL', 'bad-url'],
];

function coded(code: string, message = 'it failed'): Error {
  return Object.assign(new Error(message), { code });
}

describe('the reason of a fault', () => {
  it('is fixed for every HTTP status from 100 to 599', () => {
    const table = STATUS_TABLE.flatMap(([from, to, reason]) =>
      Array.from({ length: to - from + 1 }, (_, index) => [from + index, reason]),
    );
    expect(table.map(([status]) => status)).toEqual(Array.from({ length: 500 }, (_, index) => 100 + index));
    expect(table.map(([status]) => [status, reasonOf({ status: Number(status) }).reason])).toEqual(table);
  });

  it.each([0, 99, 600, 999, -1])('calls the impossible status %i a protocol fault', (status) => {
    expect(reasonOf({ status }).reason).toBe('protocol');
  });

  it.each(CODE_TABLE)('of the error code %s is %s', (code, reason) => {
    expect(reasonOf({ error: coded(code) }).reason).toBe(reason);
    expect(isOperational(coded(code))).toBe(true);
  });

  it('is found behind wrapping errors and in the first of several failed connections', () => {
    const attempts = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]);
    expect(reasonOf({ error: new Error('request failed', { cause: attempts }) }).reason).toBe('connect');
  });

  it('is taken from undici itself as it names its errors', () => {
    expect(reasonOf({ error: new errors.HeadersTimeoutError() }).reason).toBe('timeout');
    expect(reasonOf({ error: new errors.HeadersOverflowError() }).reason).toBe('too-large');
  });

  it('is what the client said where the client refused', () => {
    expect(reasonOf({ error: new FetchFaultError('redirect-loop', 'round and round') }).reason).toBe(
      'redirect-loop',
    );
  });

  it('does not come from names that only look like codes', () => {
    expect(isOperational(coded('toString'))).toBe(false);
    expect(isOperational(coded('__proto__'))).toBe(false);
  });

  it('leaves defects to surface as defects', () => {
    expect(isOperational(new TypeError('x is not a function'))).toBe(false);
    expect(isOperational('a string')).toBe(false);
    expect(isOperational(undefined)).toBe(false);
  });
});

describe('the policy of a reason', () => {
  it('exists for every reason and stops exactly where a fault is permanent', () => {
    expect(Object.keys(REASON_POLICIES).sort()).toEqual([...FETCH_REASONS].sort());
    for (const policy of Object.values(REASON_POLICIES))
      expect(policy.backoff === 'stop').toBe(policy.permanent);
  });

  it.each([
    [404, false],
    [410, true],
    [403, false],
    [429, false],
    [503, false],
    [400, true],
    [401, true],
  ])('of status %i is permanent: %s', (status, permanent) => {
    expect(reasonOf({ status }).permanent).toBe(permanent);
  });

  it("blames the host for what is the host's and not for a missing page", () => {
    expect(reasonOf({ status: 503 }).host).toBe('failure');
    expect(reasonOf({ error: coded('ECONNREFUSED') }).host).toBe('failure');
    expect(reasonOf({ status: 404 }).host).toBe('answered');
    expect(reasonOf({ error: new FetchFaultError('robots', 'no') }).host).toBe('unknown');
  });
});

describe("the operator's text", () => {
  it('tells the whole chain of causes with their codes', () => {
    const error = new Error('fetch failed', { cause: coded('ECONNREFUSED', 'nobody listens') });
    expect(describeError(error)).toBe('fetch failed: nobody listens (ECONNREFUSED)');
  });

  it('survives an error that causes itself and one of great length', () => {
    const error = new Error('x'.repeat(5000));
    error.cause = error;
    expect(describeError(error)).toHaveLength(1000);
  });
});
