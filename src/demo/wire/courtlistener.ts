/** Bodies of CourtListener's API and webhooks, as far as the product reads them. */

/** A docket as CourtListener knows it. */
export interface ListenerDocket {
  id: number;
  court: string;
  number: string;
  caption: string;
}

/** One docket entry as volunteers or the court's own notices brought it there. */
export interface ListenerEntry {
  docket: number;
  /** Null for entries without a number, as courts of appeals have them. */
  number: number | null;
  /** The court's own sequence; courts of appeals show none here. */
  sequence: number | null;
  /** `YYYY-MM-DD` */
  filedOn: string;
  text: string;
  /** PACER's id of the main document; null for an entry without one. */
  documentId: string | null;
  /** ISO 8601: when CourtListener last touched it. */
  touchedAt: string;
}

function entryBody(entry: ListenerEntry): Record<string, unknown> {
  const { docket, number, sequence, filedOn, text, documentId, touchedAt } = entry;
  return {
    docket,
    date_filed: filedOn,
    time_filed: null,
    date_modified: touchedAt,
    entry_number: number,
    pacer_sequence_number: sequence,
    description: text,
    recap_documents: documentId === null ? [] : [documentBody(documentId, number)],
  };
}

function documentBody(id: string, number: number | null): Record<string, unknown> {
  return {
    document_number: number === null ? '' : String(number),
    attachment_number: null,
    pacer_doc_id: id,
    description: '',
    is_available: false,
    is_sealed: null,
    filepath_local: null,
    absolute_url: '',
  };
}

/** A page of the API's list of one docket's entries, last touched first. */
export function entriesAnswer(entries: readonly ListenerEntry[]): string {
  const newest = entries.toSorted((a, b) => Date.parse(b.touchedAt) - Date.parse(a.touchedAt));
  return JSON.stringify({ next: null, previous: null, results: newest.map(entryBody) });
}

export function docketAnswer({ id, court, number, caption }: ListenerDocket): string {
  return JSON.stringify({ id, court_id: court, docket_number: number, case_name: caption });
}

/** What a search by court and number finds; an empty list where CourtListener does not have the docket. */
export function searchAnswer(found: readonly ListenerDocket[]): string {
  const results = found.map((docket): unknown => JSON.parse(docketAnswer(docket)));
  return JSON.stringify({ next: null, previous: null, results });
}

/** What a search for the heads of dockets finds: each with its caption. */
export function headsAnswer(dockets: readonly ListenerDocket[]): string {
  const results = dockets.map(({ id, court, number, caption }) => ({
    docket_id: id,
    court_id: court,
    docketNumber: number,
    caseName: caption,
    meta: { timestamp: '2025-03-24T13:00:00Z' },
  }));
  return JSON.stringify({ count: results.length, next: null, previous: null, results });
}

/** What a search for documents finds where the index has none yet. */
export const NO_DOCUMENTS = JSON.stringify({ count: 0, next: null, previous: null, results: [] });

/** The body of a docket alert, which CourtListener posts when it has a new entry. */
export function alertPost(entries: readonly ListenerEntry[]): string {
  return JSON.stringify({
    payload: { results: entries.map(entryBody) },
    webhook: {
      version: 2,
      event_type: 1,
      date_created: entries[0]?.touchedAt ?? null,
      deprecation_date: null,
    },
  });
}
