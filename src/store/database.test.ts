import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/postgres.ts';
import { openDatabase, type Database } from './database.ts';

describe('a transaction', () => {
  let server: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    server = await createTestDatabase();
    database = openDatabase(server.connection);
    await sql`create table crossed (id text primary key, touched int not null default 0)`.execute(
      database.read,
    );
    await sql`insert into crossed values ('docket'), ('source')`.execute(database.read);
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
  });

  /** Two transactions that lock the same two rows, each beginning with the one that the other ends with. */
  function crossing() {
    let holding = 0;
    let bothHold = () => {};
    const both = new Promise<void>((resolve) => (bothHold = resolve));
    return (first: string, second: string, done: string[]) =>
      database.transaction(async (tx) => {
        const { db } = tx;
        tx.onCommit(() => void done.push(first));
        await sql`set local deadlock_timeout = '20ms'`.execute(db);
        await sql`update crossed set touched = touched + 1 where id = ${first}`.execute(db);
        holding += 1;
        if (holding >= 2) bothHold();
        await both;
        await sql`update crossed set touched = touched + 1 where id = ${second}`.execute(db);
        return first;
      });
  }

  it('that waits for another one which waits for it is done anew, and tells of its commit once', async () => {
    const run = crossing();
    const done: string[] = [];
    const results = await Promise.all([run('docket', 'source', done), run('source', 'docket', done)]);
    expect(results).toEqual(['docket', 'source']);
    expect(done.toSorted((a, b) => a.localeCompare(b))).toEqual(['docket', 'source']);
    const { rows } = await sql<{ touched: number }>`select touched from crossed`.execute(database.read);
    expect(rows).toEqual([{ touched: 2 }, { touched: 2 }]);
  });

  it('that fails for another reason is taken back and tried once', async () => {
    let tries = 0;
    const failing = database.transaction(async ({ db }) => {
      tries += 1;
      await sql`update crossed set touched = 99`.execute(db);
      throw new Error('not today');
    });
    await expect(failing).rejects.toThrow('not today');
    expect(tries).toBe(1);
    const { rows } = await sql<{ touched: number }>`select touched from crossed`.execute(database.read);
    expect(rows).toEqual([{ touched: 2 }, { touched: 2 }]);
  });
});
