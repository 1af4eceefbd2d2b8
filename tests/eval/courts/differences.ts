import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '../../../config/config.ts';
import type { CourtDirectory } from '../../../src/domain/court.ts';
import type { ObservedDocket, ObservedEntry } from '../../../src/domain/observation.ts';
import { pacerRss } from '../../../src/sources/pacer-rss/index.ts';
import { explain, type Pair } from './explain.ts';
import { feedItems, type FeedItem } from './feed-items.ts';

export const SAMPLES = path.join(import.meta.dirname, '../../../../shared/data/courts');
export const isAbsent = () => !existsSync(SAMPLES);

export const FEEDS = [
  'rss/ca2_1',
  'rss/cafc',
  'rss/mdb_1',
  'rss/wvsd',
  'rss_split/dev/ca11',
  'rss_split/dev/ca4_1',
  'rss_split/dev/ca6',
  'rss_split/dev/cadc',
  'rss_split/dev/nyed_1',
  'rss_split/dev/nysb_1',
  'rss_split/dev/sdny_1',
];

/** An entry as the peer's expected files hold it. */
export interface PeerEntry {
  date_filed: string;
  document_number: string | null;
  pacer_doc_id: string;
  pacer_seq_no: string | null;
  short_description: string;
}
export interface PeerDocket {
  docket_number: string;
  pacer_case_id: string | null;
  case_name: string;
  chapter: string;
  docket_entries: PeerEntry[];
}

export interface Difference {
  feed: string;
  docket: string;
  field: Pair['field'] | 'entry';
  ours: string | null;
  peers: string | null;
  /** Null when nothing that we know of the peer explains it. */
  why: string | null;
}

export interface Comparison {
  feed: string;
  entries: number;
  /** Entries of the peer's that we have, whole. */
  found: number;
  differences: Difference[];
}

/** The courts as shipped: times and names are read as in service. */
export async function shippedCourts(): Promise<CourtDirectory> {
  const loaded = await loadConfig(path.join(import.meta.dirname, '../../../config'));
  if (!loaded.ok) throw new Error('the shipped configuration does not load');
  return loaded.config.directory;
}

export function compareFeed(feed: string, courts: CourtDirectory): Comparison {
  const body = readFileSync(path.join(SAMPLES, `${feed}.xml`));
  const peer = JSON.parse(readFileSync(path.join(SAMPLES, `${feed}.expected.json`), 'utf8')) as PeerDocket[];
  const result = pacerRss.read({
    body,
    url: null,
    contentType: 'text/xml',
    court: null,
    courts,
    settings: null,
  });
  if (!result.ok) throw new Error(`${feed}: ${result.message}`);
  const ours = new Map<string, ObservedDocket>();
  for (const docket of result.observation.dockets) ours.set(docket.number ?? '', docket);
  const items = feedItems(body);
  const appellate = /\/ca|cafc/.test(feed);
  const comparison: Comparison = { feed, entries: 0, found: 0, differences: [] };
  for (const theirs of peer) {
    const docket = ours.get(theirs.docket_number);
    const note = noter(comparison, theirs.docket_number, appellate);
    if (docket) note('caption', docket.caption, theirs.case_name, []);
    if (docket) note('case', docket.pacerCaseId, theirs.pacer_case_id, []);
    const shown = items.filter(({ number }) => number.startsWith(theirs.docket_number));
    for (const entry of theirs.docket_entries) {
      comparison.entries += 1;
      const match = docket && findEntry(docket, entry);
      if (match) {
        comparison.found += 1;
        compareEntry(match, entry, note);
        compareAddresses(match, shown, note);
      } else comparison.differences.push(missing(feed, theirs.docket_number, entry));
    }
  }
  return comparison;
}

function missing(feed: string, docket: string, entry: PeerEntry): Difference {
  const peers = `${entry.date_filed} ${entry.short_description}`;
  return { feed, docket, field: 'entry', ours: null, peers, why: null };
}

type Note = (
  field: Pair['field'],
  ours: string | null,
  peers: string | null,
  labels: readonly string[],
) => void;

function noter(comparison: Comparison, docket: string, appellate: boolean): Note {
  const { feed, differences } = comparison;
  const criminal = /-(?:cr|mj)-/.test(docket);
  return (field, ours, peers, labels) => {
    if (ours === peers) return;
    const why = explain({ field, ours, peers, appellate, criminal, labels });
    differences.push({ feed, docket, field, ours, peers, why });
  };
}

/** By what the court itself says of an entry: its document, else its sequence or number, at the same second. */
function findEntry(docket: ObservedDocket, theirs: PeerEntry): ObservedEntry | undefined {
  const sameTime = docket.entries.filter(({ enteredAt }) => enteredAt === timeOf(theirs));
  const { pacer_doc_id: id, pacer_seq_no: sequence, document_number: number } = theirs;
  return (
    sameTime.find(
      (entry) => id !== '' && entry.documents.some((one) => one.id !== null && zeroed(one.id) === zeroed(id)),
    ) ??
    sameTime.find((entry) => sequence !== null && entry.sequence === sequence) ??
    sameTime.find((entry) => number !== null && String(entry.number) === number) ??
    sameTime.find((entry) => letters(entry.labels.join('')) === letters(theirs.short_description)) ??
    sameTime.find((entry) =>
      entry.labels.every((label) => letters(theirs.short_description).includes(letters(label))),
    )
  );
}

function compareEntry(entry: ObservedEntry, theirs: PeerEntry, note: Note): void {
  const { labels, number, sequence, documents } = entry;
  note('labels', labels.join(' AND '), theirs.short_description, labels);
  note('number', number === null ? null : String(number), theirs.document_number, labels);
  note('document', documents[0]?.id ?? null, theirs.pacer_doc_id || null, labels);
  note('sequence', sequence, theirs.pacer_seq_no, labels);
  note('time', entry.enteredAt, timeOf(theirs), labels);
}

function timeOf(theirs: PeerEntry): string {
  return `${new Date(theirs.date_filed).toISOString().slice(0, 19)}Z`;
}

/** The peer keeps no address, so what the bytes of the feed say stands in its place. */
function compareAddresses(entry: ObservedEntry, shown: readonly FeedItem[], note: Note): void {
  const { sequence, enteredAt, labels, url, documents } = entry;
  const own = shown.filter((item) =>
    item.sequence === null
      ? item.at === enteredAt && labels.some((label) => letters(item.label).startsWith(letters(label)))
      : item.sequence === sequence,
  );
  const listed = (addresses: readonly string[]) => [...new Set(addresses)].toSorted().join(' ');
  note('url', url, listed(own.map(({ address }) => address)), labels);
  const links = listed(own.flatMap((item) => item.links));
  note('links', listed(documents.map((document) => document.url ?? '')), links, labels);
}

function zeroed(id: string): string {
  return `${id.slice(0, 3)}0${id.slice(4)}`;
}

function letters(text: string): string {
  return text
    .replace(/&[a-z#0-9]+;/gi, '')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
