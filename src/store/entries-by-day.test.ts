import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/postgres.ts';
import { openDatabase, type Database } from './database.ts';
import { matterActivity } from './web-matters.ts';

let server: TestDatabase;
let database: Database;
beforeAll(async () => {
  server = await createTestDatabase();
  database = openDatabase(server.connection);
  await run(`insert into matter (id, title, origin) values ('m', 'Matter', 'config')`);
  await run(`insert into docket (court, number) values ('mad', '1'), ('mad', '2')`);
  await run(`insert into matter_docket (matter_id, docket_id, origin) select 'm', id, 'config' from docket`);
  await run(
    `insert into entry (docket_id, number, day, event, first_seen_at, updated_at)
     select 1 + n % 2, n, case when n % 10 > 0 then date '2025-03-03' + n / 4 end,
       jsonb_build_object('importance', (array['noise', 'routine', 'major', 'critical'])[1 + n % 4]), now(), now()
     from generate_series(1, 60) n`,
  );
});
afterAll(async () => {
  await database.close();
  await server.drop();
});

const run = (text: string) => database.pool.query(text);

interface Counted {
  docket_id: number;
  day: string;
  importance: string;
  entries: number;
}

async function kept(): Promise<Counted[]> {
  const { rows } = await database.pool.query<Counted>(
    'select * from entries_by_day where entries <> 0 order by docket_id, day, importance',
  );
  return rows;
}

async function counted(): Promise<Counted[]> {
  const { rows } = await database.pool.query<Counted>(
    `select docket_id, day, event ->> 'importance' as importance, count(*)::int as entries from entry
     where day is not null and folded_into is null and withdrawn_at is null group by 1, 2, 3 order by 1, 2, 3`,
  );
  return rows;
}

describe('the entries of each day', () => {
  it('are counted as they come', async () => {
    expect((await kept()).length).toBeGreaterThan(40);
    expect(await kept()).toEqual(await counted());
  });

  it.each([
    ['move to another day', `update entry set day = day + 1 where number between 5 and 12`],
    ['get their day late', `update entry set day = '2025-03-04' where number in (10, 20)`],
    ['turn out to weigh more', `update entry set event = '{"importance": "critical"}' where number < 9`],
    ['are withdrawn', `update entry set withdrawn_at = now() where number in (3, 13, 14)`],
    ['are back', `update entry set withdrawn_at = null where number = 13`],
    ['turn out to be another', `update entry set folded_into = 1 where number in (21, 22)`],
    ['are deleted', `delete from entry where number in (30, 31, 33)`],
    ['go to another docket', `update entry set docket_id = 1 where number in (41, 43)`],
    ['go with their docket', `delete from docket where id = 2`],
  ])('are counted anew when some %s', async (_what, change) => {
    const before = await kept();
    await run(change);
    expect(await kept()).toEqual(await counted());
    expect(await kept()).not.toEqual(before);
  });

  it('show in the picture of a matter, by week, from a day on', async () => {
    await run(`update entry set withdrawn_at = now() where day >= '2025-03-10'`);
    const all = await matterActivity(database.read, 'm', { since: '2025-03-01', unit: 'week' });
    const entries = (await counted()).reduce((sum, one) => sum + one.entries, 0);
    expect(all).toEqual([{ lane: 'docket:1', bin: '2025-03-03', count: entries, weight: 'critical' }]);
    expect(await matterActivity(database.read, 'm', { since: '2025-03-10', unit: 'week' })).toEqual([]);
  });
});
