import type { ObservedEntry } from '../observation.ts';
import type { KnownDocket, ReconcileContext } from './known.ts';
import { pairEdited } from './match-edited.ts';
import { pairByDocument, pairByNumber, pairBySequence } from './match-keys.ts';
import { pairStubs } from './match-stubs.ts';
import type { MatchTask } from './match-task.ts';
import {
  pairAsShown,
  pairByLabel,
  pairByMoment,
  pairByText,
  pairFront,
  pairNumberedLate,
} from './match-words.ts';

/** From the strongest evidence to the weakest; a later pass never undoes an earlier one. */
const PASSES = [
  pairBySequence,
  pairByNumber,
  pairByDocument,
  pairFront,
  pairAsShown,
  pairByText,
  pairByMoment,
  pairByLabel,
  pairNumberedLate,
  pairStubs,
  pairEdited,
] as const;

/** Says which observed entry is which known entry, within one docket. Linear in the size of both. */
export function matchEntries(
  known: KnownDocket,
  seen: readonly ObservedEntry[],
  context: ReconcileContext,
): MatchTask {
  const task: MatchTask = {
    known: known.entries,
    seen,
    timezone: context.timezone,
    sourceId: context.sourceId,
    completeness: context.completeness,
    to: new Int32Array(seen.length).fill(-1),
    by: new Int32Array(known.entries.length).fill(-1),
    weighed: new Set(),
  };
  for (const pass of PASSES) {
    if (!task.to.includes(-1)) break;
    pass(task);
  }
  return task;
}
