import { sql, type Kysely } from 'kysely';

/** The rows that these entries stand for. */
function statedBy(entries: string): string {
  return `select e.id, t.place::integer, e.docket_id,
        (t.stated ->> 'date') || ' ' || coalesce(t.stated ->> 'time', '99'),
        coalesce(t.stated ->> 'cancelled' = 'true' or e.event ->> 'outcome' in ('reset', 'cancelled')
          or (e.event ->> 'outcome' in ('granted', 'granted_in_part') and e.event ->> 'relief' = 'extension'), false)
      from ${entries} e cross join lateral jsonb_path_query(e.reading, '$.dates[*]') with ordinality as t (stated, place)
      where e.reading @? '$.dates[*]' and t.stated ->> 'date' is not null
        and e.folded_into is null and e.withdrawn_at is null and not e.sealed`;
}

/**
 * Which entry states a hearing or deadline for when, so that the soonest of thousands are found without reading what all
 * of them state. Kept by Postgres itself, whoever writes an entry: there is a row for each date of an entry that
 * stands, in its place among the dates of the entry, and none for sealed, withdrawn and folded ones. `due` orders as
 * pages do: a day without an hour comes after its hours. `acts` marks what may call off or move an earlier date.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql
    .raw(`
    create table stated_date (
      entry_id bigint not null references entry on delete cascade,
      place integer not null,
      docket_id bigint not null,
      due text collate "C" not null,
      acts boolean not null,
      primary key (entry_id, place)
    );
    create index stated_date_due on stated_date (docket_id, due);
    create index stated_date_acting on stated_date (docket_id, due) where acts;

    create function state_fresh_dates() returns trigger language plpgsql as $$
    begin
      insert into stated_date ${statedBy('fresh')};
      return null;
    end $$;
    create trigger entries_state_dates after insert on entry referencing new table as fresh
      for each statement execute function state_fresh_dates();

    create function state_dates_anew() returns trigger language plpgsql as $$
    begin
      delete from stated_date where entry_id = new.id;
      insert into stated_date ${statedBy('(select new.*)')};
      return null;
    end $$;
    create trigger entry_states_dates_anew after update of docket_id, reading, event, folded_into, withdrawn_at, sealed on entry
      for each row when ((old.reading @? '$.dates[*]' or new.reading @? '$.dates[*]')
        and (old.docket_id, old.reading, old.event, old.folded_into, old.withdrawn_at, old.sealed)
          is distinct from (new.docket_id, new.reading, new.event, new.folded_into, new.withdrawn_at, new.sealed))
      execute function state_dates_anew();

    insert into stated_date ${statedBy('entry')};
  `)
    .execute(db);
}
