import { MINUTE } from '../../domain/duration.ts';
import type { Observation } from '../../domain/observation.ts';
import type { FetchOk } from '../../fetch/outcome.ts';
import { eventTypeOf, NEWS_EVENTS } from '../../sources/courtlistener-webhook/index.ts';
import { claimPosts, savePostOutcome, type PostOutcome, type StoredPost } from '../../store/inbox.ts';
import type { SourceRow } from '../../store/schema.ts';
import { sha256Hex } from '../../store/snapshots.ts';
import type { House } from '../house.ts';
import { emptyReport, type PollReport } from '../poll-report.ts';
import { formatOf, readBody, readerVersion } from '../read-body.ts';
import { recordReading } from '../record.ts';
import { lookUp } from './look-up.ts';
import { resolveId } from './resolve.ts';

const AT_ONCE = 50;
/** A worker that dies with posts in hand gives them back after this. */
const LEASE_MS = 2 * MINUTE;

/** Reads what came in, oldest first, until nothing is left whose turn it is. With nothing to read it looks things up. */
export async function readInbox(house: House, source: SourceRow): Promise<PollReport> {
  const total: PollReport = emptyReport(source.id);
  for (let round = 0; ; round += 1) {
    const now = house.clock();
    const by = { sourceId: source.id, now, limit: AT_ONCE, leaseMs: LEASE_MS };
    const posts = await claimPosts(house.db.read, by);
    if (posts.length === 0) {
      // Posts are news and come first: what is looked up takes from the same calls.
      if (round === 0) await lookUp(house);
      return total;
    }
    for (const post of posts) add(total, await readPost(house, source, post));
  }
}

function add(total: PollReport, report: PollReport): void {
  total.items += report.items;
  total.bytes += report.bytes;
  total.rejected += report.rejected;
  total.alerts += report.alerts;
  total.changes.push(...report.changes);
  if (report.changes.length > 0) total.outcome = 'changed';
}

async function readPost(house: House, source: SourceRow, post: StoredPost): Promise<PollReport> {
  const { outcome, report } = await digestPost(house, source, post);
  await savePostOutcome(house.db.read, post.id, outcome, house.clock());
  return report ?? emptyReport(source.id);
}

interface Digested {
  outcome: PostOutcome;
  report?: PollReport;
}

async function digestPost(house: House, source: SourceRow, post: StoredPost): Promise<Digested> {
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
  const names = await nameDockets(house, unnamed.observation);
  if ('until' in names) {
    const { until: nextTryAt, detail } = names;
    return { outcome: { state: 'parked', eventType, reason: 'docket-unknown', detail, nextTryAt } };
  }
  const named = readBody(house, { ...source, settings: { dockets: names.dockets } }, answer);
  const observation = named.ok ? named.observation : unnamed.observation;
  return {
    outcome: { state: 'done', eventType },
    report: await record(house, source, { answer, observation }),
  };
}

function record(
  house: House,
  source: SourceRow,
  reading: { answer: FetchOk; observation: Observation },
): Promise<PollReport> {
  return recordReading(house, source.id, {
    ...reading,
    truncated: false,
    reader: readerVersion(formatOf(house, source), {}),
    bodyHash: sha256Hex(reading.answer.body),
    startedAt: reading.answer.fetchedAt,
  });
}

type Names = { dockets: Record<string, { court: string; number: string }> } | { until: Date; detail: string };

/** A post names its docket by CourtListener's id alone. What cannot be named now is kept until it can. */
async function nameDockets(house: House, observation: Observation): Promise<Names> {
  const dockets: Record<string, { court: string; number: string }> = {};
  for (const { number, facts } of observation.dockets) {
    const id = facts.courtlistenerId ?? null;
    if (number !== null || id === null) continue;
    const answer = await resolveId(house, id);
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
