import { sql, type Kysely } from 'kysely';

/**
 * Who stands in a case, since when and until when, each with what says so. `parties_read` tells whether what was on
 * record of a docket before there was this table has been read for it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table party (
      id bigint generated always as identity primary key,
      docket_id bigint not null references docket on delete cascade,
      key text not null,
      name text not null,
      office text,
      role text,
      side smallint,
      since jsonb,
      since_entry_id bigint references entry on delete set null,
      until jsonb,
      until_entry_id bigint references entry on delete set null,
      instead_of bigint references party on delete set null,
      listed_at timestamptz,
      withheld boolean not null default false
    );
    create index party_of_docket on party (docket_id);
    create index party_since_entry on party (since_entry_id) where since_entry_id is not null;
    create index party_until_entry on party (until_entry_id) where until_entry_id is not null;
    create index party_instead_of on party (instead_of) where instead_of is not null;
    alter table docket add column parties_read boolean not null default false;
    create index docket_parties_unread on docket (id) where not parties_read;
  `.execute(db);
}
