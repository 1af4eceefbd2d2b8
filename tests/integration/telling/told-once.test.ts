import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMPORTANCES } from '../../../src/domain/event.ts';
import { heldUntil, type DeliveryPreference } from '../../../src/domain/grouping.ts';
import { setPreference } from '../../../src/pipeline/prefer.ts';
import { endSubscription } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A busy machine needs longer for many stories; a slow one is no failure. */
const STORIES_MS = 3 * MINUTE;

const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:30`);
const preference: fc.Arbitrary<DeliveryPreference> = fc.record(
  {
    mode: fc.constantFrom('instant', 'hourly', 'daily', 'weekly'),
    at: time,
    weekday: fc.integer({ min: 1, max: 7 }),
    quiet: fc.record({ from: time, to: time, critical: fc.constantFrom('breaks', 'waits') }),
    pauseUntil: fc.constantFrom('2025-03-10', '2025-11-03'),
  },
  { requiredKeys: ['mode'] },
);
const zone = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');

/** What happens, in any order: news, time, a change of mind, an end. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ news: fc.constantFrom(...IMPORTANCES) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      waitMs: fc.oneof(fc.integer({ min: 1, max: 90 * MINUTE }), fc.integer({ min: 1, max: 10 * DAY })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ mind: preference }) },
  { weight: 1, arbitrary: fc.constant({ repeat: true }) },
);
const story = fc.record({
  readers: fc.array(fc.record({ preference, timezone: zone }), { minLength: 1, maxLength: 3 }),
  start: fc.constantFrom('2025-03-08T20:00:00Z', '2025-11-01T20:00:00Z', '2028-02-28T20:00:00Z'),
  steps: fc.array(step, { minLength: 3, maxLength: 14 }),
  ends: fc.boolean(),
});

interface Told {
  email: string;
  change_id: number;
  state: string;
  mute_reason: string | null;
  deliveries: number;
  preference: DeliveryPreference;
  timezone: string;
  critical: boolean;
  dispatched_at: Date | null;
}

describe('over random alerts, preferences and clock jumps', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTellingHouse({ groupWaitMs: MINUTE });
  });
  afterAll(() => house.close());

  let round = 0;
  async function play({
    readers,
    start,
    steps,
    ends,
  }: typeof story extends fc.Arbitrary<infer S> ? S : never) {
    round += 1;
    const db = house.app.house.db.read;
    await sql`delete from subscriber`.execute(db);
    let now = new Date(start);
    const wait = async (ms: number) => {
      now = new Date(now.getTime() + ms);
      house.setTime(now.toISOString());
      await tellAll(house);
    };
    await wait(0);
    const ids: string[] = [];
    for (const [index, reader] of readers.entries())
      ids.push(await follow(house, { email: `reader-${round}-${index}@news.example`, ...reader }));
    const first = house.mailbox.messages.length;
    let news = 0;
    for (const one of steps) {
      if ('news' in one) {
        news += 1;
        await record(house, orderFiled({ importance: one.news }));
      } else if ('waitMs' in one) await wait(one.waitMs);
      else if ('mind' in one) await setPreference(house.app.house, ids[0] ?? '', one.mind);
      else await tellAll(house);
    }
    if (ends) await endSubscription(db, ids[0] ?? '', { reason: 'test', now });
    // Longer than any digest, past every pause, and through a whole day of quiet hours.
    await wait(400 * DAY);
    for (let hour = 0; hour < 25; hour++) await wait(60 * MINUTE);
    return { news, mails: house.mailbox.messages.slice(first) };
  }

  test(
    'each alert is delivered once or visibly muted',
    async () => {
      await fc.assert(
        fc.asyncProperty(story, async (told) => {
          const { news, mails } = await play(told);
          const rows = await ledger(house);
          expect(rows).toHaveLength(news * told.readers.length);
          for (const row of rows) {
            if (row.state === 'muted') expect(row.mute_reason).toBe('subscription-ended');
            else expect([row.state, row.deliveries]).toEqual(['told', 1]);
          }
          const sent = new Set(mails.map(({ messageId }) => messageId));
          expect(sent.size).toBe(mails.length);
          expect(mails.length).toBe(await sentDeliveries(house));
        }),
        { numRuns: 20, endOnFailure: true },
      );
    },
    STORIES_MS,
  );

  test(
    'nothing goes out in quiet hours or a pause, save for what critical alerts break',
    async () => {
      await fc.assert(
        fc.asyncProperty(story, async (told) => {
          await play({ ...told, ends: false, steps: told.steps.filter((one) => !('mind' in one)) });
          for (const { dispatched_at, preference: wish, critical, timezone } of await ledger(house))
            if (dispatched_at) expect(heldUntil(wish, { critical, timezone }, dispatched_at)).toBeNull();
        }),
        { numRuns: 10, endOnFailure: true },
      );
    },
    STORIES_MS,
  );
});

async function ledger(house: TestHouse): Promise<Told[]> {
  const rows = await sql<Told>`
    select u.email, a.change_id, a.state, a.mute_reason, s.preference, u.timezone, b.dispatched_at,
      exists (select 1 from alert x join change c on c.id = x.change_id where x.batch_id = b.id and c.importance = 'critical') as critical,
      (select count(*)::int from delivery d where d.batch_id = a.batch_id and d.state = 'sent') as deliveries
    from alert a join subscription s on s.id = a.subscription_id join subscriber u on u.id = s.subscriber_id
      join batch b on b.id = a.batch_id
  `.execute(house.app.house.db.read);
  return rows.rows;
}

async function sentDeliveries(house: TestHouse): Promise<number> {
  const rows = await sql<{
    count: number;
  }>`select count(*)::int as count from delivery where state = 'sent'`.execute(house.app.house.db.read);
  return rows.rows[0]?.count ?? 0;
}
