import { sql, type Insertable, type Selectable } from 'kysely';
import type { CandidateKeys, KnownEntry } from '../domain/reconcile/index.ts';
import type { EntryReading } from '../domain/event.ts';
import type { Queryable } from './database.ts';
import type { EntryTable, EntryVersionTable } from './schema.ts';

type Row = Selectable<EntryTable>;

/**
 * Entries of a docket that a window reading may touch. Each kind of key has its index; the query is written so that
 * Postgres takes them however long the docket: ids first, then rows, and documents one key at a time, because
 * the planner cannot tell how rare a document id is.
 */
export async function loadCandidates(
  db: Queryable,
  docketId: number,
  keys: CandidateKeys,
): Promise<KnownEntry[]> {
  const rows = await sql<Row>`
    select * from entry where id = any(array(
      select id from entry where docket_id = ${docketId} and sequence = any(${keys.sequences}::text[]) and folded_into is null
      union select id from entry where docket_id = ${docketId} and number = any(${keys.numbers}::int[])
      union select e.id from unnest(${keys.documents}::text[]) as k (key)
        join entry e on e.document_keys @> array[k.key] where e.docket_id = ${docketId}
      union select id from entry where docket_id = ${docketId} and day = any(${keys.days}::date[])
    )) and folded_into is null and purged_at is null
    order by id
  `.execute(db);
  return rows.rows.map(toKnownEntry);
}

