import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './postgres.ts';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});
afterAll(async () => {
  await first.drop();
  await second.drop();
});

async function query(database: TestDatabase, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the test database', () => {
  test('arrives migrated', async () => {
    const tables = await query(first, `select 1 from pg_tables where tablename = 'kysely_migration'`);
    expect(tables).toHaveLength(1);
  });

  test('is nobody else’s', async () => {
    await query(first, 'create table mine (id int)');
    await expect(query(second, 'select * from mine')).rejects.toThrow(/does not exist/);
  });

  test('can be dropped under open connections', async () => {
    const third = await createTestDatabase();
    const client = new Client({ ...third.connection });
    client.on('error', () => undefined);
    await client.connect();
    await third.drop();
    await expect(query(third, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
