import type { BatchView } from '../../domain/alert-view.ts';
import { oneLine } from '../email/render/plain.ts';
import { countGraphemes, cutGraphemes } from '../fitting.ts';
import { postText } from '../post-text.ts';
import { summaryLine } from '../telling.ts';

/** The lexicon of app.bsky.feed.post: both limits hold. */
const GRAPHEMES = 300;
const BYTES = 3000;
/** Shown of an address in the text; the link itself stands in a facet. */
const SHOWN_ADDRESS = 40;

interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: { $type: 'app.bsky.richtext.facet#link'; uri: string }[];
}

export interface BlueskyPost {
  $type: 'app.bsky.feed.post';
  text: string;
  createdAt: string;
  langs: string[];
  facets: Facet[];
  embed?: { $type: 'app.bsky.embed.external'; external: { uri: string; title: string; description: string } };
}

/** Links exist only as facets over bytes of the text, so nothing that a court writes turns into one. */
export function blueskyPost(view: BatchView, now: Date): BlueskyPost {
  const shorten = (text: string) => text.replaceAll(/https?:\/\/\S+/g, shownAddress);
  const fits = (text: string) => withinLimits(shorten(text));
  const { text: full, url } = postText(view, fits, shorten);
  const end = url && full.endsWith(url) ? shownAddress(url) : null;
  const text = end === null ? cutGraphemes(full, LIMIT) : `${full.slice(0, -(url ?? '').length)}${end}`;
  return {
    $type: 'app.bsky.feed.post',
    text,
    createdAt: now.toISOString(),
    langs: [view.language.slice(0, 2)],
    facets: url && end !== null ? [linkFacet(text, end, url)] : [],
    ...(url && { embed: card(view, url) }),
  };
}

const LIMIT = { graphemes: GRAPHEMES, bytes: BYTES };

function withinLimits(text: string): boolean {
  return countGraphemes(text) <= GRAPHEMES && Buffer.byteLength(text) <= BYTES;
}

function card(view: BatchView, uri: string): NonNullable<BlueskyPost['embed']> {
  const title = cutGraphemes(summaryLine(view), LIMIT);
  return {
    $type: 'app.bsky.embed.external',
    external: { uri, title, description: cutGraphemes(oneLine(view.title), LIMIT) },
  };
}

function linkFacet(text: string, shown: string, uri: string): Facet {
  const byteEnd = Buffer.byteLength(text);
  const byteStart = byteEnd - Buffer.byteLength(shown);
  return { index: { byteStart, byteEnd }, features: [{ $type: 'app.bsky.richtext.facet#link', uri }] };
}

/** "crier.example/d/mad/1:25-cv-10..." */
function shownAddress(url: string): string {
  const plain = url.replace(/^https?:\/\//, '');
  return plain.length <= SHOWN_ADDRESS ? plain : `${plain.slice(0, SHOWN_ADDRESS - 3)}...`;
}

const TID_LETTERS = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * The key of the record: a TID made of when the change was seen and which delivery tells it, so that a repeat
 * has the same one. Source: atproto.com/specs/tid (53 bits of microseconds, 10 bits of clock id).
 */
export function recordKey(view: BatchView, deliveryId: number): string {
  const seen = view.items.map(({ seenAt }) => Date.parse(seenAt)).reduce((a, b) => Math.max(a, b), 0);
  let rest =
    (BigInt(seen) * 1000n + BigInt(Math.floor(deliveryId / 1024) % 1000)) * 1024n + BigInt(deliveryId % 1024);
  let key = '';
  for (let place = 0; place < 13; place++) {
    key = (TID_LETTERS[Number(rest & 31n)] ?? '2') + key;
    rest >>= 5n;
  }
  return key;
}
