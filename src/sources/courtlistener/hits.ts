import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { DocketFacts, ObservedDocket, ObservedEntry, RejectedItem } from '../../domain/observation.ts';
import { isCalendarDate } from '../court-time.ts';
import type { ReadRequest } from '../format.ts';
import { courtNumber, readDocuments, tidyText } from './documents.ts';
import { emptyDocket, identify, rawOf } from './entries.ts';
import { type Hit, hitDocumentSchema, hitSchema } from './hit-schema.ts';
import { knownDockets } from './schema.ts';

/** Hits of a search to dockets, with the entries of the documents found. */
export function readHits(
  items: readonly unknown[],
  request: ReadRequest,
): { dockets: ObservedDocket[]; rejected: RejectedItem[] } {
  const dockets: ObservedDocket[] = [];
  const rejected: RejectedItem[] = [];
  for (const item of items) {
    const hit = hitSchema.safeParse(item).data;
    const docket = hit ? readHit(hit, request) : null;
    if (!docket) rejected.push({ reason: hit ? 'no-identity' : 'malformed', raw: rawOf(item) });
    else dockets.push(docket);
  }
  return { dockets, rejected };
}

/** A class action lists thousands. */
const MAX_PARTIES = 200;

/** Null for a hit that names neither a docket of CourtListener's nor a court and number. */
function readHit(hit: Hit, request: ReadRequest): ObservedDocket | null {
  const known = identify(hit.docket_id, knownDockets(request.settings), request.court);
  const court = hit.court_id ?? known.court;
  const stated = hit.docketNumber === null ? null : parseDocketNumber(hit.docketNumber, court);
  const number = stated?.number ?? known.number;
  if (hit.docket_id === null && (court === null || number === null)) return null;
  const docket = emptyDocket(hit.docket_id, { court, number });
  const parties = hit.party.slice(0, MAX_PARTIES).flatMap((name) => tidyText(name) ?? []);
  return {
    ...docket,
    ...(parties.length > 0 ? { parties } : {}),
    ...(hit.party.length > MAX_PARTIES ? { partiesCut: true } : {}),
    caption: tidyText(hit.caseName ?? ''),
    pacerCaseId: hit.pacer_case_id || null,
    facts: { ...docket.facts, ...readFacts(hit) },
    entries: readHitEntries(hit.recap_documents),
  };
}

/** Of an opinion `dateFiled` is the day of the opinion; only of a docket is it the day of the filing. */
function readFacts(hit: Hit): DocketFacts {
  if (hit.cluster_id !== null) return {};
  const stated: DocketFacts = {
    judge: tidyText(hit.assignedTo ?? ''),
    referredTo: tidyText(hit.referredTo ?? ''),
    natureOfSuit: tidyText(hit.suitNature ?? ''),
    cause: tidyText(hit.cause ?? ''),
    filedOn: dateOf(hit.dateFiled),
  };
  const isOpenOrNot = hit.dateTerminated !== undefined;
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)),
    ...(isOpenOrNot ? { terminatedOn: dateOf(hit.dateTerminated ?? null) } : {}),
  };
}

/** Documents of one entry, by CourtListener's id of the entry or, without it, by the entry's number. */
export function readHitEntries(items: readonly unknown[]): ObservedEntry[] {
  const groups = new Map<string, unknown[]>();
  for (const [index, item] of items.entries()) {
    const about = hitDocumentSchema.safeParse(item).data;
    if (!about) continue;
    const key = String(
      about.docket_entry_id ?? (about.entry_number === null ? `item ${index}` : `no. ${about.entry_number}`),
    );
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return [...groups.values()].map(readHitEntry);
}

function readHitEntry(items: readonly unknown[]): ObservedEntry {
  const about = hitDocumentSchema.parse(items[0]);
  const { documents, label, url, sealed } = readDocuments(items, 'short_description');
  const entry: ObservedEntry = {
    sequence: null,
    number: courtNumber(about.entry_number),
    filedOn: dateOf(about.entry_date_filed),
    enteredAt: null,
    labels: label === null ? [] : [label],
    text: tidyText(about.description ?? ''),
    url,
    documents,
  };
  return sealed ? { ...entry, sealed: true } : entry;
}

/** Older payloads write an instant at the court's midnight, `2015-06-26T00:53:00-07:00`; its date is meant. */
function dateOf(text: string | null): string | null {
  const date = text?.slice(0, 10) ?? '';
  return isCalendarDate(date) ? date : null;
}
