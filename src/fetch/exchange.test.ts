import { describe, expect, it } from 'vitest';
import { flattenHeaders, isValidator, openHeaders, requestHeaders } from './exchange.ts';

describe('request headers', () => {
  it('tell who asks, what is wanted and what is held already', () => {
    const headers = requestHeaders({
      userAgent: 'CourtCrier/1 (+x)',
      accept: 'text/html',
      etag: 'W/"a"',
      lastModified: 'Fri, 30 May 2025 12:00:00 GMT',
      extra: { Authorization: 'Token t' },
    });
    expect(headers).toEqual({
      accept: 'text/html',
      authorization: 'Token t',
      'if-none-match': 'W/"a"',
      'if-modified-since': 'Fri, 30 May 2025 12:00:00 GMT',
      'accept-encoding': 'gzip, deflate, br, zstd',
      'user-agent': 'CourtCrier/1 (+x)',
    });
  });

  it('never let a caller hide who we are', () => {
    const headers = requestHeaders({
      userAgent: 'CourtCrier/1 (+x)',
      extra: { 'User-Agent': 'Mozilla/5.0' },
    });
    expect(headers['user-agent']).toBe('CourtCrier/1 (+x)');
  });

  it('are kept as evidence without secrets, whatever their caller calls them', () => {
    const extra = { Authorization: 'Token t', Cookie: 'a=b', 'X-Api-Key': 'k' };
    const kept = openHeaders(requestHeaders({ userAgent: 'CourtCrier/1', etag: '"a"', extra }));
    expect(Object.keys(kept).toSorted()).toEqual([
      'accept',
      'accept-encoding',
      'if-none-match',
      'user-agent',
    ]);
  });

  it.each([null, undefined, '', 'a\r\nX-Evil: 1', '\0', 'x'.repeat(2000), '\u2603'])(
    'leave out the validator %j, which cannot stand in a header',
    (etag) => {
      expect(isValidator(etag)).toBe(false);
      expect(requestHeaders({ userAgent: 'x', etag, extra: {} })).not.toHaveProperty('if-none-match');
    },
  );
});

describe('response headers', () => {
  it('have lower-case names and joined values', () => {
    expect(
      flattenHeaders({ ETag: '"a"', 'set-cookie': ['a=1', 'b=2'], 'x-empty': '', gone: undefined }),
    ).toEqual({
      etag: '"a"',
      'set-cookie': 'a=1, b=2',
      'x-empty': '',
    });
  });

  it("cannot reach an object's prototype", () => {
    const headers = flattenHeaders(JSON.parse('{"__proto__": "x"}') as Record<string, string>);
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    expect(Object.keys(headers)).toEqual(['__proto__']);
  });
});