export async function loadAllEntries(db: Queryable, docketId: number): Promise<KnownEntry[]> {
  const rows = await db
    .selectFrom('entry')
    .selectAll()
    .where('docket_id', '=', docketId)
    .where('folded_into', 'is', null)
    .where('purged_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toKnownEntry);
}

/** Newest court day among the entries of a docket. */
export async function newestDay(db: Queryable, docketId: number): Promise<string | null> {
  const row = await db
    .selectFrom('entry')
    .select((eb) => eb.fn.max('day').as('day'))
    .where('docket_id', '=', docketId)
    .executeTakeFirst();
  return row?.day ?? null;
}

export function toKnownEntry(row: Row): KnownEntry {
  const rest = row.known as Pick<KnownEntry, 'provenance' | 'missedBy' | 'seenBy' | 'shown' | 'texts'>;
  return {
    id: String(row.id),
    sequence: row.sequence,
    number: row.number,
    filedOn: row.filed_on,
    enteredAt: row.entered_at?.toISOString() ?? null,
    labels: row.labels,
    text: row.text,
    url: row.url,
    documents: row.documents,
    occurrence: row.occurrence,
    sealed: row.sealed,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    event: row.event,
    provenance: rest.provenance,
    missedBy: rest.missedBy,
    seenBy: rest.seenBy,
    ...(rest.shown && { shown: rest.shown }),
    texts: rest.texts,
  };
}

/** What the store adds to an entry on its way in. */
export interface EntryContext {
  docketId: number;
  sourceId: string;
  snapshotOf: (entry: KnownEntry) => number | null;
  documentKeys: (entry: KnownEntry) => string[];
  day: (entry: KnownEntry) => string | null;
  reading: (entry: KnownEntry) => Partial<EntryReading>;
  now: Date;
}

export interface EntryToSave {
  entry: KnownEntry;
  kind: 'insert' | 'update';
  newVersion: boolean;
}

/** Rows per statement: well under the protocol's limit on parameters. */
const CHUNK = 500;

/** Writes entries and their versions. Returns the ids in the order given. */
export async function saveEntries(
  db: Queryable,
  writes: readonly EntryToSave[],
  context: EntryContext,
): Promise<number[]> {
  const ids: number[] = [];
  // Updates first: a row that gives up its sequence must be written before the one that takes it.
  for (const [index, write] of writes.entries()) {
    if (write.kind === 'update') ids[index] = await updateEntry(db, write.entry, context);
  }
  const inserts = [...writes.entries()].filter(([, write]) => write.kind === 'insert');
  for (let start = 0; start < inserts.length; start += CHUNK) {
    const chunk = inserts.slice(start, start + CHUNK);
    const written = await insertEntries(
      db,
      chunk.map(([, write]) => write.entry),
      context,
    );
    for (const [position, [index]] of chunk.entries()) ids[index] = written[position] ?? 0;
  }
  await saveVersions(db, writes, ids, context);
  return ids;
}

function columns(entry: KnownEntry, context: EntryContext) {
  const { provenance, missedBy, seenBy, shown, texts } = entry;
  return {
    sequence: entry.sequence,
    number: entry.number,
    document_keys: context.documentKeys(entry),
    filed_on: entry.filedOn,
    entered_at: entry.enteredAt ? new Date(entry.enteredAt) : null,
    day: context.day(entry),
    labels: entry.labels,
    text: entry.text,
    url: entry.url,
    documents: JSON.stringify(entry.documents),
    occurrence: entry.occurrence,
    sealed: entry.sealed,
    withdrawn_at: entry.withdrawnAt ? new Date(entry.withdrawnAt) : null,
    folded_into: entry.foldedInto ? Number(entry.foldedInto) : null,
    event: JSON.stringify(entry.event),
    reading: JSON.stringify(context.reading(entry)),
    known: JSON.stringify({ provenance, missedBy, seenBy, shown, texts }),
    updated_at: context.now,
  };
}

async function insertEntries(
  db: Queryable,
  entries: readonly KnownEntry[],
  context: EntryContext,
): Promise<number[]> {
  const rows = entries.map((entry) => ({
    docket_id: context.docketId,
    first_seen_at: context.now,
    ...columns(entry, context),
  }));
  const written = await db.insertInto('entry').values(rows).returning('id').execute();
  return written.map((row) => row.id);
}

async function updateEntry(db: Queryable, entry: KnownEntry, context: EntryContext): Promise<number> {
  await db.updateTable('entry').set(columns(entry, context)).where('id', '=', Number(entry.id)).execute();
  return Number(entry.id);
}

async function saveVersions(
  db: Queryable,
  writes: readonly EntryToSave[],
  ids: readonly number[],
  context: EntryContext,
): Promise<void> {
  const first: Insertable<EntryVersionTable>[] = [];
  for (const [index, write] of writes.entries()) {
    const id = ids[index];
    if (id === undefined || !write.newVersion) continue;
    if (write.kind === 'insert') first.push(versionRow(write.entry, id, context));
    else await appendVersion(db, versionRow(write.entry, id, context));
  }
  for (let start = 0; start < first.length; start += CHUNK) {
    await db
      .insertInto('entry_version')
      .values(first.slice(start, start + CHUNK))
      .execute();
  }
}

function versionRow(entry: KnownEntry, id: number, context: EntryContext): Insertable<EntryVersionTable> {
  return {
    entry_id: id,
    version: 1,
    labels: entry.labels,
    text: entry.text,
    documents: JSON.stringify(entry.documents),
    source_id: context.sourceId,
    snapshot_id: context.snapshotOf(entry),
    seen_at: context.now,
  };
}

async function appendVersion(db: Queryable, row: Insertable<EntryVersionTable>): Promise<void> {
  const last = await db
    .selectFrom('entry_version')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('entry_id', '=', row.entry_id)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  await db
    .insertInto('entry_version')
    .values({ ...row, version })
    .execute();
  await db.updateTable('entry').set({ version }).where('id', '=', row.entry_id).execute();
}

/** Entries of a docket by the court's sequence or by number. */
export async function findEntries(
  db: Queryable,
  docketId: number,
  by: { sequence: string | null; number: number | null },
): Promise<Row[]> {
  return db
    .selectFrom('entry')
    .selectAll()
    .where('docket_id', '=', docketId)
    .where('folded_into', 'is', null)
    .where((eb) => (by.sequence === null ? eb('number', '=', by.number) : eb('sequence', '=', by.sequence)))
    .orderBy('id')
    .execute();
}

/** The entry of this docket that a change is about. */
export async function entryOfChange(
  db: Queryable,
  docketId: number,
  changeId: number,
): Promise<Row | undefined> {
  return db
    .selectFrom('entry')
    .innerJoin('change', 'change.entry_id', 'entry.id')
    .selectAll('entry')
    .where('change.id', '=', changeId)
    .where('entry.docket_id', '=', docketId)
    .executeTakeFirst();
}

/** Of the entries of one docket: by day, then by the moment as the court or we know it. */
export function inOrder(direction: ReturnType<typeof sql>) {
  return sql`e.day ${direction} nulls last, coalesce(e.entered_at, e.first_seen_at) ${direction},
    e.number ${direction} nulls last, e.id ${direction}`;
}

/** Newest first, in the order of the docket's page. */
export async function listEntries(db: Queryable, docketId: number, limit: number): Promise<Row[]> {
  const rows = await sql<Row>`
    select e.* from entry e where e.docket_id = ${docketId} and e.folded_into is null
    order by ${inOrder(sql`desc`)} limit ${limit}
  `.execute(db);
  return rows.rows;
}
