import { sql, type Updateable } from 'kysely';
import type { Queryable } from './database.ts';
import type { NewSource, SourceRow, SourceTable } from './schema.ts';

export async function findSource(db: Queryable, id: string): Promise<SourceRow | null> {
  return (await db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** A source with the breaker of its host, in one round trip: every poll begins with it. */
export async function findSourceToPoll(
  db: Queryable,
  id: string,
): Promise<{ source: SourceRow; breaker: Record<string, unknown> | null } | null> {
  const row = await db
    .selectFrom('source')
    .leftJoin('host_slot', 'host_slot.host', 'source.host')
    .selectAll('source')
    .select('host_slot.breaker')
    .where('source.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { breaker, ...source } = row;
  return { source, breaker };
}

/** Locks the source for the rest of the transaction: two polls of one source record one after the other. */
export async function lockSource(db: Queryable, id: string): Promise<SourceRow> {
  return db.selectFrom('source').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
}

export async function listSources(db: Queryable): Promise<SourceRow[]> {
  return db.selectFrom('source').selectAll().orderBy('kind').orderBy('id').execute();
}

/**
 * Adds a source or brings its definition up to date. What was learned by polling stays; a changed address
 * forgets the validators of the old one.
 */
export async function defineSource(db: Queryable, source: NewSource): Promise<void> {
  await db
    .insertInto('source')
    .values(source)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        format: eb.ref('excluded.format'),
        host: eb.ref('excluded.host'),
        title: eb.ref('excluded.title'),
        court: eb.ref('excluded.court'),
        docket_id: eb.ref('excluded.docket_id'),
        settings: eb.ref('excluded.settings'),
        every_ms: eb.ref('excluded.every_ms'),
        weight: eb.ref('excluded.weight'),
        active: eb.ref('excluded.active'),
        etag: sql<string | null>`case when source.url = excluded.url then source.etag end`,
        last_modified: sql<string | null>`case when source.url = excluded.url then source.last_modified end`,
        next_poll_at: sql<Date>`case when source.url = excluded.url then source.next_poll_at else '-infinity' end`,
        url: eb.ref('excluded.url'),
      })),
    )
    .execute();
}

/** What is watched of the articles of a list that are known already: as the list's definition says now. */
export async function defineArticles(
  db: Queryable,
  list: string,
  { settings, everyMs }: { settings: Readonly<Record<string, unknown>>; everyMs: number | null },
): Promise<void> {
  const own = sql<string>`${JSON.stringify(settings)}::jsonb || jsonb_build_object('key', settings -> 'key')`;
  await db
    .updateTable('source')
    .set({ settings: own, every_ms: everyMs })
    .where('parent_id', '=', list)
    .where('kind', '=', 'article')
    .where(sql<boolean>`(settings, every_ms) is distinct from (${own}, ${everyMs}::int)`)
    .execute();
}

/** With what each source that is polled was read last. */
export async function listReaders(
  db: Queryable,
): Promise<Pick<SourceRow, 'id' | 'format' | 'reader' | 'settings'>[]> {
  return db
    .selectFrom('source')
    .select(['id', 'format', 'reader', 'settings'])
    .where('active', '=', true)
    .where('reader', 'is not', null)
    .orderBy('id')
    .execute();
}

/** Stands as the reason of a source that was found by an entry and has not been read yet. */
export const FOUND_REASON = 'found';

/** Notes of pages of one docket that they were found by news: what they show of that day on is news as well. */
export async function markFound(db: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('source')
    .set({ reason: FOUND_REASON, detail: 'An entry named it; it has not been read yet.' })
    .where('id', 'in', [...ids])
    .where('kind', '=', 'docket')
    .where('baselined_at', 'is', null)
    .where('reason', 'is', null)
    .execute();
}

export async function saveSource(db: Queryable, id: string, state: Updateable<SourceTable>): Promise<void> {
  await db.updateTable('source').set(state).where('id', '=', id).execute();
}

export interface DueSource {
  id: string;
  host: string;
  /** Polling it costs a call of an API's budget. */
  metered: boolean;
  weight: number;
  lastCheckedAt: Date | null;
}

/** Sources whose time has come and that no job holds; locked so that two ticks do not take the same ones. */
export async function takeDueSources(db: Queryable, now: Date, limit: number): Promise<DueSource[]> {
  return db
    .selectFrom('source')
    .select(['id', 'host', 'weight', 'last_checked_at as lastCheckedAt'])
    .select((eb) => eb('least_ms', 'is not', null).$castTo<boolean>().as('metered'))
    .where('active', '=', true)
    .where('kind', '<>', 'inbox')
    .where('next_poll_at', '<=', now)
    .where((eb) => eb.or([eb('reserved_until', 'is', null), eb('reserved_until', '<', sql<Date>`now()`)]))
    .orderBy('next_poll_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Notes why sources that work are not read just now; what is wrong with the others is not written over. */
export async function noteReason(
  db: Queryable,
  ids: readonly string[],
  note: { reason: string; detail: string },
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('source')
    .set(note)
    .where('id', 'in', [...ids])
    .where('reason', 'is', null)
    .execute();
}

/** Keeps each source from being taken again until its job had `graceMs` beyond its slot. */
export async function reserveSources(
  db: Queryable,
  slots: readonly { id: string; delayMs: number }[],
  graceMs: number,
): Promise<void> {
  if (slots.length === 0) return;
  await sql`
    update source set reserved_until = now() + (slot.delay_ms + ${graceMs}) * interval '1 millisecond'
    from unnest(${slots.map((s) => s.id)}::text[], ${slots.map((s) => s.delayMs)}::bigint[]) as slot (id, delay_ms)
    where source.id = slot.id
  `.execute(db);
}

/** The next poll reads the body again even if its bytes are the same (a docket was added, a selector changed). */
export async function forgetReading(db: Queryable, id: string): Promise<void> {
  await db
    .updateTable('source')
    .set({ etag: null, last_modified: null, body_hash: null, next_poll_at: sql<Date>`'-infinity'` })
    .where('id', '=', id)
    .execute();
}

/** Pages and lists of single dockets that nothing follows any more are not asked again; what they led to stays. */
export async function retireDocketSources(db: Queryable): Promise<void> {
  await sql`
    update source s set active = false
    where s.active and s.kind = 'docket' and s.docket_id is not null and not exists (
      select from matter_docket m where m.docket_id = s.docket_id and m.state = 'followed')
  `.execute(db);
}

/** Sources of the configuration that are no longer in it stop being polled; what they led to stays. */
export async function retireSources(db: Queryable, kept: readonly string[]): Promise<void> {
  await sql`
    update source set active = false
    where origin = 'config' and id <> all(${kept}::text[])
  `.execute(db);
  await sql`
    update source set active = p.active from source p where source.parent_id = p.id and source.active <> p.active
  `.execute(db);
}
