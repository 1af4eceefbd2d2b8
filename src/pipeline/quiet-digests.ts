import {
  quietDigests,
  setNextNotes,
  writeNothingNotes,
  type NothingNote,
  type QuietDigest,
} from '../store/quiet-digests.ts';
import type { House } from './house.ts';
import { nextDigest } from './join-digests.ts';

const AT_ONCE = 500;

/**
 * Says "nothing new" at the time of a digest to those who asked to hear of that. Returns the number of notes.
 * A note is written in the transaction that moves its time on, so that it is sent once.
 */
export async function tellNothing(house: House): Promise<number> {
  let notes = 0;
  for (;;) {
    const { looked, written } = await tellRound(house);
    notes += written;
    if (looked < AT_ONCE) return notes;
  }
}

async function tellRound(house: House): Promise<{ looked: number; written: number }> {
  const now = house.clock();
  return house.db.transaction(async (tx) => {
    const digests = await quietDigests(tx.db, now, AT_ONCE);
    const notes = notesOf(digests);
    const channels = await writeNothingNotes(tx.db, notes, now, house.settings.messageHost);
    await setNextNotes(
      tx.db,
      digests.map((digest) => ({
        id: digest.id,
        since: digest.nothing_due_at ?? now,
        dueAt: nextDigest(digest, now),
      })),
    );
    for (const channel of channels) tx.onCommit(() => house.hints.deliver(channel));
    return { looked: digests.length, written: notes.length };
  });
}

/** One note for all of a reader's digests of one time that have nothing to say. */
function notesOf(digests: readonly QuietDigest[]): NothingNote[] {
  const silent = digests.flatMap(({ id, nothing_due_at, has_news, together }) =>
    nothing_due_at && !has_news ? [{ id, dueAt: nothing_due_at, key: together ?? id }] : [],
  );
  return [...Map.groupBy(silent, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    first ? [{ id: first.id, dueAt: first.dueAt, others: others.map(({ id }) => id) }] : [],
  );
}
