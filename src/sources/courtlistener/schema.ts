import { z } from 'zod';

/** A field that is text, or absent for this reader. Unknown fields pass unread everywhere. */
const text = z.string().nullable().catch(null);
const flag = z.boolean().nullable().catch(null);
const count = z.number().int().nonnegative().nullable().catch(null);

/** A number that one version of the API writes as text and another as number. */
const numberOrText = z.union([z.number().int(), z.string()]).nullable().catch(null);

/** A file of an entry, as in `recap_documents` of a docket entry and of a search result. */
export const recapDocumentSchema = z.object({
  document_number: numberOrText,
  attachment_number: count,
  pacer_doc_id: text,
  /** In a docket entry the court's RSS label; in a search result the text of the whole entry. */
  description: text,
  short_description: text,
  is_available: flag,
  is_sealed: flag,
  filepath_local: text,
  absolute_url: text,
});
export type RecapDocument = z.infer<typeof recapDocumentSchema>;

/** `date_filed` is strict on purpose: an entry with a date that is none is set aside, not guessed. */
export const entrySchema = z.object({
  /** An id; the REST API writes it as the docket's address. */
  docket: z.union([z.number().int().positive(), z.string()]),
  date_filed: z.string().nullish(),
  time_filed: text,
  entry_number: count,
  pacer_sequence_number: numberOrText,
  description: text,
  recap_documents: z.array(z.unknown()).catch([]),
});
export type RecapEntry = z.infer<typeof entrySchema>;

/** Dockets the operator follows, by CourtListener's id: a webhook names neither court nor number. */
export const courtlistenerSettings = z.object({
  dockets: z.record(z.string(), z.object({ court: z.string(), number: z.string() })).optional(),
});
export type KnownDockets = NonNullable<z.infer<typeof courtlistenerSettings>['dockets']>;

export function knownDockets(settings: unknown): KnownDockets {
  return courtlistenerSettings.safeParse(settings ?? {}).data?.dockets ?? {};
}
