import type { Context } from 'hono';
import type { StoredSnapshot } from '../store/snapshots.ts';
import { EVIDENCE_POLICY } from './security.ts';

/** Stored bytes as they came: to keep, or with `?view=text` to look at. Nothing in them may do anything. */
export function sendEvidence(c: Context, snapshot: StoredSnapshot, name: string): Response {
  const asText = c.req.query('view') === 'text';
  return c.body(new Uint8Array(snapshot.body), 200, {
    'content-type': asText ? 'text/plain; charset=utf-8' : 'application/octet-stream',
    'content-disposition': asText
      ? 'inline'
      : `attachment; filename="crier-${name}-${snapshot.sha256.slice(0, 12)}.bin"`,
    'content-security-policy': EVIDENCE_POLICY,
    'x-robots-tag': 'noindex, nofollow',
    'x-evidence-sha256': snapshot.sha256,
    'cache-control': 'private, max-age=3600',
  });
}
