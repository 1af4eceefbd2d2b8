import { MINUTE } from '../../domain/duration.ts';
import { claimPosts, savePostOutcomes, type PostOutcome, type StoredPost } from '../../store/inbox.ts';
import type { SourceRow } from '../../store/schema.ts';
import type { House } from '../house.ts';
import { emptyReport, type PollReport } from '../poll-report.ts';
import { lookUp } from './look-up.ts';
import { DEFECT } from './put-aside.ts';
import { groupPosts, type ReadPost } from './post-groups.ts';
import { createPostReader } from './read-post.ts';
import { recordPosts } from './record-posts.ts';

const AT_ONCE = 200;
/** A worker that dies with posts in hand gives them back after this. */
const LEASE_MS = 2 * MINUTE;
/** A post that fails us so often is put aside: it is our defect, and must not be tried for ever. */
const MOST_TRIES = 10;

/** Reads what came in, oldest first, until nothing is left whose turn it is. With nothing to read it looks things up. */
export async function readInbox(house: House, source: SourceRow): Promise<PollReport> {
  const total: PollReport = emptyReport(source.id);
  const defects: unknown[] = [];
  for (let round = 0; ; round += 1) {
    const now = house.clock();
    const by = { sourceId: source.id, now, limit: AT_ONCE, leaseMs: LEASE_MS };
    const posts = await claimPosts(house.db.read, by);
    if (posts.length === 0) {
      // Posts are news and come first: what is looked up takes from the same calls.
      if (round === 0) await lookUp(house);
      // A post that failed comes back after its lease; the job says so now that its neighbours are through.
      if (defects.length > 0) throw defects[0];
      return total;
    }
    const readable = await readPosts(house, source, posts);
    for (const group of groupPosts(readable))
      defects.push(...(await recordGroup(house, source, { group, total })));
  }
}

/** Settles what holds no news or has to wait, and returns what can be recorded. */
async function readPosts(house: House, source: SourceRow, posts: readonly StoredPost[]): Promise<ReadPost[]> {
  const read = createPostReader(house, source);
  const readable: ReadPost[] = [];
  const outcomes: { id: number; outcome: PostOutcome }[] = [];
  for (const post of posts) {
    const result = await read(post);
    if ('outcome' in result) outcomes.push({ id: post.id, outcome: result.outcome });
    else readable.push(result);
  }
  await savePostOutcomes(house.db.read, outcomes, house.clock());
  return readable;
}

/** Records a group, or, when that fails, its posts one by one, so that one bad post costs no other. */
async function recordGroup(
  house: House,
  source: SourceRow,
  { group, total }: { group: readonly ReadPost[]; total: PollReport },
): Promise<unknown[]> {
  try {
    add(total, await recordPosts(house, source, group));
    return [];
  } catch (error) {
    const [only, ...others] = group;
    if (only && others.length === 0) return [await putAside(house, only, error)];
    const defects: unknown[] = [];
    for (const post of group) defects.push(...(await recordGroup(house, source, { group: [post], total })));
    return defects;
  }
}

async function putAside(house: House, { post, eventType }: ReadPost, error: unknown): Promise<unknown> {
  if (post.tries < MOST_TRIES) return error;
  const detail = `It could not be recorded: ${error instanceof Error ? error.message : String(error)}.`;
  const outcome: PostOutcome = { state: 'unreadable', eventType, reason: DEFECT, detail };
  await savePostOutcomes(house.db.read, [{ id: post.id, outcome }], house.clock());
  return error;
}

function add(total: PollReport, report: PollReport): void {
  total.items += report.items;
  total.bytes += report.bytes;
  total.rejected += report.rejected;
  total.alerts += report.alerts;
  total.changes.push(...report.changes);
  if (report.changes.length > 0) total.outcome = 'changed';
}
