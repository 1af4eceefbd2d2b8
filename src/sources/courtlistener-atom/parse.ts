import { parseDocketNumber } from '../../domain/docket-number.ts';
import type {
  ObservedDocket,
  ObservedDocument,
  ObservedEntry,
  ReadResult,
  RejectedItem,
} from '../../domain/observation.ts';
import { dateIn, isCalendarDate } from '../court-time.ts';
import { explainForeign, fault, MAX_BODY_BYTES, observed } from '../courtlistener/body.ts';
import { addressOn, courtNumber, SITE, STORAGE, tidyText } from '../courtlistener/documents.ts';
import { docketIdOf, emptyDocket, identify } from '../courtlistener/entries.ts';
import { knownDockets } from '../courtlistener/schema.ts';
import type { ReadRequest } from '../format.ts';
import { parseMarkup, textOf } from '../markup.ts';
import { decodeBody } from '../text/decode.ts';
import { parseAtom } from './feed.ts';
import { type AtomEntry, type AtomFeed, ENTRY_TITLE, FEED_TITLE } from './schema.ts';

const FORMAT = 'courtlistener-atom';
const FEED_TIMEZONE = 'America/Los_Angeles';

/** Reads the feed of one docket. It holds the 30 newest entries, so it is a window. */
export function readDocketFeed(request: ReadRequest): ReadResult {
  if (request.body.byteLength > MAX_BODY_BYTES) return fault('too-large', 'the feed is too large');
  const { text } = decodeBody(request.body, request.contentType);
  const feed = parseAtom(text);
  const about = FEED_TITLE.exec(feed?.title.trim() ?? '')?.[1];
  if (!feed) return explainForeign(text, 'this is not an Atom feed');
  if (about === undefined) return fault('not-the-format', 'this Atom feed is not that of a docket');
  const { entries, rejected } = readEntries(feed.entries);
  const dockets = [{ ...readDocket(feed, about, request), entries }];
  const result = observed(FORMAT, 'window', { dockets, rejected });
  return feed.truncated ? { ...result, truncated: true } : result;
}

/** Caption and number stand in the title, the court nowhere: it comes from the settings or the caller. */
function readDocket(feed: AtomFeed, about: string, request: ReadRequest): ObservedDocket {
  const id = docketIdIn(request.url) ?? docketIdIn(feed.self) ?? docketIdIn(feed.entries[0]?.link ?? null);
  const known = identify(id, knownDockets(request.settings), request.court);
  const comma = about.lastIndexOf(', ');
  const stated = comma < 0 ? null : parseDocketNumber(about.slice(comma + 2), known.court);
  const caption = tidyText(stated ? about.slice(0, comma) : about);
  const docket = emptyDocket(id, { court: known.court, number: known.number ?? stated?.number ?? null });
  return { ...docket, caption: caption?.endsWith('...') ? null : caption };
}

function docketIdIn(url: string | null): number | null {
  const parsed = url === null ? null : URL.parse(url, SITE);
  return parsed ? docketIdOf(parsed.pathname) : null;
}

function readEntries(items: readonly AtomEntry[]): { entries: ObservedEntry[]; rejected: RejectedItem[] } {
  const entries: ObservedEntry[] = [];
  const rejected: RejectedItem[] = [];
  for (const item of items) {
    const title = ENTRY_TITLE.exec(item.title.trim());
    const filedOn = title ? filingDate(title[2], item.published) : null;
    if (title && filedOn) entries.push(readEntry(item, title[1] ?? null, filedOn));
    else rejected.push({ reason: title ? 'no-date' : 'no-title', raw: item.title.trim().slice(0, 200) });
  }
  return { entries, rejected };
}

/**
 * `published` is midnight in California of the day of filing, without a time: it says when the entry was
 * filed and never when it was entered. A minute entry's title states the day itself.
 */
function filingDate(titled: string | undefined, published: string): string | null {
  if (titled !== undefined && isCalendarDate(titled)) return titled;
  const instant = new Date(published.trim());
  return Number.isNaN(instant.getTime()) ? null : dateIn(instant, FEED_TIMEZONE);
}

function readEntry(item: AtomEntry, numbered: string | null, filedOn: string): ObservedEntry {
  const number = courtNumber(numbered);
  const summary = plainSummary(item.summary);
  const label = summary !== null && looksLikeLabel(summary);
  return {
    sequence: null,
    number,
    filedOn,
    enteredAt: null,
    labels: label ? [summary] : [],
    text: label ? null : summary,
    url: addressOn(SITE, item.link),
    documents: readEnclosure(item.enclosure, number),
  };
}

/** The summary is declared to be HTML, so entities that survive the XML are decoded once more. */
function plainSummary(html: string): string | null {
  const root = parseMarkup(html);
  return (root && textOf([root])) || null;
}

/**
 * The summary is the entry's text or, while CourtListener has none, the label of its main document ("Notice
 * of Appearance"). Labels are short and hold neither figures nor sentences.
 */
function looksLikeLabel(summary: string): boolean {
  return summary.length <= 60 && !/[\d.;:"]/.test(summary);
}

/** CourtListener's copy is free; a link to PACER names a document that costs money there. */
function readEnclosure(href: string, number: number | null): ObservedDocument[] {
  const copy = addressOn(STORAGE, href);
  const url = copy ?? pacerAddress(href);
  if (url === null) return [];
  const id = /\/docs?1\/(\d{6,15})(?:$|[/?])/.exec(url)?.[1] ?? null;
  return [{ id, number, attachment: null, url, available: copy !== null }];
}

function pacerAddress(href: string): string | null {
  const url = URL.parse(href);
  return url?.protocol === 'https:' && /^ecf\.[a-z0-9]+\.uscourts\.gov$/.test(url.hostname) ? url.href : null;
}
