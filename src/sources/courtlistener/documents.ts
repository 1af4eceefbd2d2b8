import type { ObservedDocument } from '../../domain/observation.ts';
import { type RecapDocument, recapDocumentSchema } from './schema.ts';

export const SITE = 'https://www.courtlistener.com';
export const STORAGE = 'https://storage.courtlistener.com';

/**
 * Entry and document numbers of district and bankruptcy courts stay far below this. Where an appellate court
 * numbers nothing, CourtListener fills in the PACER document id, which is no number of the court's.
 */
const LARGEST_NUMBER = 99_999;

export interface ReadDocuments {
  documents: ObservedDocument[];
  /** The court's label, from the document that is the entry itself rather than an attachment to it. */
  label: string | null;
  /** The page of that document. */
  url: string | null;
  /** True when the entry's own document is sealed. */
  sealed: boolean;
}

/** The field that holds a document's own label: a search result keeps the whole entry's text in `description`. */
export type LabelField = 'description' | 'short_description';

/** Documents in the order given; items that are no documents are passed over. */
export function readDocuments(items: readonly unknown[], labelField: LabelField): ReadDocuments {
  const found = items
    .map((item) => recapDocumentSchema.safeParse(item).data)
    .filter((item) => item !== undefined);
  const main = found.find((item) => item.attachment_number === null) ?? null;
  return {
    documents: found.map((item) => readDocument(item, labelField)),
    label: tidyText(main?.[labelField] ?? ''),
    url: main && main.is_sealed !== true ? addressOn(SITE, main.absolute_url) : null,
    sealed: main?.is_sealed === true,
  };
}

/**
 * A sealed document is named and never linked. Otherwise an available one links to the file and any other to
 * its page; both only on CourtListener's own hosts.
 */
function readDocument(item: RecapDocument, labelField: LabelField): ObservedDocument {
  const sealed = item.is_sealed === true;
  const file = item.is_available === true && !sealed ? addressOn(STORAGE, item.filepath_local) : null;
  const page = sealed ? null : addressOn(SITE, item.absolute_url);
  return {
    id: item.pacer_doc_id?.trim() || null,
    number: courtNumber(item.document_number),
    attachment: item.attachment_number,
    url: file ?? page,
    available: item.is_available === true && !sealed,
    description: tidyText(item[labelField] ?? ''),
  };
}

/** A number the court gave, or null for none and for a document id in its place. */
export function courtNumber(value: number | string | null): number | null {
  if (value === null || (typeof value === 'string' && !/^\d{1,9}$/.test(value.trim()))) return null;
  const number = Number(value);
  return number >= 0 && number <= LARGEST_NUMBER ? number : null;
}

/** The address of a path on a host of CourtListener's; null when the path leads anywhere else. */
export function addressOn(host: string, path: string | null): string | null {
  if (path === null || path.trim() === '') return null;
  const url = URL.parse(path.trim(), `${host}/`);
  return url !== null && url.origin === host && url.username === '' ? url.href : null;
}

/** Text on one line; null when nothing is left. Search results mark the words found, in `<mark>`. */
export function tidyText(text: string): string | null {
  return (
    text
      .replace(/<\/?(?:mark|strong|em)>/gi, '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}
