import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startRedis, hasRedis } from '../conformance/redis-server.ts';
import { openCrashHouse, type CrashHouse } from './crash-house.ts';
import { createChance, type Chance } from './seeded-random.ts';

const FULL = process.env['CRASH'] === 'full';
const MINUTE_MS = 60_000;
const SIZE = FULL ? { changes: 240, kills: 40 } : { changes: 40, kills: 4 };
const BACKENDS = hasRedis || process.env['CI'] ? (['postgres', 'redis'] as const) : (['postgres'] as const);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function openHouse(backend: 'postgres' | 'redis', chance: Chance): Promise<CrashHouse> {
  const redis = backend === 'redis' ? await startRedis() : null;
  if (redis) closing.push(() => redis.stop());
  const house = await openCrashHouse({
    mailPauseMs: () => chance.between(0, 30),
    ...(redis ? { redisUrl: redis.url } : {}),
  });
  closing.push(() => house.close());
  return house;
}

/** Moments worth dying at: between two of these steps lies every promise the pipeline makes. */
const MOMENTS = ['a request', 'a mail begun', 'a mail taken', 'any time', 'the start'] as const;

async function waitForMoment(house: CrashHouse, chance: Chance): Promise<string> {
  const moment = chance.oneOf(MOMENTS);
  const extraMs = chance.between(0, 40);
  if (moment === 'the start') await pause(chance.between(50, 900));
  else {
    await house.started();
    if (moment === 'any time') await pause(chance.between(0, 700));
    const seen = progressOf(house, moment);
    if (moment !== 'any time') await house.until(moment, () => progressOf(house, moment) > seen);
  }
  await pause(extraMs);
  return `${moment} and ${extraMs} ms`;
}

function progressOf(house: CrashHouse, moment: (typeof MOMENTS)[number]): number {
  if (moment === 'a request') return house.site.requests.length;
  return [...house.mailbox.counts.values()].reduce((sum, count) => sum + count, 0);
}

describe.each(BACKENDS)('workers killed at random moments, queue on %s', (backend) => {
  it(
    `tell each of ${SIZE.changes} changes, and repeat only what was in flight`,
    async () => {
      const chance = createChance(Number(process.env['CRASH_SEED'] ?? randomInt(2 ** 31)));
      const house = await openHouse(backend, chance);
      const moments: string[] = [];
      house.start();
      await house.started();
      for (let kill = 0; kill < SIZE.kills; kill += 1) {
        await house.publish(chance, Math.floor(SIZE.changes / (SIZE.kills + 1)));
        moments.push(await waitForMoment(house, chance));
        await house.kill();
        house.start();
      }
      await house.publish(chance, SIZE.changes - house.story.published.length);
      await house.settled();
      expect(await house.stop()).toBe(0);
      const faults = await house.faults();
      const report = `seed ${chance.seed}, killed at: ${moments.join('; ')}; repeats: ${house.surplus()}`;
      process.stdout.write(`${report}\n`);
      expect(faults, report).toEqual([]);
    },
    10 * MINUTE_MS,
  );
});
