import * as z from 'zod';

/** The API adds fields freely; only what is used is read, and a malformed optional field counts as absent. */
const optionalText = z.string().nullish().catch(null);

export const resultsSchema = z.object({ results: z.array(z.unknown()) });

/** One document of `documents.json` or `public-inspection-documents/current.json` (federalregister.gov API v1). */
export const documentSchema = z.object({
  document_number: z.string().trim().min(1),
  title: optionalText,
  /** Public inspection names the subject here, sometimes instead of a title. */
  subject_1: optionalText,
  toc_doc: optionalText,
  toc_subject: optionalText,
  type: optionalText,
  abstract: optionalText,
  action: optionalText,
  dates: optionalText,
  html_url: optionalText,
  pdf_url: optionalText,
  publication_date: optionalText,
  /** Only on public inspection: when the office filed it. */
  filed_at: optionalText,
  filing_type: optionalText,
  /** Only on public inspection: that the agency withdrew the document, or corrected what it filed. */
  editorial_note: optionalText,
  /** The corrected document: its number, or its address in the API. */
  correction_of: optionalText,
});
export type RegisterDocument = z.output<typeof documentSchema>;

/** An answer to a query without matches has no `results` at all. */
export const emptySchema = z.object({ count: z.union([z.literal(0), z.literal('0')]) });

export const problemSchema = z.object({ errors: z.unknown() });
