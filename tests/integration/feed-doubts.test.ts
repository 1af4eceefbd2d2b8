import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSource } from '../../src/store/sources.ts';
import { subscribeEmail } from '../../src/store/subscribers.ts';
import { openTestHouse, type TestHouse } from '../house.ts';
import { districtFeed, type FeedItem } from '../pages.ts';

const FILES = {
  'courts.yaml': [{ id: 'mad', rss: '{site}/rss' }],
  'matters/parole.yaml': {
    id: 'parole',
    title: 'Parole terminations',
    dockets: [{ court: 'mad', number: '1:25-cv-10495' }],
  },
};

/** Two hundred entries over the day before this moment: a busy court. */
function busyDay(until: string): FeedItem[] {
  return Array.from({ length: 200 }, (_, at) => ({
    number: `1:25-cv-2${String(at).padStart(4, '0')}`,
    caption: 'Someone v. Someone Else',
    caseId: `28${at}`,
    sequence: at + 1,
    label: 'Notice',
    at: new Date(Date.parse(until) - at * 7 * 60_000).toISOString(),
  }));
}

describe('a court feed that answers and yet tells nothing', () => {
  let house: TestHouse;
  let items: FeedItem[];

  beforeEach(async () => {
    house = await openTestHouse({ files: FILES, now: '2025-05-06T14:00:00Z' });
    items = busyDay('2025-05-06T13:55:00Z');
    await serve('2025-05-06T13:58:00Z');
    await house.poll('mad-rss');
    await subscribeEmail(house.app.house.db.read, {
      email: 'desk@news.example',
      targetKind: 'matter',
      targetId: 'parole',
      filter: { changes: ['coverage-gap', 'source-recovered'] },
      preference: { mode: 'instant' },
      confirmed: true,
      now: house.app.house.clock(),
    });
  });
  afterEach(() => house.close());

  async function serve(builtAt: string, description = 'all'): Promise<void> {
    const body = districtFeed('mad', items, builtAt).replace('of type: all', `of type: ${description}`);
    house.site.set('/rss', { type: 'application/xml', body });
  }

  async function told(): Promise<string[]> {
    await house.tell();
    return house.mailbox.messages
      .splice(0)
      .map((mail) => (mail.text ?? '').replace(/\n> ?/g, ' ').replace(/\s+/g, ' '));
  }

  it('because the court stopped building it: told once, and its end once', async () => {
    house.setTime('2025-05-06T17:30:00Z');
    expect(await house.poll('mad-rss')).toMatchObject({ outcome: 'unchanged' });
    expect(await told()).toEqual([]);
    house.setTime('2025-05-06T18:10:00Z');
    await house.poll('mad-rss');
    await house.poll('mad-rss');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('has not rebuilt it since May 6, 2025, 9:58 AM EDT');
    house.setTime('2025-05-07T03:00:00Z');
    await house.poll('mad-rss');
    expect(await told()).toEqual([]);
    items = busyDay('2025-05-07T13:00:00Z');
    await serve('2025-05-07T13:10:00Z');
    house.setTime('2025-05-07T13:15:00Z');
    await house.poll('mad-rss');
    const after = await told();
    expect(after.filter((text) => text.includes('moves again'))).toHaveLength(1);
    expect(await findSource(house.app.house.db.read, 'mad-rss')).toMatchObject({ doubts: {} });
  });

  it('although it is built anew: an unusual silence is told once', async () => {
    house.setTime('2025-05-06T19:00:00Z');
    await serve('2025-05-06T18:50:00Z');
    expect(await house.poll('mad-rss')).toMatchObject({ outcome: 'unchanged' });
    await house.poll('mad-rss');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('has shown nothing new since May 6, 2025, 9:55 AM EDT');
  });

  it('of some kinds any more: a change of what it carries is told in both directions', async () => {
    house.setTime('2025-05-06T14:20:00Z');
    await serve('2025-05-06T14:18:00Z', 'order,order-cr,opinion');
    items = items.slice(0, 190);
    await serve('2025-05-06T14:18:00Z', 'order,order-cr,opinion');
    await house.poll('mad-rss');
    const mails = await told();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain(
      'now says that it carries only orders, opinions; before it carried all kinds of entry',
    );
    house.setTime('2025-05-06T14:40:00Z');
    items = items.slice(0, 185);
    await serve('2025-05-06T14:38:00Z');
    await house.poll('mad-rss');
    expect((await told())[0]).toContain('now says that it carries all kinds of entry');
  });

  it('knows how long its entries took', async () => {
    house.setTime('2025-05-06T14:20:00Z');
    const order = {
      ...items[0],
      number: '1:25-cv-10495',
      caption: 'Doe v. Noem',
      sequence: 999,
      label: 'Order',
      at: '2025-05-06T14:08:00Z',
    } as FeedItem;
    items = [order, ...items];
    await serve('2025-05-06T14:18:00Z');
    await house.poll('mad-rss');
    const source = await findSource(house.app.house.db.read, 'mad-rss');
    expect(source?.delay_ms).toBeGreaterThanOrEqual(11 * 60_000);
  });
});
