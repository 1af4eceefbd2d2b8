import { sql, type Kysely } from 'kysely';

/** What we follow and what we poll. */
const WATCHING = sql`
create table matter (
  id text primary key,
  title text not null,
  description text,
  config jsonb not null default '{}',
  origin text not null check (origin in ('config', 'runtime')),
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create table docket (
  id bigint generated always as identity primary key,
  court text not null,
  number text not null,
  caption text,
  pacer_case_id text,
  courtlistener_id bigint,
  facts jsonb not null default '{}',
  fact_provenance jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (court, number)
);
create index docket_courtlistener on docket (courtlistener_id) where courtlistener_id is not null;
create table matter_docket (
  matter_id text not null references matter on delete cascade,
  docket_id bigint not null references docket on delete cascade,
  role text not null default 'configured',
  state text not null default 'followed' check (state in ('followed', 'proposed', 'refused')),
  origin text not null check (origin in ('config', 'runtime', 'followed')),
  added_at timestamptz not null default now(),
  primary key (matter_id, docket_id)
);
create index matter_docket_docket on matter_docket (docket_id);
create table source (
  id text primary key,
  kind text not null check (kind in ('court-feed', 'docket', 'agency', 'article', 'inbox')),
  format text not null,
  url text not null,
  host text not null,
  title text not null,
  court text,
  docket_id bigint references docket on delete cascade,
  parent_id text references source on delete cascade,
  settings jsonb not null default '{}',
  every_ms integer,
  origin text not null check (origin in ('config', 'runtime', 'derived')),
  active boolean not null default true,
  next_poll_at timestamptz not null default '-infinity',
  reserved_until timestamptz,
  etag text,
  last_modified text,
  body_hash text,
  reader text,
  baselined_at timestamptz,
  last_checked_at timestamptz,
  last_success_at timestamptz,
  last_changed_at timestamptz,
  health text not null default 'new' check (health in ('new', 'ok', 'failing')),
  failures integer not null default 0,
  failing_since timestamptz,
  reason text,
  detail text,
  told_failing boolean not null default false,
  completeness text,
  coverage text[],
  built_at timestamptz,
  newest_item_at timestamptz,
  oldest_item_at timestamptz,
  item_counts integer[] not null default '{}',
  delay_ms bigint
);
create index source_due on source (next_poll_at) where active;
create index source_docket on source (docket_id) where docket_id is not null;
create index source_parent on source (parent_id) where parent_id is not null;
create table matter_source (
  matter_id text not null references matter on delete cascade,
  source_id text not null references source on delete cascade,
  words jsonb not null default '{}',
  primary key (matter_id, source_id)
);
create table host_slot (
  host text primary key,
  next_at timestamptz not null default '-infinity',
  min_gap_ms integer,
  busy_until timestamptz,
  breaker jsonb
);
create table robots_file (
  origin text primary key,
  status integer not null,
  body text,
  fetched_at timestamptz not null
);
`;

/** What we received and what we read in it. */
const EVIDENCE = sql`
create table blob (
  sha256 text primary key,
  body bytea not null,
  bytes integer not null,
  created_at timestamptz not null default now()
);
create table snapshot (
  id bigint generated always as identity primary key,
  source_id text not null references source on delete cascade,
  sha256 text not null references blob,
  url text not null,
  status integer not null,
  headers jsonb not null default '{}',
  content_type text,
  fetched_at timestamptz not null,
  readable boolean not null,
  kept boolean not null default false
);
create index snapshot_source on snapshot (source_id, id desc);
create index snapshot_blob on snapshot (sha256);
create table poll (
  id bigint generated always as identity primary key,
  source_id text not null references source on delete cascade,
  started_at timestamptz not null,
  finished_at timestamptz not null,
  outcome text not null,
  reason text,
  detail text,
  status integer,
  bytes integer,
  items integer,
  rejected integer,
  changes integer,
  snapshot_id bigint references snapshot on delete set null
);
create index poll_source on poll (source_id, id desc);
create index poll_finished on poll (finished_at);
create table entry (
  id bigint generated always as identity primary key,
  docket_id bigint not null references docket on delete cascade,
  sequence text,
  number integer,
  document_keys text[] not null default '{}',
  filed_on date,
  entered_at timestamptz,
  day date,
  labels text[] not null default '{}',
  text text,
  url text,
  documents jsonb not null default '[]',
  occurrence integer not null default 0,
  sealed boolean not null default false,
  withdrawn_at timestamptz,
  folded_into bigint references entry on delete cascade,
  event jsonb not null,
  reading jsonb not null default '{}',
  known jsonb not null default '{}',
  version integer not null default 1,
  first_seen_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index entry_sequence on entry (docket_id, sequence) where sequence is not null and folded_into is null;
create index entry_number on entry (docket_id, number) where number is not null;
create index entry_day on entry (docket_id, day);
create index entry_entered on entry (docket_id, ((entered_at at time zone 'UTC')::date));
create index entry_documents on entry using gin (document_keys);
create table entry_version (
  entry_id bigint not null references entry on delete cascade,
  version integer not null,
  labels text[] not null,
  text text,
  documents jsonb not null,
  source_id text,
  snapshot_id bigint,
  seen_at timestamptz not null,
  primary key (entry_id, version)
);
create table publication (
  id bigint generated always as identity primary key,
  source_id text not null references source on delete cascade,
  key text not null,
  url text not null,
  title text not null,
  published_on date,
  text text,
  kind text,
  stage text,
  state text not null default 'published' check (state in ('listed', 'published', 'withdrawn')),
  known jsonb not null default '{}',
  version integer not null default 1,
  first_seen_at timestamptz not null,
  updated_at timestamptz not null,
  unique (source_id, key)
);
create index publication_listed on publication (first_seen_at) where state = 'listed';
create table publication_version (
  publication_id bigint not null references publication on delete cascade,
  version integer not null,
  title text not null,
  text text,
  snapshot_id bigint,
  seen_at timestamptz not null,
  primary key (publication_id, version)
);
create table change (
  id bigint generated always as identity primary key,
  type text not null,
  at timestamptz not null,
  silent text,
  importance text not null,
  docket_id bigint references docket on delete cascade,
  entry_id bigint references entry on delete cascade,
  publication_id bigint references publication on delete cascade,
  source_id text references source on delete set null,
  snapshot_id bigint references snapshot on delete set null,
  data jsonb not null,
  scope text not null,
  scope_seq integer not null,
  prev_hash text,
  hash text not null,
  unique (scope, scope_seq)
);
create index change_docket on change (docket_id, id desc) where docket_id is not null;
create index change_publication on change (publication_id, id desc) where publication_id is not null;
create index change_at on change (at);
create index change_entry on change (entry_id) where entry_id is not null;
create table change_matter (
  matter_id text not null references matter on delete cascade,
  change_id bigint not null references change on delete cascade,
  primary key (matter_id, change_id)
);
create index change_matter_change on change_matter (change_id);
`;

