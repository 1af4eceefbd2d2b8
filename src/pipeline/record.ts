import { nextPollDelayMs } from '../domain/cadence.ts';
import { observedDelayMs } from '../domain/delay.ts';
import type { Observation } from '../domain/observation.ts';
import { newestOf, sanityGate } from '../domain/reconcile/index.ts';
import type { FetchOk } from '../fetch/outcome.ts';
import { appendChanges, type NewChange, type RecordedChange } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import { markReadable } from '../store/snapshots.ts';
import { savePoll } from '../store/polls.ts';
import type { SourceRow } from '../store/schema.ts';
import { findSource, lockSource, saveSource } from '../store/sources.ts';
import { cadenceOf } from './cadence-of.ts';
import { isMetered } from './courtlistener/access.ts';
import { asksOf } from './courtlistener/batches.ts';
import { afterPage, pageOf } from './courtlistener/paging.ts';
import { discoverCases } from './discover.ts';
import { keepEvidence } from './evidence.ts';
import { textLossOf } from './text-loss.ts';
import type { House } from './house.ts';
import { matchChanges } from './match.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { gapChange } from './record-gap.ts';
import { closeGap } from './record-gap-closed.ts';
import { ReadingRefusedError, recordDockets } from './record-dockets.ts';
import { recordFault } from './record-fault.ts';
import { recordPublications } from './record-publications.ts';
import { reviewFeed, tellKinds } from './record-doubts.ts';
import { isFirstSight } from './first-sight.ts';
import { tellRecovery } from './record-recovery.ts';
import type { ShownBy } from './shown-by.ts';

export interface Reading {
  answer: FetchOk;
  observation: Observation;
  truncated: boolean;
  /** Version of the reader and its settings. */
  reader: string;
  /** Hash of the stable part of the body. */
  bodyHash: string;
  startedAt: Date;
  /** Snapshot on record that this is a reading of; absent for bytes that are new. */
  stored?: number;
}

/** What the parts of a recording share. */
export interface RecordContext {
  house: House;
  tx: Tx;
  source: SourceRow;
  observation: Observation;
  mode: 'baseline' | 'live' | 'reparse';
  /** Null for what no new bytes led to. */
  snapshotId: number | null;
  /** Set where several bodies are read together, each with a snapshot of its own. */
  shownBy?: ShownBy;
  /** When the bytes were received. */
  seenAt: Date;
  now: Date;
}

/**
 * Records one reading: evidence, entries, publications, changes, alerts, the next poll time, all in one
 * transaction. A reading that is not believed is quarantined instead and changes nothing.
 */
export async function recordReading(house: House, sourceId: string, reading: Reading): Promise<PollReport> {
  const doubt = await doubtOf(house, sourceId, reading);
  return doubt ? quarantine(house, sourceId, reading, doubt) : recordAccepted(house, sourceId, reading);
}

/** Looks at a source that is locked; what it throws takes everything back. */
export type Confirm = (db: Tx['db'], source: SourceRow) => Promise<void>;

/** As `recordReading` for what is believed already, by the gate or by an operator who looked. */
export async function recordAccepted(
  house: House,
  sourceId: string,
  reading: Reading,
  confirm?: Confirm,
): Promise<PollReport> {
  try {
    const recorded = await recordBelieved(house, sourceId, { reading, confirm });
    const after = await findSource(house.db.read, sourceId);
    if (after) await reviewFeed(house, after);
    const { observation, answer } = reading;
    return reportOf(house, recorded, { observation, status: answer.status, bytes: answer.body.length });
  } catch (error) {
    if (!(error instanceof ReadingRefusedError)) throw error;
    return quarantine(house, sourceId, reading, { reason: error.reason, detail: error.message });
  }
}

function recordBelieved(
  house: House,
  sourceId: string,
  { reading, confirm }: { reading: Reading; confirm: Confirm | undefined },
): Promise<Recorded> {
  return house.db.transaction(async (tx) => {
    const source = await lockSource(tx.db, sourceId);
    await confirm?.(tx.db, source);
    const context = await openContext(house, tx, source, reading);
    const changes = await appendChanges(tx.db, await changesOf(context));
    const alerts = await matchChanges(house, tx, changes);
    await tellRecovery(house, tx, source);
    await tellKinds(house, tx, source, reading.observation.coverage);
    await saveReading(context, reading, changes);
    await closeGap(context);
    return { source, changes, alerts, mode: context.mode };
  });
}

interface Doubt {
  reason: string;
  detail: string;
}

async function doubtOf(house: House, sourceId: string, reading: Reading): Promise<Doubt | null> {
  const source = await findSource(house.db.read, sourceId);
  // A post and an answer about what changed hold what they hold: there is no last one that they could fall short of.
  if (!source || source.kind === 'inbox' || asksOf(source) !== null) return null;
  const { observation, truncated, answer } = reading;
  const history = { lastItems: source.item_counts, lastBuiltAt: source.built_at?.toISOString() ?? null };
  const gate = sanityGate({ observation, history, truncated, seenAt: answer.fetchedAt.toISOString() });
  return gate.ok ? textLossOf(house, source, observation) : gate;
}

