import type { SourceFormat } from '../format.ts';
import { readWebhook } from './parse.ts';

export { eventTypeOf, NEWS_EVENTS } from './event-type.ts';

export const courtlistenerWebhook: SourceFormat = {
  id: 'courtlistener-webhook',
  summary: 'webhook of CourtListener (docket alert, search alert)',
  read: readWebhook,
};
