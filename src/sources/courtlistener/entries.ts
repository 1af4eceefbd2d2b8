import type { Court, CourtDirectory } from '../../domain/court.ts';
import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { ObservedDocket, ObservedEntry, RejectedItem } from '../../domain/observation.ts';
import { instantOf, isCalendarDate } from '../court-time.ts';
import type { ReadRequest } from '../format.ts';
import { courtNumber, readDocuments, tidyText } from './documents.ts';
import { entrySchema, knownDockets, type KnownDockets, type RecapEntry } from './schema.ts';

const RAW_CHARS = 300;

/**
 * Docket entries of the API and of webhooks, gathered by docket in the order met. An entry names its docket
 * by CourtListener's id alone: court and number come from the source's settings, the court also from the
 * caller. An entry that cannot be read is set aside with its reason and the others are used.
 */
export function readEntries(
  items: readonly unknown[],
  request: ReadRequest,
): { dockets: ObservedDocket[]; rejected: RejectedItem[] } {
  const dockets = new Map<number, ObservedDocket>();
  const rejected: RejectedItem[] = [];
  const known = knownDockets(request.settings);
  for (const item of items) {
    const entry = entrySchema.safeParse(item).data;
    const id = entry ? docketIdOf(entry.docket) : null;
    const problem = problemOf(entry, id);
    if (!entry || id === null || problem) {
      rejected.push({ reason: problem ?? 'malformed', raw: rawOf(item) });
      continue;
    }
    const docket = dockets.get(id) ?? emptyDocket(id, identify(id, known, request.court));
    dockets.set(id, docket);
    docket.entries.push(readEntry(entry, courtOf(docket, request.courts)));
  }
  return { dockets: [...dockets.values()], rejected };
}

function problemOf(entry: RecapEntry | undefined, id: number | null): RejectedItem['reason'] | null {
  if (!entry) return 'malformed';
  if (id === null) return 'no-identity';
  return entry.date_filed && !isCalendarDate(entry.date_filed) ? 'bad-date' : null;
}

function readEntry(entry: RecapEntry, court: Court | null): ObservedEntry {
  const { documents, label, url, sealed } = readDocuments(entry.recap_documents, 'description');
  const sequence = entry.pacer_sequence_number;
  const read: ObservedEntry = {
    sequence: sequence === null || sequence === '' ? null : String(sequence),
    number: courtNumber(entry.entry_number),
    filedOn: entry.date_filed || null,
    enteredAt: enteredAt(entry, court),
    labels: label === null ? [] : [label],
    text: tidyText(entry.description ?? ''),
    url,
    documents,
  };
  return sealed ? { ...read, sealed: true } : read;
}

/**
 * Date and time are the clerk's, and the time is there only when the entry came from the court's feed. Without
 * knowing the court its zone is unknown, and so is the instant.
 */
function enteredAt(entry: RecapEntry, court: Court | null): string | null {
  const time = /^(\d\d):(\d\d):(\d\d)/.exec(entry.time_filed ?? '');
  if (!entry.date_filed || !time || !court) return null;
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3])];
  return instantOf({ date: entry.date_filed, hour, minute, second }, court.timezone);
}

/** The id in `69695790` or `https://www.courtlistener.com/api/rest/v4/dockets/69695790/`. */
export function docketIdOf(docket: number | string): number | null {
  if (typeof docket === 'number') return docket;
  const id = /(?:^|\/dockets?\/)(\d{1,15})(?:\/|$)/.exec(docket)?.[1];
  return id === undefined ? null : Number(id);
}

export interface DocketIdentity {
  court: string | null;
  number: string | null;
}

/** Court and number of a docket that is only named by id, as far as settings and caller know them. */
export function identify(id: number | null, known: KnownDockets, court: string | null): DocketIdentity {
  const entry = id === null ? undefined : known[String(id)];
  if (!entry) return { court, number: null };
  return { court: entry.court, number: parseDocketNumber(entry.number, entry.court)?.number ?? null };
}

export function emptyDocket(id: number | null, identity: DocketIdentity): ObservedDocket {
  const facts = id === null ? {} : { courtlistenerId: id };
  return { ...identity, caption: null, pacerCaseId: null, facts, entries: [] };
}

function courtOf(docket: ObservedDocket, courts: CourtDirectory): Court | null {
  return docket.court === null ? null : courts.byId(docket.court);
}

/** The item as far as an operator needs it to see what was wrong. */
export function rawOf(item: unknown): string {
  return (JSON.stringify(item) ?? String(item)).slice(0, RAW_CHARS);
}
