import type { ReadResult } from '../../domain/observation.ts';
import { fault, observed, parseBody } from '../courtlistener/body.ts';
import { readEntries } from '../courtlistener/entries.ts';
import { readHits } from '../courtlistener/hits.ts';
import type { ReadRequest } from '../format.ts';
import { anyWebhookSchema, DOCKET_ALERT, SEARCH_ALERT, webhookSchema } from './schema.ts';

const FORMAT = 'courtlistener-webhook';

/** Reads what CourtListener posts: new entries of followed dockets, or new hits of a saved search. */
export function readWebhook(request: ReadRequest): ReadResult {
  const body = parseBody(request);
  if ('fault' in body) return body.fault;
  const type = anyWebhookSchema.safeParse(body.json).data?.webhook.event_type;
  if (type === undefined) return fault('not-the-format', 'this JSON is no webhook: it names no event type');
  if (type !== DOCKET_ALERT && type !== SEARCH_ALERT)
    return fault('not-the-format', `event type ${type} carries no docket news`);
  const event = webhookSchema.safeParse(body.json).data;
  if (!event) return fault('not-the-format', 'the payload has no list of results');
  const { results } = event.payload;
  const read = type === DOCKET_ALERT ? readEntries(results, request) : readHits(results, request);
  return observed(FORMAT, 'partial', read);
}
