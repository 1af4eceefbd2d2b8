import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/postgres.ts';
import { openDatabase, type Database } from './database.ts';
import { recentPolls, saveQuietPoll } from './polls.ts';
import { findSource } from './sources.ts';

const NOW = new Date('2026-03-10T16:00:00Z');
const NEXT = new Date('2026-03-10T16:05:00Z');

describe('a poll that found nothing', () => {
  let server: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    server = await createTestDatabase();
    // One connection, so that what a statement leaves behind would be seen.
    database = openDatabase(server.connection, { max: 1 });
    await sql`set synchronous_commit = on`.execute(database.read);
    await sql`
      insert into source (id, kind, format, url, host, title, origin, every_ms, next_poll_at, health, failures)
      values ('nysd-rss', 'court-feed', 'pacer-rss', 'https://ecf.test/rss', 'ecf.test', 'S.D.N.Y.', 'config', 300000, ${NOW}, 'failing', 3)
    `.execute(database.read);
    await sql`create table waited (how text)`.execute(database.read);
    await sql`
      create function note_waiting() returns trigger language plpgsql as $$
      begin insert into waited values (current_setting('synchronous_commit')); return null; end $$;
    `.execute(database.read);
    await sql`create trigger note_waiting after insert on poll for each row execute function note_waiting()`.execute(
      database.read,
    );
    await saveQuietPoll(database.read, {
      sourceId: 'nysd-rss',
      startedAt: NOW,
      now: NOW,
      outcome: 'unchanged',
      status: 200,
      bytes: 142_305,
      nextPollAt: NEXT,
      etag: null,
      lastModified: null,
      builtAt: NOW,
    });
  });
  afterAll(async () => {
    await database.close();
    await server.drop();
  });

  it('stands in the ledger, and makes its source well again', async () => {
    expect(await recentPolls(database.read, 'nysd-rss', 2)).toMatchObject([
      { outcome: 'unchanged', status: 200, bytes: 142_305, started_at: NOW, finished_at: NOW, changes: 0 },
    ]);
    expect(await findSource(database.read, 'nysd-rss')).toMatchObject({
      health: 'ok',
      failures: 0,
      next_poll_at: NEXT,
      built_at: NOW,
    });
  });

  it('does not wait for the disk, and lets what comes after it wait as ever', async () => {
    const during = await sql<{ how: string }>`select how from waited`.execute(database.read);
    const after = await sql<{ how: string }>`select current_setting('synchronous_commit') as how`.execute(
      database.read,
    );
    expect([during.rows, after.rows]).toEqual([[{ how: 'off' }], [{ how: 'on' }]]);
  });
});
