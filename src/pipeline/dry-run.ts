import type { SourceRow } from '../store/schema.ts';
import { awaitingOf } from './articles.ts';
import { isMetered } from './courtlistener/access.ts';
import { BUDGET_REASON, waitForCall } from './courtlistener/meter.ts';
import type { House } from './house.ts';
import { emptyReport, type PollReport } from './poll-report.ts';
import { heldReport, holdOf } from './record-held.ts';
import { readAnswer, readerVersion, formatOf } from './read-body.ts';
import { changesOf, itemCount, openContext, type Reading } from './record.ts';

/** Ends a transaction whose result was only wanted to look at. */
class RollbackError extends Error {
  override readonly name = 'RollbackError';
}

/** Fetches and compares like a poll and records nothing: no entry, no evidence, no next time. */
export async function dryRun(house: House, source: SourceRow): Promise<PollReport> {
  const report = emptyReport(source.id);
  const shortage = isMetered(source) ? await waitForCall(house, source) : null;
  if (shortage) return { ...report, outcome: 'failed', reason: BUDGET_REASON, detail: shortage.why };
  const answer = await house.fetcher.fetch({ ...house.requestOf(source), etag: null, lastModified: null });
  if (answer.kind === 'fault')
    return {
      ...report,
      outcome: 'failed',
      reason: answer.reason,
      detail: answer.message,
      status: answer.status,
    };
  if (answer.kind === 'not-modified') return { ...report, outcome: 'not-modified', status: answer.status };
  const read = await readAnswer(house, source, answer);
  if (!read.ok)
    return { ...report, outcome: 'failed', reason: read.reason, detail: read.message, status: answer.status };
  const { observation } = read;
  const held = holdOf(source, observation);
  if (held !== null)
    return { ...heldReport(source.id, held), status: answer.status, bytes: answer.body.length };
  const reader = readerVersion(formatOf(house, source), source.settings);
  const reading: Reading = {
    answer,
    observation,
    truncated: false,
    reader,
    bodyHash: '',
    startedAt: house.clock(),
  };
  const { changes, awaiting } = await changesWithoutTrace(house, source, reading);
  const items = itemCount(observation);
  const outcome = source.baselined_at === null ? 'baseline' : changes.length ? 'changed' : 'unchanged';
  return {
    ...report,
    outcome,
    status: answer.status,
    bytes: answer.body.length,
    items,
    awaiting,
    rejected: observation.rejected.length,
    changes,
  };
}

/** The changes that recording a reading would make; every write is taken back. */
export async function changesWithoutTrace(
  house: House,
  source: SourceRow,
  reading: Reading,
): Promise<Required<Pick<PollReport, 'changes' | 'awaiting'>>> {
  let changes: PollReport['changes'] = [];
  let awaiting = 0;
  try {
    await house.db.transaction(async (tx) => {
      const context = await openContext(house, tx, source, reading);
      changes = (await changesOf(context)).map(({ change }) => change);
      awaiting = await awaitingOf(tx.db, source);
      throw new RollbackError('dry run');
    });
  } catch (error) {
    if (!(error instanceof RollbackError)) throw error;
  }
  return { changes, awaiting };
}
