import { sql, type Kysely } from 'kysely';

/**
 * How many entries of what weight stand on each day of a docket, for the picture of what happened in a matter: counting
 * its thousands of entries took longer than most of its page. Kept by Postgres itself, whoever writes an entry; those
 * that are folded, withdrawn or without a day are not counted. A day that has lost all of them keeps a row that says none.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table entries_by_day (
      docket_id bigint not null references docket on delete cascade,
      day date not null,
      importance text not null,
      entries integer not null,
      primary key (docket_id, day, importance)
    );

    create function count_fresh_entries() returns trigger language plpgsql as $$
    begin
      insert into entries_by_day as known (docket_id, day, importance, entries)
        select docket_id, day, coalesce(event ->> 'importance', 'noise'), count(*) from fresh
        where day is not null and folded_into is null and withdrawn_at is null
        group by 1, 2, 3 order by 1, 2, 3
        on conflict (docket_id, day, importance) do update set entries = known.entries + excluded.entries;
      return null;
    end $$;
    create trigger entries_counted after insert on entry referencing new table as fresh
      for each statement execute function count_fresh_entries();

    create function count_entry_anew() returns trigger language plpgsql as $$
    begin
      if old.day is not null and old.folded_into is null and old.withdrawn_at is null then
        update entries_by_day set entries = entries - 1 where docket_id = old.docket_id and day = old.day
          and importance = coalesce(old.event ->> 'importance', 'noise');
      end if;
      if tg_op = 'UPDATE' and new.day is not null and new.folded_into is null and new.withdrawn_at is null then
        insert into entries_by_day as known (docket_id, day, importance, entries)
          values (new.docket_id, new.day, coalesce(new.event ->> 'importance', 'noise'), 1)
          on conflict (docket_id, day, importance) do update set entries = known.entries + 1;
      end if;
      return null;
    end $$;
    create trigger entry_counted_anew after update of docket_id, day, event, folded_into, withdrawn_at on entry
      for each row when ((old.docket_id, old.day, old.event ->> 'importance', old.folded_into is null, old.withdrawn_at is null)
        is distinct from (new.docket_id, new.day, new.event ->> 'importance', new.folded_into is null, new.withdrawn_at is null))
      execute function count_entry_anew();
    create trigger entry_no_longer_counted after delete on entry for each row execute function count_entry_anew();

    insert into entries_by_day (docket_id, day, importance, entries)
      select docket_id, day, coalesce(event ->> 'importance', 'noise'), count(*) from entry
      where day is not null and folded_into is null and withdrawn_at is null group by 1, 2, 3;
  `.execute(db);
}
