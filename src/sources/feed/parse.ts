import type { ObservedPublication, ReadResult, RejectedItem } from '../../domain/observation.ts';
import { canonicalAddress } from '../../domain/web-address.ts';
import type { ReadRequest } from '../format.ts';
import { dateIn, instantOf } from '../text/dates.ts';
import { decodeBody } from '../text/decode.ts';
import { resolveLink } from '../text/html-document.ts';
import { fault, foreignBody, oneLine } from '../text/html-page.ts';
import { fragmentText } from '../text/html-text.ts';
import { excerpt, publicationsRead } from '../text/observation.ts';
import { settingsProblem } from '../text/settings.ts';
import { readJsonFeed } from './json-feed.ts';
import { type FeedDocument, type FeedItem, feedSettings } from './schema.ts';
import { readXmlFeed } from './xml-feed.ts';

/** Reads RSS, Atom or JSON Feed, told apart by content. A feed shows the recent past only: a window. */
export function readFeed(request: ReadRequest): ReadResult {
  const settings = feedSettings.safeParse(request.settings ?? {});
  if (!settings.success) return fault('not-the-format', settingsProblem(settings.error));
  const { text } = decodeBody(request.body, request.contentType);
  const document = /^\s*\{/u.test(text) ? jsonDocument(request, text) : xmlDocument(request, text);
  return 'ok' in document ? document : observationOf(document, request, settings.data.timezone);
}

function jsonDocument(request: ReadRequest, text: string): FeedDocument | ReadResult {
  return readJsonFeed(text) ?? foreignBody(request, 'a feed');
}

function xmlDocument(request: ReadRequest, text: string): FeedDocument | ReadResult {
  if (/^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)\b/iu.test(text))
    return foreignBody(request, 'a feed');
  const read = readXmlFeed(text);
  if (read.ok) return read.feed;
  return read.reason === 'too-deep'
    ? fault('too-deep', 'the feed is nested deeper than any feed')
    : foreignBody(request, 'a feed');
}

function observationOf(feed: FeedDocument, request: ReadRequest, timeZone: string): ReadResult {
  const home = feed.home ? resolveLink(feed.home, request.url) : request.url;
  const shared = sharedIds(feed.items);
  const publications: ObservedPublication[] = [];
  const rejected: RejectedItem[] = [];
  for (const item of feed.items) {
    const read = publicationOf(item, home, timeZone, shared);
    if ('reason' in read) rejected.push(read);
    else publications.push(read);
  }
  return publicationsRead({
    format: 'feed',
    completeness: 'window',
    builtAt: feed.builtAt ? (instantOf(feed.builtAt)?.toISOString().replace('.000Z', 'Z') ?? null) : null,
    publications,
    rejected,
    truncated: !feed.complete,
  });
}

/** Ids that several items with different links carry are no identity: some feeds give all items the site's id. */
function sharedIds(items: readonly FeedItem[]): Set<string> {
  const links = new Map<string, string | null>();
  const shared = new Set<string>();
  for (const { id, link } of items) {
    if (!id) continue;
    if (links.has(id) && links.get(id) !== link) shared.add(id);
    links.set(id, link);
  }
  return shared;
}

function publicationOf(
  item: FeedItem,
  home: string | null,
  timeZone: string,
  shared: ReadonlySet<string>,
): ObservedPublication | RejectedItem {
  const url = resolveLink(item.link ?? undefined, home);
  const id = item.id && !shared.has(item.id) ? oneLine(item.id) : null;
  const key = id ?? (url ? canonicalAddress(url) : null);
  if (!key) return { reason: 'no-identity', raw: excerpt(item.title ?? item.body ?? '') };
  const text = bodyText(item);
  const title = plainTitle(item.title) ?? firstLine(text);
  if (!title) return { reason: 'no-title', raw: excerpt(key) };
  if (!url && item.link) return { reason: 'bad-link', raw: excerpt(item.link) };
  return { key, url: url ?? home ?? key, title, publishedOn: dateIn(item.date, timeZone), text };
}

/** Descriptions hold HTML, sometimes escaped twice; links are left out, the item has its own. */
function bodyText(item: FeedItem): string | null {
  if (!item.body) return null;
  const plain = item.bodyIsPlain || !/[<&]/u.test(item.body);
  const text = plain ? item.body.trim() : fragmentText(item.body, { links: false });
  return text || null;
}

function plainTitle(title: string | null): string | null {
  if (!title) return null;
  const plain = /[<&]/u.test(title) ? (fragmentText(title, { links: false }) ?? title) : title;
  return oneLine(plain) || null;
}

const TITLE_CHARACTERS = 120;

function firstLine(text: string | null): string | null {
  return text?.split('\n')[0]?.slice(0, TITLE_CHARACTERS) || null;
}
