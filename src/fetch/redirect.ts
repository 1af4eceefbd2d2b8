import type { AddressGuard } from './address-guard.ts';
import { FetchFaultError } from './reasons.ts';

/** 300, 304, 305 and 306 name no page to go to. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

export interface Redirection {
  from: URL;
  location: string | undefined;
  /** URLs met so far, the current one included. */
  visited: readonly string[];
  maxRedirects: number;
  /** Whether the request carries the caller's own headers, which may be credentials. */
  carriesHeaders: boolean;
}

/** Where a redirect leads; throws the fault when it may not be followed. */
export function redirectTarget(redirection: Redirection, guard: AddressGuard): URL {
  const { from, visited, maxRedirects } = redirection;
  const target = resolveLocation(redirection.location, from);
  if (visited.length > maxRedirects || visited.includes(target.href)) {
    const why = visited.includes(target.href)
      ? 'leads back to'
      : `is one too many (${maxRedirects} followed) to`;
    throw new FetchFaultError('redirect-loop', `the redirect ${why} ${target.href}`);
  }
  const verdict = guard.checkUrl(target);
  if (!verdict.ok) {
    const reason = verdict.reason === 'bad-url' ? 'redirect-blocked' : verdict.reason;
    throw new FetchFaultError(reason, `the redirect to ${target.href} is refused: ${verdict.message}`);
  }
  if (redirection.carriesHeaders && from.protocol === 'https:' && target.protocol === 'http:') {
    throw new FetchFaultError('redirect-blocked', `the redirect to ${target.href} would give up encryption`);
  }
  return target;
}

/** Header bytes arrive as Latin-1, while addresses outside ASCII are sent as UTF-8. */
function resolveLocation(location: string | undefined, from: URL): URL {
  const target = location ? URL.parse(Buffer.from(location, 'latin1').toString('utf8'), from.href) : null;
  if (!target) throw new FetchFaultError('protocol', `a redirect of ${from.href} names no usable address`);
  target.hash = '';
  return target;
}
