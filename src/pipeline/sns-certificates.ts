import { isSignedBy, readSigned, type SnsPost } from '../channels/mail-report/sns-signature.ts';
import { isSnsAddress } from '../channels/mail-report/provider.ts';
import { DAY } from '../domain/duration.ts';
import type { House } from './house.ts';

/** Amazon changes them about once a year; whoever knows the secret could name thousands. */
const KEPT = 8;
const KEPT_MS = DAY;
const MOST_BYTES = 32 * 1024;

export type SnsVerdict = 'signed' | 'forged' | 'unknown';

/**
 * Judges posts of Amazon SNS by their signatures. Certificates come from Amazon's own hosts through the guarded
 * client, over TLS, and are kept for a day. `unknown` when none can be had now: the post may come again.
 */
export function createSnsJudge(house: Pick<House, 'fetcher' | 'clock'>) {
  const kept = new Map<string, { at: number; pem: Uint8Array }>();

  async function certificateOf({ SigningCertURL: url }: SnsPost): Promise<Uint8Array | null> {
    const now = house.clock().getTime();
    const known = kept.get(url);
    if (known && Math.abs(now - known.at) < KEPT_MS) return known.pem;
    const answer = await house.fetcher.fetch({ url, ignoreRobots: true, maxBytes: MOST_BYTES });
    // Wherever a redirect leads, no other host speaks for Amazon.
    if (answer.kind !== 'ok' || !isSnsAddress(answer.url)) return null;
    kept.delete(url);
    kept.set(url, { at: now, pem: answer.body });
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? url);
    return answer.body;
  }

  return async (post: unknown): Promise<SnsVerdict> => {
    const signed = readSigned(post);
    if (!signed) return 'forged';
    const pem = await certificateOf(signed);
    if (!pem) return 'unknown';
    return isSignedBy(signed, pem, house.clock()) ? 'signed' : 'forged';
  };
}
