import { sql, type Kysely } from 'kysely';

/** What the ledger has to know of destinations that refuse, of reports that come back, and of broken channels. */
const TELLING = sql`
alter table destination
  add column created_at timestamptz not null default now(),
  add column refused_at timestamptz,
  add column disabled_at timestamptz;
create table mail_report (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('hard-bounce', 'soft-bounce', 'complaint')),
  received_at timestamptz not null,
  destination_id uuid references destination on delete cascade,
  delivery_id bigint references delivery on delete cascade,
  status text,
  words text,
  acted text not null
);
create index mail_report_delivery on mail_report (delivery_id) where delivery_id is not null;
create index delivery_destination on delivery (destination_id);
create index delivery_message on delivery (message_id);
create table incident (
  subject text primary key,
  failing_since timestamptz not null,
  failures integer not null default 0,
  reason text not null,
  detail text not null,
  told_at timestamptz
);
`;

/**
 * Subscriptions that are timed alike carry equal `timing`: empty for plain instant ones, else the preference and
 * the zone. With it in the index, the distinct groups of a target are found by skipping from one to the next,
 * however many subscribers share each. Kept by triggers, since the zone is the subscriber's.
 */
const TIMING = sql`
alter table subscription add column timing text collate "C" not null default '';
create function subscription_timing(preference jsonb, subscriber uuid) returns text language sql stable as $$
  select case when preference = '{"mode":"instant"}'::jsonb then ''
    else preference::text || ' ' || (select timezone from subscriber u where u.id = subscriber) end
$$;
create function keep_timing() returns trigger language plpgsql as $$
begin
  new.timing := subscription_timing(new.preference, new.subscriber_id);
  return new;
end $$;
create trigger subscription_timing before insert or update of preference, subscriber_id on subscription
  for each row execute function keep_timing();
create function move_timing() returns trigger language plpgsql as $$
begin
  update subscription set timing = subscription_timing(preference, subscriber_id)
    where subscriber_id = new.id and state <> 'ended';
  return null;
end $$;
create trigger subscriber_timezone after update of timezone on subscriber
  for each row when (old.timezone is distinct from new.timezone) execute function move_timing();
update subscription set timing = subscription_timing(preference, subscriber_id);
drop index subscription_target;
create index subscription_target on subscription (target_kind, target_id, filter_id, timing) where state = 'active';
`;

export async function up(db: Kysely<never>): Promise<void> {
  await TELLING.execute(db);
  await TIMING.execute(db);
}
