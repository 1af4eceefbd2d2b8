import { z } from 'zod';

/** What of a page of entries or search results decides where reading goes on. */
export interface PageMarks {
  /** Times of the last touch of the item touched last and first on this page; null for an empty page. */
  newest: string | null;
  oldest: string | null;
}

const time = z.string().nullable().catch(null);
const metaSchema = z.object({ timestamp: time }).catch({ timestamp: null });
/** Entries say it in a field of their own, search results beside the result. */
const itemSchema = z.object({ date_modified: time, meta: metaSchema });
const pageSchema = z.object({
  results: z.array(itemSchema.catch({ date_modified: null, meta: { timestamp: null } })),
});

/** Reads when the items of a page were touched. Times come back as ISO 8601 in UTC, so that they compare. */
export function pageMarks(body: Uint8Array): PageMarks {
  const page = pageSchema.safeParse(parseJson(body)).data;
  let newest: string | null = null;
  let oldest: string | null = null;
  for (const { date_modified: touched, meta } of page?.results ?? []) {
    const at = isoOf(touched ?? meta.timestamp);
    if (at === null) continue;
    if (newest === null || at > newest) newest = at;
    if (oldest === null || at < oldest) oldest = at;
  }
  return { newest, oldest };
}

function isoOf(text: string | null): string | null {
  const at = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
