import type { Observation } from '../../domain/observation.ts';
import type { FetchOk } from '../../fetch/outcome.ts';
import { eventTypeOf, NEWS_EVENTS } from '../../sources/courtlistener-webhook/index.ts';
import type { NamedDocket } from '../../store/courtlistener.ts';
import type { PostOutcome, StoredPost } from '../../store/inbox.ts';
import type { SourceRow } from '../../store/schema.ts';
import type { House } from '../house.ts';
import { readBody } from '../read-body.ts';
import type { ReadPost } from './post-groups.ts';
import { resolveId, type Answer } from './resolve.ts';

/** Reads a post, or says what becomes of one that holds no news or cannot be read now. */
export type PostReader = (post: StoredPost) => Promise<ReadPost | { outcome: PostOutcome }>;

/** What an id stands for is asked once for all posts that are read together. */
export function createPostReader(house: House, source: SourceRow): PostReader {
  const named = new Map<number, Answer<NamedDocket | null>>();
  const nameOf = async (id: number) => {
    const answer = named.get(id) ?? (await resolveId(house, id));
    named.set(id, answer);
    return answer;
  };
  return (post) => readPost(house, source, { post, nameOf });
}

type NameOf = (id: number) => Promise<Answer<NamedDocket | null>>;

async function readPost(
  house: House,
  source: SourceRow,
  { post, nameOf }: { post: StoredPost; nameOf: NameOf },
): Promise<ReadPost | { outcome: PostOutcome }> {
  const eventType = eventTypeOf(post.body);
  if (eventType !== null && !NEWS_EVENTS.includes(eventType)) {
    const detail = `Event type ${eventType} carries no docket news.`;
    return { outcome: { state: 'ignored', eventType, reason: 'event-type', detail } };
  }
  const answer = answerOf(source, post);
  const unnamed = readBody(house, source, answer);
  if (!unnamed.ok) {
    const { reason, message: detail } = unnamed;
    return { outcome: { state: 'unreadable', eventType, reason, detail } };
  }
  const names = await nameDockets(unnamed.observation, nameOf);
  if ('until' in names) {
    const { until: nextTryAt, detail } = names;
    return { outcome: { state: 'parked', eventType, reason: 'docket-unknown', detail, nextTryAt } };
  }
  const read = readBody(house, { ...source, settings: { dockets: names.dockets } }, answer);
  return { post, eventType, answer, observation: read.ok ? read.observation : unnamed.observation };
}

type Names = { dockets: Record<string, { court: string; number: string }> } | { until: Date; detail: string };

/** A post names its docket by CourtListener's id alone. What cannot be named now is kept until it can. */
async function nameDockets(observation: Observation, nameOf: NameOf): Promise<Names> {
  const dockets: Record<string, { court: string; number: string }> = {};
  for (const { number, facts } of observation.dockets) {
    const id = facts.courtlistenerId ?? null;
    if (number !== null || id === null) continue;
    const answer = await nameOf(id);
    if (answer.kind === 'later') {
      return { until: answer.until, detail: `Nobody here knows which docket ${id} is: ${answer.why}.` };
    }
    if (answer.value) dockets[String(id)] = { court: answer.value.court, number: answer.value.number };
  }
  return { dockets };
}

/** The post in the form of an answer, so that it becomes evidence like any other. */
function answerOf(source: SourceRow, post: StoredPost): FetchOk {
  return {
    kind: 'ok',
    status: 200,
    url: source.url,
    redirects: [],
    headers: post.headers,
    etag: null,
    lastModified: null,
    fetchedAt: post.receivedAt,
    durationMs: 0,
    body: post.body,
    contentType: post.headers['content-type'] ?? 'application/json',
  };
}
