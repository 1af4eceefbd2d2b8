import { feedDoubts, FEED_DOUBTS, type FeedDoubt } from '../domain/feed-doubts.ts';
import { readableKinds, sameKinds } from '../domain/entry-kinds.ts';
import type { Tx } from '../store/database.ts';
import { mattersOfCourt } from '../store/matters.ts';
import type { SourceRow } from '../store/schema.ts';
import { lockSource, saveSource } from '../store/sources.ts';
import { cadenceOf } from './cadence-of.ts';
import type { House } from './house.ts';
import { appendSourceChange } from './record-recovery.ts';

/**
 * Looks at a court feed that answered well and asks whether it has stopped all the same. What is found is told
 * once to whoever follows the court, and so is its end. Costs no write while nothing changes.
 */
export async function reviewFeed(house: House, source: SourceRow): Promise<void> {
  if (source.kind !== 'court-feed' || source.baselined_at === null) return;
  if (sameDoubts(source, doubtsNow(house, source))) return;
  await house.db.transaction(async (tx) => {
    const locked = await lockSource(tx.db, source.id);
    await tellDoubts(house, tx, locked, doubtsNow(house, locked));
  });
}

function doubtsNow(house: House, source: SourceRow): FeedDoubt[] {
  const { built_at, newest_item_at, oldest_item_at, item_counts } = source;
  const { timezone } = cadenceOf(house, source);
  return feedDoubts(
    {
      timezone,
      builtAt: built_at,
      newestItemAt: newest_item_at,
      oldestItemAt: oldest_item_at,
      items: item_counts.at(-1) ?? 0,
    },
    house.clock(),
  );
}

function sameDoubts(source: SourceRow, doubts: readonly FeedDoubt[]): boolean {
  return FEED_DOUBTS.every(
    (doubt) => doubt in source.doubts === (doubts.includes(doubt) || isMoot(source, doubt)),
  );
}

/** A doubt ends when the feed moves, not when the office closes. */
function isMoot(source: SourceRow, doubt: FeedDoubt): boolean {
  const since = source.doubts[doubt];
  if (since === undefined) return false;
  const moved = doubt === 'stalled' ? source.built_at : source.newest_item_at;
  return moved === null || moved <= new Date(since);
}

async function tellDoubts(
  house: House,
  tx: Tx,
  source: SourceRow,
  doubts: readonly FeedDoubt[],
): Promise<void> {
  const now = house.clock();
  const kept = { ...source.doubts };
  for (const doubt of FEED_DOUBTS) {
    if (doubts.includes(doubt) && !(doubt in kept)) {
      kept[doubt] = now.toISOString();
      const stood = doubt === 'stalled' ? source.built_at : source.newest_item_at;
      const facts = { since: stood?.toISOString() ?? null };
      const news = {
        type: 'coverage-gap',
        reason: doubt,
        detail: doubtSentence(source, doubt),
        facts,
      } as const;
      await appendSourceChange(house, tx, source, news, await mattersOfCourt(tx.db, source.court ?? ''));
    } else if (doubt in kept && !doubts.includes(doubt) && !isMoot(source, doubt)) {
      const detail = `${source.title} moves again; it had stood still since ${stamp(new Date(kept[doubt] ?? now))} UTC.`;
      const facts = { since: kept[doubt] ?? null };
      delete kept[doubt];
      const news = { type: 'source-recovered', reason: doubt, detail, facts } as const;
      await appendSourceChange(house, tx, source, news, await mattersOfCourt(tx.db, source.court ?? ''));
    }
  }
  await saveSource(tx.db, source.id, { doubts: JSON.stringify(kept) });
}

function doubtSentence(source: SourceRow, doubt: FeedDoubt): string {
  if (doubt === 'stalled') {
    return `${source.title} answers, but the court has not rebuilt it since ${stamp(source.built_at)} UTC. New entries may be missing here.`;
  }
  return `${source.title} answers, but has shown nothing new since ${stamp(source.newest_item_at)} UTC, which is unusual for this court. New entries may be missing here.`;
}

/** A feed that says it carries other kinds of entry than before changes what can be seen: told each time. */
export async function tellKinds(
  house: House,
  tx: Tx,
  source: SourceRow,
  kinds: readonly string[] | null,
): Promise<void> {
  if (source.kind !== 'court-feed' || source.baselined_at === null) return;
  if (!kinds || !source.coverage || sameKinds(kinds, source.coverage)) return;
  const detail = `${source.title} now says that it carries ${listOf(kinds)}; before it carried ${listOf(source.coverage)}.`;
  const facts = { kinds: { now: [...kinds], before: source.coverage } };
  const news = { type: 'coverage-gap', reason: 'kinds-changed', detail, facts } as const;
  await appendSourceChange(house, tx, source, news, await mattersOfCourt(tx.db, source.court ?? ''));
}

function listOf(kinds: readonly string[]): string {
  return kinds.includes('all') ? 'all kinds of entry' : `only ${readableKinds(kinds).join(', ')}`;
}

function stamp(at: Date | null): string {
  return at ? at.toISOString().slice(0, 16).replace('T', ' ') : 'an unknown time';
}
