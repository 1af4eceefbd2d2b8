import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** CourtListener's REST API on loopback, as far as its public code shows how it filters, orders and pages. */

export interface ApiDocket {
  id: number;
  court: string;
  number: string;
  caption: string;
  judge?: string;
  terminatedOn?: string;
  /** Names, former parties among them; the API gives them in no order. */
  parties?: readonly string[];
  cause?: string;
}

export interface ApiDocument {
  docket: number;
  /** Entries have an id of their own; documents of one entry share it. */
  entry: number;
  number: number;
  filedOn: string;
  text: string;
  label?: string;
  available?: boolean;
  attachment?: number;
  /** PACER's id; made up when absent. */
  documentId?: string;
}

export interface CourtListenerApi {
  /** "http://127.0.0.1:41234/api/rest/v4/" */
  url: string;
  host: string;
  /** Paths that were asked for, oldest first. */
  readonly asked: readonly string[];
  /** What it says of a docket; indexed at `now`, or changed without counting as touched. */
  setDocket(docket: ApiDocket, touched?: boolean): void;
  /** Adds a document, or changes the one of this entry and attachment; indexed at `now`. */
  setDocument(document: ApiDocument): void;
  setTime(iso: string): void;
  /** Closes the list of entries, as it is to tokens without the permission. */
  closeEntries(closed: boolean): void;
  /** A version that takes the range of times for words and finds everything. */
  misunderstandTimes(): void;
  close(): Promise<void>;
}

type Indexed<T> = T & { timestamp: string };

const PAGE = 20;

