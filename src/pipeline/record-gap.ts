import { windowGap } from '../domain/reconcile/index.ts';
import type { SourceChange } from '../domain/change.ts';
import type { NewChange } from '../store/changes.ts';
import { noteGap, readBeforeTurn } from '../store/gaps.ts';
import { mattersOfCourt } from '../store/matters.ts';
import type { RecordContext } from './record.ts';

/** Courts keep a day in their feeds, some only two or three hours: no feed known keeps less. */
const SHORTEST_WINDOW_HOURS = 2;

/** A hole between what a feed showed last time and what it shows now is told to whoever follows that court. */
export async function gapChange(context: RecordContext): Promise<NewChange[]> {
  const { source, observation, mode, now } = context;
  if (
    mode !== 'live' ||
    source.kind !== 'court-feed' ||
    source.court === null ||
    source.last_success_at === null
  )
    return [];
  const reach = { lastGoodAt: source.last_success_at.toISOString(), spanHours: SHORTEST_WINDOW_HOURS };
  const gap = windowGap(source.newest_item_at?.toISOString() ?? null, observation, reach);
  if (!gap) return [];
  const matterIds = await mattersOfCourt(context.tx.db, source.court);
  // What the feed left out may stand at CourtListener: its dockets are read before their turn.
  if (await readBeforeTurn(context.tx.db, source.court, now)) await noteGap(context.tx.db, source.id, now);
  const change: SourceChange = {
    type: 'coverage-gap',
    silent: null,
    importance: 'major',
    source: source.id,
    court: source.court,
    reason: 'window-gap',
    detail: `The feed of the ${courtName(context)} no longer shows what was entered between ${stamp(gap.from)} and ${stamp(gap.to)} UTC. Entries of that time may be missing here.`,
    from: gap.from,
    to: gap.to,
  };
  const scope = `source:${source.id}`;
  return [
    {
      change,
      at: now,
      scope,
      docketId: null,
      entryId: null,
      publicationId: null,
      sourceId: source.id,
      snapshotId: context.snapshotId,
      matterIds,
    },
  ];
}

function courtName(context: RecordContext): string {
  const court = context.house.courts.byId(context.source.court ?? '');
  return court?.name ?? context.source.title;
}

function stamp(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
