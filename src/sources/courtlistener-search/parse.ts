import { parseDocketNumber } from '../../domain/docket-number.ts';
import type { ObservedDocket, ReadResult, RejectedItem } from '../../domain/observation.ts';
import { fault, observed, parseBody } from '../courtlistener/body.ts';
import { emptyDocket, identify, rawOf } from '../courtlistener/entries.ts';
import { hitDocumentSchema } from '../courtlistener/hit-schema.ts';
import { readHitEntries, readHits } from '../courtlistener/hits.ts';
import { knownDockets, type KnownDockets } from '../courtlistener/schema.ts';
import type { ReadRequest } from '../format.ts';
import { searchPageSchema } from './schema.ts';

const FORMAT = 'courtlistener-search';

interface Read {
  dockets: ObservedDocket[];
  rejected: RejectedItem[];
}

/** Reads a page of search results: documents by themselves (`type=rd`), or dockets (`type=d` and `type=r`). */
export function readSearchPage(request: ReadRequest): ReadResult {
  const body = parseBody(request);
  if ('fault' in body) return body.fault;
  const items = searchPageSchema.safeParse(body.json).data?.results;
  if (!items) return fault('not-the-format', refusalOf(body.json));
  const documents = items.filter(isDocument);
  const heads = readHits(
    items.filter((item) => !isDocument(item)),
    request,
  );
  const entries = readDocuments(documents, request);
  const known = knownDockets(request.settings);
  const dockets = [...heads.dockets.map((docket) => asFollowed(docket, known)), ...entries.dockets];
  return observed(FORMAT, 'partial', { dockets, rejected: [...heads.rejected, ...entries.rejected] });
}

/** A document that stands alone names its docket by id, and no court. */
function isDocument(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'docket_entry_id' in item && !('court_id' in item);
}

/** Documents gathered into entries and dockets; what names no docket is set aside. */
function readDocuments(items: readonly unknown[], request: ReadRequest): Read {
  const groups = new Map<number, unknown[]>();
  const rejected: RejectedItem[] = [];
  for (const item of items) {
    const id = hitDocumentSchema.safeParse(item).data?.docket_id ?? null;
    if (id === null) rejected.push({ reason: 'no-identity', raw: rawOf(item) });
    else groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  const known = knownDockets(request.settings);
  const dockets = [...groups].map(([id, documents]) => ({
    ...emptyDocket(id, identify(id, known, request.court)),
    entries: readHitEntries(documents),
  }));
  return { dockets, rejected };
}

/** The number we follow a docket under stands, however CourtListener spells it today. */
function asFollowed(docket: ObservedDocket, known: KnownDockets): ObservedDocket {
  const followed = known[String(docket.facts.courtlistenerId ?? '')];
  if (!followed) return docket;
  const number = parseDocketNumber(followed.number, followed.court)?.number ?? docket.number;
  return { ...docket, court: followed.court, number };
}

/** The API explains a refusal in `detail` ("Request was throttled."). */
function refusalOf(json: unknown): string {
  const detail = typeof json === 'object' && json !== null && 'detail' in json ? json.detail : null;
  return typeof detail === 'string'
    ? `the API says: ${detail.slice(0, 200)}`
    : 'this JSON has no list of results';
}
