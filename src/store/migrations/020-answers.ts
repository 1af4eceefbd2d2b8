import { sql, type Kysely } from 'kysely';

/** Who answered a proposal, and from which answer a phrase was learned: both are shown, and the phrase can go again. */
const ANSWERS = sql`
alter table proposal add column decided_by text;
alter table matter_exclusion add column proposal_id bigint references proposal on delete set null;
`;

/**
 * Links in mail by which a reader who may decide answers a proposal. Only the hash of a link is kept, so that a
 * copy of the database opens nothing; a link works once, for a while, and only as long as its subscription stands.
 */
const LINKS = sql`
alter table subscription add column may_decide boolean not null default false;
create table answer_link (
  token_hash text primary key,
  proposal_id bigint not null references proposal on delete cascade,
  subscription_id uuid not null references subscription on delete cascade,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index answer_link_proposal on answer_link (proposal_id);
create index answer_link_subscription on answer_link (subscription_id);
create index answer_link_expiry on answer_link (expires_at);
`;

export async function up(db: Kysely<never>): Promise<void> {
  await ANSWERS.execute(db);
  await LINKS.execute(db);
}
