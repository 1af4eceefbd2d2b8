import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** Stamps of the channel that change while no entry does. */
const STAMPS: readonly [open: string, close: string][] = [
  ['<lastBuildDate', '</lastBuildDate>'],
  ['<pubDate', '</pubDate>'],
  ['<!--', '-->'],
];

/**
 * Cuts what changes with every rebuild of a feed although its entries do not: the channel's dates and its comments
 * ("generated on ..."). Only what stands before the first item and after the last one is searched, so the cost does
 * not grow with the feed, and a date inside an item always counts as content.
 */
export function stripVolatile(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const { head, items, tail } = divide(bytes);
  return Buffer.concat([cutStamps(head), items, cutStamps(tail)]);
}

/** SHA-256 in hex of the body without its stamps: equal hashes mean that no entry changed. */
export function contentHash(body: Uint8Array): string {
  const { head, items, tail } = divide(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  return createHash('sha256').update(cutStamps(head)).update(items).update(cutStamps(tail)).digest('hex');
}

function divide(bytes: Buffer): { head: Buffer; items: Buffer; tail: Buffer } {
  const first = bytes.indexOf('<item');
  const last = bytes.lastIndexOf('</item>');
  const itemsStart = first === -1 ? bytes.length : first;
  const itemsEnd = last < itemsStart ? bytes.length : last + '</item>'.length;
  return {
    head: bytes.subarray(0, itemsStart),
    items: bytes.subarray(itemsStart, itemsEnd),
    tail: bytes.subarray(itemsEnd),
  };
}

function cutStamps(part: Buffer): Buffer {
  let text = part.toString('latin1');
  for (const [open, close] of STAMPS) text = cutBetween(text, open, close);
  return Buffer.from(text, 'latin1');
}

/** Linear also for text full of openings that nothing closes. */
function cutBetween(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start);
    if (end === -1) break;
    kept += text.slice(from, start);
    from = end + close.length;
  }
  return kept + text.slice(from);
}
