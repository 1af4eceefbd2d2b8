import { sql, type Kysely } from 'kysely';

/** When a digest that had nothing to say is due to say so, and up to when that has been looked at. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table subscription add column nothing_due_at timestamptz, add column nothing_since timestamptz
  `.execute(db);
  await sql`
    create index subscription_tells_nothing on subscription (nothing_due_at nulls first)
      where state = 'active' and preference @> '{"tellNothing":true}'
  `.execute(db);
  await sql`
    create function forget_nothing_due() returns trigger language plpgsql as $$
    begin
      new.nothing_due_at := null;
      return new;
    end $$
  `.execute(db);
  // Whoever changes how alerts arrive, or when they live, gets the next note by the new times.
  await sql`
    create trigger subscription_nothing_due before update of preference, state on subscription
      for each row when (old.preference is distinct from new.preference or old.state is distinct from new.state)
      execute function forget_nothing_due()
  `.execute(db);
}
