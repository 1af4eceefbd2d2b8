import type { ApiBudget } from '../../store/api-budget.ts';

/** How this installation may use CourtListener. */
export interface CourtListenerAccess {
  /** "https://www.courtlistener.com/api/rest/v4/", with the slash. */
  apiUrl: string;
  /** Without a token the API is not asked at all. */
  hasToken: boolean;
  budget: ApiBudget;
  /** robots.txt disallows the Atom feeds to everyone: they are read only with a recorded permission. */
  feedPermitted: boolean;
}

/** Name of the API in the ledger of calls. */
export const SERVICE = 'courtlistener';

/** Every poll of these sources costs a call of the budget. */
export function isMetered(source: { format: string; kind: string }): boolean {
  return METERED_FORMATS.includes(source.format) && source.kind === 'docket';
}

const METERED_FORMATS = ['courtlistener-entries', 'courtlistener-search'];

/** What of an entry is read; the words of whole documents are left out, which are long and not ours to keep. */
const FIELDS = [
  'id',
  'docket',
  'date_filed',
  'time_filed',
  'date_modified',
  'entry_number',
  'pacer_sequence_number',
  'description',
  'recap_documents',
];

/**
 * The newest page of one docket's entries, ordered by when an entry was last touched: new entries and reworded
 * ones come first. One docket a request: this list has no filter for several, and ignores filters that it does not
 * know. Several are asked by search.
 */
export function entriesUrl(apiUrl: string, courtlistenerId: number): string {
  const url = new URL('docket-entries/', apiUrl);
  url.searchParams.set('docket', String(courtlistenerId));
  url.searchParams.set('order_by', '-date_modified');
  url.searchParams.set('fields', FIELDS.join(','));
  url.searchParams.set('omit', 'recap_documents__plain_text');
  return url.href;
}

/**
 * Documents (`rd`) or dockets (`d`) of a list of dockets, newest filing first. The rule stands in the format's README.
 * No `fields=`: the search does not honour it (`SearchV4ViewSet` serves its results through `DocumentSerializer`, which
 * has no dynamic fields, and CourtListener's own client cuts fields after the answer came). An answer has twenty
 * results whatever is asked, each with at most the beginning of a document's words, so what keeps it small is the
 * question: only what was touched since known ground.
 */
export function searchUrl(apiUrl: string, type: 'rd' | 'd', ids: readonly number[]): string {
  const url = new URL('search/', apiUrl);
  url.searchParams.set('type', type);
  url.searchParams.set('q', ids.map((id) => `docket_id:${id}`).join(' OR '));
  url.searchParams.set('order_by', type === 'rd' ? 'entry_date_filed desc' : 'dateFiled desc');
  return url.href;
}

const FOR_EVER = '2100-01-01T00:00:00Z';

/** The same question, asked of what was indexed or updated since then. Only whole seconds are understood. */
export function sinceUrl(question: string, since: Date): string {
  const url = new URL(question);
  const from = `${since.toISOString().slice(0, 19)}Z`;
  url.searchParams.set('q', `(${url.searchParams.get('q')}) AND timestamp:[${from} TO ${FOR_EVER}]`);
  return url.href;
}

export function docketUrl(apiUrl: string, courtlistenerId: number): string {
  const url = new URL(`dockets/${courtlistenerId}/`, apiUrl);
  url.searchParams.set('fields', 'id,court_id,docket_number,case_name');
  return url.href;
}

/** Dockets of one court with exactly this number; the API knows the number as the court writes it. */
export function docketSearchUrl(apiUrl: string, court: string, number: string): string {
  const url = new URL('dockets/', apiUrl);
  url.searchParams.set('court', court);
  url.searchParams.set('docket_number', number);
  url.searchParams.set('fields', 'id,court_id,docket_number,case_name');
  return url.href;
}

/** Dockets of one court by year and serial ("2510495"), the part of a number that needs no office. */
export function docketCoreUrl(apiUrl: string, court: string, core: string): string {
  const url = new URL('dockets/', apiUrl);
  url.searchParams.set('court', court);
  url.searchParams.set('docket_number_core', core);
  url.searchParams.set('fields', 'id,court_id,docket_number,case_name');
  return url.href;
}

/** What CourtListener knows of a court's own feed. */
export function courtUrl(apiUrl: string, court: string): string {
  const url = new URL(`courts/${encodeURIComponent(court)}/`, apiUrl);
  url.searchParams.set('fields', 'id,pacer_has_rss_feed,pacer_rss_entry_types,date_last_pacer_contact');
  return url.href;
}

export function feedUrl(apiUrl: string, courtlistenerId: number): string {
  return new URL(`/docket/${courtlistenerId}/feed/`, apiUrl).href;
}

/** The page of a docket for people. */
export function docketPageUrl(apiUrl: string, courtlistenerId: number): string {
  return new URL(`/docket/${courtlistenerId}/`, apiUrl).href;
}
