import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUnreadParties } from '../../../src/pipeline/earlier-parties.ts';
import { openDatabase, type Database } from '../../../src/store/database.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { shownParties } from '../../../src/store/web-parties.ts';
import { createTestDatabase, type TestDatabase } from '../../postgres.ts';

/** As a database was before parties were kept, with a docket in which an official had two successors. */
const BEFORE = `
  drop schema crier_visitor cascade;
  drop table party;
  alter table docket drop column parties_read;
  drop function state_fresh_dates, state_dates_anew, count_fresh_entries, count_entry_anew cascade;
  drop table stated_date, entries_by_day;
  delete from kysely_migration where name >= '140-parties';
  insert into docket (court, number, caption, facts) values
    ('mdd', '1:25-cv-00596', 'AFSCME v. Bisignano', '{"cause": "05:551 Administrative Procedure Act"}'),
    ('mdd', '1:25-cv-00597', 'Nobody v. Filed', '{}');
  insert into entry (docket_id, number, day, text, event, sealed, first_seen_at, updated_at)
  select id, n, day::date, words, '{}', n = 3, now(), now() from docket, (values
    (1, '2025-02-21', 'COMPLAINT against Michelle King, filed by AFSCME.'),
    (2, '2025-02-24', 'PAPERLESS ORDER: Leland Dudek is substituted for Michelle King as a defendant.'),
    (3, '2025-02-25', 'SEALED ORDER: Oksana Quixotic is added as a plaintiff.'),
    (4, '2025-03-01', 'ORDER granting 2 Motion. Motion terminated.')) as filed (n, day, words)
  where number = '1:25-cv-00596';
  insert into change (type, at, importance, docket_id, data, scope, scope_seq, hash)
  select 'docket-fact-changed', '2025-05-07T15:00:00Z', 'routine', id,
    '{"fact": "caption", "from": "AFSCME v. Dudek", "to": "AFSCME v. Bisignano"}', 'docket:' || id, 1, 'x'
  from docket where number = '1:25-cv-00596';`;

describe('a database from before parties were kept', () => {
  let old: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    old = await createTestDatabase();
    const before = openDatabase(old.connection, { max: 1 });
    await before.pool.query(BEFORE);
    await before.close();
    const { applied } = await migrate(old.connection);
    expect(applied[0]).toBe('140-parties');
    database = openDatabase(old.connection, { max: 2 });
  });
  afterAll(async () => {
    await database.close();
    await old.drop();
  });

  it('gets them from its entries and from the names that the case had', async () => {
    expect(await readUnreadParties(database)).toBe(1);
    const { rows } = await database.pool.query(`select id from docket where number = '1:25-cv-00596'`);
    const parties = await shownParties(database.read, rows[0].id);
    expect(
      parties.map(({ name, insteadOf, since, until }) => [name, insteadOf, since?.on, until?.by]),
    ).toEqual([
      ['AFSCME', null, '2025-02-21', undefined],
      ['Bisignano', 'Leland Dudek', null, undefined],
      ['Leland Dudek', 'Michelle King', '2025-02-24', 'caption'],
      ['Michelle King', null, '2025-02-21', 'entry'],
    ]);
    expect(parties[0]?.role).toBe('plaintiff');
  });

  it('reads each docket once', async () => {
    expect(await readUnreadParties(database)).toBe(0);
    const unread = await database.pool.query('select 1 from docket where not parties_read');
    expect(unread.rowCount).toBe(0);
  });

  it('shows them to visitors as to operators', async () => {
    const { rows } = await database.pool.query('select count(*)::int as count from crier_visitor.party');
    expect(rows[0].count).toBe(4);
  });
});
