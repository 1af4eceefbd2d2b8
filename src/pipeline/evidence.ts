import type { FetchOk } from '../fetch/outcome.ts';
import type { Tx } from '../store/database.ts';
import { saveSnapshot } from '../store/snapshots.ts';

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

/** Keeps the bytes of an answer with what the server said about them. Returns the snapshot's id. */
export async function keepEvidence(
  tx: Tx,
  sourceId: string,
  answer: FetchOk,
  readable: boolean,
): Promise<number> {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => KEPT_HEADERS.includes(name)),
  );
  return saveSnapshot(tx.db, {
    sourceId,
    url: answer.url,
    status: answer.status,
    headers,
    contentType: answer.contentType,
    body: answer.body,
    fetchedAt: answer.fetchedAt,
    readable,
  });
}
