import type { Court, CourtKind } from '../../domain/court.ts';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { RejectReason } from '../../domain/observation.ts';
import { elementText, plainLine, plainUrl } from './decode.ts';
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
  characters: (slice: string) => string;
}

const APPELLATE_PART = /[?&]partId=(\d{1,15})/;
const APPELLATE_CASE = /[?&]caseNum=([^&#]+)/;

/**
 * Reads one item. It is set aside only when its docket is unknown or when nothing identifies the entry: neither
 * the court's sequence, nor a number, nor a document, nor the time it was entered.
 */
export function readItem(raw: RawItem, context: ItemContext): ItemResult {
  if (isTooLong(raw)) return reject('too-long', raw.title ?? raw.guid ?? '');
  const text = (field: string | null): string =>
    field === null ? '' : elementText(context.characters(field));
  const title = text(raw.title);
  const link = plainUrl(text(raw.link));
  const guid = plainUrl(text(raw.guid));
  const html = text(raw.description);

  const docket = readTitle(title, courtKind(context, link, html), { link, context });
  if (!docket) {
    if (title.trim() === '') return reject('no-title', guid || link || html);
    return reject('docket-number', title);
  }
  const description = readDescription(html, docket.caption, context.base);
  const enteredAt = readInstant(text(raw.pubDate).trim(), context.court?.timezone ?? null);
  const report = readDocketReport(guid);
  const item: ItemReading = {
    docketNumber: docket.docketNumber,
    caption: docket.caption,
    pacerCaseId: readDocketReport(link)?.caseId ?? report?.caseId ?? null,
    sequence: report?.sequence ?? APPELLATE_PART.exec(guid)?.[1] ?? linkedSequence(description),
    enteredAt,
    url: webUrl(guid, null) ?? webUrl(link, context.base),
    description,
  };
  const missing = missingIdentity(item, raw);
  return missing ? reject(missing, title) : { ok: true, item };
}

function isTooLong(raw: RawItem): boolean {
  for (const field of [raw.title, raw.link, raw.description, raw.guid, raw.pubDate]) {
    if (field !== null && field.length > LONGEST_FIELD) return true;
  }
  return false;
}

/** The court's kind, or what the dialect shows of it when the court is not in the directory. */
function courtKind(context: ItemContext, link: string, html: string): CourtKind | null {
  if (context.court) return context.court.kind;
  if (link.includes('caseNum=')) return 'appellate';
  return /^\s*Type:/.test(html) ? 'bankruptcy' : null;
}

/** The docket number is the title's first word; appellate links repeat it, which saves an item without a title. */
function readTitle(
  title: string,
  kind: CourtKind | null,
  { link, context }: { link: string; context: ItemContext },
): { docketNumber: string; caption: string | null } | null {
  const line = plainLine(title);
  const space = line.indexOf(' ');
  const word = space === -1 ? line : line.slice(0, space);
  const number = parseDocketNumber(word, context.courtId, kind);
  if (number) return { docketNumber: number.number, caption: space === -1 ? null : line.slice(space + 1) };
  if (line !== '') return null;
  const linked = parseDocketNumber(APPELLATE_CASE.exec(link)?.[1] ?? '', context.courtId, kind);
  return linked && { docketNumber: linked.number, caption: null };
}

const REPORT = 'DktRpt.pl?';
const REPORT_QUERY = /^(?:caseid=)?(\d{1,15})(?:[&-](\d{1,15}))?$/;

/** `DktRpt.pl?<case>&<sequence>` in district courts, with a dash in bankruptcy courts, the case alone in E.D.N.Y. */
function readDocketReport(url: string): { caseId: string; sequence: string | null } | null {
  const at = url.indexOf(REPORT);
  const query = at === -1 ? null : REPORT_QUERY.exec(url.slice(at + REPORT.length));
  return query && { caseId: query[1] ?? '', sequence: query[2] ?? null };
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
