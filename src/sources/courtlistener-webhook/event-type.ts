import { anyWebhookSchema, DOCKET_ALERT, SEARCH_ALERT } from './schema.ts';

/** Event types whose posts hold docket news; the others are real, and nothing for us. */
export const NEWS_EVENTS: readonly number[] = [DOCKET_ALERT, SEARCH_ALERT];

/** Which event a post tells of, or null when it does not say. */
export function eventTypeOf(body: Uint8Array): number | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    return anyWebhookSchema.safeParse(json).data?.webhook.event_type ?? null;
  } catch {
    return null;
  }
}
