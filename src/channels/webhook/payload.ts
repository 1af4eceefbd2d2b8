import type { AlertItem, BatchView } from '../../domain/alert-view.ts';

/** Receivers rely on this shape: fields are only added, and anything else makes a new version. */
export const PAYLOAD_VERSION = 1;

/** Room for some forty items with their quotes; many receivers refuse bodies of more than a megabyte. */
const PAYLOAD_BYTES = 256_000;

export interface WebhookPayload {
  type: 'alert.batch';
  version: typeof PAYLOAD_VERSION;
  /** When the newest of its changes was seen; the same however often it is sent. */
  timestamp: string;
  data: {
    id: string;
    title: string;
    url: string | null;
    /** IANA zone of the subscriber; times are UTC all the same. */
    timezone: string;
    language: string;
    coverage: string[];
    /** Most important first. */
    items: AlertItem[];
    /** Items left out because the message would be too large; `url` leads to them. */
    omitted: number;
  };
}

export function webhookPayload(view: BatchView, id: string): WebhookPayload {
  const { items, omitted } = fitting(view.items);
  return {
    type: 'alert.batch',
    version: PAYLOAD_VERSION,
    timestamp: view.items.map(({ seenAt }) => seenAt).reduce((a, b) => (a > b ? a : b), ''),
    data: {
      id,
      title: view.title,
      url: view.titleUrl,
      timezone: view.timezone,
      language: view.language,
      coverage: view.coverage,
      items,
      omitted,
    },
  };
}

/** Redlines go first where there is no room, since the page of each change shows them; then the last items. */
function fitting(items: readonly AlertItem[]): { items: AlertItem[]; omitted: number } {
  const whole = take(items);
  if (whole.length === items.length) return { items: whole, omitted: 0 };
  const lighter = take(items.map((item) => ({ ...item, redline: null })));
  return { items: lighter, omitted: items.length - lighter.length };
}

function take(items: readonly AlertItem[]): AlertItem[] {
  const kept: AlertItem[] = [];
  let bytes = 0;
  for (const item of items) {
    bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
    if (bytes > PAYLOAD_BYTES) break;
    kept.push(item);
  }
  return kept;
}
