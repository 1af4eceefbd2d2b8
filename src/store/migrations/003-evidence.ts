import { sql, type Kysely } from 'kysely';

/** Pages that are gone, documents that correct others, and which of a publisher's sources has shown what. */
const PAGES = sql`
alter table source
  add column absent_since timestamptz,
  add column absent_checks integer not null default 0;
alter table publication add column corrects text[] not null default '{}';
create table publication_sighting (
  publication_id bigint not null references publication on delete cascade,
  source_id text not null references source on delete cascade,
  seen_at timestamptz not null,
  primary key (publication_id, source_id)
);
`;

export async function up(db: Kysely<never>): Promise<void> {
  await PAGES.execute(db);
}
