import type { SourceChange } from '../domain/change.ts';
import { DAY } from '../domain/duration.ts';
import { appendChanges } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import {
  channelsToRemindOf,
  countFailure,
  endIncident,
  markIncidentTold,
  sourcesToRemindOf,
  type Incident,
} from '../store/incidents.ts';
import { lockSource } from '../store/sources.ts';
import type { House } from './house.ts';
import { matchChanges } from './match.ts';
import { remedyOf } from './remedy.ts';
import { appendSourceChange } from './record-recovery.ts';

/** How one round of deliveries on a channel went, for those who keep it running. */
export interface ChannelRound {
  sent: number;
  /** The latest fault that was neither the receiver's nor the message's. */
  trouble: { reason: string; message: string } | null;
}

/**
 * A channel on which round after round fails and nothing gets through is one incident: told once, again every
 * day, and once more when something gets through.
 */
export async function noteChannelRound(house: House, channel: string, round: ChannelRound): Promise<void> {
  if (round.sent === 0 && !round.trouble) return;
  const subject = `channel:${channel}`;
  await house.db.transaction(async (tx) => {
    if (round.sent > 0) await tellChannelRecovery(house, tx, subject);
    else if (round.trouble) await noteChannelTrouble(house, tx, { subject, ...round.trouble });
  });
}

async function tellChannelRecovery(house: House, tx: Tx, subject: string): Promise<void> {
  const ended = await endIncident(tx.db, subject);
  if (!ended?.told_at) return;
  const detail = `${channelName(subject)} sends again after failing since ${stamp(ended.failing_since)} UTC (${ended.reason.replaceAll('-', ' ')}).`;
  await appendChannelChange(house, tx, subject, { type: 'source-recovered', reason: ended.reason, detail });
}

/** A mail server's words may end without a full stop. */
function sentence(words: string): string {
  return /[.!?]\s*$/.test(words) ? words.trim() : `${words.trim()}.`;
}

async function noteChannelTrouble(
  house: House,
  tx: Tx,
  trouble: { subject: string; reason: string; message: string },
): Promise<void> {
  const now = house.clock();
  const { subject, reason } = trouble;
  const incident = await countFailure(tx.db, { subject, reason, detail: trouble.message, now });
  if (incident.told_at || incident.failures < house.settings.failuresBeforeTelling) return;
  const detail = `${channelName(subject)} has failed ${incident.failures} times in a row: ${sentence(trouble.message)} Alerts wait in the ledger and are tried again.`;
  await markIncidentTold(tx.db, { subject, reason, detail, now });
  await appendChannelChange(house, tx, subject, { type: 'source-failing', reason, detail });
}

const REMIND_EVERY_MS = DAY;

/** Tells operators once a day of what is still broken. Returns the number of reminders. */
export async function remindOperators(house: House): Promise<number> {
  const toldBefore = new Date(house.clock().getTime() - REMIND_EVERY_MS);
  const channels = await house.db.transaction(async (tx) => {
    const due = await channelsToRemindOf(tx.db, toldBefore);
    for (const incident of due) await remindOfChannel(house, tx, incident);
    return due.length;
  });
  const sources = await sourcesToRemindOf(house.db.read, toldBefore);
  for (const id of sources) await remindOfSource(house, id);
  return channels + sources.length;
}

async function remindOfChannel(house: House, tx: Tx, incident: Incident): Promise<void> {
  const { subject, reason } = incident;
  const detail = `${channelName(subject)} still fails, since ${stamp(incident.failing_since)} UTC: ${incident.detail}`;
  await markIncidentTold(tx.db, { subject, reason, detail, now: house.clock() });
  await appendChannelChange(house, tx, subject, { type: 'source-failing', reason, detail });
}

async function remindOfSource(house: House, id: string): Promise<void> {
  await house.db.transaction(async (tx) => {
    const source = await lockSource(tx.db, id);
    if (!source.told_failing || !source.failing_since) return;
    const reason = source.reason ?? 'unknown';
    const remedy = remedyOf(source);
    const detail = `${source.title} still fails, since ${stamp(source.failing_since)} UTC, ${source.failures} times in a row: ${[source.detail ?? reason, remedy].filter((part) => part !== null).join('. ')}`;
    await markIncidentTold(tx.db, { subject: `source:${id}`, reason, detail, now: house.clock() });
    await appendSourceChange(house, tx, source, { type: 'source-failing', reason, detail });
  });
}

/** The caller holds the incident's row, so that two writers never extend its chain at once. */
async function appendChannelChange(
  house: House,
  tx: Tx,
  subject: string,
  news: Pick<SourceChange, 'type' | 'reason' | 'detail'>,
): Promise<void> {
  const change: SourceChange = {
    silent: null,
    importance: 'major',
    source: null,
    court: null,
    channel: subject.slice('channel:'.length),
    ...news,
  };
  const recorded = await appendChanges(tx.db, [
    {
      change,
      at: house.clock(),
      scope: subject,
      docketId: null,
      entryId: null,
      publicationId: null,
      sourceId: null,
      snapshotId: null,
      matterIds: [],
    },
  ]);
  await matchChanges(house, tx, recorded);
  house.metrics.changed(change.type, false);
}

function channelName(subject: string): string {
  return `The channel ${subject.slice('channel:'.length)}`;
}

function stamp(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
