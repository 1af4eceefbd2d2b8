import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  sampleBounce,
  sampleComplaint,
  type SampleBounce,
} from '../../../src/channels/mail-report/sample.fixture.ts';
import { takeMailReport } from '../../../src/pipeline/mail-report.ts';
import { listDestinations } from '../../../src/store/destinations.ts';
import { forgetPerson, tracesOf } from '../../../src/store/forget.ts';
import { waysOfChange } from '../../../src/store/ledger.ts';
import { listSubscriptions } from '../../../src/store/subscribers.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

let house: TestHouse;
const db = () => house.app.house.db.read;
const EMAIL = 'gone@news.example';

beforeEach(async () => {
  house = await openTellingHouse();
  await follow(house, { email: EMAIL });
});
afterEach(() => house.close());

/** Sends one mail and returns the Message-ID under which it went out. */
async function mailed(at: string): Promise<{ messageId: string; changeId: number }> {
  house.setTime(at);
  const { changeId } = await record(house, orderFiled());
  await tellAll(house);
  return { changeId, messageId: house.mailbox.messages.at(-1)?.messageId ?? '' };
}

const bounced = (bounce: SampleBounce) => takeMailReport(house.app.house, sampleBounce(bounce));

describe('a bounce', () => {
  it('that names no such mailbox closes the address, and the ledger shows it beside the mail', async () => {
    const { messageId, changeId } = await mailed('2025-05-30T16:00:00Z');
    expect(await bounced({ messageId })).toMatchObject({
      ok: true,
      kind: 'hard-bounce',
      acted: 'address closed',
    });
    expect(await listDestinations(db())).toMatchObject([
      { address: EMAIL, state: 'disabled', disabled_reason: expect.stringContaining('User unknown') },
    ]);
    const [way] = await waysOfChange(db(), changeId, 10);
    expect(way).toMatchObject({
      state: 'told',
      delivery_state: 'sent',
      address: EMAIL,
      together: 1,
      attempts: [{ n: 1, outcome: 'sent' }],
      reports: [{ kind: 'hard-bounce', status: '5.1.1', acted: 'address closed' }],
    });
  });

  it('of a full mailbox is noted', async () => {
    const { messageId } = await mailed('2025-05-30T16:00:00Z');
    expect(await bounced({ messageId, action: 'delayed', status: '4.2.2' })).toMatchObject({
      kind: 'soft-bounce',
    });
    expect(await listDestinations(db())).toMatchObject([{ state: 'active', refused_at: null }]);
  });

  it.each([
    ['about a mail we never sent', '<1.000000000000@crier.example>', EMAIL],
    ['that names no mail', null, EMAIL],
  ])('%s changes nothing', async (_what, messageId, recipient) => {
    await mailed('2025-05-30T16:00:00Z');
    expect(await bounced({ messageId, recipient })).toMatchObject({ ok: false });
    expect(await listDestinations(db())).toMatchObject([{ state: 'active', refused_at: null }]);
  });
});

describe('a complaint', () => {
  it('ends what is sent to that address', async () => {
    const { messageId } = await mailed('2025-05-30T16:00:00Z');
    const outcome = await takeMailReport(house.app.house, sampleComplaint(messageId));
    expect(outcome).toMatchObject({ kind: 'complaint', acted: '1 subscription ended' });
    expect(await listSubscriptions(db())).toEqual([]);
    await mailed('2025-05-30T17:00:00Z');
    expect(house.mailbox.messages).toHaveLength(1);
  });
});

describe('forgetting', () => {
  it('leaves no trace of a person in any text column, and of nobody else less', async () => {
    await follow(house, { email: 'stays@news.example' });
    const { messageId } = await mailed('2025-05-30T16:00:00Z');
    await bounced({
      messageId:
        house.mailbox.messages.find((mail) => mail.envelope.to.includes(EMAIL))?.messageId ?? messageId,
    });
    const before = await tracesOf(db(), EMAIL.toUpperCase());
    expect(before.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['subscriber', 'destination', 'mail_report']),
    );
    await house.app.house.db.transaction((tx) => forgetPerson(tx.db, 'GONE@news.example'));
    expect(await tracesOf(db(), EMAIL)).toEqual([]);
    expect((await listSubscriptions(db())).map(({ email }) => email)).toEqual(['stays@news.example']);
    const { count } = await db()
      .selectFrom('delivery')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });

  it('says where the address stands in what a court has published', async () => {
    await record(house, orderFiled({ entry: { ...orderFiled().entry, text: `Letter from ${EMAIL}` } }));
    await house.app.house.db.transaction((tx) => forgetPerson(tx.db, EMAIL));
    expect(await tracesOf(db(), EMAIL)).toEqual([{ table: 'change', column: 'data', rows: 1 }]);
  });
});

describe('the ledger of a change', () => {
  it('shows who was muted and why', async () => {
    await follow(house, { email: EMAIL, filter: { minImportance: 'major' } });
    const { changeId } = await mailed('2025-05-30T16:00:00Z');
    const ways = await waysOfChange(db(), changeId, 10);
    expect(ways.map(({ state, mute_reason }) => [state, mute_reason])).toEqual(
      expect.arrayContaining([
        ['told', null],
        ['muted', 'already-told'],
      ]),
    );
  });
});