export async function startCourtListenerApi(now: string): Promise<CourtListenerApi> {
  const dockets = new Map<number, Indexed<ApiDocket>>();
  const documents = new Map<string, Indexed<ApiDocument>>();
  const asked: string[] = [];
  let time = now;
  let entriesClosed = false;
  let timesUnderstood = true;

  function search(url: URL): unknown[] {
    const query = url.searchParams.get('q') ?? '';
    const ids = [...query.matchAll(/docket_id:(\d+)/g)].map((match) => Number(match[1]));
    const range = /timestamp:\[(\S+) TO (\S+)\]/.exec(query);
    const isAsked = (id: number, { timestamp }: { timestamp: string }) =>
      ids.includes(id) &&
      (!range || !timesUnderstood || (timestamp >= `${range[1]}` && timestamp <= `${range[2]}`));
    if (url.searchParams.get('type') === 'd')
      return [...dockets.values()].filter((docket) => isAsked(docket.id, docket)).map(headOf);
    return [...documents.values()]
      .filter((document) => isAsked(document.docket, document))
      .toSorted((a, b) => b.filedOn.localeCompare(a.filedOn))
      .map(hitOf);
  }

  function entries(url: URL): unknown[] {
    const id = Number(url.searchParams.get('docket'));
    const found = [...documents.values()].filter(({ docket }) => docket === id);
    return [...new Set(found.map(({ entry }) => entry))].map((entry) =>
      entryOf(found.filter((one) => one.entry === entry)),
    );
  }

  /** One by its id, or those of a court by number or by its year and serial ("2500596"). */
  function docketsAt(url: URL): { status: number; json: unknown } {
    const all = [...dockets.values()].map(docketOf);
    const id = /\/dockets\/(\d+)\/$/.exec(url.pathname)?.[1];
    const one = all.find((docket) => String(docket.id) === id);
    if (id !== undefined)
      return one ? { status: 200, json: one } : { status: 404, json: { detail: 'Not found.' } };
    const wanted = url.searchParams;
    const found = all.filter(
      (docket) =>
        docket.court_id === wanted.get('court') &&
        (docket.docket_number === wanted.get('docket_number') ||
          coreOf(docket.docket_number) === wanted.get('docket_number_core')),
    );
    return { status: 200, json: pageOf(url, found) };
  }

  function answer(url: URL): { status: number; json: unknown } {
    if (url.pathname.endsWith('/search/')) return { status: 200, json: pageOf(url, search(url)) };
    if (url.pathname.endsWith('/docket-entries/')) {
      const refusal = { detail: 'You do not have permission to perform this action.' };
      return entriesClosed
        ? { status: 403, json: refusal }
        : { status: 200, json: pageOf(url, entries(url)) };
    }
    if (url.pathname.includes('/dockets/')) return docketsAt(url);
    return { status: 404, json: { detail: 'Not found.' } };
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(`${url.pathname}${url.search}`);
    const { status, json } = answer(url);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/api/rest/v4/`,
    host,
    asked,
    setTime: (iso) => void (time = iso),
    setDocket: (docket, touched = true) => {
      const timestamp = touched ? time : (dockets.get(docket.id)?.timestamp ?? time);
      dockets.set(docket.id, { ...docket, timestamp });
    },
    setDocument: (document) =>
      void documents.set(`${document.entry}.${document.attachment ?? 0}`, { ...document, timestamp: time }),
    closeEntries: (closed) => void (entriesClosed = closed),
    misunderstandTimes: () => void (timesUnderstood = false),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pageOf(url: URL, all: unknown[]): unknown {
  const start = Number(url.searchParams.get('cursor') ?? 0);
  const next = new URL(url);
  next.searchParams.set('cursor', String(start + PAGE));
  const results = all.slice(start, start + PAGE);
  return { count: all.length, next: start + PAGE < all.length ? next.href : null, previous: null, results };
}

function docketOf({ id, court, number, caption }: ApiDocket) {
  return { id, court_id: court, docket_number: number, case_name: caption };
}

function coreOf(number: string): string {
  const [, year, serial] = /(\d{2})-\w+-(\d{5})$/.exec(number) ?? [];
  return `${year}${serial}`;
}

function headOf({ id, court, number, caption, judge, terminatedOn, timestamp, ...more }: Indexed<ApiDocket>) {
  return {
    docket_id: id,
    court_id: court,
    docketNumber: number,
    caseName: caption,
    assignedTo: judge ?? '',
    referredTo: '',
    dateFiled: '2025-02-21',
    dateTerminated: terminatedOn ?? null,
    cause: more.cause ?? '',
    party: more.parties ?? [],
    attorney: ['Nobody Counsel'],
    meta: { timestamp, date_created: timestamp, score: { bm25: Math.random() } },
  };
}

function hitOf(document: Indexed<ApiDocument>) {
  const { docket, entry, filedOn, text, timestamp } = document;
  return {
    ...fileOf(document),
    docket_id: docket,
    docket_entry_id: entry,
    entry_number: document.number,
    entry_date_filed: filedOn,
    description: text,
    short_description: document.label ?? '',
    meta: { timestamp, date_created: timestamp, score: { bm25: Math.random() } },
  };
}

function entryOf(documents: readonly Indexed<ApiDocument>[]) {
  const [first] = documents;
  if (!first) throw new Error('an entry has a document');
  return {
    id: first.entry,
    docket: first.docket,
    date_filed: first.filedOn,
    time_filed: null,
    date_modified: first.timestamp,
    entry_number: first.number,
    // Of courts of appeals, whose documents are named here, CourtListener knows no sequence.
    pacer_sequence_number: first.documentId ? null : first.entry,
    description: first.text,
    recap_documents: documents.map((document) => ({
      ...fileOf(document),
      description: document.label ?? '',
    })),
  };
}

function fileOf({ docket, number, attachment, documentId, available = false }: ApiDocument) {
  return {
    document_number: String(number),
    attachment_number: attachment ?? null,
    pacer_doc_id: documentId ?? `0951${docket % 1000}${String(number).padStart(4, '0')}${attachment ?? 0}`,
    is_available: available,
    is_sealed: null,
    filepath_local: available ? `recap/${docket}.${number}.${attachment ?? 0}.pdf` : null,
    absolute_url: `/docket/${docket}/${number}/x-v-y/`,
  };
}
