import { Buffer } from 'node:buffer';
import { readInstant } from './entered-at.ts';

/** The stamp stands before the first item; a channel whose head is longer than this has none worth finding. */
const HEAD_BYTES = 16 * 1024;

/** When the court built this feed, found in the channel's head without reading its items. */
export function channelBuiltAt(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, HEAD_BYTES)).toString(
    'latin1',
  );
  const end = head.indexOf('<item');
  const channel = end === -1 ? head : head.slice(0, end);
  return instantIn(channel, 'lastBuildDate') ?? instantIn(channel, 'pubDate');
}

function instantIn(channel: string, tag: string): string | null {
  const open = channel.indexOf(`<${tag}>`);
  const close = open === -1 ? -1 : channel.indexOf(`</${tag}>`, open);
  if (close === -1) return null;
  const text = channel.slice(open + tag.length + 2, close).trim();
  return text.length > 60 ? null : readInstant(text, null);
}
