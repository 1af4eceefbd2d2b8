import { raw } from 'hono/html';
import type { Html } from './markup.ts';

/** Signs that turn the order of what follows, and towers of accents that reach into the lines around them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const TOWERS = /(\p{M}{6})\p{M}+/gu;

/**
 * A page on which everything stands in the order in which it was written. Captions and texts come from outside, and one
 * sign among them could make the words and numbers beside it read backwards. Right-to-left scripts need none of these
 * signs; the stored bytes keep them.
 */
export async function inPlainOrder(page: Html): Promise<Awaited<Html>> {
  return raw(
    String(await page)
      .replace(TURNING, '')
      .replace(TOWERS, '$1'),
  );
}
