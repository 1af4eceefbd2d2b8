import type { EntryEvent, EntryReading, EntryWords, Importance } from '../event.ts';
import type { ObservedDocket, ObservedDocument, ObservedEntry } from '../observation.ts';
import { applyReconciliation } from './apply.ts';
import type { KnownDocket, ReconcileContext, Reconciliation } from './known.ts';
import { emptyDocket, reconcileDocket } from './reconcile.ts';

/** Dockets, sources and a classifier of a few words, for the tests of this folder. */

export function seenDocument(document: Partial<ObservedDocument> = {}): ObservedDocument {
  return { id: null, number: null, attachment: null, url: null, available: false, ...document };
}

export function seenEntry(entry: Partial<ObservedEntry> = {}): ObservedEntry {
  return {
    sequence: null,
    number: null,
    filedOn: null,
    enteredAt: null,
    labels: [],
    text: null,
    url: null,
    documents: [],
    ...entry,
  };
}

export function seenDocket(entries: ObservedEntry[], docket: Partial<ObservedDocket> = {}): ObservedDocket {
  return {
    court: 'mad',
    number: '1:25-cv-10495',
    caption: null,
    pacerCaseId: null,
    facts: {},
    entries,
    ...docket,
  };
}

function importanceOf(words: string): Importance {
  if (/injunction|restraining|stay/i.test(words)) return 'critical';
  if (/order|opinion|denied|granted/i.test(words)) return 'major';
  return /summons|appearance|error/i.test(words) ? 'noise' : 'routine';
}

/** Reads the importance from one word or two; what it means is the business of the real classifier. */
export function readWords({ labels, text }: EntryWords): EntryReading {
  const words = `${labels.join(' ')} ${text ?? ''}`;
  const event: EntryEvent = {
    type: /order/i.test(words) ? 'order' : 'other',
    relief: null,
    outcome: null,
    importance: importanceOf(words),
  };
  return { event, sealed: /\bsealed\b/i.test(words), links: [], entryRefs: [], dates: [] };
}

export function context(settings: Partial<ReconcileContext> = {}): ReconcileContext {
  return {
    sourceId: 'rss',
    sourceKind: 'pacer-rss',
    completeness: 'window',
    mode: 'live',
    seenAt: '2025-05-30T18:00:00Z',
    timezone: 'America/New_York',
    read: readWords,
    ...settings,
  };
}

export const RSS = context();
export const API = context({ sourceId: 'cl', sourceKind: 'courtlistener-entries', completeness: 'partial' });
export const API_FULL = context({
  sourceId: 'cl',
  sourceKind: 'courtlistener-entries',
  completeness: 'full',
});
export const WEBHOOK = context({
  sourceId: 'hook',
  sourceKind: 'courtlistener-webhook',
  completeness: 'partial',
});
export const SEARCH = context({
  sourceId: 'news',
  sourceKind: 'courtlistener-search',
  completeness: 'partial',
});
export const ATOM = context({ sourceId: 'atom', sourceKind: 'courtlistener-atom' });
export const SCOTUS = context({ sourceId: 'scotus', sourceKind: 'scotus-docket', completeness: 'full' });

export interface Step {
  docket: KnownDocket;
  last: Reconciliation;
}

/** Shows a docket one reading after the other; the last reconciliation and the state after it. */
export function show(known: KnownDocket | null, ...readings: [ReconcileContext, ...ObservedEntry[]][]): Step {
  let docket = known ?? emptyDocket('mad', '1:25-cv-10495');
  let last: Reconciliation = { changes: [], entries: [], docket: null };
  for (const [source, ...entries] of readings) {
    last = reconcileDocket(docket, seenDocket(entries), source);
    docket = applyReconciliation(docket, last);
  }
  return { docket, last };
}

/** One word per change: its type, and why it is silent. */
export function told({ last }: Step): string[] {
  return last.changes.map(({ type, silent }) => (silent === null ? type : `${type} (${silent})`));
}
