import type { Change } from '../domain/change.ts';
import {
  aboutCoverage,
  filterMatches,
  isCorrection,
  mayBeTold,
  operatorFilter,
  type FilterSpec,
} from '../domain/filter.ts';
import { batchDueAt } from '../domain/grouping.ts';
import {
  alertedChanges,
  groupsToldOf,
  subscriptionGroups,
  writeAlerts,
  type AlertGroup,
  type Original,
  type SubscriptionGroup,
} from '../store/alerts.ts';
import type { RecordedChange } from '../store/changes.ts';
import { lookAgain, type Tx } from '../store/database.ts';
import type { TargetKind } from '../store/schema.ts';
import type { House } from './house.ts';

/** So many alerts that the tables they are in have grown. */
const MANY = 2000;

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
  const news = changes.filter((change) => mayBeTold(change.change));
  if (news.length === 0) return 0;
  const targets = new Map(news.flatMap(targetsOf).map((target) => [`${target.kind}:${target.id}`, target]));
  const groups = await subscriptionGroups(tx.db, [...targets.values()]);
  const alerted = await alertedChanges(
    tx.db,
    news.map(({ id }) => id),
  );
  const writer = createAlertWriter(house, tx);
  for (const change of news) {
    const again = alerted.has(change.id);
    for (const group of groupsFor(change, groups)) await writer.add({ change, group, again });
    if (isCorrection(change.change)) await alertCorrected(writer, tx, change);
  }
  await writer.flush();
  const { alerts } = writer;
  if (alerts > MANY) tx.onCommit(() => lookAgain(house.db.read, ['alert', 'batch']));
  return alerts;
}

/** Those who were told of an entry or publication hear that it was amended or withdrawn. */
async function alertCorrected(writer: AlertWriter, tx: Tx, change: RecordedChange): Promise<void> {
  const original = { entryId: change.entryId, publicationId: change.publicationId };
  // Who was told is read from the alerts, those of this very recording included.
  await writer.flush();
  for (const group of await groupsToldOf(tx.db, original, change.id))
    await writer.add({ change, group, again: true, toldOf: original });
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

interface MatchedGroup {
  change: RecordedChange;
  group: SubscriptionGroup;
  again: boolean;
  toldOf?: Original;
}

interface AlertWriter {
  add(matched: MatchedGroup): Promise<void>;
  flush(): Promise<void>;
  /** Written so far. */
  readonly alerts: number;
}

/** Writes alerts that are timed alike for the same subscriptions together: a long reading is no thousand statements. */
function createAlertWriter(house: House, tx: Tx): AlertWriter {
  const waiting = new Map<string, AlertGroup & { changeIds: number[] }>();
  let alerts = 0;
  const write = async (group: AlertGroup) => {
    const written = await writeAlerts(tx.db, group);
    alerts += written;
    if (written > 0) hintDispatch(house, tx, group);
  };
  return {
    async add(matched) {
      const group = alertGroup(house, matched);
      if (matched.again) return write(group);
      const { target_kind, target_id, filter_id, timing } = group.group;
      const parts = [target_kind, target_id, filter_id, timing, group.groupKey];
      const key = JSON.stringify([...parts, group.dueAt.getTime(), group.now.getTime()]);
      const known = waiting.get(key);
      if (known) known.changeIds.push(matched.change.id);
      else waiting.set(key, { ...group, changeIds: [matched.change.id] });
    },
    async flush() {
      for (const group of waiting.values()) await write(group);
      waiting.clear();
    },
    get alerts() {
      return alerts;
    },
  };
}

function hintDispatch(house: House, tx: Tx, { dueAt, now }: AlertGroup): void {
  const delayMs = Math.max(0, dueAt.getTime() - now.getTime());
  tx.onCommit(() => house.hints.dispatch(String(Math.ceil(dueAt.getTime() / 1000)), delayMs));
}

function alertGroup(house: House, { change, group, again, toldOf }: MatchedGroup): AlertGroup {
  const now = change.at;
  const { importance } = change.change;
  const timing = { importance, timezone: group.timezone, groupWaitMs: house.settings.groupWaitMs };
  return {
    changeIds: [change.id],
    group,
    groupKey: groupKey(change, group),
    dueAt: batchDueAt(group.preference, timing, now),
    now,
    again,
    ...(toldOf && { toldOf }),
  };
}

/**
 * Alerts of one matter go out together, and so do new cases of one court, which a feed shows by the dozen; those of
 * a followed docket or source by docket or source, since each is a thread of its own. A digest holds everything of
 * its subscription.
 */
function groupKey(change: RecordedChange, group: SubscriptionGroup): string {
  const { target_kind: kind } = group;
  const whole = kind === 'matter' || kind === 'court' || group.preference.mode !== 'instant';
  return whole ? `${group.target_kind}:${group.target_id}` : change.scope;
}

/** Whether a case waits for a person's word; what is followed by itself is no question to anybody. */
function isProposal(subject: Change): boolean {
  return subject.type === 'docket-discovered' || ('link' in subject && subject.link?.proposed === true);
}

/** Everything a subscription may point at that this change belongs to. */
export function targetsOf(change: RecordedChange): Target[] {
  const targets: Target[] = change.matterIds.map((id) => ({ kind: 'matter', id }));
  const subject: Change = change.change;
  if ('number' in subject) {
    // Who follows a docket hears of the entry that opens it; that it is new is news of its court.
    if (subject.type === 'docket-opened') targets.push({ kind: 'court', id: subject.court });
    else targets.push({ kind: 'docket', id: `${subject.court} ${subject.number}` });
  }
  if ('publication' in subject && subject.source) targets.push({ kind: 'source', id: subject.source });
  // A hole in a court's feed is one in what its new cases are seen by.
  if ('reason' in subject && subject.court && aboutCoverage(subject))
    targets.push({ kind: 'court', id: subject.court });
  if ('reason' in subject || isProposal(subject)) targets.push({ kind: 'operator', id: 'operator' });
  return targets;
}
