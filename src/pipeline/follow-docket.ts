import { beginWatch, followRules, promoteDocket, type FollowRule } from '../store/docket-links.ts';
import { ensureDocket, findDocket } from '../store/dockets.ts';
import type { Tx } from '../store/database.ts';
import { linkDocket } from '../store/matters.ts';
import { closeProposals, proposeDocket } from '../store/proposals.ts';
import type { DocketRow } from '../store/schema.ts';
import { forgetReading, markFound } from '../store/sources.ts';
import { watchDocketSources } from './arrange.ts';
import { rationCourtListener } from './courtlistener/sources.ts';
import type { House } from './house.ts';
import type { RecordContext } from './record.ts';

/** New dockets that one reading may bring in: a page that names hundreds is no case's own way. */
const MAX_NEW_DOCKETS = 20;
/** Dockets that rules may add to one matter; beyond, a person is asked. */
const MAX_FOLLOWED = 60;

/** A linked docket on its way into the matters that follow the docket which names it. */
export interface LinkedTarget {
  court: string;
  number: string;
  role: string;
  matterIds: readonly string[];
  from: DocketRow;
  /** False where the words that name it are history themselves. */
  isNews: boolean;
  quote: string | null;
  entryNumber: number | null;
}

/** What the links of one reading share. */
export interface Following {
  context: RecordContext;
  rules: ReadonlyMap<string, FollowRule>;
  left: number;
  /** Brings the share of metered sources up to date when some were added. */
  finish(): void;
  watched: string[];
}

export async function openFollowing(
  context: RecordContext,
  matterIds: readonly string[],
): Promise<Following> {
  const { house, tx } = context;
  const watched: string[] = [];
  return {
    context,
    rules: await followRules(tx.db, [...new Set(matterIds)]),
    left: MAX_NEW_DOCKETS,
    watched,
    finish: () => {
      if (watched.length > 0) rationLater(house, tx);
    },
  };
}

/**
 * Settles the shares of metered sources once the transaction is over. It writes to sources whose own readings may be
 * waiting for a docket that this transaction holds: within it, each would wait for the other.
 */
export function rationLater(house: House, tx: Tx): void {
  const { courtlistener } = house.sourcePlan;
  tx.onCommit(() => house.db.transaction((own) => rationCourtListener(own, courtlistener, house.clock())));
}

/** The case's own way through the courts; what else a docket names is another case. */
export const OWN_WAY: readonly string[] = ['appeal', 'supreme_court', 'lower_court', 'linked'];

function wishOf(rule: FollowRule | undefined, role: string): 'auto' | 'review' | 'off' {
  if (!rule) return 'off';
  const wish = OWN_WAY.includes(role) ? rule.appeals : rule.related;
  return wish === 'auto' && rule.followed >= MAX_FOLLOWED ? 'review' : wish;
}

/**
 * Follows or proposes the docket in each matter, as the matter's own rule says. True when some matter waits for a
 * person's word now.
 */
export async function placeInMatters(following: Following, target: LinkedTarget): Promise<boolean> {
  const wishes = target.matterIds
    .map((matterId) => ({ matterId, wish: wishOf(following.rules.get(matterId), target.role) }))
    .filter(({ wish }) => wish !== 'off');
  if (wishes.length === 0) return false;
  const docket = await targetDocket(following, target);
  if (!docket) return false;
  let proposed = false;
  for (const { matterId, wish } of wishes) {
    if (wish === 'auto') await follow(following, docket, { matterId, target });
    else proposed = (await propose(following, docket, matterId, target)) || proposed;
  }
  return proposed;
}

async function targetDocket(following: Following, target: LinkedTarget): Promise<DocketRow | null> {
  const { context } = following;
  const { court, number } = target;
  const known = await findDocket(context.tx.db, court, number);
  if (known) return known;
  if (following.left === 0) {
    context.house.log.warn({ court, number, source: context.source.id }, 'linked docket beyond the limit');
    return null;
  }
  following.left -= 1;
  return ensureDocket(context.tx.db, { court, number, now: watchBegin(context, court) });
}

/** A docket of the feed being read begins after this reading, so that what its next one shows of before is history. */
function watchBegin({ source, now }: RecordContext, court: string): Date {
  return source.court === court ? new Date(now.getTime() + 1) : now;
}

async function follow(
  following: Following,
  docket: DocketRow,
  { matterId, target }: { matterId: string; target: LinkedTarget },
): Promise<void> {
  const { tx, house, source, now } = following.context;
  const place = { matterId, role: target.role, docketId: docket.id };
  await beginWatch(tx.db, docket.id, watchBegin(following.context, docket.court));
  const added = await linkDocket(tx.db, { ...place, state: 'followed', origin: 'followed' });
  const promoted = !added && (await promoteDocket(tx.db, place));
  if (promoted) await closeProposals(tx.db, matterId, docket.id, now);
  // Followed before, or refused by a person: nothing begins.
  if (!added && !promoted) return;
  const rule = following.rules.get(matterId);
  if (rule) rule.followed += 1;
  const sources = await watchFollowed(house, tx, docket, source.id);
  if (target.isNews) await markFound(tx.db, sources);
  following.watched.push(...sources);
}

/** Polls what reaches the docket, soon. The source being read at this moment reads it next time. */
export async function watchFollowed(
  house: House,
  tx: Tx,
  docket: DocketRow,
  reading: string | null,
): Promise<string[]> {
  const sources = await watchDocketSources(tx, house.sourcePlan, docket, 'runtime');
  for (const source of sources) {
    if (source === reading) continue;
    await forgetReading(tx.db, source);
    tx.onCommit(() => house.hints.poll(source));
  }
  return sources;
}

async function propose(
  following: Following,
  docket: DocketRow,
  matterId: string,
  target: LinkedTarget,
): Promise<boolean> {
  const { tx, now } = following.context;
  const { role, quote, entryNumber, from } = target;
  return proposeDocket(tx.db, {
    matterId,
    docketId: docket.id,
    kind: 'linked',
    role,
    quote,
    fromDocketId: from.id,
    entryNumber,
    score: null,
    reasons: [],
    now,
  });
}
