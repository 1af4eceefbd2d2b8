import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryChange } from '../../../src/domain/change.ts';
import { preview } from '../../../src/pipeline/preview.ts';
import { channelsWithWork } from '../../../src/store/deliveries.ts';
import { waysOfChange } from '../../../src/store/ledger.ts';
import { endSubscription, subscribeEmail } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

let house: TestHouse;
beforeEach(async () => {
  house = await openTellingHouse();
});
afterEach(() => house.close());

const amended: EntryChange = orderFiled({
  type: 'entry-amended',
  importance: 'routine',
  before: { text: 'ORDER granting motion for stay.', labels: ['Order'], event: orderFiled().event },
  entry: { ...orderFiled().entry, text: 'ORDER granting in part motion for stay.' },
});

function recipients(): string[] {
  return house.mailbox.messages.flatMap(({ envelope }) => envelope.to).sort();
}

describe('a correction', () => {
  it('goes to everybody who got the original, whatever their filter says of it', async () => {
    await follow(house, {
      email: 'rulings@news.example',
      filter: { minImportance: 'major', changes: ['entry-filed'] },
    });
    await follow(house, { email: 'critical@news.example', filter: { minImportance: 'critical' } });
    const { entryId } = await record(house, orderFiled());
    await tellAll(house);
    expect(recipients()).toEqual(['rulings@news.example']);
    await record(house, amended, entryId);
    await tellAll(house);
    expect(recipients()).toEqual(['rulings@news.example', 'rulings@news.example']);
    const [original, correction] = house.mailbox.messages;
    expect(correction?.subject).toContain('corrected');
    const thread = (mail: typeof original) => [mail?.references ?? mail?.inReplyTo].flat()[0];
    expect(thread(correction)).toBe(thread(original));
  });

  it('is told once to who gets it by the filter anyway', async () => {
    await follow(house, { email: 'all@news.example' });
    const { entryId } = await record(house, orderFiled());
    await tellAll(house);
    expect((await record(house, amended, entryId)).alerts).toBe(1);
  });

  it('of an entry that nobody was told of reaches only who asks for it', async () => {
    const { entryId } = await record(house, orderFiled());
    await follow(house, { email: 'later@news.example', filter: { minImportance: 'major' } });
    expect((await record(house, amended, entryId)).alerts).toBe(0);
  });
});

describe('a text or document that arrives later', () => {
  const arrived = orderFiled({ type: 'entry-text-arrived', silent: 'minor' });
  const available = orderFiled({ type: 'document-available' });

  it('is told to those who asked', async () => {
    await follow(house, { email: 'plain@news.example' });
    await follow(house, {
      email: 'everything@news.example',
      filter: { changes: ['entry-filed', 'entry-text-arrived', 'document-available'] },
    });
    const { entryId } = await record(house, orderFiled());
    expect((await record(house, arrived, entryId)).alerts).toBe(1);
    expect((await record(house, available, entryId)).alerts).toBe(1);
    await tellAll(house);
    expect(recipients()).toEqual(['everything@news.example', 'plain@news.example']);
  });
});

