import type { BatchView } from '../domain/alert-view.ts';
import { tell, type Telling } from './telling.ts';

/** Quotes are cut before items are left out: a burst is better told briefly than by half. */
const QUOTE_LENGTHS = [1500, 600, 200, 0];

export interface Shown {
  tellings: Telling[];
  /** Items that had no room; the message says how many and where they are. */
  omitted: number;
}

export interface Limit<Message> {
  /** At most this many items, whatever their size. */
  maxItems: number;
  build: (shown: Shown) => Message;
  fits: (message: Message) => boolean;
}

/**
 * The fullest message within a channel's limits. Items come most important first, so what is left out is what
 * matters least. A message of one item without its quote is returned even if it does not fit: the channel has
 * to make sure that it does.
 */
export function fittingMessage<Message>(view: BatchView, limit: Limit<Message>): Message {
  const most = Math.min(view.items.length, limit.maxItems);
  const build = (count: number, quoteLength: number) =>
    limit.build({
      tellings: view.items.slice(0, count).map((item) => tell(item, view, quoteLength)),
      omitted: view.items.length - count,
    });
  for (const quoteLength of QUOTE_LENGTHS) {
    const message = build(most, quoteLength);
    if (limit.fits(message)) return message;
  }
  let fewest = Math.min(1, most);
  let tooMany = most;
  while (tooMany - fewest > 1) {
    const middle = Math.floor((fewest + tooMany) / 2);
    if (limit.fits(build(middle, 0))) fewest = middle;
    else tooMany = middle;
  }
  return build(fewest, 0);
}

/** The longest beginning of a text that takes at most so many user-perceived characters and bytes. */
export function cutGraphemes(text: string, limit: { graphemes: number; bytes: number }): string {
  let kept = '';
  let count = 0;
  let bytes = 0;
  for (const { segment } of segmenter.segment(text)) {
    count += 1;
    bytes += Buffer.byteLength(segment);
    if (count > limit.graphemes || bytes > limit.bytes) return kept;
    kept += segment;
  }
  return text;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
