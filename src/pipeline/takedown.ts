import { partyKey } from '../domain/parties/index.ts';
import { daysOf, isBuried, kindsOf, printsOf, type Tombstone } from '../domain/tombstone.ts';
import { forgetParties } from '../store/parties.ts';
import { partiesNamedBy, withNames } from './buried-names.ts';
import type { EntryChange } from '../domain/change.ts';
import { appendChanges } from '../store/changes.ts';
import type { Tx } from '../store/database.ts';
import type { DocketRow, EntryRow } from '../store/schema.ts';
import { loadSnapshot } from '../store/snapshots.ts';
import { findSource } from '../store/sources.ts';
import {
  bodiesSince,
  countRedactable,
  dropPosts,
  emptyEntry,
  openPosts,
  purgeBodies,
  redactChanges,
  saveTombstone,
  versionsOf,
  type RedactedChange,
  type StoredBody,
} from '../store/takedown.ts';
import { twinsOf, type Twin } from '../store/twins.ts';
import type { House } from './house.ts';
import { readBody } from './read-body.ts';

export interface TakedownReport {
  versions: number;
  changes: number;
  /** Bodies whose bytes were thrown away. */
  bodies: number;
  posts: number;
  /** The same filing in other dockets: taken down as well, or left there. */
  twins: NamedTwin[];
}

export interface NamedTwin {
  court: string;
  number: string;
  /** Of the entry; null for one without. */
  entry: number | null;
}

/** Bodies may be received by a machine whose clock is a little behind. */
const CLOCK_SLACK_MS = 60 * 60 * 1000;
const NEEDLE_CHARS = 60;

/** What a takedown of this entry would throw away, for whoever is to confirm it. Changes nothing. */
export async function forecastTakedown(
  house: House,
  docket: DocketRow,
  entry: EntryRow,
): Promise<TakedownReport> {
  const { versions, bodies, posts, parties } = await tracesOf(house, docket, entry);
  const changes = await countRedactable(house.db.read, {
    entryId: entry.id,
    docketId: docket.id,
    number: entry.number,
    names: parties.names,
  });
  const twins = namesOf(await twinsOf(house.db.read, entry));
  return { versions: versions.length, changes, bodies: bodies.length, posts: posts.length, twins };
}

function namesOf(twins: readonly Twin[]): NamedTwin[] {
  return twins.map(({ docket, entry }) => ({
    court: docket.court,
    number: docket.number,
    entry: entry.number,
  }));
}

/**
 * Takes an entry down for good: its text, versions, words in changes and quotes, and every stored body that holds
 * it. A mark without words stays, so that the entry does not come back with the next reading, and the takedown
 * itself is recorded in the docket's chain of changes.
 */
export async function takeDown(
  house: House,
  docket: DocketRow,
  entry: EntryRow,
  by: { reason: string; twins: boolean },
): Promise<TakedownReport> {
  const twins = await twinsOf(house.db.read, entry);
  const done: TakedownReport[] = [];
  // The entry itself comes last: as long as it is not gone, asking again finds what is left of its twins.
  for (const twin of by.twins ? twins : []) done.push(await takeOneDown(house, twin, by));
  done.push(await takeOneDown(house, { docket, entry }, by));
  const sum = (count: (report: TakedownReport) => number) => done.reduce((all, one) => all + count(one), 0);
  return {
    versions: sum(({ versions }) => versions),
    changes: sum(({ changes }) => changes),
    bodies: sum(({ bodies }) => bodies),
    posts: sum(({ posts }) => posts),
    twins: namesOf(twins),
  };
}

async function takeOneDown(
  house: House,
  { docket, entry }: Twin,
  { reason, twins }: { reason: string; twins: boolean },
): Promise<TakedownReport> {
  const { tombstone, bodies, posts, parties } = await tracesOf(house, docket, entry);
  return house.db.transaction(async (tx) => {
    const now = house.clock();
    await lockDocket(tx, docket.id);
    await saveTombstone(tx.db, { docketId: docket.id, entryId: entry.id, tombstone, reason, twins, now });
    const emptied = await emptyEntry(tx.db, entry.id, now);
    const { id: entryId, number } = entry;
    const { names } = parties;
    const redacted = await redactChanges(tx.db, { entryId, docketId: docket.id, number, names, now });
    await forgetParties(tx.db, docket.id, { entryId, keys: parties.keys });
    await purgeBodies(tx.db, bodies, now);
    await dropPosts(tx.db, posts);
    await recordTakedown(tx, docket, entry, { now, redacted });
    const counts = { changes: redacted.length, bodies: bodies.length, posts: posts.length };
    return { versions: emptied, ...counts, twins: [] };
  });
}