describe('a burst', () => {
  it('of forty filings is one mail, the important first', async () => {
    await follow(house, { email: 'desk@news.example' });
    for (let number = 1; number <= 40; number++) {
      const importance = number === 33 ? 'critical' : number % 10 === 0 ? 'major' : 'routine';
      await record(
        house,
        orderFiled({ importance, entry: { ...orderFiled().entry, number, text: `ORDER number ${number}.` } }),
      );
    }
    await tellAll(house);
    expect(house.mailbox.messages).toHaveLength(1);
    const text = house.mailbox.messages[0]?.text ?? '';
    const places = [33, 10, 1].map((number) => text.indexOf(`ORDER number ${number}.`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a digest', () => {
  it('tells the most important first and keeps each docket together', async () => {
    const daily = { mode: 'daily', at: '08:00' } as const;
    await follow(house, { email: 'daily@news.example', preference: daily });
    const { entry } = orderFiled();
    const filed = (number: string, label: string, importance: 'critical' | 'routine') =>
      record(
        house,
        orderFiled({
          number,
          importance,
          entry: { ...entry, labels: [label], text: `${label} by the parties.` },
          event: { type: 'notice', relief: null, outcome: null, importance },
        }),
      );
    await filed('1:25-cv-10495', 'Notice one', 'routine');
    await filed('1:25-cv-20000', 'Notice two', 'routine');
    await filed('1:25-cv-10495', 'Notice three', 'routine');
    await filed('1:25-cv-20000', 'Notice four', 'critical');
    house.setTime('2025-05-31T12:00:00Z');
    await tellAll(house);
    const [mail] = house.mailbox.messages;
    const told = [...(mail?.text ?? '').matchAll(/^Notice (\w+)$/gm)].map(([, word]) => word);
    expect(told).toEqual(['four', 'one', 'three', 'two']);
  });
});

describe('a preview', () => {
  it('counts by week what the filter would have sent', async () => {
    for (const [at, importance] of [
      ['2025-05-05T12:00:00Z', 'major'],
      ['2025-05-19T03:30:00Z', 'critical'],
      ['2025-05-20T12:00:00Z', 'routine'],
      ['2025-05-30T12:00:00Z', 'major'],
    ] as const) {
      house.setTime(at);
      await record(house, orderFiled({ importance }));
    }
    const seen = await preview(house.app.house, {
      target: { kind: 'matter', id: 'parole' },
      filter: { minImportance: 'major' },
      since: new Date('2025-05-10T00:00:00Z'),
      history: false,
      timezone: 'America/New_York',
    });
    expect(seen.of).toBe(3);
    // Half past three on Monday in UTC is still Sunday in New York.
    expect(seen.weeks.map(({ week, alerts }) => [week, alerts])).toEqual([
      ['2025-05-05', 0],
      ['2025-05-12', 1],
      ['2025-05-19', 0],
      ['2025-05-26', 1],
    ]);
    expect(seen.weeks[1]?.byImportance).toEqual({ noise: 0, routine: 0, major: 0, critical: 1 });
  });

  it('takes a first reading for news only when asked, by the day of filing', async () => {
    await record(
      house,
      orderFiled({ silent: 'baseline', entry: { ...orderFiled().entry, filedOn: '2025-05-21' } }),
    );
    const wish = {
      target: { kind: 'docket', id: 'mad 1:25-cv-10495' } as const,
      filter: {},
      since: new Date('2025-05-15T00:00:00Z'),
      timezone: 'America/New_York',
    };
    expect((await preview(house.app.house, { ...wish, history: false })).alerts).toEqual([]);
    const { weeks } = await preview(house.app.house, { ...wish, history: true });
    expect(weeks.map(({ alerts }) => alerts)).toEqual([0, 1, 0]);
  });
});

describe('a mail that waits to be tried again', () => {
  async function waiting(): Promise<{ id: string; changeId: number }> {
    const id = await follow(house, { email: 'reader@news.example' });
    house.mailbox.setBehaviour('greylist');
    const { changeId } = await record(house, orderFiled());
    await tellAll(house);
    house.mailbox.setBehaviour('accept');
    return { id, changeId };
  }

  it('is not sent to who has unsubscribed meanwhile, and the ledger says so beside the attempt', async () => {
    const { id, changeId } = await waiting();
    await endSubscription(house.app.house.db.read, id, { reason: 'unsubscribed', now: new Date() });
    house.setTime('2025-05-30T18:00:00Z');
    await tellAll(house);
    expect(recipients()).toEqual([]);
    expect(await waysOfChange(house.app.house.db.read, changeId, 10)).toMatchObject([
      {
        state: 'muted',
        mute_reason: 'subscription-ended',
        delivery_state: 'ended',
        attempts: [{ n: 1, outcome: 'pending', reason: 'rate-limited' }],
      },
    ]);
    expect(await channelsWithWork(house.app.house.db.read, new Date('2026-01-01'))).toEqual([]);
  });

  it('is sent all the same where another subscription of the address counts on it', async () => {
    await subscribeEmail(house.app.house.db.read, {
      email: 'reader@news.example',
      targetKind: 'docket',
      targetId: 'mad 1:25-cv-10495',
      filter: {},
      preference: { mode: 'instant' },
      confirmed: true,
      now: house.app.house.clock(),
    });
    const { id } = await waiting();
    await endSubscription(house.app.house.db.read, id, { reason: 'unsubscribed', now: new Date() });
    house.setTime('2025-05-30T18:00:00Z');
    await tellAll(house);
    expect(recipients()).toEqual([]);
    await tellAll(house);
    expect(recipients()).toEqual(['reader@news.example']);
    expect(house.mailbox.messages[0]?.text).toContain('you subscribed to 1:25-cv-10495 (D. Mass.)');
  });

  it('does not keep the mails of others from being claimed', async () => {
    const { id } = await waiting();
    await endSubscription(house.app.house.db.read, id, { reason: 'unsubscribed', now: new Date() });
    await follow(house, { email: 'other@news.example' });
    house.setTime('2025-05-30T18:00:00Z');
    await record(house, orderFiled());
    await tellAll(house);
    expect(recipients()).toEqual(['other@news.example']);
  });
});
