/** Bodies as CourtListener writes them, for tests that need them to change. */

export interface ClDocument {
  /** PACER's document id. */
  id: string;
  number?: number;
  attachment?: number;
  label?: string;
  available?: boolean;
  sealed?: boolean;
}

export interface ClEntry {
  docket: number;
  filedOn: string;
  time?: string;
  number?: number;
  sequence?: number;
  text?: string;
  /** When CourtListener last touched it; ISO. */
  touched?: string;
  documents?: readonly ClDocument[];
}

/** One entry as the API and the webhooks write it. */
export function clEntry(entry: ClEntry): Record<string, unknown> {
  const { docket, filedOn, time, number, sequence, text = '', touched, documents = [] } = entry;
  return {
    docket,
    date_filed: filedOn,
    time_filed: time ?? null,
    date_modified: touched ?? `${filedOn}T15:00:00Z`,
    entry_number: number ?? null,
    pacer_sequence_number: sequence ?? null,
    description: text,
    recap_documents: documents.map((document) => clDocument(docket, document, number)),
  };
}

function clDocument(docket: number, document: ClDocument, entryNumber: number | undefined) {
  const { id, attachment, label = '', available = false, sealed } = document;
  const number = document.number ?? entryNumber;
  return {
    document_number: number === undefined ? '' : String(number),
    attachment_number: attachment ?? null,
    pacer_doc_id: id,
    description: label,
    is_available: available,
    is_sealed: sealed ?? null,
    filepath_local: available
      ? `recap/gov.uscourts.mad.${docket}/${docket}.${number}.${attachment ?? 0}.pdf`
      : null,
    absolute_url: number === undefined ? '' : `/docket/${docket}/${number}/doe-v-noem/`,
  };
}

/** A page of the API's list of entries. */
export function clPage(entries: readonly ClEntry[], next: string | null = null): string {
  return JSON.stringify({ count: 'on', next, previous: null, results: entries.map(clEntry) });
}

/** A post of a docket alert. */
export function clPost(entries: readonly ClEntry[], eventType = 1): string {
  return JSON.stringify({
    payload: { results: entries.map(clEntry) },
    webhook: {
      version: 2,
      event_type: eventType,
      date_created: '2025-05-05T18:05:41Z',
      deprecation_date: null,
    },
  });
}

export interface AtomEntry {
  title: string;
  filedOn: string;
  summary: string;
  path: string;
}

/** The Atom feed of one docket; `about` is "Doe v. Noem, 1:25-cv-10495". */
export function clFeed(docket: number, about: string, entries: readonly AtomEntry[]): string {
  const items = entries.map(
    ({ title, filedOn, summary, path }) => `<entry><title>${title} in ${about}</title>
<link href="https://www.courtlistener.com/docket/${docket}/${path}" rel="alternate"/>
<published>${filedOn}T00:00:00-07:00</published><id>https://www.courtlistener.com/docket/${docket}/${path}</id>
<summary type="html">${summary}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us"><title>Docket updates for ${about}</title>
<link href="https://www.courtlistener.com/docket/${docket}/feed/" rel="self"/><id>https://www.courtlistener.com/</id>
<updated>${entries[0]?.filedOn ?? '2025-01-01'}T00:00:00-07:00</updated>
${items.join('\n')}
</feed>
`;
}

const FIELDS =
  'id%2Cdocket%2Cdate_filed%2Ctime_filed%2Cdate_modified%2Centry_number%2Cpacer_sequence_number%2Cdescription%2Crecap_documents';

/** Path and query under which the API lists the entries of a docket. */
export function clEntriesPath(docket: number): string {
  return `/api/rest/v4/docket-entries/?docket=${docket}&order_by=-date_modified&fields=${FIELDS}&omit=recap_documents__plain_text`;
}

/** Path and query under which the API tells which docket an id is. */
export function clDocketPath(docket: number): string {
  return `/api/rest/v4/dockets/${docket}/?fields=id%2Ccourt_id%2Cdocket_number%2Ccase_name`;
}
