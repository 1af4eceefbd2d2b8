import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INBOX_SOURCE } from '../../src/pipeline/courtlistener/sources.ts';
import { countPosts } from '../../src/store/inbox.ts';
import { clPost } from '../courtlistener.ts';
import { openTestHouse, type TestHouse } from '../house.ts';

const SECRET = 'a-long-random-word-of-the-test';
const DOE = 69695790;
const POSTS = 600;
const AT_ONCE = 24;
const KILLS = 4;

interface Hook {
  url: string;
  kill(): Promise<void>;
}

/** A busy docket gets ten entries a day. */
function dayOf(at: number): string {
  return new Date(Date.UTC(2025, 3, 14 + Math.floor(at / 10))).toISOString().slice(0, 10);
}

function bodyOf(number: number): string {
  return clPost([
    {
      docket: DOE,
      filedOn: dayOf(number),
      number,
      sequence: 1000 + number,
      text: `NOTICE number ${number} of the case.`,
    },
  ]);
}

describe('webhooks while the process is killed again and again', () => {
  let house: TestHouse;
  let variables: Record<string, string>;
  let children: ChildProcess[] = [];

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
      env: { COURTLISTENER_WEBHOOK_SECRET: SECRET },
    });
    const { env } = house.app;
    variables = {
      DATABASE_URL: env.databaseUrl?.reveal() ?? '',
      CRIER_CONFIG: env.configFolder,
      COURTLISTENER_WEBHOOK_SECRET: SECRET,
      PORT: '0',
      LOG_LEVEL: 'silent',
    };
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await house.close();
  });

  async function startHook(): Promise<Hook> {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'hook-process.ts')],
      {
        env: { PATH: process.env['PATH'], TZ: 'UTC', ...variables },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    children = [...children, child];
    const exited = once(child, 'exit');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    return {
      url: line.replace(/^ready /, ''),
      kill: async () => {
        child.kill('SIGKILL');
        await exited;
      },
    };
  }

  /** Sends what is left, many at a time, until all are taken or the process is gone. */
  async function send(hook: Hook, left: Set<number>, taken: (number: number) => void): Promise<void> {
    const queue = [...left];
    const lane = async () => {
      for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
        const answer = await fetch(`${hook.url}/hooks/courtlistener/${SECRET}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': `post-${number}` },
          body: bodyOf(number),
        }).catch(() => null);
        if (answer?.ok) {
          left.delete(number);
          taken(number);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }

  it('loses none that was answered, and tells none twice', async () => {
    const left = new Set(Array.from({ length: POSTS }, (_, at) => at + 1));
    const acknowledged = new Set<number>();
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const hook = await startHook();
      const goal = Math.floor((POSTS * (kill + 1)) / (KILLS + 1));
      let killed: Promise<void> | null = null;
      await send(hook, left, (number) => {
        acknowledged.add(number);
        if (kill < KILLS && acknowledged.size >= goal) killed ??= hook.kill();
      });
      await (killed ?? hook.kill());
      const stored = await house.app.house.db.read.selectFrom('inbox').select('idempotency_key').execute();
      const keys = new Set(stored.map((row) => row.idempotency_key));
      expect([...acknowledged].filter((number) => !keys.has(`post-${number}`))).toEqual([]);
    }
    expect(left.size).toBe(0);
    // The process that was killed goes by the real clock.
    house.setTime(new Date().toISOString());
    await house.poll(INBOX_SOURCE);
    expect(await countPosts(house.app.house.db.read)).toMatchObject([{ state: 'done', posts: POSTS }]);
    const { rows } = await house.app.house.db.pool.query(
      "select count(*)::int as filed, count(distinct data -> 'entry' ->> 'number')::int as entries from change where type = 'entry-filed'",
    );
    expect(rows).toEqual([{ filed: POSTS, entries: POSTS }]);
  }, 120_000);
});
