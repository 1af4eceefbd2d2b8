import { batchDueAt, type DeliveryPreference } from '../domain/grouping.ts';
import type { Queryable } from '../store/database.ts';
import {
  digestBatches,
  joinBatches,
  nameQuiet,
  quietNeighbours,
  type DigestBatch,
} from '../store/joined-digests.ts';
import { setNextNotes } from '../store/quiet-digests.ts';

/** Joins the digests that one reader gets by mail at one time and equally often. Returns those that are left. */
export async function joinDigests(db: Queryable, batchIds: readonly number[]): Promise<number[]> {
  const digests = await digestBatches(db, batchIds);
  const groups = Map.groupBy(digests, ({ key }) => key);
  await joinBatches(db, [...groups.values()].flatMap(joinsOf));
  return [...groups.values()].flatMap(([first]) => first?.id ?? []);
}

/** The first of them carries the others. */
function joinsOf([first, ...others]: readonly DigestBatch[]): { id: number; carrier: number }[] {
  return first ? others.map(({ id }) => ({ id, carrier: first.id })) : [];
}

/** A digest with news says as well in which of the reader's other subscriptions nothing happened, where they ask. */
export async function nameQuietNeighbours(
  db: Queryable,
  digestIds: readonly number[],
  now: Date,
): Promise<void> {
  if (digestIds.length === 0) return;
  const quiet = await quietNeighbours(db, digestIds, now);
  await nameQuiet(db, quiet);
  await setNextNotes(
    db,
    quiet.map(({ id, preference, timezone, nothingDueAt }) => ({
      id,
      since: nothingDueAt,
      dueAt: nextDigest({ preference, timezone }, now),
    })),
  );
}

/** When a digest may next have to say that nothing happened: like the digest itself, a pause puts it off. */
export function nextDigest(
  { preference, timezone }: { preference: DeliveryPreference; timezone: string },
  now: Date,
): Date {
  return batchDueAt(preference, { importance: 'routine', timezone, groupWaitMs: 0 }, now);
}
