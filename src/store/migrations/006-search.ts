import { sql, type Kysely } from 'kysely';

/**
 * Full text of entries and publications. The words are computed by the index and not stored, so that reading
 * entries costs what it did. What one row may add is bounded: a tsvector holds at most a megabyte and a longer
 * one would refuse the row itself.
 */
const SEARCH = sql`
create function entry_words(labels text[], body text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('pg_catalog.english'::regconfig,
    left(array_to_string(labels, ' '), 4000) || ' ' || left(coalesce(body, ''), 100000));
create function publication_words(title text, body text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('pg_catalog.english'::regconfig,
    left(title, 4000) || ' ' || left(coalesce(body, ''), 100000));
create index entry_search on entry using gin (entry_words(labels, text)) where not sealed and folded_into is null;
create index publication_search on publication using gin (publication_words(title, text));
create index entry_with_dates on entry (docket_id) where reading @? '$.dates[*]';
create index entry_with_refs on entry (docket_id) where reading @? '$.entryRefs[*]';
`;

/**
 * Requests to subscribe that wait for a click in a mail. A token is made from the id and the installation's key
 * when the mail is written, so none is stored; address and network are kept as keyed hashes, to count them.
 */
const SIGN_UP = sql`
create table sign_up (
  id uuid primary key default gen_random_uuid(),
  subscription_id uuid not null references subscription on delete cascade,
  address_hash text not null,
  network_hash text not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  next_attempt_at timestamptz,
  attempts integer not null default 0,
  reason text
);
create index sign_up_address on sign_up (address_hash, requested_at);
create index sign_up_network on sign_up (network_hash, requested_at);
create index sign_up_due on sign_up (next_attempt_at) where next_attempt_at is not null;
`;

export async function up(db: Kysely<never>): Promise<void> {
  await SEARCH.execute(db);
  await SIGN_UP.execute(db);
}
