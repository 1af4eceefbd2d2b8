import type { ObservedPublication, ReadResult, RejectedItem } from '../../domain/observation.ts';
import type { ReadRequest } from '../format.ts';
import { AGENCY_TIME_ZONE, dateIn } from '../text/dates.ts';
import { fault, oneLine } from '../text/html-page.ts';
import { fragmentText } from '../text/html-text.ts';
import { readJson } from '../text/json-body.ts';
import { excerpt, publicationsRead } from '../text/observation.ts';
import {
  documentSchema,
  emptySchema,
  problemSchema,
  type RegisterDocument,
  resultsSchema,
} from './schema.ts';

/**
 * Reads Federal Register documents. One document is on public inspection first and published later under the
 * same number: two stages of one publication. Both lists show the recent past only.
 */
export function readFederalRegister(request: ReadRequest): ReadResult {
  if (isUnblockPage(request.url)) return fault('bot-wall', 'the site redirected to its unblock page');
  const json = readJson(request);
  if (!json.ok) return json;
  const list = resultsSchema.safeParse(json.value);
  if (list.success) return observationOf(list.data.results, request);
  if (emptySchema.safeParse(json.value).success) return observationOf([], request);
  const problem = problemSchema.safeParse(json.value);
  return fault(
    'not-the-format',
    problem.success
      ? `the API reports ${excerpt(JSON.stringify(problem.data.errors))}`
      : 'the JSON holds no results',
  );
}

/** A blocked client is sent there with status 200. */
function isUnblockPage(url: string | null): boolean {
  return URL.parse(url ?? '')?.hostname.startsWith('unblock.') ?? false;
}

function observationOf(results: readonly unknown[], request: ReadRequest): ReadResult {
  const inspection = /\/public-inspection-documents/u.test(request.url ?? '');
  const publications: ObservedPublication[] = [];
  const rejected: RejectedItem[] = [];
  for (const result of results) {
    const parsed = documentSchema.safeParse(result);
    const read = parsed.success ? publicationOf(parsed.data, inspection) : null;
    if (read) publications.push(read);
    else
      rejected.push({
        reason: parsed.success ? 'no-title' : 'no-identity',
        raw: excerpt(JSON.stringify(result)),
      });
  }
  return publicationsRead({ format: 'federal-register', completeness: 'window', publications, rejected });
}

function publicationOf(document: RegisterDocument, inspection: boolean): ObservedPublication | null {
  const title = titleOf(document);
  if (!title) return null;
  const corrects = correctedNumbers(document.correction_of);
  const waiting = inspection || Boolean(document.filed_at) || Boolean(document.filing_type);
  return {
    key: document.document_number,
    url:
      document.html_url ??
      document.pdf_url ??
      `https://www.federalregister.gov/d/${document.document_number}`,
    title,
    publishedOn: dateIn(document.publication_date, AGENCY_TIME_ZONE),
    text: waiting ? inspectionText(document) : abstractOf(document),
    kind: document.type ?? null,
    stage: waiting ? 'public-inspection' : corrects.length > 0 ? 'correction' : 'published',
    ...(corrects.length > 0 ? { corrects } : {}),
  };
}

function titleOf(document: RegisterDocument): string | null {
  const named = [document.title, document.subject_1, document.toc_doc, document.toc_subject];
  const title = named.map((value) => oneLine(value ?? '')).find((value) => value !== '');
  return title ?? null;
}

/** The abstract in the Register's words, then what it does and when, where the query asked for these fields. */
function abstractOf({ abstract, action, dates }: RegisterDocument): string | null {
  const parts = [plain(abstract), labelled('Action', action), labelled('Dates', dates)];
  return parts.filter((part) => part !== null).join('\n\n') || null;
}

const FILED = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u;

/**
 * A document on inspection has no abstract. What is known of its filing stands as its text, so that a document
 * which the agency withdraws (the time of filing goes and a note comes) is an edit and not a text that arrives.
 */
function inspectionText({ filed_at, filing_type, publication_date, editorial_note }: RegisterDocument) {
  const [, day, hour] = FILED.exec(filed_at ?? '') ?? [];
  const kind = filing_type === 'special' ? 'special filing' : 'regular filing';
  const filed = day ? `Filed for public inspection on ${day} at ${hour} (${kind}).` : null;
  const planned = publication_date ? `To be published on ${publication_date}.` : null;
  const lines = [filed, planned].filter((line) => line !== null).join(' ');
  const note = labelled('Editorial note', editorial_note);
  return [lines, note].filter((part) => part).join('\n\n') || null;
}

function labelled(label: string, value: string | null | undefined): string | null {
  const text = plain(value);
  return text ? `${label}: ${text}` : null;
}

function plain(value: string | null | undefined): string | null {
  if (!value) return null;
  return (/[<&]/u.test(value) ? fragmentText(value, { links: false }) : oneLine(value)) || null;
}

/** `2025-05128`, or `https://www.federalregister.gov/api/v1/documents/2025-05128.json`. */
function correctedNumbers(correctionOf: string | null | undefined): string[] {
  const last = (correctionOf ?? '').trim().split('/').at(-1) ?? '';
  const number = last.replace(/\.json\b.*$/u, '');
  return number === '' ? [] : [number];
}
