import { MINUTE } from '../../domain/duration.ts';
import type { Observation, ObservedDocket } from '../../domain/observation.ts';
import type { FetchOk } from '../../fetch/outcome.ts';
import type { StoredPost } from '../../store/inbox.ts';
import { courtKeys, nameOf } from '../shown-by.ts';

/** A post that was read and whose dockets have names. */
export interface ReadPost {
  post: StoredPost;
  eventType: number | null;
  /** The post in the form of an answer, so that it becomes evidence like any other. */
  answer: FetchOk;
  observation: Observation;
}

/** Posts of one transaction: enough to share its cost, few enough to hold nobody up. */
const MOST = 200;
/** Posts of one group count as seen together. */
const TOGETHER_MS = MINUTE;

/** What a group shows of one docket so far. */
interface Shown {
  /** Null once something about the docket itself was said, which has an order of its own. */
  facts: string | null;
  keys: Set<string>;
  numbered: boolean;
  sequenced: boolean;
}

type Group = { posts: ReadPost[]; dockets: Map<string, Shown> };

/**
 * Cuts posts into runs that may be recorded together and come to the same as one after the other: no entry twice,
 * and entries of one docket told apart by a key of the court's that all of them carry. The order stays.
 */
export function groupPosts(posts: readonly ReadPost[]): ReadPost[][] {
  const groups: ReadPost[][] = [];
  let open: Group | null = null;
  for (const post of posts) {
    if (open === null || !mayJoin(open, post)) {
      open = { posts: [], dockets: new Map() };
      groups.push(open.posts);
    }
    join(open, post);
  }
  return groups;
}

function mayJoin({ posts, dockets }: Group, { post, observation }: ReadPost): boolean {
  const first = posts[0]?.post.receivedAt.getTime() ?? 0;
  if (posts.length >= MOST || Math.abs(post.receivedAt.getTime() - first) > TOGETHER_MS) return false;
  return observation.dockets.every((docket) => {
    const shown = dockets.get(nameOf(docket));
    return shown === undefined || isApart(shown, shownOf(docket));
  });
}

/** Whether these entries are surely others than those. */
function isApart(shown: Shown, more: Shown): boolean {
  if (shown.facts === null || shown.facts !== more.facts) return false;
  if (!(shown.numbered && more.numbered) && !(shown.sequenced && more.sequenced)) return false;
  return more.keys.isDisjointFrom(shown.keys);
}

function join({ posts, dockets }: Group, post: ReadPost): void {
  posts.push(post);
  for (const docket of post.observation.dockets) {
    const name = nameOf(docket);
    const shown = dockets.get(name);
    const more = shownOf(docket);
    dockets.set(name, shown ? added(shown, more) : more);
  }
}

function added(shown: Shown, more: Shown): Shown {
  return {
    facts: shown.facts === more.facts ? shown.facts : null,
    keys: shown.keys.union(more.keys),
    numbered: shown.numbered && more.numbered,
    sequenced: shown.sequenced && more.sequenced,
  };
}

function shownOf({ caption, pacerCaseId, facts, entries }: ObservedDocket): Shown {
  const isBare = caption === null && pacerCaseId === null;
  return {
    facts: isBare ? JSON.stringify(facts) : null,
    keys: new Set(entries.flatMap(courtKeys)),
    numbered: entries.every(({ number }) => number !== null),
    sequenced: entries.every(({ sequence }) => sequence !== null),
  };
}

/** What the posts of a group show together: each docket once, with the entries of all. */
export function observationOf(posts: readonly ReadPost[]): Observation {
  const [first] = posts;
  if (!first) throw new Error('a group has at least one post');
  const dockets = new Map<string, ObservedDocket>();
  for (const [at, docket] of posts.flatMap(({ observation }) => observation.dockets).entries()) {
    const name = shownOf(docket).facts === null ? `${nameOf(docket)} ${at}` : nameOf(docket);
    const known = dockets.get(name);
    dockets.set(name, known ? { ...known, entries: [...known.entries, ...docket.entries] } : docket);
  }
  const rejected = posts.flatMap(({ observation }) => observation.rejected);
  return { ...first.observation, dockets: [...dockets.values()], rejected };
}
