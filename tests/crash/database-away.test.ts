import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCrashHouse, type CrashHouse } from './crash-house.ts';
import { messagesInFlight } from './ledger.ts';
import { createChance } from './seeded-random.ts';

const ROUNDS = process.env['CRASH'] === 'full' ? 6 : 2;
const TEST_MS = 240_000;
/** A mail takes this long, so that the database goes while some are on their way. */
const MAIL_MS = 1_000;

describe('a database that goes away in the middle of a round of deliveries', () => {
  const chance = createChance(20251127);
  let house: CrashHouse;

  beforeAll(async () => {
    house = await openCrashHouse({ mailPauseMs: () => MAIL_MS });
    house.start();
    await house.started();
  });
  afterAll(() => house.close());

  /** Waits until mails are under way that the ledger knows only as claimed. */
  async function midway(): Promise<number> {
    let held = 0;
    await house.until('a round of deliveries', async () => {
      held = (await messagesInFlight(house.database.read)).length;
      return held > 0;
    });
    await pause(chance.between(0, MAIL_MS / 2));
    return held;
  }

  it(
    'costs nobody a message and brings nobody one twice',
    async () => {
      let interrupted = 0;
      let sentBlind = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        await house.publish(chance, 5);
        await midway();
        const before = house.mailbox.messages.length;
        await house.gate.shut();
        interrupted += (await messagesInFlight(house.database.read)).length;
        await pause(chance.between(1_500, 2_500));
        sentBlind += house.mailbox.messages.length - before;
        await house.gate.open();
        await house.settled();
      }
      // Mails went on while nothing could be recorded.
      expect(sentBlind).toBeGreaterThan(0);
      expect(interrupted).toBeGreaterThan(0);
      expect(await house.faults()).toEqual([]);
      // The worker kept what it could not record, so that not even a message in flight is repeated.
      expect(house.surplus()).toBe(0);
    },
    TEST_MS,
  );
});
