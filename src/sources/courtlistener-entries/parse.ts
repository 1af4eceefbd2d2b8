import type { ReadResult } from '../../domain/observation.ts';
import { fault, observed, parseBody } from '../courtlistener/body.ts';
import { SITE } from '../courtlistener/documents.ts';
import { readEntries } from '../courtlistener/entries.ts';
import type { ReadRequest } from '../format.ts';
import { pageSchema } from './schema.ts';

const FORMAT = 'courtlistener-entries';

/** Reads a page of docket entries, or a plain list of them. */
export function readEntriesPage(request: ReadRequest): ReadResult {
  const body = parseBody(request);
  if ('fault' in body) return body.fault;
  const items = Array.isArray(body.json) ? body.json : pageSchema.safeParse(body.json).data?.results;
  if (!items) return fault('not-the-format', refusalOf(body.json));
  return observed(FORMAT, 'partial', readEntries(items, request));
}

/**
 * The address of the next page, or null when there is none. Followed only on the host that was asked (`from`,
 * CourtListener by default): a page must not send the token elsewhere.
 */
export function nextPage(body: Uint8Array, from: string = SITE): string | null {
  const next = pageSchema.safeParse(parseJson(body)).data?.next ?? null;
  const url = next === null ? null : URL.parse(next, from);
  return url !== null && url.origin === URL.parse(from)?.origin && url.username === '' ? url.href : null;
}

/** The API explains a refusal in `detail` ("Request was throttled."). */
function refusalOf(json: unknown): string {
  const detail = typeof json === 'object' && json !== null && 'detail' in json ? json.detail : null;
  return typeof detail === 'string'
    ? `the API says: ${detail.slice(0, 200)}`
    : 'this JSON has no list of entries';
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
