import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/**
 * Tables as a visitor sees them: by their own names, in a schema that stands before the tables' own on the search path
 * of such connections. No query of a page says anything of private matters; none can forget to.
 *
 * What belongs to private matters alone is hidden like them. `crier.sees` holds what this visitor was given a link
 * to: "matter:parole", "docket:mad 1:25-cv-10495", "source:dhs-news".
 */
export const VISITOR_SCHEMA = 'crier_visitor';

const GIVEN = `any(coalesce(nullif(current_setting('crier.sees', true), ''), '{}')::text[])`;
const OF_HIDDEN_MATTER = 'in (select id from crier_visitor.hidden_matter)';
const HIDDEN_DOCKETS = '(select docket_id from crier_visitor.hidden_docket)';
const HIDDEN_SOURCES = '(select source_id from crier_visitor.hidden_source)';

/** True when news of these changes was told in matters that are hidden, and in no other. */
function onlyHidden(changes: string): string {
  const told = (matter: string) =>
    `exists (select 1 from change_matter cm ${changes} and cm.matter_id ${matter})`;
  return `(${told(OF_HIDDEN_MATTER)} and not ${told(`not ${OF_HIDDEN_MATTER}`)})`;
}

/** One call of CourtListener asks about many dockets by their ids there: its address and its answer tell which. */
function asksForHidden(format: string, url: string): string {
  return `(${format} like 'courtlistener-%' and exists (
    select 1 from docket h where h.id in ${HIDDEN_DOCKETS} and position(h.courtlistener_id::text in ${url}) > 0))`;
}

/** Stands for all columns of the source table but its address. */
const OTHER_COLUMNS = '{columns of source}';

/** In the order in which they build on each other. Names without a schema are the tables themselves. */
const VIEWS: Readonly<Record<string, string>> = {
  hidden_matter: `select id from matter where private and not 'matter:' || id = ${GIVEN}`,
  hidden_docket: `select md.docket_id from matter_docket md join docket d on d.id = md.docket_id
    where not 'docket:' || d.court || ' ' || d.number = ${GIVEN}
    group by md.docket_id
    having bool_or(md.matter_id ${OF_HIDDEN_MATTER})
      and not bool_or(md.state <> 'refused' and md.matter_id not ${OF_HIDDEN_MATTER})`,
  hidden_source: `select s.id as source_id from source s
    where not 'source:' || coalesce(s.parent_id, s.id) = ${GIVEN} and (s.docket_id in ${HIDDEN_DOCKETS}
      or coalesce(s.parent_id, s.id) in (
        select source_id from matter_source group by source_id having bool_and(matter_id ${OF_HIDDEN_MATTER})))`,
  matter: `select * from matter where id not in (select id from crier_visitor.hidden_matter)`,
  matter_docket: `select * from matter_docket where matter_id not ${OF_HIDDEN_MATTER}`,
  matter_source: `select * from matter_source where matter_id not ${OF_HIDDEN_MATTER}`,
  matter_exclusion: `select * from matter_exclusion where matter_id not ${OF_HIDDEN_MATTER}`,
  proposal: `select * from proposal where matter_id not ${OF_HIDDEN_MATTER}`,
  change_matter: `select * from change_matter where matter_id not ${OF_HIDDEN_MATTER}`,
  docket: `select * from docket where id not in ${HIDDEN_DOCKETS}`,
  docket_link: `select * from docket_link where from_docket_id not in ${HIDDEN_DOCKETS}`,
  party: `select * from party where docket_id not in ${HIDDEN_DOCKETS}`,
  entry: `select * from entry where docket_id not in ${HIDDEN_DOCKETS}`,
  source: `select ${OTHER_COLUMNS}, case when ${asksForHidden('s.format', 's.url')} then split_part(s.url, '?', 1) else s.url end as url
    from source s where s.id not in ${HIDDEN_SOURCES}`,
  snapshot: `select * from snapshot s where not exists (
    select 1 from source o where o.id = s.source_id and ${asksForHidden('o.format', 's.url')})`,
  publication: `select * from publication p where 'source:' || p.source_id = ${GIVEN}
    or (p.source_id not in ${HIDDEN_SOURCES}
      and not ${onlyHidden('join change pc on pc.id = cm.change_id where pc.publication_id = p.id')})
    or exists (select 1 from change pc join change_matter cm on cm.change_id = pc.id
      where pc.publication_id = p.id and cm.matter_id not ${OF_HIDDEN_MATTER})`,
  publication_version: `select * from publication_version v
    where exists (select 1 from crier_visitor.publication p where p.id = v.publication_id)`,
  // What stands on a docket is as public as the docket; that a docket was found is news of the matter that looked.
  change: `select * from change c where
    case
      when c.docket_id is not null then c.docket_id not in ${HIDDEN_DOCKETS}
        and (c.entry_id is null or exists (select 1 from crier_visitor.entry e where e.id = c.entry_id))
        and (c.type not in ('docket-discovered', 'docket-linked') or not ${onlyHidden('where cm.change_id = c.id')})
      when c.publication_id is not null then
        exists (select 1 from crier_visitor.publication p where p.id = c.publication_id)
        and not ${onlyHidden('where cm.change_id = c.id')}
      else (c.source_id is null or c.source_id not in ${HIDDEN_SOURCES})
        and not ${onlyHidden('where cm.change_id = c.id')}
    end`,
};

/**
 * Makes the views anew where they, or the tables they show, are not what they were made from. In one transaction: no
 * visitor finds the schema missing, which would open the tables. Columns are fixed when a view is made, so a
 * migration that alters or drops one of a table named here drops the schema first.
 */
export async function makeVisitorViews(db: Kysely<Tables>, migrations: readonly string[]): Promise<void> {
  const made = createHash('sha256')
    .update(JSON.stringify([VIEWS, migrations]))
    .digest('hex');
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${VIEWS_LOCK})`.execute(tx);
    const { rows } = await sql<{ made: string | null }>`
      select obj_description(to_regnamespace(${VISITOR_SCHEMA}), 'pg_namespace') as made`.execute(tx);
    if (rows[0]?.made === made) return;
    const columns = await sql<{ name: string }>`
      select 's.' || quote_ident(attname) as name from pg_attribute
      where attrelid = 'source'::regclass and attnum > 0 and not attisdropped and attname <> 'url'`.execute(
      tx,
    );
    const others = columns.rows.map(({ name }) => name).join(', ');
    const views = Object.entries(VIEWS).map(
      ([name, as]) => `create view ${VISITOR_SCHEMA}.${name} as ${as.replace(OTHER_COLUMNS, others)};`,
    );
    await sql
      .raw(`drop schema if exists ${VISITOR_SCHEMA} cascade; create schema ${VISITOR_SCHEMA}; ${views.join('\n')}
        comment on schema ${VISITOR_SCHEMA} is '${made}'`)
      .execute(tx);
  });
}

/** Any number that no other lock of ours has. */
const VIEWS_LOCK = 7_190_090;
