import { feedWithGap, forgetGap, foundSince, isStillUnread, lastGap } from '../store/gaps.ts';
import { mattersOfCourt } from '../store/matters.ts';
import { isMetered } from './courtlistener/access.ts';
import type { RecordContext } from './record.ts';
import { appendSourceChange } from './record-recovery.ts';

/**
 * A hole in a feed is over when every followed docket of its court that CourtListener reaches was read there since:
 * told once to whoever heard of the hole, with what was found.
 */
export async function closeGap({ house, tx, source }: RecordContext): Promise<void> {
  const { court } = source;
  if (!isMetered(source) || source.docket_id === null || court === null) return;
  const feed = await feedWithGap(tx.db, court);
  const since = feed ? new Date(feed.doubts.gap ?? 0) : null;
  if (!feed || !since || (await isStillUnread(tx.db, court, since))) return;
  await forgetGap(tx.db, feed.id);
  const gap = await lastGap(tx.db, feed.id);
  if (!gap?.from || !gap.to) return;
  const { from, to } = gap;
  const found = await foundSince(tx.db, court, { from, to, since });
  const dockets = found.dockets === 1 ? 'the followed docket' : `all ${found.dockets} followed dockets`;
  const name = house.courts.byId(court)?.name ?? feed.title;
  const detail = `${capital(dockets)} of the ${name} ${found.dockets === 1 ? 'was' : 'were'} read at CourtListener since. Of the time between ${stamp(from)} and ${stamp(to)} UTC, which the feed left out, ${entries(found.entries)} there; what nobody contributed is still unknown.`;
  const news = {
    type: 'source-recovered',
    reason: 'window-gap',
    detail,
    from,
    to,
    facts: { found },
  } as const;
  await appendSourceChange(house, tx, feed, news, await mattersOfCourt(tx.db, court));
}

function entries(count: number): string {
  if (count === 0) return 'no further entry was found';
  return count === 1 ? 'one entry was found' : `${count} entries were found`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function stamp(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
