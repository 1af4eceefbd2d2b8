import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX_SOURCE } from '../../src/pipeline/courtlistener/sources.ts';
import { countPosts, storePosts } from '../../src/store/inbox.ts';
import { subscribeEmail } from '../../src/store/subscribers.ts';
import { clPost } from '../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const DOE = 69695790;
const POSTS = 1_000;
const KILLS = 3;

function bodyOf(number: number): string {
  const filedOn = new Date(Date.UTC(2025, 3, 14 + Math.floor(number / 50))).toISOString().slice(0, 10);
  const text = `NOTICE number ${number} of the case.`;
  return clPost([{ docket: DOE, filedOn, number, sequence: 1000 + number, text }]);
}

describe('posts that are read while the reader is killed again and again', () => {
  let house: TestHouse;
  let variables: Record<string, string>;

  beforeAll(async () => {
    house = await openTestHouse({
      files: {
        'courts.yaml': [{ id: 'mad' }],
        'matters/parole.yaml': {
          id: 'parole',
          title: 'Parole terminations',
          dockets: [{ court: 'mad', number: '1:25-cv-10495', courtlistener: DOE }],
        },
      },
      now: '2025-04-14T20:00:00Z',
    });
    const { env } = house.app;
    variables = {
      DATABASE_URL: env.databaseUrl?.reveal() ?? '',
      CRIER_CONFIG: env.configFolder,
      LOG_LEVEL: 'silent',
    };
    const { db, clock } = house.app.house;
    await subscribeEmail(db.read, {
      email: 'desk@news.example',
      targetKind: 'matter',
      targetId: 'parole',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: clock(),
    });
    const posts = Array.from({ length: POSTS }, (_, at) => ({
      sourceId: INBOX_SOURCE,
      key: `post-${at + 1}`,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(bodyOf(at + 1)),
      receivedAt: clock(),
    }));
    await storePosts(db.read, posts);
  });
  afterAll(() => house.close());

  async function done(): Promise<number> {
    const counts = await countPosts(house.app.house.db.read);
    return counts.find(({ state }) => state === 'done')?.posts ?? 0;
  }

  /** Lets a process read, and kills it in the middle of the group after the one that it finished first. */
  async function readAndDie(): Promise<void> {
    const before = await done();
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'reader-process.ts')],
      { env: { PATH: process.env['PATH'], TZ: 'UTC', ...variables }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const exited = once(child, 'exit');
    await once(createInterface(child.stdout), 'line');
    while (child.exitCode === null && (await done()) === before);
    child.kill('SIGKILL');
    await exited;
    // The leases of the dead process run out by the real clock, in two minutes.
    await house.app.house.db.pool.query("update inbox set next_try_at = received_at where state = 'waiting'");
  }

  it('records and tells each exactly once', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) await readAndDie();
    expect(await done()).toBeLessThan(POSTS);
    house.setTime(new Date().toISOString());
    await house.poll(INBOX_SOURCE);
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'done', posts: POSTS }]);
    const { rows } = await house.app.house.db.pool.query(
      `select count(*)::int as filed, count(distinct data -> 'entry' ->> 'number')::int as entries,
        (select count(*)::int from alert) as alerts, count(distinct snapshot_id)::int as bodies
       from change where type = 'entry-filed'`,
    );
    expect(rows).toEqual([{ filed: POSTS, entries: POSTS, alerts: POSTS, bodies: POSTS }]);
  }, 180_000);

  it('keeps for each the bytes that say so', async () => {
    const { rows } = await house.app.house.db.pool.query(
      `select c.data -> 'entry' ->> 'number' as number, b.sha256 = encode(sha256(convert_to($1, 'UTF8')), 'hex') as same
       from change c join snapshot s on s.id = c.snapshot_id join blob b on b.sha256 = s.sha256
       where c.data -> 'entry' ->> 'number' = '777'`,
      [bodyOf(777)],
    );
    expect(rows).toEqual([{ number: '777', same: true }]);
  });
});
