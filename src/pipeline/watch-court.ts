import { readableKinds, opensCases } from '../domain/entry-kinds.ts';
import type { AlertWords } from '../domain/speech/alert-words.ts';
import { openingWordsFor } from '../domain/speech/opening-words.ts';
import { alertWordsFor } from '../domain/speech/words-for.ts';
import { beginFeedAnew, feedKinds } from '../store/court-subscriptions.ts';
import type { Tx } from '../store/database.ts';
import { feedId, watchCourtFeed } from './arrange.ts';
import { statedIn } from './coverage.ts';
import type { House } from './house.ts';

interface Target {
  kind: string;
  id: string;
}

/** Whoever follows the new cases of a court needs its feed read, also where nothing else does. */
export async function watchCourtOf(house: House, tx: Tx, { kind, id: court }: Target): Promise<void> {
  if (kind !== 'court') return;
  await beginFeedAnew(tx.db, feedId(court));
  const feed = await watchCourtFeed(tx, house.sourcePlan, court, 'runtime');
  if (feed) tx.onCommit(() => house.hints.poll(feed));
}

/**
 * What whoever follows the new cases of a court can count on, as a sentence; null for what is no court. The kinds
 * that a feed carries come from its own channel, else from CourtListener.
 */
export async function newCaseReach(
  house: Pick<House, 'db' | 'courts'>,
  { kind, id }: Target,
  words: AlertWords = alertWordsFor('en'),
): Promise<string | null> {
  if (kind !== 'court') return null;
  const court = house.courts.byId(id);
  const { reach } = openingWordsFor(words.language);
  const cite = court?.cite ?? id;
  if (!court?.rss) return reach.noFeed(cite);
  const kinds = await feedKinds(house.db.read, id);
  if (!kinds?.length) {
    const { stated } = statedIn(court.coverage, words);
    return stated ? reach.stated(cite, stated) : reach.unstated(cite);
  }
  const shown = opensCases(kinds);
  if (shown === 'all') return reach.all(cite);
  const named = readableKinds(kinds).map(words.coverage.kind).join(', ');
  return shown === 'some' ? reach.some(cite, named) : reach.none(cite, named);
}
