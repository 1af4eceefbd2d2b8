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
  const reading = new FeedReading(request, body);
  const shape = tokeniseFeed(body.text, (item, channel) => reading.add(item, channel));
  return judgeShape(shape, body, reading.items) ?? reading.finish(shape);
}

function judgeShape(shape: FeedShape, body: DecodedBody, items: number): ReadResult | null {
  if (shape.root === null || !isFeedRoot(shape.root)) return judgeNoFeed(body.text, shape.root);
  if (shape.tooDeep)
    return { ok: false, reason: 'too-deep', message: 'elements are nested too deeply for a feed' };
  if (items === 0 && !shape.closed) {
    return { ok: false, reason: 'truncated', message: 'the feed was cut off before its first item ended' };
  }
  return shape.sawChannel
    ? null
    : { ok: false, reason: 'not-the-format', message: 'an <rss> without a <channel>' };
}

/** Reads items as they come; which court they are of is settled by the channel's head or the first of them. */
class FeedReading {
  items = 0;
  private readonly request: ReadRequest;
  private readonly decode: (slice: string) => string;
  private readonly rejected: RejectedItem[] = [];
  private context: ItemContext | null = null;
  private collector = new DocketCollector(null);
  private isPacer = false;

  constructor(request: ReadRequest, body: DecodedBody) {
    this.request = request;
    this.decode = (slice) => elementText(body.characters(slice));
  }

  add(raw: RawItem, channel: RawChannel): void {
    this.items++;
    this.context ??= this.begin(channel, raw);
    const result = readItem(raw, this.context);
    if (result.ok) {
      this.collector.add(result.item);
      this.isPacer = true;
    } else {
      this.rejected.push({ reason: result.reason, raw: result.raw });
      this.isPacer ||= PACER.test(raw.link ?? '') || PACER.test(raw.guid ?? '');
    }
  }

  finish(shape: FeedShape): ReadResult {
    const channel = this.decodeChannel(shape.channel);
    if (this.items > 0 && !this.isPacer && !PACER.test(channel.link)) {
      return { ok: false, reason: 'not-the-format', message: 'an RSS feed, but not one of docket entries' };
    }
    const timezone = this.context?.court?.timezone ?? null;
    const observation: Observation = {
      format: 'pacer-rss',
      completeness: 'window',
      builtAt: readInstant(channel.lastBuildDate, timezone) ?? readInstant(channel.pubDate, timezone),
      coverage: readCoverage(channel.description),
      dockets: this.collector.finish(),
      publications: [],
      rejected: this.rejected,
    };
    return shape.closed ? { ok: true, observation } : { ok: true, observation, truncated: true };
  }

  private begin(raw: RawChannel, first: RawItem): ItemContext {
    const { request } = this;
    const { link } = this.decodeChannel(raw);
    const { id, court } = findCourt(request, [link, first.link, first.guid, request.url]);
    this.collector = new DocketCollector(id);
    const base = URL.canParse(link) ? link : request.url;
    return { courtId: id, court, base, decode: this.decode, lastTitle: null };
  }

  private decodeChannel(channel: RawChannel): RawChannelText {
    const line = (field: string | null): string => plainLine(this.decode(field ?? ''));
    return {
      link: plainUrl(line(channel.link)),
      description: line(channel.description),
      lastBuildDate: line(channel.lastBuildDate),
      pubDate: line(channel.pubDate),
    };
  }
}

type RawChannelText = Record<Exclude<keyof RawChannel, 'title'>, string>;

/** What the addresses of a docket feed hold, whatever host serves it. */
const PACER = /\.uscourts\.gov|DktRpt\.pl|DocketReportFilter/;

/** The court given by the caller, else the first one that an address names. */
function findCourt(request: ReadRequest, urls: readonly (string | null)[]): FeedCourt {
  if (request.court !== null) return { id: request.court, court: request.courts.byId(request.court) };
  for (const url of urls) {
    const found = url ? courtOfUrl(plainUrl(elementText(url)), request.courts) : null;
    if (found) return found;
  }
  return { id: null, court: null };
}
