import { sql, type Kysely } from 'kysely';

/** A share of a metered API for each source, and where a source stands in a list of pages. */
const METER = sql`
alter table source
  add column weight real not null default 1,
  add column least_ms bigint,
  add column paging jsonb;
create table api_call (
  id bigint generated always as identity primary key,
  service text not null,
  purpose text not null,
  at timestamptz not null
);
create index api_call_at on api_call (service, at);
create table api_pause (
  service text primary key,
  until timestamptz not null,
  why text not null
);
`;

/** What came in by itself, kept before it is answered; and what CourtListener's ids stand for. */
const INBOX = sql`
create table inbox (
  id bigint generated always as identity primary key,
  source_id text not null references source on delete cascade,
  idempotency_key text not null,
  received_at timestamptz not null,
  headers jsonb not null default '{}',
  body bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'parked', 'done', 'ignored', 'unreadable')),
  event_type integer,
  reason text,
  detail text,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  processed_at timestamptz,
  unique (source_id, idempotency_key)
);
create index inbox_open on inbox (next_try_at) where state in ('waiting', 'parked');
create table courtlistener_docket (
  id bigint primary key,
  court text,
  number text,
  caption text,
  looked_up_at timestamptz not null
);
create index courtlistener_docket_number on courtlistener_docket (court, number) where court is not null;
create table courtlistener_search (
  court text not null,
  number text not null,
  looked_up_at timestamptz not null,
  primary key (court, number)
);
`;

/** What was taken down leaves a mark that keeps it from coming back, and no words. */
const TAKEDOWN = sql`
create table tombstone (
  id bigint generated always as identity primary key,
  docket_id bigint not null references docket on delete cascade,
  entry_id bigint references entry on delete set null,
  sequence text,
  number integer,
  document_keys text[] not null default '{}',
  prints text[] not null default '{}',
  reason text not null,
  at timestamptz not null
);
create index tombstone_docket on tombstone (docket_id);
alter table entry add column purged_at timestamptz;
alter table change add column redacted_at timestamptz;
alter table blob add column purged_at timestamptz;
`;

/** Sources that are metered or push, and takedowns. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const part of [METER, INBOX, TAKEDOWN]) await part.execute(db);
}
