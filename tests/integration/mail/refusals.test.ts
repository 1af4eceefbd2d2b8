import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listDeliveries, retryDead } from '../../../src/store/deliveries.ts';
import { subscribeEmail } from '../../../src/store/subscribers.ts';
import { openTestHouse, type TestHouse } from '../../house.ts';
import { districtFeed, type FeedItem } from '../../pages.ts';

const FILES = {
  'courts.yaml': [{ id: 'mad', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
};
const CASE = { number: '1:25-cv-10495', caption: 'Doe et al v. Noem et al', caseId: '280950' };

function filing(nth: number): FeedItem {
  return {
    ...CASE,
    sequence: 100 + nth,
    label: 'Order on Motion for TRO',
    entryNumber: 40 + nth,
    documentId: `0950${nth}`,
    at: `2025-04-14T2${nth}:00:00Z`,
  };
}

describe('a mail server that does not take a message', () => {
  let house: TestHouse;
  const items = [filing(0)];

  async function publish(nth: number, at: string): Promise<void> {
    items.unshift(filing(nth));
    house.setTime(at);
    house.site.set('/rss', { type: 'application/xml', body: districtFeed('mad', items, at) });
    await house.poll('mad-rss');
    await house.tell();
  }

  const newest = async () => (await listDeliveries(house.app.house.db.read, { limit: 1 }))[0];

  beforeAll(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-04-14T20:05:00Z' });
    house.site.set('/rss', {
      type: 'application/xml',
      body: districtFeed('mad', items, '2025-04-14T20:04:00Z'),
    });
    await house.poll('mad-rss');
    const wish = {
      email: 'desk@news.example',
      targetKind: 'matter',
      targetId: 'parole',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
    } as const;
    await subscribeEmail(house.app.house.db.read, { ...wish, now: house.app.house.clock() });
  });
  afterAll(() => house.close());

  it('gets it again from the ledger, under the same message id', async () => {
    house.mailbox.setBehaviour('busy');
    await publish(1, '2025-04-14T21:05:00Z');
    const waiting = await newest();
    expect(waiting).toMatchObject({ state: 'pending', attempts: 1 });
    expect(waiting?.response).toBeTruthy();
    house.mailbox.setBehaviour('accept');
    house.setTime('2025-04-14T22:00:00Z');
    await house.tell();
    expect(await newest()).toMatchObject({ state: 'sent', attempts: 2 });
    expect(house.mailbox.messages.map((mail) => mail.messageId)).toEqual([waiting?.message_id]);
  });

  it('keeps what it refuses for good as a dead letter with its words, until somebody retries', async () => {
    house.mailbox.setBehaviour('refuse');
    await publish(2, '2025-04-14T22:05:00Z');
    const dead = await newest();
    expect(dead).toMatchObject({ state: 'dead', attempts: 1 });
    expect(dead?.response).toMatch(/5\d\d/);
    house.mailbox.setBehaviour('accept');
    expect(await retryDead(house.app.house.db.read, house.app.house.clock())).toBe(1);
    await house.tell();
    expect(await newest()).toMatchObject({
      id: dead?.id,
      state: 'sent',
      attempts: 2,
      message_id: dead?.message_id,
    });
  });
});