/** Who is told, and the ledger of telling them. */
const TELLING = sql`
create table subscriber (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  state text not null default 'pending' check (state in ('pending', 'active', 'stopped')),
  stop_reason text,
  language text not null default 'en',
  timezone text not null default 'America/New_York',
  created_at timestamptz not null default now(),
  confirmed_at timestamptz
);
create unique index subscriber_email on subscriber (lower(email));
create table destination (
  id uuid primary key default gen_random_uuid(),
  subscriber_id uuid not null references subscriber on delete cascade,
  channel text not null,
  address text not null,
  settings jsonb not null default '{}',
  state text not null default 'active' check (state in ('active', 'disabled')),
  disabled_reason text,
  unique (subscriber_id, channel, address)
);
create table filter (
  id bigint generated always as identity primary key,
  hash text not null unique,
  spec jsonb not null
);
create table subscription (
  id uuid primary key default gen_random_uuid(),
  subscriber_id uuid not null references subscriber on delete cascade,
  destination_id uuid not null references destination on delete cascade,
  target_kind text not null check (target_kind in ('matter', 'docket', 'court', 'source', 'operator')),
  target_id text not null,
  filter_id bigint not null references filter,
  preference jsonb not null default '{"mode":"instant"}',
  state text not null default 'pending' check (state in ('pending', 'active', 'ended')),
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  ended_at timestamptz,
  end_reason text
);
create index subscription_target on subscription (target_kind, target_id, filter_id) where state = 'active';
create index subscription_subscriber on subscription (subscriber_id);
create unique index subscription_once on subscription (destination_id, target_kind, target_id, filter_id) where state <> 'ended';
create table batch (
  id bigint generated always as identity primary key,
  subscription_id uuid not null references subscription on delete cascade,
  group_key text not null,
  state text not null default 'open' check (state in ('open', 'dispatched', 'empty')),
  opened_at timestamptz not null,
  due_at timestamptz not null,
  dispatched_at timestamptz
);
create unique index batch_open on batch (subscription_id, group_key) where state = 'open';
create index batch_due on batch (due_at) where state = 'open';
create table alert (
  id bigint generated always as identity primary key,
  change_id bigint not null references change on delete cascade,
  subscription_id uuid not null references subscription on delete cascade,
  batch_id bigint not null references batch on delete cascade,
  state text not null default 'batched' check (state in ('batched', 'muted', 'told')),
  mute_reason text,
  created_at timestamptz not null,
  unique (change_id, subscription_id)
);
create index alert_batch on alert (batch_id);
create table told (
  destination_id uuid not null references destination on delete cascade,
  change_id bigint not null references change on delete cascade,
  batch_id bigint not null references batch on delete cascade,
  primary key (destination_id, change_id)
);
create table delivery (
  id bigint generated always as identity primary key,
  batch_id bigint not null unique references batch on delete cascade,
  destination_id uuid not null references destination on delete cascade,
  channel text not null,
  state text not null default 'pending' check (state in ('pending', 'sending', 'sent', 'dead')),
  attempts integer not null default 0,
  retried_from integer not null default 0,
  next_attempt_at timestamptz not null,
  lease_until timestamptz,
  message_id text not null,
  reason text,
  response text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index delivery_due on delivery (channel, next_attempt_at) where state in ('pending', 'sending');
create index delivery_dead on delivery (id) where state = 'dead';
create table attempt (
  delivery_id bigint not null references delivery on delete cascade,
  n integer not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  outcome text,
  reason text,
  response text,
  primary key (delivery_id, n)
);
create table setting (
  name text primary key,
  value jsonb not null
);
`;

/** The house as first built; later migrations only add. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const part of [WATCHING, EVIDENCE, TELLING]) await part.execute(db);
}
