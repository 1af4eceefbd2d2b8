import type { ObservedDocument, ObservedEntry, RejectedItem } from '../../domain/observation.ts';
import { instantOf } from '../court-time.ts';
import { withoutContactData } from './contact-data.ts';
import { readCourtDate } from './dates.ts';

export const COURT_TIMEZONE = 'America/New_York';

/** Where the Court's relative links start from. */
export const DOCKET_PAGE_BASE = 'https://www.supremecourt.gov/docket/docketfiles/html/public/';

const RAW_CHARS = 200;

/** One row of "Proceedings and Orders" as any of the Court's layouts prints it; text is plain text. */
export interface ProceedingRow {
  date: string;
  text: string;
  links: ProceedingLink[];
}

export interface ProceedingLink {
  description: string | null;
  url: string;
}

/** Rows to entries, in the order of the page; a row that cannot be used is set aside with its reason. */
export function readRows(rows: readonly ProceedingRow[]): {
  entries: ObservedEntry[];
  rejected: RejectedItem[];
} {
  const entries: ObservedEntry[] = [];
  const rejected: RejectedItem[] = [];
  for (const row of rows) {
    const filedOn = readCourtDate(row.date);
    if (filedOn === null)
      rejected.push({ reason: row.date === '' ? 'no-date' : 'bad-date', raw: rawOf(row) });
    else if (row.text === '') rejected.push({ reason: 'malformed', raw: rawOf(row) });
    else entries.push(readRow(row, filedOn));
  }
  return { entries, rejected };
}

function readRow(row: ProceedingRow, filedOn: string): ObservedEntry {
  const documents = readLinks(row.links);
  return {
    sequence: null,
    number: null,
    filedOn,
    enteredAt: earliestUpload(documents, filedOn),
    labels: [],
    text: withoutContactData(row.text),
    url: null,
    documents,
  };
}

function readLinks(links: readonly ProceedingLink[]): ObservedDocument[] {
  const documents = new Map<string, ObservedDocument>();
  for (const link of links) {
    const url = documentUrl(link.url);
    if (url === null || documents.has(url)) continue;
    documents.set(url, {
      id: /\/DocketPDF\/[^/]+\/[^/]+\/(\d+)\//i.exec(url)?.[1] ?? null,
      number: null,
      attachment: null,
      url,
      available: true,
      description: link.description === null ? null : withoutContactData(link.description) || null,
    });
  }
  return [...documents.values()];
}

/** Absolute and, on the Court's own hosts, always https, so that JSON and page name one document alike. */
export function documentUrl(raw: string): string | null {
  const url = URL.parse(raw.trim(), DOCKET_PAGE_BASE);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  if (/(?:^|\.)supremecourt\.gov$/.test(url.hostname)) url.protocol = 'https:';
  return url.href;
}

/**
 * The only time of day the Court publishes: a filed document's name begins with the moment of its upload,
 * `20240701161149036_...` in Washington time (uploads run from 07:00 to 23:00 that way, and on the row's own
 * date). A row takes the earliest upload of its own date. One of another date (a filing docketed days later,
 * a document added later) says nothing about when the row was entered.
 */
function earliestUpload(documents: readonly ObservedDocument[], filedOn: string): string | null {
  const prefix = filedOn.replaceAll('-', '');
  const stamps = documents
    .map((document) => /\/(\d{14})\d{0,3}_[^/]*$/.exec(document.url ?? '')?.[1] ?? '')
    .filter((stamp) => stamp.startsWith(prefix))
    .sort();
  const stamp = stamps[0];
  if (stamp === undefined) return null;
  const [hour, minute, second] = [stamp.slice(8, 10), stamp.slice(10, 12), stamp.slice(12, 14)].map(Number);
  return instantOf(
    { date: filedOn, hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 },
    COURT_TIMEZONE,
  );
}

function rawOf(row: ProceedingRow): string {
  return withoutContactData(`${row.date} ${row.text}`.trim()).slice(0, RAW_CHARS);
}