/** The reading is kept as evidence and changes nothing. */
async function quarantine(
  house: House,
  sourceId: string,
  reading: Reading,
  doubt: Doubt,
): Promise<PollReport> {
  const source = await findSource(house.db.read, sourceId);
  if (!source) return emptyReport(sourceId);
  const { answer, startedAt } = reading;
  const fault = { reason: doubt.reason, message: doubt.detail, status: answer.status, retryAfterMs: null };
  return recordFault(house, source, { ...fault, startedAt, answer, quarantined: true });
}

export async function openContext(
  house: House,
  tx: Tx,
  source: SourceRow,
  reading: Reading,
): Promise<RecordContext> {
  const { answer, observation } = reading;
  const { stored } = reading;
  if (stored !== undefined) await markReadable(tx.db, stored);
  const snapshotId = stored ?? (await keepEvidence(tx, source.id, answer, true));
  const isHistory =
    (await isFirstSight(tx.db, source, house.clock())) || source.paging?.open?.baseline === true;
  const mode = isHistory ? 'baseline' : 'live';
  return { house, tx, source, observation, mode, snapshotId, seenAt: answer.fetchedAt, now: house.clock() };
}

export async function changesOf(context: RecordContext): Promise<NewChange[]> {
  const dockets = await recordDockets(context);
  const publications = await recordPublications(context);
  const gap = await gapChange(context);
  const discovered = await discoverCases(context);
  return [...dockets, ...publications, ...gap, ...discovered];
}

const KEPT_COUNTS = 5;

async function saveReading(
  context: RecordContext,
  reading: Reading,
  changes: readonly RecordedChange[],
): Promise<void> {
  const { house, tx, source, observation, now } = context;
  const { answer } = reading;
  const items = itemCount(observation);
  const changedAt = changes.some((change) => change.change.silent === null) ? now : source.last_changed_at;
  const cadence = cadenceOf(house, { ...source, failures: 0, last_changed_at: changedAt });
  const usualMs = nextPollDelayMs(cadence, { retryAfterMs: null, crawlDelayMs: null }, now, house.random());
  const paging = isMetered(source)
    ? afterPage(source.paging, pageOf(source, answer, reading.startedAt))
    : null;
  // Pages that are still open are read at once, as far as the budget lets them.
  const delayMs = paging?.open ? 0 : usualMs;
  await saveSource(tx.db, source.id, {
    etag: answer.etag,
    last_modified: answer.lastModified,
    body_hash: reading.bodyHash,
    reader: reading.reader,
    baselined_at: source.baselined_at ?? now,
    last_checked_at: now,
    last_success_at: now,
    last_changed_at: changedAt,
    health: 'ok',
    failures: 0,
    failing_since: null,
    reason: null,
    detail: null,
    told_failing: false,
    reserved_until: null,
    absent_since: null,
    absent_checks: 0,
    completeness: observation.completeness,
    coverage: observation.coverage ?? source.coverage,
    built_at: observation.builtAt ? new Date(observation.builtAt) : source.built_at,
    ...windowOf(source, observation),
    ...(paging ? { paging: JSON.stringify(paging) } : {}),
    delay_ms: observedDelayMs(
      source.delay_ms,
      changes.map(({ change }) => change),
      answer.fetchedAt,
    ),
    item_counts: [...source.item_counts, items].slice(-KEPT_COUNTS),
    next_poll_at: new Date(now.getTime() + delayMs),
  });
  await savePoll(tx.db, {
    source_id: source.id,
    started_at: reading.startedAt,
    finished_at: now,
    outcome: context.mode === 'baseline' ? 'baseline' : changes.length ? 'changed' : 'unchanged',
    reason: null,
    detail: null,
    status: answer.status,
    bytes: answer.body.length,
    items,
    rejected: observation.rejected.length,
    changes: changes.length,
    snapshot_id: context.snapshotId,
  });
}

function windowOf(source: SourceRow, observation: Observation) {
  const newest = newestOf(observation);
  const moments = observation.dockets.flatMap((docket) =>
    docket.entries.flatMap((entry) => entry.enteredAt ?? []),
  );
  const oldest = moments.length ? moments.reduce((a, b) => (a < b ? a : b)) : null;
  return {
    newest_item_at: newest ? new Date(newest) : source.newest_item_at,
    oldest_item_at: oldest ? new Date(oldest) : source.oldest_item_at,
  };
}

export function itemCount(observation: Observation): number {
  return observation.dockets.reduce(
    (sum, docket) => sum + docket.entries.length,
    observation.publications.length,
  );
}

export interface Recorded {
  source: SourceRow;
  changes: RecordedChange[];
  alerts: number;
  mode: RecordContext['mode'];
}

/** Counts what was recorded and says it. */
export function reportOf(
  house: House,
  { source, changes, alerts, mode }: Recorded,
  { observation, status, bytes }: { observation: Observation; status: number; bytes: number },
): PollReport {
  const outcome = mode === 'baseline' ? 'baseline' : changes.length ? 'changed' : 'unchanged';
  house.metrics.polled(source.kind, outcome);
  house.metrics.rejected(source.format, observation.rejected.length);
  house.metrics.alerted(alerts);
  for (const { change } of changes) house.metrics.changed(change.type, change.silent !== null);
  return {
    ...emptyReport(source.id),
    outcome,
    status,
    bytes,
    items: itemCount(observation),
    rejected: observation.rejected.length,
    alerts,
    changes: changes.map(({ change }) => change),
  };
}
