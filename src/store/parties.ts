import { sql, type Selectable } from 'kysely';
import type { KnownParty, Sighting } from '../domain/parties/index.ts';
import type { Queryable } from './database.ts';
import type { PartyTable, StoredSighting } from './schema-parties.ts';

/** Parties of dockets, with their history. */

type Row = Selectable<PartyTable>;

export async function loadParties(db: Queryable, docketId: number): Promise<KnownParty[]> {
  const rows = await db
    .selectFrom('party')
    .selectAll()
    .where('docket_id', '=', docketId)
    .orderBy('id')
    .execute();
  const parties = new Map(rows.map((row) => [row.id, toParty(row)]));
  for (const row of rows) {
    const party = parties.get(row.id);
    if (party && row.instead_of !== null) party.insteadOf = parties.get(row.instead_of) ?? null;
  }
  return [...parties.values()];
}

function toParty(row: Row): KnownParty {
  const { id, key, name, office, role, side, withheld } = row;
  return {
    id,
    key,
    name,
    office,
    role,
    side,
    since: row.since && { ...row.since, entryId: row.since_entry_id },
    until: row.until && { ...row.until, entryId: row.until_entry_id },
    insteadOf: null,
    listedAt: row.listed_at?.toISOString() ?? null,
    withheld,
  };
}

export interface PartyWrites {
  changed: Iterable<KnownParty>;
  removed: readonly number[];
}

/** Writes what a merge changed. Whose place a party took is written last, when all have their ids. */
export async function saveParties(db: Queryable, docketId: number, writes: PartyWrites): Promise<void> {
  if (writes.removed.length > 0)
    await db
      .deleteFrom('party')
      .where('id', 'in', [...writes.removed])
      .execute();
  const changed = [...writes.changed];
  for (const party of changed)
    if (party.id !== null)
      await db.updateTable('party').set(columns(docketId, party)).where('id', '=', party.id).execute();
  await insertParties(
    db,
    docketId,
    changed.filter(({ id }) => id === null),
  );
  for (const { id, insteadOf } of changed)
    if (id !== null && insteadOf !== null)
      await db.updateTable('party').set({ instead_of: insteadOf.id }).where('id', '=', id).execute();
}

/** A class action lists hundreds: one statement writes them. */
async function insertParties(db: Queryable, docketId: number, parties: KnownParty[]): Promise<void> {
  if (parties.length === 0) return;
  const rows = parties.map((party) => columns(docketId, party));
  const written = await db.insertInto('party').values(rows).returning('id').execute();
  for (const [at, party] of parties.entries()) party.id = written[at]?.id ?? null;
}

function columns(docketId: number, party: KnownParty) {
  const { key, name, office, role, side, since, until, listedAt, withheld } = party;
  return {
    docket_id: docketId,
    key,
    name,
    office,
    role,
    side,
    since: stored(since),
    since_entry_id: since?.entryId ?? null,
    until: stored(until),
    until_entry_id: until?.entryId ?? null,
    instead_of: null,
    listed_at: listedAt === null ? null : new Date(listedAt),
    withheld,
  };
}

function stored(sighting: Sighting | null): string | null {
  if (!sighting) return null;
  const { by, on, seenAt, sourceId, snapshotId } = sighting;
  return JSON.stringify({ by, on, seenAt, sourceId, snapshotId } satisfies StoredSighting);
}

/** Whether something on record of the docket rests on one of these entries. */
export async function restsOnEntries(
  db: Queryable,
  docketId: number,
  entryIds: readonly number[],
): Promise<boolean> {
  if (entryIds.length === 0) return false;
  const { rows } = await sql`
    select 1 from party where docket_id = ${docketId}
      and (since_entry_id = any(${[...entryIds]}::bigint[]) or until_entry_id = any(${[...entryIds]}::bigint[])) limit 1
  `.execute(db);
  return rows.length > 0;
}

export async function markPartiesRead(db: Queryable, docketId: number): Promise<void> {
  await db.updateTable('docket').set({ parties_read: true }).where('id', '=', docketId).execute();
}

/** What of a docket's record from before may speak of parties, old before new. */
export interface EarlierRecord {
  entries: {
    id: number;
    text: string;
    day: string | null;
    first_seen_at: Date;
    source_id: string | null;
    snapshot_id: number | null;
  }[];
  captions: {
    from: string | null;
    to: string | null;
    at: Date;
    source_id: string | null;
    snapshot_id: number | null;
  }[];
}

export async function earlierRecord(db: Queryable, docketId: number): Promise<EarlierRecord> {
  const entries = await sql<EarlierRecord['entries'][number]>`
    select e.id, e.text, e.day::text, e.first_seen_at, v.source_id, v.snapshot_id
    from entry e left join lateral (
      select source_id, snapshot_id from entry_version where entry_id = e.id order by version desc limit 1) v on true
    where e.docket_id = ${docketId} and e.folded_into is null and not e.sealed and e.withdrawn_at is null
      and e.text ~* 'substitut|terminat|added|adding|complaint|(joined|dismissed|dropped|removed) (as|from)'
    order by e.day nulls last, e.id
  `.execute(db);
  const captions = await sql<EarlierRecord['captions'][number]>`
    select data ->> 'from' as from, data ->> 'to' as to, at, source_id, snapshot_id from change
    where docket_id = ${docketId} and type = 'docket-fact-changed' and data ->> 'fact' = 'caption'
    order by id
  `.execute(db);
  return { entries: entries.rows, captions: captions.rows };
}

/** Dockets whose record from before there were parties was not read for them yet. */
export async function docketsWithUnreadParties(db: Queryable, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from docket d where not parties_read
      and (exists (select 1 from entry e where e.docket_id = d.id) or exists (select 1 from change c where c.docket_id = d.id))
    order by id limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Throws away what an entry that is taken down gave of parties. */
export async function forgetParties(
  db: Queryable,
  docketId: number,
  by: { entryId: number; keys: readonly string[] },
): Promise<void> {
  await sql`
    update party set until = null, until_entry_id = null where docket_id = ${docketId} and until_entry_id = ${by.entryId}
  `.execute(db);
  await sql`delete from party where docket_id = ${docketId} and key = any(${[...by.keys]}::text[])`.execute(
    db,
  );
}

/** Keys of parties that are known by this entry alone. */
export async function partiesOfEntry(db: Queryable, entryId: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select key from party where since_entry_id = ${entryId} or (until_entry_id = ${entryId} and since is null)
  `.execute(db);
  return rows.map(({ key }) => key);
}

/** Of dockets that nothing is on record of there is nothing to read; they are not looked at again. */
export async function passOverEmptyDockets(db: Queryable): Promise<void> {
  await sql`
    update docket set parties_read = true where id in (
      select id from docket d where not parties_read
        and not exists (select 1 from entry e where e.docket_id = d.id)
        and not exists (select 1 from change c where c.docket_id = d.id)
      limit ${PASSED_AT_ONCE} for update skip locked)
  `.execute(db);
}

const PASSED_AT_ONCE = 5_000;

/** Names that were told as joining the parties of a docket. */
export async function joinedNames(db: Queryable, docketId: number): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct jsonb_array_elements_text(data -> 'to') as name from change
    where docket_id = ${docketId} and type = 'docket-fact-changed' and data ->> 'fact' = 'parties'
  `.execute(db);
  return rows.map(({ name }) => name);
}
