import type { FetchRequest } from '../fetch/outcome.ts';
import type { SourceRow } from '../store/schema.ts';

const ACCEPT: Readonly<Record<string, string>> = {
  'pacer-rss': 'application/rss+xml, application/xml;q=0.9, */*;q=0.1',
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1',
  'scotus-json': 'application/json',
  'federal-register': 'application/json',
  'doj-json': 'application/json',
};
const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1';

/** The conditional request a source is polled with. */
export function requestFor(source: SourceRow, by: { ignoreRobots: boolean }): FetchRequest {
  return {
    url: source.url,
    etag: source.etag,
    lastModified: source.last_modified,
    accept: ACCEPT[source.format] ?? ACCEPT_PAGE,
    ...(by.ignoreRobots ? { ignoreRobots: true } : {}),
  };
}
