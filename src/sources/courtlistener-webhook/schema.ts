import { z } from 'zod';

/** Event types of CourtListener's webhooks that carry docket news. Others are real, and nothing for us. */
export const DOCKET_ALERT = 1;
export const SEARCH_ALERT = 2;

export const webhookSchema = z.object({
  payload: z.object({ results: z.array(z.unknown()) }),
  webhook: z.object({ event_type: z.number().int() }),
});

/** Any payload of a webhook, to say which event it was when it cannot be used. */
export const anyWebhookSchema = z.object({ webhook: z.object({ event_type: z.number().int() }) });

const text = z.string().nullable().catch(null);
const id = z.number().int().positive().nullable().catch(null);

/** A hit of a saved search: a docket with some of its documents, or an opinion of a docket. */
export const hitSchema = z.object({
  docket_id: id,
  court_id: text,
  docketNumber: text,
  caseName: text,
  pacer_case_id: text,
  dateFiled: text,
  dateTerminated: text,
  assignedTo: text,
  referredTo: text,
  suitNature: text,
  cause: text,
  cluster_id: id,
  recap_documents: z.array(z.unknown()).catch([]),
});
export type Hit = z.infer<typeof hitSchema>;

/** What a hit's document says about its entry; the document itself is read like any other. */
export const hitDocumentSchema = z.object({
  docket_entry_id: id,
  entry_number: z.number().int().nonnegative().nullable().catch(null),
  entry_date_filed: text,
  description: text,
});
