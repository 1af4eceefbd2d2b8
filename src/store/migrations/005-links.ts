import { sql, type Kysely } from 'kysely';

/**
 * What one docket says of another: once per pair and role, with the words that say it. A target whose court the
 * words do not tell is kept too, so that a person can look.
 */
const LINKS = sql`
create table docket_link (
  id bigint generated always as identity primary key,
  from_docket_id bigint not null references docket on delete cascade,
  court text,
  number text not null,
  role text not null,
  state text not null check (state in ('accepted', 'proposed', 'refused')),
  reason text,
  quote text,
  entry_id bigint references entry on delete set null,
  entry_number integer,
  found_at timestamptz not null,
  unique nulls not distinct (from_docket_id, court, number, role)
);
create index docket_link_target on docket_link (court, number);
`;

/** Dockets that wait for a person's word, one per matter and docket, and what a matter learned from the answers. */
const PROPOSALS = sql`
create table proposal (
  id bigint generated always as identity primary key,
  matter_id text not null references matter on delete cascade,
  docket_id bigint not null references docket on delete cascade,
  kind text not null check (kind in ('linked', 'discovered')),
  role text not null,
  quote text,
  from_docket_id bigint references docket on delete set null,
  entry_number integer,
  score real,
  reasons text[] not null default '{}',
  state text not null default 'open' check (state in ('open', 'accepted', 'refused')),
  proposed_at timestamptz not null,
  decided_at timestamptz,
  unique (matter_id, docket_id)
);
create index proposal_open on proposal (matter_id, id) where state = 'open';
create table matter_exclusion (
  matter_id text not null references matter on delete cascade,
  phrase text not null,
  added_at timestamptz not null,
  primary key (matter_id, phrase)
);
`;

export async function up(db: Kysely<never>): Promise<void> {
  await LINKS.execute(db);
  await PROPOSALS.execute(db);
}
