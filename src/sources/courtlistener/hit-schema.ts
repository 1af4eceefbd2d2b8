import { z } from 'zod';

const text = z.string().nullable().catch(null);
const id = z.number().int().positive().nullable().catch(null);

/** A hit of a search: a docket with some of its documents, or an opinion of a docket. */
export const hitSchema = z.object({
  docket_id: id,
  court_id: text,
  docketNumber: text,
  caseName: text,
  pacer_case_id: text,
  dateFiled: text,
  /** Null says that the case is open; absent says nothing. */
  dateTerminated: z.string().nullish().catch(undefined),
  assignedTo: text,
  referredTo: text,
  suitNature: text,
  cause: text,
  /** Everybody on the docket, counsel excepted. */
  party: z.array(z.string()).catch([]),
  cluster_id: id,
  recap_documents: z.array(z.unknown()).catch([]),
});
export type Hit = z.infer<typeof hitSchema>;

/** What a hit's document says about its entry; the document itself is read like any other. */
export const hitDocumentSchema = z.object({
  /** Only where documents are listed by themselves, outside their docket. */
  docket_id: id,
  docket_entry_id: id,
  entry_number: z.number().int().nonnegative().nullable().catch(null),
  entry_date_filed: text,
  description: text,
});
