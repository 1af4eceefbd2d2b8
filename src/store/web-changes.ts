import { sql } from 'kysely';
import type { Change, ChangeType } from '../domain/change.ts';
import type { Importance } from '../domain/event.ts';
import type { Queryable } from './database.ts';
import { atLeast } from './web-matters.ts';

/** One change with its evidence, as its permanent page shows it. */
export interface ChangePage {
  id: number;
  at: Date;
  type: ChangeType;
  silent: string | null;
  data: Change;
  scope: string;
  scopeSeq: number;
  hash: string;
  prevHash: string | null;
  entryId: number | null;
  publicationId: number | null;
  /** True when the entry is sealed now, whatever it was when the change was recorded. */
  sealed: boolean;
  matters: { id: string; title: string }[];
  snapshot: SnapshotFacts | null;
  /** When the first message about it was handed over. */
  toldAt: Date | null;
}

export interface SnapshotFacts {
  id: number;
  sourceId: string;
  sourceTitle: string;
  format: string;
  url: string;
  status: number;
  contentType: string | null;
  headers: Record<string, string>;
  fetchedAt: string;
  sha256: string;
  bytes: number;
  /** Why nobody is given the bytes: they hold words of a sealed entry, or were thrown away by a takedown. */
  withheld: 'sealed' | 'purged' | null;
}

/**
 * A body holds what it brought, and a page of a whole docket goes on holding it: bytes of either kind are shut once
 * the entry is sealed, whatever change they are asked for by. Labels alone are what courts publish of sealed papers.
 */
const WITHHELD = sql`case
  when b.purged_at is not null then 'purged'
  when coalesce(e.sealed, false) or exists (
    select 1 from entry_version v join entry_seal hidden on hidden.id = v.entry_id and hidden.sealed
    where v.text is not null and (v.snapshot_id = s.id
      or (o.kind = 'docket' and v.source_id = o.id and v.seen_at <= s.fetched_at))) then 'sealed'
  end`;

export async function findChange(db: Queryable, id: number): Promise<ChangePage | null> {
  const rows = await sql<ChangePage>`
    select c.id, c.at, c.type, c.silent, c.data, c.scope, c.scope_seq as "scopeSeq", c.hash, c.prev_hash as "prevHash",
      c.entry_id as "entryId", c.publication_id as "publicationId", coalesce(e.sealed, false) as sealed,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title) order by m.title), '[]'::jsonb)
       from change_matter cm join matter m on m.id = cm.matter_id where cm.change_id = c.id and m.active) as matters,
      (select jsonb_build_object('id', s.id, 'sourceId', o.id, 'sourceTitle', o.title, 'format', o.format, 'url', s.url,
         'status', s.status, 'contentType', s.content_type, 'headers', s.headers, 'fetchedAt', s.fetched_at,
         'sha256', s.sha256, 'bytes', b.bytes, 'withheld', ${WITHHELD})
       from snapshot s join blob b on b.sha256 = s.sha256 join source o on o.id = s.source_id
       where s.id = c.snapshot_id) as snapshot,
      (select min(d.sent_at) from told t join delivery d on d.batch_id = t.batch_id where t.change_id = c.id) as "toldAt"
    from change c left join entry e on e.id = c.entry_id
    where c.id = ${id}
  `.execute(db);
  return rows.rows[0] ?? null;
}

export interface Neighbour {
  id: number;
  at: Date;
  type: ChangeType;
  silent: string | null;
}

/** Other changes of the same entry or publication, oldest first. */
export async function changesOfSubject(
  db: Queryable,
  of: { entryId: number | null; publicationId: number | null },
): Promise<Neighbour[]> {
  if (of.entryId === null && of.publicationId === null) return [];
  const rows = await sql<Neighbour>`
    select id, at, type, silent from change
    where (${of.entryId}::bigint is not null and entry_id = ${of.entryId})
       or (${of.publicationId}::bigint is not null and publication_id = ${of.publicationId})
    order by id limit 100
  `.execute(db);
  return rows.rows;
}

export interface ChangesWish {
  matter?: string | null;
  docketId?: number | null;
  /** An agency source. */
  source?: string | null;
  types?: readonly ChangeType[] | null;
  minImportance?: Importance;
  since?: Date | null;
  /** Ids strictly above (`after`) in rising order, or strictly below (`before`) in falling order. */
  after?: number | null;
  before?: number | null;
  silent?: boolean;
  /** Without new cases that a person has called unrelated since. */
  withoutRefused?: boolean;
  /** Only these. */
  ids?: readonly number[];
  limit: number;
}

export interface ChangeId {
  id: number;
  /** True when the entry is sealed now. */
  sealed: boolean;
  matters: string[];
  silent: string | null;
  entryId: number | null;
  publicationId: number | null;
  hash: string;
}

const calledUnrelated = sql<boolean>`(c.type = 'docket-discovered'
  and exists (select from matter_docket md where md.docket_id = c.docket_id and md.state = 'refused')
  and not exists (select from matter_docket md where md.docket_id = c.docket_id and md.state <> 'refused'))`;

/** Ids of changes: rising after a cursor, else newest first. Broken sources are told to operators only. */
export async function changeIds(db: Queryable, wish: ChangesWish): Promise<ChangeId[]> {
  const rising = wish.after !== null && wish.after !== undefined;
  const rows = await sql<ChangeId>`
    select c.id, coalesce(e.sealed, false) as sealed, c.silent, c.entry_id as "entryId",
      c.publication_id as "publicationId", c.hash,
      array(select matter_id from change_matter m where m.change_id = c.id order by 1) as matters
    from change c left join entry e on e.id = c.entry_id
    where c.type not in ('source-failing', 'source-recovered')
      ${wish.ids ? sql`and c.id = any(${[...wish.ids]}::bigint[])` : sql``}
      ${wish.matter ? sql`and exists (select 1 from change_matter m where m.change_id = c.id and m.matter_id = ${wish.matter})` : sql``}
      ${wish.docketId ? sql`and c.docket_id = ${wish.docketId}` : sql``}
      ${wish.source ? sql`and c.source_id = ${wish.source} and c.publication_id is not null` : sql``}
      ${wish.types?.length ? sql`and c.type = any(${[...wish.types]}::text[])` : sql``}
      and ${atLeast(sql`c.importance`, wish.minImportance ?? 'noise')}
      ${wish.since ? sql`and c.at >= ${wish.since}` : sql``}
      ${rising ? sql`and c.id > ${wish.after}` : sql``}
      ${wish.before ? sql`and c.id < ${wish.before}` : sql``}
      ${wish.silent ? sql`` : sql`and c.silent is null`}
      ${wish.withoutRefused ? sql`and not ${calledUnrelated}` : sql``}
    order by c.id ${rising ? sql`asc` : sql`desc`} limit ${wish.limit}
  `.execute(db);
  return rows.rows;
}

/** The id of the newest change, 0 when there is none. */
export async function newestChangeId(db: Queryable): Promise<number> {
  const rows = await sql<{ id: number | null }>`select max(id) as id from change`.execute(db);
  return rows.rows[0]?.id ?? 0;
}
