import { DAY } from '../domain/duration.ts';
import { forgetCalls } from '../store/api-budget.ts';
import { dropAnswerLinks } from '../store/answer-links.ts';
import { dropSettledPosts } from '../store/inbox.ts';
import { dropOld, type Pruned } from '../store/retention.ts';
import { DEFECT } from './courtlistener/put-aside.ts';
import { rationCourtListener } from './courtlistener/sources.ts';
import type { House } from './house.ts';

/** CourtListener repeats a post for about 54 hours; a settled one is kept well beyond, to know a repeat by. */
const SETTLED_POSTS_MS = 14 * DAY;

/** For a while an old link still says that it is old, and not that it never was. */
const LINKS_KEPT_MS = 60 * DAY;

/** The work of every day: retention, and the shares of the calls to CourtListener. */
export async function prune(house: House): Promise<Pruned & { posts: number }> {
  const now = house.clock().getTime();
  await forgetCalls(house.db.read, new Date(now));
  const access = house.sourcePlan.courtlistener;
  await house.db.transaction((tx) => rationCourtListener(tx, access, new Date(now)));
  await dropAnswerLinks(house.db.read, new Date(now - LINKS_KEPT_MS));
  const posts = await dropSettledPosts(house.db.read, new Date(now - SETTLED_POSTS_MS), DEFECT);
  const { pollsMs, snapshotsMs } = house.settings.retention;
  const before = { polls: new Date(now - pollsMs), snapshots: new Date(now - snapshotsMs) };
  return { ...(await dropOld(house.db.read, before)), posts };
}
