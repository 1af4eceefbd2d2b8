import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBackend, flushQueues } from '../../src/queue/backend.ts';
import { createSilentLogger } from '../../src/telemetry/logger.ts';
import { hasRedis, startRedis, type RedisServer } from '../conformance/redis-server.ts';
import { openCrashHouse, type CrashHouse } from './crash-house.ts';
import { createChance } from './seeded-random.ts';

const FULL = process.env['CRASH'] === 'full';
const ROUNDS = FULL ? 3 : 1;
const BACKENDS = FULL && hasRedis ? (['postgres', 'redis'] as const) : (['postgres'] as const);
const TEST_MS = 180_000;

describe.each(BACKENDS)('what the process stands on is taken away, queue on %s', (kind) => {
  const chance = createChance(20250530);
  let redis: RedisServer | null = null;
  let house: CrashHouse;

  beforeAll(async () => {
    redis = kind === 'redis' ? await startRedis() : null;
    house = await openCrashHouse({ shut: true, ...(redis ? { redisUrl: redis.url } : {}) });
  });
  afterAll(async () => {
    await house.close();
    await redis?.stop();
  });

  /** Publishes around each interruption and expects all of it to be told. */
  async function survive(interrupt: () => Promise<void>): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      await house.publish(chance, 4);
      await pause(chance.between(0, 300));
      await interrupt();
      await house.publish(chance, 2);
      await house.settled();
    }
    expect(await house.faults()).toEqual([]);
  }

  it(
    'waits at its start for a database that comes up later',
    async () => {
      house.start();
      await pause(2_500);
      await house.gate.open();
      await house.started();
      await survive(async () => {});
    },
    TEST_MS,
  );

  it(
    'outlives the end of every database connection',
    async () => {
      await survive(async () => {
        for (let cut = 0; cut < 4; cut += 1) {
          await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`.execute(house.database.read);
          await pause(chance.between(50, 200));
        }
      });
    },
    TEST_MS,
  );

  it.runIf(FULL)(
    'outlives a database that is away for a while',
    async () => {
      await survive(async () => {
        await house.gate.shut();
        await house.publish(chance, 2);
        await pause(1_500);
        await house.gate.open();
      });
    },
    TEST_MS,
  );

  it.runIf(FULL)(
    'rebuilds a queue that was flushed',
    async () => {
      await survive(async () => {
        const redisUrl = redis?.url ?? null;
        const log = createSilentLogger();
        const backend = await createBackend({ redisUrl, connection: house.connection, log });
        await flushQueues(backend);
        await backend.close();
        await house.letLeasesEnd();
      });
    },
    TEST_MS,
  );

  it.runIf(FULL && kind === 'redis')(
    'outlives a Redis that comes back empty',
    async () => {
      await survive(async () => {
        const port = Number(new URL(redis?.url ?? '').port);
        await redis?.stop();
        await house.publish(chance, 2);
        await pause(500);
        redis = await startRedis(port);
        await house.letLeasesEnd();
      });
    },
    TEST_MS,
  );
});
