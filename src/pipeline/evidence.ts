import type { FetchOk } from '../fetch/outcome.ts';
import type { Tx } from '../store/database.ts';
import { saveSnapshot, type NewSnapshot } from '../store/snapshots.ts';

/** Headers that say how and when something was served; cookies and the rest are nobody's evidence. */
const KEPT_HEADERS = [
  'content-type',
  'date',
  'etag',
  'last-modified',
  'server',
  'age',
  'via',
  'content-language',
  'location',
];

export function keptHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.includes(name)));
}

/** Keeps the bytes of an answer with what the server said about them. Returns the snapshot's id. */
export async function keepEvidence(
  tx: Tx,
  sourceId: string,
  answer: FetchOk,
  readable: boolean,
): Promise<number> {
  return saveSnapshot(tx.db, evidenceOf(sourceId, answer, readable));
}

export function evidenceOf(sourceId: string, answer: FetchOk, readable: boolean): NewSnapshot {
  return {
    sourceId,
    url: answer.url,
    status: answer.status,
    headers: keptHeaders(answer.headers),
    contentType: answer.contentType,
    body: answer.body,
    fetchedAt: answer.fetchedAt,
    readable,
    request: requestOf(answer),
  };
}

/** What was asked for an answer; null where nothing was, as for what is posted to us. */
export function requestOf({ sent, redirects }: Partial<Pick<FetchOk, 'sent' | 'redirects'>>) {
  return sent ? { headers: { ...sent }, redirects: redirects ?? [] } : null;
}
