import type { Change } from '../domain/change.ts';
import { filterMatches, operatorFilter, type FilterSpec } from '../domain/filter.ts';
import { batchDueAt } from '../domain/grouping.ts';
import { subscriptionGroups, writeAlerts, type SubscriptionGroup } from '../store/alerts.ts';
import type { RecordedChange } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import type { TargetKind } from '../store/schema.ts';
import type { House } from './house.ts';

interface Target {
  kind: TargetKind;
  id: string;
}

/**
 * Matches recorded changes to subscriptions and opens their batches, inside the transaction that recorded
 * them. Each distinct filter is evaluated once per change. Returns the number of alerts.
 */
export async function matchChanges(
  house: House,
  tx: Tx,
  changes: readonly RecordedChange[],
): Promise<number> {
  const news = changes.filter((change) => change.change.silent === null);
  if (news.length === 0) return 0;
  const targets = new Map(news.flatMap(targetsOf).map((target) => [`${target.kind}:${target.id}`, target]));
  const groups = await subscriptionGroups(tx.db, [...targets.values()]);
  let alerts = 0;
  for (const change of news) {
    for (const group of groupsFor(change, groups)) alerts += await alertGroup(house, tx, change, group);
  }
  return alerts;
}

function groupsFor(change: RecordedChange, groups: readonly SubscriptionGroup[]): SubscriptionGroup[] {
  const keys = new Set(targetsOf(change).map((target) => `${target.kind}:${target.id}`));
  return groups.filter(
    (group) =>
      keys.has(`${group.target_kind}:${group.target_id}`) && filterMatches(specOf(group), change.change),
  );
}

function specOf(group: SubscriptionGroup): FilterSpec {
  return group.target_kind === 'operator' ? operatorFilter(group.spec) : group.spec;
}

async function alertGroup(
  house: House,
  tx: Tx,
  change: RecordedChange,
  group: SubscriptionGroup,
): Promise<number> {
  const now = change.at;
  const dueAt = batchDueAt(group.preference, change.change.importance, now, house.settings.groupWaitMs);
  const written = await writeAlerts(tx.db, {
    changeId: change.id,
    group,
    groupKey: groupKey(change, group),
    dueAt,
    now,
  });
  if (written > 0) {
    const delayMs = Math.max(0, dueAt.getTime() - now.getTime());
    tx.onCommit(() => house.hints.dispatch(String(Math.ceil(dueAt.getTime() / 1000)), delayMs));
  }
  return written;
}

/** Alerts of one matter go out together; those of a followed docket or source by that docket or source. */
function groupKey(change: RecordedChange, group: SubscriptionGroup): string {
  return group.target_kind === 'matter' ? `matter:${group.target_id}` : change.scope;
}

/** Everything a subscription may point at that this change belongs to. */
export function targetsOf(change: RecordedChange): Target[] {
  const targets: Target[] = change.matterIds.map((id) => ({ kind: 'matter', id }));
  const subject: Change = change.change;
  if ('number' in subject) {
    targets.push({ kind: 'docket', id: `${subject.court} ${subject.number}` });
    if (subject.type === 'docket-discovered') targets.push({ kind: 'court', id: subject.court });
  }
  if ('publication' in subject && subject.source) targets.push({ kind: 'source', id: subject.source });
  if ('reason' in subject) targets.push({ kind: 'operator', id: 'operator' });
  return targets;
}
