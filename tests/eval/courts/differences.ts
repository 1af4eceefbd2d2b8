import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '../../../config/config.ts';
import type { CourtDirectory } from '../../../src/domain/court.ts';
import type { ObservedDocket, ObservedEntry } from '../../../src/domain/observation.ts';
import { pacerRss } from '../../../src/sources/pacer-rss/index.ts';
import { explain, type Pair } from './explain.ts';

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

interface PeerEntry {
  date_filed: string;
  document_number: string | null;
  pacer_doc_id: string;
  pacer_seq_no: string | null;
  short_description: string;
}
interface PeerDocket {
  docket_number: string;
  case_name: string;
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
  const appellate = /\/ca|cafc/.test(feed);
  const comparison: Comparison = { feed, entries: 0, found: 0, differences: [] };
  for (const theirs of peer) {
    const docket = ours.get(theirs.docket_number);
    const note = noter(comparison, theirs.docket_number, appellate);
    if (docket) note('caption', docket.caption, theirs.case_name, []);
    for (const entry of theirs.docket_entries) {
      comparison.entries += 1;
      const match = docket && findEntry(docket, entry);
      if (match) comparison.found += 1;
      if (match) compareEntry(match, entry, note);
      else {
        const peers = `${entry.date_filed} ${entry.short_description}`;
        comparison.differences.push({
          feed,
          docket: theirs.docket_number,
          field: 'entry',
          ours: null,
          peers,
          why: null,
        });
      }
    }
  }
  return comparison;
}

type Note = (
  field: Pair['field'],
  ours: string | null,
  peers: string | null,
  labels: readonly string[],
) => void;

function noter(comparison: Comparison, docket: string, appellate: boolean): Note {
  const { feed, differences } = comparison;
  return (field, ours, peers, labels) => {
    if (ours === peers) return;
    const why = explain({ field, ours, peers, appellate, labels });
    differences.push({ feed, docket, field, ours, peers, why });
  };
}

/** By what the court itself says of an entry: its document, else its sequence or number, at the same second. */
function findEntry(docket: ObservedDocket, theirs: PeerEntry): ObservedEntry | undefined {
  const at = `${new Date(theirs.date_filed).toISOString().slice(0, 19)}Z`;
  const sameTime = docket.entries.filter(({ enteredAt }) => enteredAt === at);
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
