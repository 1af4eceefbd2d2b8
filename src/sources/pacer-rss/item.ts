import type { Court, CourtKind } from '../../domain/court.ts';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { RejectReason } from '../../domain/observation.ts';
import { plainLine, plainUrl } from './decode.ts';
import { readDescription, webUrl } from './description.ts';
import { readInstant } from './entered-at.ts';
import {
  type Description,
  type ItemReading,
  type ItemResult,
  LONGEST_FIELD,
  type RawItem,
  REJECTED_RAW_LENGTH,
} from './schema.ts';

/** What holds for every item of a feed. */
export interface ItemContext {
  courtId: string | null;
  court: Court | null;
  /** The court's own address, for links that leave it out. */
  base: string | null;
  /** Turns wire text into plain characters. */
  decode: (slice: string) => string;
  /** The title read last: items of one docket often follow one another. */
  lastTitle: { raw: string; docket: TitledDocket } | null;
}

/** What a title says: `1:18-cv-03365 Chau v. Donovan et al`. */
interface TitledDocket {
  docketNumber: string;
  caption: string | null;
}

const APPELLATE_PART = /[?&]partId=(\d{1,15})/;
const APPELLATE_CASE = /[?&]caseNum=([^&#]+)/;

/**
 * Reads one item. It is set aside only when its docket is unknown or when nothing identifies the entry: neither
 * the court's sequence, nor a number, nor a document, nor the time it was entered.
 */
export function readItem(raw: RawItem, context: ItemContext): ItemResult {
  if (isTooLong(raw)) return reject('too-long', raw.title ?? raw.guid ?? '');
  const docket = readTitle(raw, context);
  if (!docket) return rejectTitle(raw, context);
  const description = readDescription(raw.description ?? '', {
    caption: docket.caption,
    base: context.base,
    decode: context.decode,
  });
  const guid = plainUrl(textOf(raw.guid, context));
  const report = readDocketReport(guid);
  const url = webUrl(guid, null);
  // The guid repeats the link, so the link is read only where the guid is no docket report.
  const link = report && url ? null : plainUrl(textOf(raw.link, context));
  const item: ItemReading = {
    docketNumber: docket.docketNumber,
    caption: docket.caption,
    pacerCaseId: (report ?? (link ? readDocketReport(link) : null))?.caseId ?? null,
    sequence: report?.sequence ?? APPELLATE_PART.exec(guid)?.[1] ?? linkedSequence(description),
    enteredAt: readInstant(textOf(raw.pubDate, context).trim(), context.court?.timezone ?? null),
    url: url ?? webUrl(link ?? '', context.base),
    description,
  };
  const missing = missingIdentity(item, raw);
  return missing ? reject(missing, textOf(raw.title, context)) : { ok: true, item };
}

function textOf(field: string | null, context: ItemContext): string {
  return field === null ? '' : context.decode(field);
}

function isTooLong(raw: RawItem): boolean {
  const { title, link, description, guid, pubDate } = raw;
  return tooLong(title) || tooLong(link) || tooLong(description) || tooLong(guid) || tooLong(pubDate);
}

function tooLong(field: string | null): boolean {
  return field !== null && field.length > LONGEST_FIELD;
}

function readTitle(raw: RawItem, context: ItemContext): TitledDocket | null {
  if (raw.title !== null && raw.title === context.lastTitle?.raw) return context.lastTitle.docket;
  const line = plainLine(textOf(raw.title, context));
  if (line === '') return readLinkedNumber(raw, context);
  const space = line.indexOf(' ');
  const word = space === -1 ? line : line.slice(0, space);
  const number = parseDocketNumber(word, context.courtId, courtKind(raw, context));
  if (!number) return null;
  const docket = { docketNumber: number.number, caption: space === -1 ? null : line.slice(space + 1) };
  context.lastTitle = { raw: raw.title ?? '', docket };
  return docket;
}

/** Appellate links repeat the docket number, which saves an item without a title. */
function readLinkedNumber(raw: RawItem, context: ItemContext): TitledDocket | null {
  const linked = APPELLATE_CASE.exec(plainUrl(textOf(raw.link, context)))?.[1];
  const number =
    linked === undefined ? null : parseDocketNumber(linked, context.courtId, courtKind(raw, context));
  return number && { docketNumber: number.number, caption: null };
}

/** The court's kind, or what the dialect shows of it when the court is not in the directory. */
function courtKind(raw: RawItem, context: ItemContext): CourtKind | null {
  if (context.court) return context.court.kind;
  if (raw.link?.includes('caseNum=')) return 'appellate';
  return /^\s*Type:/.test(raw.description ?? '') ? 'bankruptcy' : null;
}

function rejectTitle(raw: RawItem, context: ItemContext): ItemResult {
  const title = textOf(raw.title, context);
  if (title.trim() !== '') return reject('docket-number', title);
  return reject('no-title', textOf(raw.guid ?? raw.link ?? raw.description, context).trim());
}

const REPORT = 'DktRpt.pl?';
const REPORT_QUERY = /^(?:caseid=)?\d{1,15}(?:[&-]\d{1,15})?$/;

/** `DktRpt.pl?<case>&<sequence>` in district courts, with a dash in bankruptcy courts, the case alone in E.D.N.Y. */
function readDocketReport(url: string): { caseId: string; sequence: string | null } | null {
  const at = url.indexOf(REPORT);
  const query = at === -1 ? '' : url.slice(at + REPORT.length);
  if (!REPORT_QUERY.test(query)) return null;
  const start = query.startsWith('c') ? 'caseid='.length : 0;
  const end = Math.max(query.indexOf('&'), query.indexOf('-'));
  if (end === -1) return { caseId: query.slice(start), sequence: null };
  return { caseId: query.slice(start, end), sequence: query.slice(end + 1) };
}

/** The document link's `de_seq_num` agrees with the guid's tail; it stands in where the guid has none. */
function linkedSequence(description: Description): string | null {
  for (const { url } of description.links) {
    const sequence = /[?&]de_seq_num=(\d{1,15})/.exec(url ?? '')?.[1];
    if (sequence !== undefined) return sequence;
  }
  return null;
}

function missingIdentity(item: ItemReading, raw: RawItem): RejectReason | null {
  const { links, label } = item.description;
  if (item.sequence !== null) return null;
  if (links.some((link) => link.number !== null || link.documentId !== null)) return null;
  if (item.enteredAt === null) return raw.pubDate === null ? 'no-date' : 'bad-date';
  return label === null ? 'no-identity' : null;
}

function reject(reason: RejectReason, raw: string): ItemResult {
  return { ok: false, reason, raw: raw.slice(0, REJECTED_RAW_LENGTH) };
}
