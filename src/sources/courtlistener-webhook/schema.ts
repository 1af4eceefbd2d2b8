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
