import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startReceiver, type Receiver } from '../../../src/channels/receiver.fixture.ts';
import { newSecret } from '../../../src/channels/webhook/signature.ts';
import { deliver } from '../../../src/pipeline/deliver.ts';
import { dispatch } from '../../../src/pipeline/dispatch.ts';
import { sweep } from '../../../src/pipeline/sweep.ts';
import { retryDead } from '../../../src/store/deliveries.ts';
import { enableDestinations, listDestinations } from '../../../src/store/destinations.ts';
import type { TestHouse } from '../../house.ts';
import { follow, openTellingHouse, orderFiled, record, tellAll } from './news.ts';

let house: TestHouse;
let receiver: Receiver;
const db = () => house.app.house.db.read;

beforeEach(async () => {
  receiver = await startReceiver();
  house = await openTellingHouse({ allowHosts: [receiver.host] });
});
afterEach(async () => {
  await house.close();
  await receiver.close();
});

function followByWebhook(name = 'desk') {
  const settings = { url: `${receiver.url}/${name}`, secrets: [newSecret()] };
  return follow(house, {
    email: `webhook:${name}`,
    destination: { channel: 'webhook', address: name, settings },
  });
}

async function file(at?: string) {
  if (at) house.setTime(at);
  await record(house, orderFiled());
  await tellAll(house);
}

describe('a destination that is gone', () => {
  it('is closed at once when the answer leaves no doubt; the ledger says why', async () => {
    await followByWebhook();
    receiver.answer({ status: 410, body: 'this hook was deleted' });
    await file();
    expect(await listDestinations(db())).toMatchObject([
      { address: 'desk', state: 'disabled', disabled_reason: 'gone: 410 this hook was deleted' },
    ]);
    await file('2025-05-30T17:00:00Z');
    expect(receiver.received).toHaveLength(1);
    const muted = await db().selectFrom('alert').select(['state', 'mute_reason']).orderBy('id').execute();
    expect(muted[1]).toEqual({ state: 'muted', mute_reason: 'destination-disabled' });
  });

  it('can be opened again, and what died is sent after all', async () => {
    await followByWebhook();
    receiver.answer({ status: 410 });
    await file();
    receiver.answer({ status: 200 });
    expect(await enableDestinations(db(), 'desk')).toBe(1);
    expect(await retryDead(db(), house.app.house.clock())).toBe(1);
    await tellAll(house);
    expect(receiver.received).toHaveLength(2);
    expect(await listDestinations(db())).toMatchObject([{ state: 'active', refused_at: null }]);
  });
});

describe('an address that the mail server refuses', () => {
  it('is closed by a second refusal on another day', async () => {
    await follow(house, { email: 'gone@news.example' });
    house.mailbox.setBehaviour('refuse-address');
    await file('2025-05-30T16:00:00Z');
    await file('2025-05-30T18:00:00Z');
    const [first] = await listDestinations(db());
    // A server that says "no such user" in so many words is believed at once; this one may do so.
    if (first?.state === 'active') {
      expect(first.refused_at).toEqual(new Date('2025-05-30T16:00:00Z'));
      await file('2025-05-31T16:00:00Z');
    }
    expect(await listDestinations(db())).toMatchObject([{ state: 'disabled' }]);
  });

  it('stays open when something reached it in between', async () => {
    await followByWebhook();
    receiver.answer({ status: 403, body: 'action_prohibited' });
    const settings = { url: `${receiver.url}/slack` };
    await follow(house, {
      email: 'slack:desk',
      destination: { channel: 'slack', address: 'room', settings },
    });
    await file('2025-05-30T16:00:00Z');
    receiver.answer({ status: 200 });
    await file('2025-05-30T20:00:00Z');
    receiver.answer({ status: 403, body: 'action_prohibited' });
    await file('2025-05-31T16:00:00Z');
    const [room] = await listDestinations(db(), { channel: 'slack' });
    expect(room).toMatchObject({ state: 'active', refused_at: new Date('2025-05-31T16:00:00Z') });
    await file('2025-06-01T16:00:00Z');
    expect(await listDestinations(db(), { channel: 'slack' })).toMatchObject([{ state: 'disabled' }]);
  });
});

describe('one slow channel', () => {
  it('keeps no other waiting', async () => {
    await followByWebhook('hangs');
    await follow(house, { email: 'desk@news.example' });
    receiver.answer('hang');
    await record(house, orderFiled());
    await dispatch(house.app.house);
    const stop = new AbortController();
    const hanging = deliver(house.app.house, 'webhook', stop.signal);
    await receiver.next();
    await deliver(house.app.house, 'email');
    expect(house.mailbox.messages).toHaveLength(1);
    stop.abort();
    expect(await hanging).toEqual({ sent: 0, retried: 1, dead: 0 });
  });
});

describe('operators', () => {
  const subjects = () => house.mailbox.messages.map(({ subject }) => subject);

  it('get one notice of a broken channel, a reminder a day later, and a note when it works again', async () => {
    await followByWebhook();
    await follow(house, { email: 'ops@news.example', operator: true });
    receiver.answer({ status: 503, body: 'maintenance' });
    await file('2025-05-30T16:00:00Z');
    const minutes = ['05', '10', '20', '40'];
    for (const minute of minutes) {
      house.setTime(`2025-05-30T17:${minute}:00Z`);
      await tellAll(house);
    }
    await tellAll(house);
    expect(subjects()).toEqual([expect.stringContaining('Channel failing')]);
    expect(house.mailbox.messages[0]?.text).toContain('503 maintenance');

    for (const hour of ['18', '21']) {
      house.setTime(`2025-05-30T${hour}:00:00Z`);
      await sweep(house.app.house);
      await tellAll(house);
    }
    expect(subjects()).toHaveLength(1);
    house.setTime('2025-05-31T17:30:00Z');
    await sweep(house.app.house);
    await sweep(house.app.house);
    await dispatch(house.app.house);
    await deliver(house.app.house, 'email');
    expect(subjects()).toHaveLength(2);
    expect(house.mailbox.messages[1]?.text).toContain('still fails, since May 30, 2025, 12:00 PM EDT');

    receiver.answer({ status: 200 });
    house.setTime('2025-05-31T23:30:00Z');
    await tellAll(house);
    await tellAll(house);
    expect(subjects()[2]).toContain('Channel recovered');
    expect(subjects()).toHaveLength(3);
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id']);
  });
});