/** Where the words of an entry are kept, and the mark by which it is known again. */
async function tracesOf(house: House, docket: DocketRow, entry: EntryRow) {
  const versions = await versionsOf(house.db.read, entry.id);
  const timezone = house.courts.byId(docket.court)?.timezone ?? 'UTC';
  const parties = await partiesNamedBy(house, docket, { entry, versions });
  const tombstone = withNames(tombstoneOf(entry, versions, timezone), parties.keys);
  const since = new Date(entry.first_seen_at.getTime() - CLOCK_SLACK_MS);
  const needles = needlesOf([entry.text, ...versions.map(({ text }) => text)]);
  const bodies = await bodiesWith(house, await bodiesSince(house.db.read, docket.id, since), {
    docket,
    tombstone,
    needles,
    keys: parties.keys,
  });
  const posts = (await openPosts(house.db.read))
    .filter(({ body }) => holds(body, needles))
    .map(({ id }) => id);
  return { versions, tombstone, bodies, posts, parties };
}

function tombstoneOf(
  entry: EntryRow,
  versions: Awaited<ReturnType<typeof versionsOf>>,
  timezone: string,
): Tombstone {
  const texts = [entry.text, ...versions.map(({ text }) => text)];
  const labels = [entry.labels, ...versions.map((version) => version.labels)];
  const enteredAt = entry.entered_at?.toISOString() ?? null;
  return {
    sequence: entry.sequence,
    number: entry.number,
    documentKeys: entry.document_keys,
    prints: printsOf({ texts, labels, enteredAt }),
    days: daysOf({ filedOn: entry.filed_on, enteredAt, texts }, timezone),
    kinds: kindsOf([...texts, ...labels.flat()]),
  };
}

async function lockDocket(tx: Tx, id: number): Promise<void> {
  await tx.db.selectFrom('docket').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
}

interface Sought {
  docket: DocketRow;
  tombstone: Tombstone;
  needles: readonly string[];
  /** Of parties that the entry named. */
  keys: readonly string[];
}

/** Each body is read again with its own reader; what cannot be read is searched for the words. */
async function bodiesWith(house: House, stored: readonly StoredBody[], sought: Sought): Promise<string[]> {
  const judged = new Map<string, boolean>();
  for (const body of stored) {
    if (!judged.has(body.sha256)) judged.set(body.sha256, await showsEntry(house, body, sought));
  }
  return [...judged].filter(([, shows]) => shows).map(([sha256]) => sha256);
}

async function showsEntry(house: House, stored: StoredBody, sought: Sought): Promise<boolean> {
  const source = await findSource(house.db.read, stored.sourceId);
  const snapshot = await loadSnapshot(house.db.read, { id: stored.snapshotId });
  if (!source || !snapshot) return false;
  if (holds(snapshot.body, sought.needles)) return true;
  const read = readBody(house, source, snapshot);
  if (!read.ok) return false;
  const { court, number, courtlistener_id: id } = sought.docket;
  return read.observation.dockets
    .filter((docket) =>
      docket.number === null
        ? docket.facts.courtlistenerId === id
        : docket.court === court && docket.number === number,
    )
    .some(
      ({ entries, parties = [] }) =>
        entries.some((entry) => isBuried(entry, [sought.tombstone])) ||
        parties.some((name) => sought.keys.includes(partyKey(name))),
    );
}

/** The beginning of each text, as plain bytes: enough to know it by. */
function needlesOf(texts: readonly (string | null)[]): string[] {
  const starts = texts.flatMap((text) => (text && text.length >= 20 ? [text.slice(0, NEEDLE_CHARS)] : []));
  return [...new Set(starts)];
}

function holds(body: Uint8Array, needles: readonly string[]): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return needles.some(
    (needle) => bytes.includes(needle) || bytes.includes(JSON.stringify(needle).slice(1, -1)),
  );
}

/** The takedown stands in the chain and names the changes whose words it cut, by place and hash. */
async function recordTakedown(
  tx: Tx,
  docket: DocketRow,
  entry: EntryRow,
  by: { now: Date; redacted: RedactedChange[] },
): Promise<void> {
  const change: EntryChange = {
    type: 'entry-withdrawn',
    silent: 'sealed',
    importance: 'noise',
    court: docket.court,
    number: docket.number,
    caption: docket.caption,
    entry: {
      sequence: null,
      number: entry.number,
      filedOn: null,
      enteredAt: null,
      labels: [],
      text: null,
      url: null,
      documents: [],
      sealed: true,
    },
    event: { type: 'other', relief: null, outcome: null, importance: 'noise' },
    redacts: by.redacted,
  };
  await appendChanges(tx.db, [
    {
      change,
      at: by.now,
      scope: `docket:${docket.id}`,
      docketId: docket.id,
      entryId: entry.id,
      publicationId: null,
      sourceId: null,
      snapshotId: null,
      matterIds: [],
    },
  ]);
}
