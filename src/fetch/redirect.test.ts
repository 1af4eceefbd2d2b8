import { describe, expect, it } from 'vitest';
import { createAddressGuard } from './address-guard.ts';
import { isRedirect, redirectTarget } from './redirect.ts';

const guard = createAddressGuard([]);
const FROM = new URL('https://court.test/a/b?c');

function follow(
  location: string | undefined,
  options: { carriesHeaders?: boolean; visited?: string[] } = {},
) {
  const redirection = {
    from: FROM,
    location,
    visited: options.visited ?? [FROM.href],
    maxRedirects: 3,
    carriesHeaders: options.carriesHeaders ?? false,
  };
  return redirectTarget(redirection, guard).href;
}

describe('a redirect', () => {
  it('is one of five statuses', () => {
    const statuses = Array.from({ length: 500 }, (_, index) => 100 + index).filter(isRedirect);
    expect(statuses).toEqual([301, 302, 303, 307, 308]);
  });

  it.each([
    ['/x', 'https://court.test/x'],
    ['x?y=1', 'https://court.test/a/x?y=1'],
    ['//other.test/x', 'https://other.test/x'],
    ['http://court.test/x', 'http://court.test/x'],
    ['/x#part', 'https://court.test/x'],
    [Buffer.from('/résumé').toString('latin1'), 'https://court.test/r%C3%A9sum%C3%A9'],
  ])('to %s leads to %s', (location, target) => {
    expect(follow(location)).toBe(target);
  });

  it.each([
    [undefined, 'protocol'],
    ['', 'protocol'],
    ['http://', 'protocol'],
    ['ftp://court.test/', 'redirect-blocked'],
    ['javascript:alert(1)', 'redirect-blocked'],
    ['https://user:pw@court.test/', 'redirect-blocked'],
    ['http://169.254.169.254/latest/meta-data/', 'address-blocked'],
    ['https://court.test:8443/', 'address-blocked'],
    ['//[::ffff:10.0.0.1]/', 'address-blocked'],
    ['/a/b?c', 'redirect-loop'],
    ['#top', 'redirect-loop'],
  ])('to %j is refused as %s', (location, reason) => {
    expect(() => follow(location)).toThrow(expect.objectContaining({ reason }) as Error);
  });

  it('is one too many after the last one allowed', () => {
    const visited = ['1', '2', '3'].map((path) => `https://court.test/${path}`);
    expect(follow('/4', { visited })).toBe('https://court.test/4');
    expect(() => follow('/5', { visited: [...visited, FROM.href] })).toThrow(/one too many/);
  });

  it("may not give up encryption while it carries somebody's headers", () => {
    expect(() => follow('http://court.test/x', { carriesHeaders: true })).toThrow(/give up encryption/);
    expect(follow('https://other.test/x', { carriesHeaders: true })).toBe('https://other.test/x');
  });
});
