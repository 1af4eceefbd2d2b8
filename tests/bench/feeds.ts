import { districtFeed, type FeedItem } from '../pages.ts';

/** The items of a court feed: each of its own docket, entered one a minute before `at`. */
export function feedItems(count: number, at: Date, firstDocket = 0): FeedItem[] {
  return Array.from({ length: count }, (_, nth) => ({
    number: docketNumber(firstDocket + nth),
    caption: `Example Association ${nth} v. City of Example et al`,
    caseId: String(400_000 + firstDocket + nth),
    sequence: 10 + nth,
    label: 'Letter',
    entryNumber: 5 + (nth % 200),
    documentId: `1271${10_000_000 + nth}`,
    at: new Date(at.getTime() - nth * 60_000).toISOString(),
  }));
}

export function docketNumber(nth: number): string {
  return `1:${10 + (nth % 15)}-cv-${String(1 + Math.floor(nth / 15)).padStart(5, '0')}`;
}

/** The same feed with one entry more at its head, as after a filing in the docket `number`. */
export function withFiling(
  items: readonly FeedItem[],
  filing: Partial<FeedItem> & { sequence: number; at: string },
): FeedItem[] {
  const [head] = items;
  if (!head) throw new Error('a feed needs an item to copy');
  return [{ ...head, label: 'Order on Motion for TRO', entryNumber: filing.sequence, ...filing }, ...items];
}

export function feedBody(items: readonly FeedItem[], builtAt: Date) {
  return { type: 'application/xml', body: districtFeed('nysd', items, builtAt.toISOString()) };
}
