import { raw } from 'hono/html';
import type { Html } from './markup.ts';

/** Signs that turn the order of what follows, and towers of accents that reach into the lines around them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const TOWERS = /(\p{M}{6})\p{M}+/gu;
/** Beyond Latin letters and signs, where no accent stands by itself. To ask takes a tenth of looking for towers. */
const BEYOND_LATIN = /[^\0-\u02FF\u2000-\u20CF\u2100-\u27BF]/;

/**
 * A page on which everything stands in the order in which it was written. Captions and texts come from outside, and one
 * sign among them could make the words and numbers beside it read backwards. Right-to-left scripts need none of these
 * signs; the stored bytes keep them.
 */
export async function inPlainOrder(page: Html): Promise<Awaited<Html>> {
  const plain = String(await page).replace(TURNING, '');
  return raw(BEYOND_LATIN.test(plain) ? plain.replace(TOWERS, '$1') : plain);
}
