import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/postgres.ts';
import { openDatabase, type Database } from './database.ts';
import { migrate, pendingMigrations } from './migrate.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.connection);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

describe('a database that has all migrations of this build', () => {
  it('is left as it is', async () => {
    expect(await migrate(test.connection)).toEqual({ applied: [] });
    expect(await pendingMigrations(database.read)).toEqual([]);
  });

  it('gets the views of visitors back that somebody took away', async () => {
    await sql`drop schema crier_visitor cascade`.execute(database.read);
    await migrate(test.connection);
    const { rows } = await sql`select to_regclass('crier_visitor.matter')::text as name`.execute(
      database.read,
    );
    expect(rows).toEqual([{ name: 'crier_visitor.matter' }]);
  });
});

describe('a database of another build', () => {
  it('is refused where it has a migration that this one does not know', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', 'now')`.execute(
      database.read,
    );
    await expect(migrate(test.connection)).rejects.toThrow('999-later');
  });

  it('is refused as well where that one stands in the place of one of ours', async () => {
    await sql`delete from kysely_migration where name = '140-parties'`.execute(database.read);
    await expect(migrate(test.connection)).rejects.toThrow('999-later');
  });
});
