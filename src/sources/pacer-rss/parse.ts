import type { Observation, ReadResult, RejectedItem } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { courtOfUrl, type FeedCourt, readCoverage } from './channel.ts';
import { type DecodedBody, decodeBody, elementText, plainLine, plainUrl } from './decode.ts';
import { DocketCollector } from './dockets.ts';
import { readInstant } from './entered-at.ts';
import { type ItemContext, readItem } from './item.ts';
import { judgeBytes, judgeNoFeed } from './no-feed.ts';
import { LARGEST_BODY_BYTES, type RawChannel, type RawItem } from './schema.ts';
import { type FeedShape, isFeedRoot, tokeniseFeed } from './tokenise.ts';

/**
 * Reads a court's RSS feed in any of its dialects. Never throws on content. A feed that was cut off keeps its
 * complete items and says `truncated`; the window it shows is then shorter than the court's.
 */
export function parsePacerRss(request: ReadRequest): ReadResult {
  const unusable = judgeBytes(request.body, LARGEST_BODY_BYTES);
  if (unusable) return unusable;
  const body = decodeBody(request.body);
  if (!/[^\s\0\u00bb\u00bf\u00ef\ufeff]/.test(body.text)) {
    return { ok: false, reason: 'empty-body', message: 'the body is empty' };
  }
  const items: RawItem[] = [];
  const shape = tokeniseFeed(body.text, (item) => items.push(item));
  return judgeShape(shape, body, items) ?? observe(request, { shape, body, items });
}

function judgeShape(shape: FeedShape, body: DecodedBody, items: RawItem[]): ReadResult | null {
  if (shape.root === null || !isFeedRoot(shape.root)) return judgeNoFeed(body.text, shape.root);
  if (shape.tooDeep)
    return { ok: false, reason: 'too-deep', message: 'elements are nested too deeply for a feed' };
  if (items.length === 0 && !shape.closed) {
    return { ok: false, reason: 'truncated', message: 'the feed was cut off before its first item ended' };
  }
  return shape.sawChannel
    ? null
    : { ok: false, reason: 'not-the-format', message: 'an <rss> without a <channel>' };
}

interface WalkedFeed {
  shape: FeedShape;
  body: DecodedBody;
  items: RawItem[];
}

function observe(request: ReadRequest, { shape, body, items }: WalkedFeed): ReadResult {
  const channel = decodeChannel(shape.channel, body);
  const feedCourt = findCourt(request, channel.link, items);
  const context: ItemContext = {
    courtId: feedCourt.id,
    court: feedCourt.court,
    base: URL.canParse(channel.link) ? channel.link : request.url,
    characters: body.characters,
  };
  const collector = new DocketCollector(feedCourt.id);
  const rejected: RejectedItem[] = [];
  for (const raw of items) {
    const result = readItem(raw, context);
    if (result.ok) collector.add(result.item);
    else rejected.push({ reason: result.reason, raw: result.raw });
  }
  if (items.length > 0 && rejected.length === items.length && !isPacerFeed(channel.link, items)) {
    return { ok: false, reason: 'not-the-format', message: 'an RSS feed, but not one of docket entries' };
  }
  const timezone = feedCourt.court?.timezone ?? null;
  const observation: Observation = {
    format: 'pacer-rss',
    completeness: 'window',
    builtAt: readInstant(channel.lastBuildDate, timezone) ?? readInstant(channel.pubDate, timezone),
    coverage: readCoverage(channel.description),
    dockets: collector.finish(),
    publications: [],
    rejected,
  };
  return shape.closed ? { ok: true, observation } : { ok: true, observation, truncated: true };
}

function decodeChannel(channel: RawChannel, body: DecodedBody): Record<keyof RawChannel, string> {
  const line = (field: string | null): string => plainLine(elementText(body.characters(field ?? '')));
  return {
    title: line(channel.title),
    link: plainUrl(line(channel.link)),
    description: line(channel.description),
    lastBuildDate: line(channel.lastBuildDate),
    pubDate: line(channel.pubDate),
  };
}

/** The court given by the caller, else the one whose host the channel, an item or the request names. */
function findCourt(request: ReadRequest, channelLink: string, items: RawItem[]): FeedCourt {
  if (request.court !== null) return { id: request.court, court: request.courts.byId(request.court) };
  const urls = [channelLink, items[0]?.link, items[0]?.guid, request.url];
  for (const url of urls) {
    const found = url ? courtOfUrl(plainUrl(elementText(url)), request.courts) : null;
    if (found) return found;
  }
  return { id: null, court: null };
}

function isPacerFeed(channelLink: string, items: RawItem[]): boolean {
  const pacer = /\.uscourts\.gov|DktRpt\.pl|DocketReportFilter/;
  return (
    pacer.test(channelLink) ||
    items.some((item) => pacer.test(item.link ?? '') || pacer.test(item.guid ?? ''))
  );
}
