import { sql } from 'kysely';
import type { Queryable } from './database.ts';

export interface ExportRange {
  /** Recorded or updated from this time on; null for everything. */
  since: Date | null;
  matter: string | null;
}

export type ExportedRow = { kind: 'change' | 'entry' | 'publication' | 'party'; id: number } & Record<
  string,
  unknown
>;

const AT_ONCE = 500;

/**
 * Everything recorded, as plain rows in the order of their ids: changes, then entries, publications and parties.
 * Sealed entries, what was taken down and what a pseudonym hides are left out.
 */
export async function* exportedRows(db: Queryable, range: ExportRange): AsyncGenerator<ExportedRow> {
  for (const page of [changesPage, entriesPage, publicationsPage, partiesPage]) {
    for (let after = 0; ; ) {
      const rows = await page(db, range, after);
      yield* rows;
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
  }
}

type Page = (db: Queryable, range: ExportRange, after: number) => Promise<ExportedRow[]>;

const changesPage: Page = async (db, { since, matter }, after) => {
  const { rows } = await sql<ExportedRow>`
    select 'change' as kind, c.id, c.at, c.type, c.silent, c.importance, c.scope, c.scope_seq as "scopeSeq",
      c.prev_hash as "prevHash", c.hash, c.snapshot_id as "snapshotId", c.data,
      array(select matter_id from change_matter m where m.change_id = c.id order by 1) as matters
    from change c
    where c.id > ${after} and (${since}::timestamptz is null or c.at >= ${since})
      and c.silent is distinct from 'sealed' and c.redacted_at is null
      and (${matter}::text is null or exists (
        select 1 from change_matter m where m.change_id = c.id and m.matter_id = ${matter}))
    order by c.id limit ${AT_ONCE}
  `.execute(db);
  return rows;
};

const entriesPage: Page = async (db, { since, matter }, after) => {
  const { rows } = await sql<ExportedRow>`
    select 'entry' as kind, e.id, d.court, d.number as docket, d.caption, e.sequence, e.number,
      e.filed_on as "filedOn", e.entered_at as "enteredAt", e.labels, e.text, e.url, e.documents, e.event,
      e.version, e.withdrawn_at as "withdrawnAt", e.first_seen_at as "firstSeenAt", e.updated_at as "updatedAt"
    from entry e join docket d on d.id = e.docket_id
    where e.id > ${after} and (${since}::timestamptz is null or e.updated_at >= ${since})
      and not e.sealed and e.purged_at is null and e.folded_into is null
      and (${matter}::text is null or exists (
        select 1 from matter_docket m where m.docket_id = d.id and m.matter_id = ${matter} and m.state = 'followed'))
    order by e.id limit ${AT_ONCE}
  `.execute(db);
  return rows;
};

const publicationsPage: Page = async (db, { since, matter }, after) => {
  const { rows } = await sql<ExportedRow>`
    select 'publication' as kind, p.id, p.source_id as source, p.key, p.url, p.title, p.published_on as "publishedOn",
      p.text, p.kind as "documentKind", p.stage, p.state, p.corrects, p.version, p.first_seen_at as "firstSeenAt",
      p.updated_at as "updatedAt"
    from publication p
    where p.id > ${after} and (${since}::timestamptz is null or p.updated_at >= ${since})
      and (${matter}::text is null or exists (
        select 1 from change c join change_matter m on m.change_id = c.id
        where c.publication_id = p.id and m.matter_id = ${matter}))
    order by p.id limit ${AT_ONCE}
  `.execute(db);
  return rows;
};

const partiesPage: Page = async (db, { since, matter }, after) => {
  const { rows } = await sql<ExportedRow>`
    select 'party' as kind, p.id, d.court, d.number as docket, p.name, p.office, p.role,
      p.since, joined.number as "sinceEntry", p.until, ended.number as "untilEntry", o.name as "insteadOf"
    from party p join docket d on d.id = p.docket_id
    left join entry joined on joined.id = p.since_entry_id
    left join entry ended on ended.id = p.until_entry_id
    left join party o on o.id = p.instead_of and not o.withheld
    where p.id > ${after} and not p.withheld
      and (${since}::timestamptz is null
        or greatest((p.since ->> 'seenAt')::timestamptz, (p.until ->> 'seenAt')::timestamptz, p.listed_at) >= ${since})
      and (${matter}::text is null or exists (
        select 1 from matter_docket m where m.docket_id = d.id and m.matter_id = ${matter} and m.state = 'followed'))
    order by p.id limit ${AT_ONCE}
  `.execute(db);
  return rows;
};
