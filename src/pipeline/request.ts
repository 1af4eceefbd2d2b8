import { fillAddress, isAddressTemplate } from '../domain/address-template.ts';
import type { FetchRequest } from '../fetch/outcome.ts';
import type { SourceRow } from '../store/schema.ts';
import { isMetered } from './courtlistener/access.ts';
import { questionOf } from './courtlistener/batches.ts';

/** How a metered API is called: with a secret, on one origin. */
export interface ApiCaller {
  /** "https://www.courtlistener.com": a request to any other origin goes without the headers. */
  origin: string;
  headers(): Readonly<Record<string, string>>;
}

const ACCEPT: Readonly<Record<string, string>> = {
  'pacer-rss': 'application/rss+xml, application/xml;q=0.9, */*;q=0.1',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1',
  'scotus-json': 'application/json',
  'courtlistener-atom': 'application/atom+xml, application/xml;q=0.9',
  'federal-register': 'application/json',
  'doj-json': 'application/json',
};
const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** The conditional request a source is polled with. */
export function requestFor(
  source: SourceRow,
  by: { now: Date; ignoreRobots: boolean; courtlistener: ApiCaller | null },
): FetchRequest {
  if (isMetered(source) && by.courtlistener) return apiRequest(by.courtlistener, questionOf(source, by.now));
  return {
    ...copyHeld(source, by.now),
    accept: ACCEPT[source.format] ?? ACCEPT_PAGE,
    ...(by.ignoreRobots ? { ignoreRobots: true } : {}),
  };
}

/** Validators belong to one address: an address that moves with the days is always asked for anew. */
function copyHeld(source: SourceRow, now: Date): Pick<FetchRequest, 'url' | 'etag' | 'lastModified'> {
  const { url, settings, etag, last_modified: lastModified } = source;
  if (!isAddressTemplate(url)) return { url, etag, lastModified };
  return {
    url: fillAddress(url, {
      now,
      timezone: zoneOf(source),
      previousMonth: settings['monthTurn'] === true,
      newest: source.newest_item_at,
    }),
  };
}

export function zoneOf({ settings }: SourceRow): string {
  const { timezone } = settings;
  return typeof timezone === 'string' ? timezone : 'America/New_York';
}

/** A call of an API that we use by agreement: the token is the permission, robots.txt speaks to crawlers. */
export function apiRequest(caller: ApiCaller, url: string): FetchRequest {
  if (new URL(url).origin !== caller.origin) return { url, accept: 'application/json' };
  return { url, accept: 'application/json', headers: caller.headers(), ignoreRobots: true };
}
